import Foundation

/// A briefing that was written for this project, with its gold: a Markdown file, and a JSON file of the
/// same name that points into it by exact words.
package struct WrittenBriefing {
  package let document: CorpusDocument
  package let gold: GoldBriefing

  /// Words that the gold names do not stand in the briefing.
  private struct NotThere: Error, CustomStringConvertible {
    let words: String
    let id: String
    var description: String { "“\(words)” does not stand in the briefing \(id)" }
  }

  /// The briefings of a folder, by name.
  ///
  /// - Throws: What Foundation throws where a file cannot be read, and an error that names the words
  ///   where the gold names some that do not stand in its briefing.
  package static func all(in folder: URL) throws -> [WrittenBriefing] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map(WrittenBriefing.init)
  }

  private init(_ file: URL) throws {
    let id = file.deletingPathExtension().lastPathComponent
    let whole = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let head = whole.range(of: "\n---\n")
    let text = String(whole[(head?.upperBound ?? whole.startIndex)...])
    let entries = try JSONDecoder().decode(
      Entries.self,
      from: Data(contentsOf: file.deletingPathExtension().appendingPathExtension("json")))
    document = CorpusDocument(id: id, text: text)
    let quote = { (entry: Entries.Statement) throws -> GoldBriefing.Quote in
      guard let place = text.range(of: entry.text) else {
        throw NotThere(words: entry.text, id: id)
      }
      let scalars = text.unicodeScalars
      return GoldBriefing.Quote(
        start: scalars.distance(from: scalars.startIndex, to: place.lowerBound),
        end: scalars.distance(from: scalars.startIndex, to: place.upperBound), kind: entry.kind,
        speaker: entry.speaker ?? entry.anonymous,
        speakerKind: entry.speaker != nil
          ? .named : entry.anonymous != nil ? .anonymous : .unknown)
    }
    gold = GoldBriefing(
      id: id, quotes: try entries.quotations.map(quote),
      noComments: try entries.noComments.map(quote), persons: entries.persons.map(\.actor),
      organizations: entries.organizations.map(\.actor), places: entries.places.map(\.actor))
  }
}

/// What a JSON file of gold holds, as far as it is scored.
private struct Entries: Decodable {
  struct Statement: Decodable {
    var text: String
    var kind, speaker, anonymous: String?

    private enum CodingKeys: CodingKey { case text, words, kind, speaker, anonymous }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      text =
        try values.decodeIfPresent(String.self, forKey: .text)
        ?? values.decode(String.self, forKey: .words)
      kind = try values.decodeIfPresent(String.self, forKey: .kind)
      speaker = try values.decodeIfPresent(String.self, forKey: .speaker)
      anonymous = try values.decodeIfPresent(String.self, forKey: .anonymous)
    }
  }

  struct Entity: Decodable {
    var name: String
    var aliases, roles: [String]?

    var actor: GoldBriefing.Actor {
      GoldBriefing.Actor(name: name, aliases: aliases ?? [], roles: roles ?? [])
    }
  }

  var quotations, noComments: [Statement]
  var persons, organizations, places: [Entity]
}
