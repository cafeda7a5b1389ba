import Foundation

/// A name as the registry compares it: without case, diacritics, and marks between the words.
struct NameKey: Hashable {
  /// The words, one space apart; empty where the name has none.
  let text: String

  /// The most bytes of a key; a longer name counts by its beginning.
  private static let lengthLimit = 200

  init(_ name: String) {
    let words = name.folded.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    text = String(words.joined(separator: " ").prefix(Self.lengthLimit))
  }

  /// The key that was kept.
  init(kept text: String) { self.text = text }

  /// Its words.
  var words: [Substring] { text.split(separator: " ") }

  /// Whether it has two words at least, as a person's full name has.
  var isFull: Bool { text.contains(" ") }

  /// A number that two keys hardly ever share; the same on every machine (FNV-1a).
  var hash: UInt32 { Self.hash(text.utf8) }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
