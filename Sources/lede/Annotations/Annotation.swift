/// A bookmark as the W3C Web Annotation Data Model has it (https://www.w3.org/TR/annotation-model/).
struct Annotation: Codable, Hashable {
  /// A text that belongs to the annotation: the note, or a tag.
  struct Body: Codable, Hashable {
    var type = "TextualBody"
    var purpose: String?
    var value: String?
    var format: String?
  }

  /// What is annotated: a passage of a text.
  struct Target: Codable, Hashable {
    var source: AnnotationSource
    var selector: OneOrMany<Selector>?
  }

  /// How the passage is found: TextQuoteSelector or TextPositionSelector, whose offsets count Unicode
  /// scalars.
  struct Selector: Codable, Hashable {
    var type: String
    var exact: String?
    var prefix: String?
    var suffix: String?
    var start: Int?
    var end: Int?
  }

  var id: String?
  var type = "Annotation"
  var motivation: OneOrMany<String>?
  /// In ISO 8601.
  var created: String?
  var body: OneOrMany<Body>?
  var target: OneOrMany<Target>
}

/// The text that an annotation is about.
struct AnnotationSource: Codable, Hashable {
  /// Its address, or where it has none its digest as a URN.
  var id: String
  var type: String?
  var headline: String?
  var outlet: String?
  var date: String?
  /// The digest of the version in which the passage was last found.
  var digest: String?
  /// The number of that version in the library that it is from.
  var version: Int?
  /// Whether the passage is no longer in the text.
  var isOrphan: Bool?
  /// The words that stand in the place of the passage now, where they are others.
  var words: String?

  /// The beginning of an identifier made from a digest.
  static let scheme = "urn:lede:text:"

  private enum CodingKeys: String, CodingKey {
    case id, type
    case headline = "schema:headline"
    case outlet = "schema:publisher"
    case date = "schema:datePublished"
    case digest = "lede:digest"
    case version = "lede:version"
    case isOrphan = "lede:isOrphan"
    case words = "lede:words"
  }

  init(id: String) { self.id = id }

  /// Reads what other programs write too: an address alone.
  init(from decoder: any Decoder) throws {
    if let address = try? decoder.singleValueContainer().decode(String.self) {
      id = address
      return
    }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    type = try? values.decode(String.self, forKey: .type)
    headline = try? values.decode(String.self, forKey: .headline)
    outlet = try? values.decode(String.self, forKey: .outlet)
    date = try? values.decode(String.self, forKey: .date)
    digest = try? values.decode(String.self, forKey: .digest)
    version = try? values.decode(Int.self, forKey: .version)
    isOrphan = try? values.decode(Bool.self, forKey: .isOrphan)
    words = try? values.decode(String.self, forKey: .words)
  }
}

/// What JSON-LD lets stand alone or in a list.
struct OneOrMany<Value: Codable & Hashable>: Codable, Hashable {
  var values: [Value]

  init(_ values: [Value]) { self.values = values }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let values = try? container.decode([Value].self) {
      self.values = values
    } else {
      values = [try container.decode(Value.self)]
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }
}

/// A page of annotations: what `lede bookmarks export` writes.
struct AnnotationPage: Encodable {
  /// What the keys mean.
  struct Context: Encodable {
    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode("http://www.w3.org/ns/anno.jsonld")
      try container.encode(["schema": "https://schema.org/", "lede": "urn:lede:terms:"])
    }
  }

  var type = "AnnotationPage"
  var items: [Annotation]

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type, items
  }

  init(items: [Annotation]) { self.items = items }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Context(), forKey: .context)
    try container.encode(type, forKey: .type)
    try container.encode(items, forKey: .items)
  }
}

/// What `lede bookmarks import` reads: a page, a collection with its pages in it, a list, or one
/// annotation.
struct AnnotationFile: Decodable {
  var annotations: [Annotation]

  private enum CodingKeys: String, CodingKey {
    case items, first
  }

  init(from decoder: any Decoder) throws {
    if let list = try? decoder.singleValueContainer().decode([Annotation].self) {
      annotations = list
    } else if let values = try? decoder.container(keyedBy: CodingKeys.self),
      values.contains(.items)
    {
      annotations = try values.decode([Annotation].self, forKey: .items)
    } else if let values = try? decoder.container(keyedBy: CodingKeys.self),
      let page = try? values.decode(AnnotationFile.self, forKey: .first)
    {
      annotations = page.annotations
    } else {
      annotations = [try Annotation(from: decoder)]
    }
  }
}
