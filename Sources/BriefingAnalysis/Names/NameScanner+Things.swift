/// What has a name and is no actor: ships, prizes, festivals.
extension NameScanner {
  /// Where a ship's name ends: "USS Harbour", "HMS North Sea".
  func shipEnd(_ at: Int, in chunk: Range<Int>) -> Int? {
    var stop = at + 1
    while stop < chunk.upperBound, stop - at < 3, tokens[stop].isCapitalized { stop += 1 }
    return stop > at + 1 ? stop : nil
  }

  /// Where a run of words ends whose last is the head of something that is no actor ("Harbour Day",
  /// "Lind Prize").
  func thingEnd(_ at: Int, in chunk: Range<Int>) -> Int? {
    var stop = at
    while stop < chunk.upperBound, stop - at < 6, tokens[stop].isCapitalized {
      if tokens[stop].traits.contains(.thingHead), stop > at || !isGivenName(at, in: chunk) {
        return stop + 1
      }
      if isTitle(stop, in: chunk) { return nil }
      stop += 1
    }
    return nil
  }

  /// Whether an organisation stands before what is named after it ("Varang World Cup").
  func isSponsor(_ at: Int) -> Bool {
    tokens[at].traits.contains(.organization)
      && !tokens[at].traits.hasAny(.common.union([.place, .thing, .given]))
  }
}
