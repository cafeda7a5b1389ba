extension RandomAccessCollection {
  /// The first index whose element, and all after it, satisfy `belongsInSecond`. O(log n).
  ///
  /// - Precondition: the collection is partitioned by the predicate.
  public func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if belongsInSecond(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
