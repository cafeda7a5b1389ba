import Foundation

/// A passage of the GAP corpus: a pronoun and the two names that it may stand for. Offsets count
/// Unicode scalars.
struct PronounGold {
  var text: String
  var pronoun: Int
  var names: [(name: String, offset: Int, isMeant: Bool)]

  /// Reads a file of the corpus.
  static func load(_ file: URL) throws -> [PronounGold] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().compactMap {
      line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count > 9, let pronoun = Int(columns[3]), let first = Int(columns[5]),
        let second = Int(columns[8])
      else { return nil }
      return PronounGold(
        text: columns[1], pronoun: pronoun,
        names: [
          (columns[4], first, columns[6] == "TRUE"), (columns[7], second, columns[9] == "TRUE"),
        ])
    }
  }
}
