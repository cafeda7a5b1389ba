/// Names and descriptions as they are compared: by their words, whatever case, marks and articles.
enum GoldName {
  private static let determiners: Set<String> = [
    "a", "an", "the", "his", "her", "their", "its", "other", "some",
  ]

  /// The words of a name without leading articles and possessives.
  static func words(_ name: String) -> [String] {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    return Array(words.drop { determiners.contains($0) })
  }

  /// A name as the key that equal names share.
  static func key(_ name: String) -> String { words(name).joined(separator: " ") }

  /// The keys of several names.
  static func keys(_ names: [String]) -> Set<String> { Set(names.map(key)) }

  /// Whether two descriptions of an unnamed source mean the same: they share half of the words of
  /// the shorter one.
  static func describesTheSame(_ left: String, _ right: String) -> Bool {
    let left = Set(words(left))
    let right = Set(words(right))
    return 2 * left.intersection(right).count >= max(min(left.count, right.count), 1)
  }
}
