/// The name that somebody who mistyped one most likely meant.
public enum NearestName {
  /// The one of `names` that takes the fewest letters to be typed otherwise to become `name`; nil where
  /// none is near. O(number of names × their length).
  public static func of(_ name: String, among names: [String]) -> String? {
    guard name.count <= 60 else { return nil }
    let typed = Array(name.lowercased())
    let distances = names.map { candidate -> (String, Int) in
      let full = distance(typed, Array(candidate.lowercased()))
      // Without its table a name is meant as well: width for text.width.
      let last = candidate.split(separator: ".").last.map { Array($0.lowercased()) } ?? []
      return (candidate, min(full, distance(typed, last) + 1))
    }
    let limit = max(2, typed.count / 3)
    return distances.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
  }

  /// How many letters have to be put in, left out or changed to make one word of the other, two that
  /// changed places counting as one (Levenshtein, with transpositions).
  public static func distance(_ from: [Character], _ to: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...to.count)
    for (i, letter) in from.enumerated() {
      var next = [i + 1]
      for (j, other) in to.enumerated() {
        var best = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == to[j - 1], from[i - 1] == other {
          best = min(best, before[j - 1] + 1)
        }
        next.append(best)
      }
      before = row
      row = next
    }
    return row[to.count]
  }
}
