import FoundationEssentials

/// A value of a JSON document.
enum JSONValue: Decodable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The most bytes of a document.
  static let sizeLimit = 32 << 20

  /// The value that UTF-8 bytes hold; nil where they are no JSON, or nest too deeply. Line ends in
  /// strings, which JSON forbids and pages hold, count as spaces.
  init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.sizeLimit, Self.isShallow(bytes) else { return nil }
    let data = Data(bytes.map { $0 < 0x20 ? 0x20 : $0 })
    guard
      let value = try? JSONDecoder().decode(JSONValue.self, from: data)
    else { return nil }
    self = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([String: JSONValue].self) {
      self = .object(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else {
      self = .null
    }
  }
}

extension JSONValue {
  /// What stands under a key of an object; nil where there is nothing.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self, let value = members[key], !value.isNull else {
      return nil
    }
    return value
  }

  /// What stands under the first of several keys that there is.
  subscript(anyOf keys: String...) -> JSONValue? {
    keys.lazy.compactMap { self[$0] }.first
  }

  var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// A text with white space collapsed, or a number as text; nil for anything else and for nothing.
  var text: String? {
    switch self {
    case .string(let value): value.collapsed
    case .number(let value): Int(exactly: value).map { String($0) } ?? String(value)
    default: nil
    }
  }

  /// A text as it stands.
  var rawText: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements of an array; any other value as the only one.
  var list: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }
}
