import Foundation

/// A document of GUM annotated by hand: who said what.
struct SpeakerGold: Decodable {
  var id: String
  var quotes: [Quote]
  var persons: [Actor]
  var organizations: [Actor]
  var optional: Optional?

  /// A quotation and its speaker. Offsets count Unicode scalars.
  struct Quote: Decodable {
    var start: Int
    var end: Int
    var speaker: String?
    var speakerKind: String?
  }

  /// A name with its other forms.
  struct Actor: Decodable {
    var name: String
    var aliases: [String]
  }

  /// What is neither missed nor wrong.
  struct Optional: Decodable {
    var quotes: [Quote]?
  }

  /// Reads a file of one document a line.
  static func load(_ file: URL) throws -> [SpeakerGold] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(SpeakerGold.self, from: Data($0))
    }
  }

  /// The names under which the text knows a speaker.
  func names(of speaker: String) -> Set<String> {
    let actor = (persons + organizations).first { $0.name == speaker }
    return Set(([speaker] + (actor.map { [$0.name] + $0.aliases } ?? [])).map(Self.folded))
  }

  /// A name without case and a leading "the".
  static func folded(_ name: String) -> String {
    let lower = name.lowercased()
    return lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower
  }
}

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
