import BriefingBrowser

/// Something that the reader can set: declared once, it is read, checked, printed and documented
/// from here.
struct ConfigurationOption: Sendable {
  /// The name as in the file, with its table before a dot: `text.width`.
  let name: String
  /// What it is for, as a sentence without a full stop.
  let help: String
  /// What it can be, in words: `a number from 20 to 500`.
  let values: String
  /// Takes the values of the file, one or those of an array; false where the option cannot be that.
  let take: @Sendable (inout Configuration, [TomlDocument.Entry.Value]) -> Bool
  /// What it is now, as TOML.
  let show: @Sendable (Configuration) -> String

  /// The table that it stands in; empty for those at the top of the file.
  var table: Substring { name.contains(".") ? name.prefix { $0 != "." } : "" }
  /// Its name within its table.
  var key: Substring { name.contains(".") ? name.drop { $0 != "." }.dropFirst() : name[...] }
}

extension ConfigurationOption {
  static func flag(
    _ name: String, _ path: WritableKeyPath<Configuration, Bool> & Sendable, _ help: String
  ) -> ConfigurationOption {
    ConfigurationOption(
      name: name, help: help, values: "true or false",
      take: { configuration, values in
        guard values.count == 1, case .boolean(let value) = values[0] else { return false }
        configuration[keyPath: path] = value
        return true
      },
      show: { "\($0[keyPath: path])" })
  }

  static func number(
    _ name: String, _ path: WritableKeyPath<Configuration, Int> & Sendable,
    in range: ClosedRange<Int>,
    _ help: String
  ) -> ConfigurationOption {
    ConfigurationOption(
      name: name, help: help,
      values: "a number from \(range.lowerBound) to \(range.upperBound)",
      take: { configuration, values in
        guard values.count == 1, case .integer(let value) = values[0], range.contains(value)
        else { return false }
        configuration[keyPath: path] = value
        return true
      },
      show: { "\($0[keyPath: path])" })
  }

  static func numberOrAuto(
    _ name: String, _ path: WritableKeyPath<Configuration, Int?> & Sendable,
    in range: ClosedRange<Int>, _ help: String
  ) -> ConfigurationOption {
    ConfigurationOption(
      name: name, help: help,
      values: "\"auto\" or a number from \(range.lowerBound) to \(range.upperBound)",
      take: { configuration, values in
        guard values.count == 1 else { return false }
        switch values[0] {
        case .string("auto"): configuration[keyPath: path] = nil
        case .integer(let value) where range.contains(value): configuration[keyPath: path] = value
        default: return false
        }
        return true
      },
      show: { $0[keyPath: path].map(String.init) ?? "\"auto\"" })
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ path: WritableKeyPath<Configuration, Choice> & Sendable, _ help: String
  ) -> ConfigurationOption {
    ConfigurationOption(
      name: name, help: help,
      values: "one of " + Choice.allCases.map { Toml.quoted($0.rawValue) }.joined(separator: ", "),
      take: { configuration, values in
        guard values.count == 1 else { return false }
        let word: String
        switch values[0] {
        case .string(let value): word = value
        case .integer(let value): word = String(value)
        default: return false
        }
        guard let choice = Choice(rawValue: word) else { return false }
        configuration[keyPath: path] = choice
        return true
      },
      show: { Toml.quoted($0[keyPath: path].rawValue) })
  }

  static func text(
    _ name: String, _ path: WritableKeyPath<Configuration, String> & Sendable, values: String,
    _ help: String
  ) -> ConfigurationOption {
    ConfigurationOption(
      name: name, help: help, values: values,
      take: { configuration, values in
        guard values.count == 1, case .string(let value) = values[0], !value.isEmpty
        else { return false }
        configuration[keyPath: path] = value
        return true
      },
      show: { Toml.quoted($0[keyPath: path]) })
  }

  static func phrases(
    _ name: String, _ path: WritableKeyPath<Configuration, [String]> & Sendable, _ help: String
  ) -> ConfigurationOption {
    ConfigurationOption(
      name: name, help: help, values: "texts of one line each, without # and not starting with [",
      take: { configuration, values in
        guard values.count <= 10_000 else { return false }
        let texts = values.compactMap { value -> String? in
          guard case .string(let text) = value, Toml.isPhrase(text) else { return nil }
          return text
        }
        guard texts.count == values.count(where: { $0 != .emptyArray }) else { return false }
        configuration[keyPath: path] = texts
        return true
      },
      show: { Toml.array($0[keyPath: path]) })
  }
}

/// How values are written in TOML.
enum Toml {
  /// A string between quotation marks.
  static func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { result, scalar in
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    } + "\""
  }

  /// An array of strings.
  static func array(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }

  /// Whether a text can stand in a lexicon as a line of its own.
  fileprivate static func isPhrase(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 1000 && !text.hasPrefix("[")
      && !text.utf8.contains { $0 == UInt8(ascii: "#") || $0 < 0x20 }
  }
}
