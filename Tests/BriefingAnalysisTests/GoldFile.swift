import Foundation

/// What a reader finds in a sample briefing, annotated by hand; Gold/README.md tells the format.
struct GoldFile: Decodable {
  /// Words or claims that the briefing attributes to a source.
  struct Quotation: Decodable {
    /// What is quoted, to the letter.
    let text: String
    /// Which of several places with these words is meant, from 1; nil where there is only one.
    let occurrence: Int?
    /// The part of `text` that is enough to count as found.
    let least: String?
    /// `direct`, `mixed` or `indirect`.
    let kind: String
    let source: Source
    /// The words beside the cue that name the speaker.
    let surface: String?
    /// The words that attribute it.
    let cue: String?
  }

  /// A source that was asked and did not answer, or would not.
  struct NoComment: Decodable {
    /// A few words of the sentence that says so.
    let words: String
    let source: Source
  }

  /// Whoever something is attributed to.
  enum Source: Equatable {
    /// A person or organisation of this file, by its full name.
    case named(String)
    /// A source that the text describes and does not name.
    case anonymous(String)
    /// The text does not say.
    case unknown
  }

  /// A person, organisation or place.
  struct Entity: Decodable {
    let name: String
    let aliases: [String]
    /// Descriptions that must be found.
    let roles: [String]
    /// Descriptions that may be found.
    let otherRoles: [String]
  }

  let quotations: [Quotation]
  let noComments: [NoComment]
  let persons: [Entity]
  let organizations: [Entity]
  let places: [Entity]

  /// The names of the gold files, without extension.
  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "json" }
        .map { $0.deletingPathExtension().lastPathComponent }
        .sorted()
    }
  }

  /// Reads the gold of one sample briefing and checks that it does not contradict itself.
  init(named name: String) throws {
    try self.init(named: name, in: Self.folder)
  }

  /// Reads the gold of one briefing in a folder.
  init(named name: String, in folder: URL) throws {
    let file = folder.appendingPathComponent(name + ".json")
    self = try JSONDecoder().decode(GoldFile.self, from: Data(contentsOf: file))
    let speakers = Set((persons + organizations).map(\.name))
    for source in quotations.map(\.source) + noComments.map(\.source) {
      guard case .named(let speaker) = source, !speakers.contains(speaker) else { continue }
      throw GoldError(
        "\(name): \(speaker) speaks and is neither a person nor an organisation of it")
    }
  }

  /// Where the gold files lie.
  static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Gold")
  }
}

/// What is wrong with a gold file.
struct GoldError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension GoldFile.Quotation {
  private enum CodingKeys: CodingKey { case text, occurrence, least, kind, surface, cue }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    text = try values.decode(String.self, forKey: .text)
    occurrence = try values.decodeIfPresent(Int.self, forKey: .occurrence)
    least = try values.decodeIfPresent(String.self, forKey: .least)
    kind = try values.decode(String.self, forKey: .kind)
    surface = try values.decodeIfPresent(String.self, forKey: .surface)
    cue = try values.decodeIfPresent(String.self, forKey: .cue)
    source = try GoldFile.Source(from: decoder)
  }
}

extension GoldFile.NoComment {
  private enum CodingKeys: CodingKey { case words }

  init(from decoder: any Decoder) throws {
    words = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .words)
    source = try GoldFile.Source(from: decoder)
  }
}

extension GoldFile.Source: Decodable, CustomStringConvertible {
  private enum CodingKeys: CodingKey { case speaker, anonymous, unknown }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let speaker = try values.decodeIfPresent(String.self, forKey: .speaker)
    let phrase = try values.decodeIfPresent(String.self, forKey: .anonymous)
    let isUnknown = try values.decodeIfPresent(Bool.self, forKey: .unknown)
    switch (speaker, phrase, isUnknown) {
    case (let name?, nil, nil): self = .named(name)
    case (nil, let phrase?, nil): self = .anonymous(phrase)
    case (nil, nil, true): self = .unknown
    default:
      throw GoldError("an entry has one of speaker, anonymous, unknown: \(decoder.codingPath)")
    }
  }

  var description: String {
    switch self {
    case .named(let name): name
    case .anonymous(let phrase): "anonymous “\(phrase)”"
    case .unknown: "unknown"
    }
  }
}

extension GoldFile.Entity {
  private enum CodingKeys: CodingKey { case name, aliases, roles, otherRoles }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    aliases = try values.decodeIfPresent([String].self, forKey: .aliases) ?? []
    roles = try values.decodeIfPresent([String].self, forKey: .roles) ?? []
    otherRoles = try values.decodeIfPresent([String].self, forKey: .otherRoles) ?? []
  }
}
