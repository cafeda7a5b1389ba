import Foundation

/// A value of a JSON document; true and false are the numbers 1 and 0, because nothing asks for them.
enum JSONValue {
  case null
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The most bytes of a document.
  static let sizeLimit = 32 << 20

  /// The value that UTF-8 bytes hold; nil where they are no JSON, are more than `sizeLimit`, or nest too
  /// deeply. Line ends in strings, which JSON forbids and pages hold, count as spaces. O(n).
  init?(_ bytes: [UInt8], sizeLimit: Int = Self.sizeLimit) {
    guard bytes.count <= sizeLimit, Self.isShallow(bytes) else { return nil }
    let data = Data(bytes.map { $0 < 0x20 ? 0x20 : $0 })
    guard let value = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    else { return nil }
    self.init(value)
  }

  private init(_ value: Any) {
    switch value {
    case let text as String: self = .string(text)
    case let members as [String: Any]: self = .object(members.mapValues { JSONValue($0) })
    case let elements as [Any]: self = .array(elements.map { JSONValue($0) })
    case let number as NSNumber: self = .number(number.doubleValue)
    default: self = .null
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
