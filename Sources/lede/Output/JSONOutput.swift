import Foundation

/// Values printed as JSON.
enum JSONOutput {
  /// Prints a value, with scalars that could act on a terminal escaped.
  ///
  /// - Throws: `StandardOutputError`.
  static func write(_ value: some Encodable) throws {
    try StandardOutput.write(bytes: Array(try text(of: value, on: .several).utf8) + [0x0A])
  }

  /// Prints a value on one line.
  ///
  /// - Throws: `StandardOutputError`.
  static func writeLine(_ value: some Encodable) throws {
    try StandardOutput.write(bytes: Array(try text(of: value, on: .one).utf8) + [0x0A])
  }

  /// How many lines a value takes.
  enum Lines {
    case one, several
  }

  /// A value as JSON, its keys in order.
  static func text(of value: some Encodable, on lines: Lines) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if lines == .several { encoder.outputFormatting.insert(.prettyPrinted) }
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// JSON with every control, format and separator scalar beyond ASCII as an escape: such a scalar
  /// can only stand in a string.
  static func escaped(_ json: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      guard !scalar.isASCII || scalar == "\u{7F}", isHidden(scalar) else {
        result.append(scalar)
        continue
      }
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        result.append(
          contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
            .unicodeScalars)
      }
    }
    return String(result)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isBidiControl || scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
