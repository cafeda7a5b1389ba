extension Key: CustomStringConvertible {
  /// The key in vim's notation: `j`, `<C-d>`, `<Enter>`, `<F1>`, `<Space>`, `<lt>` for `<`.
  public var description: String {
    switch self {
    case .character(" "): "<Space>"
    case .character("<"): "<lt>"
    case .character(let character): String(character)
    case .control(let character): "<C-\(character)>"
    case .function(let number): "<F\(number)>"
    case .pasted: "<Paste>"
    case .mouse: "<Mouse>"
    case .focused: "<Focus>"
    default: "<\(Self.names.first { $0.key == self }?.name ?? "?")>"
    }
  }

  /// Reads one key in vim's notation, without regard to case between the brackets.
  public init?(notation: String) {
    if notation.count == 1, let character = notation.first {
      self = .character(character)
      return
    }
    guard notation.hasPrefix("<"), notation.hasSuffix(">") else { return nil }
    let name = notation.dropFirst().dropLast().lowercased()
    if name.hasPrefix("c-"), name.count == 3, let character = name.last {
      self = .control(character)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else if let key = Self.names.first(where: { $0.name.lowercased() == name })?.key {
      self = key
    } else {
      return nil
    }
  }

  /// Reads a sequence of keys (`/Haftar<Enter>nn`).
  ///
  /// - Throws: `KeyNotationError` with the part that names no key.
  public static func sequence(_ notation: String) throws(KeyNotationError) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(notation)
    while let first = rest.first {
      let length: Int
      if first == "<", let close = rest.firstIndex(of: ">") {
        length = rest.distance(from: rest.startIndex, to: close) + 1
      } else {
        length = 1
      }
      let part = String(rest.prefix(length))
      guard let key = Key(notation: part) else { throw KeyNotationError(part: part) }
      keys.append(key)
      rest = rest.dropFirst(length)
    }
    return keys
  }

  private static let names: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "S-Tab"),
    (.backspace, "BS"), (.delete, "Del"), (.up, "Up"), (.down, "Down"), (.left, "Left"),
    (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"),
    (.pageDown, "PageDown"), (.character(" "), "Space"), (.character("<"), "lt"),
  ]
}

/// A part of a key sequence that names no key.
public struct KeyNotationError: Error, Hashable, CustomStringConvertible {
  /// The part.
  public let part: String

  /// What happened and what to write instead.
  public var description: String {
    "\(part) names no key: write keys as j, <C-d>, <Enter>, <Esc>, <Tab>, <Up> or <lt> for <"
  }
}
