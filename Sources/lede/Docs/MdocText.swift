/// Text made fit for mdoc, where a backslash, a dot at a line's start and single signs mean something.
enum MdocText {
  /// A word as the argument of a macro.
  static func word(_ text: String) -> String {
    let isName = text.count > 2 && text.allSatisfy { $0.isLetter || $0.isNumber }
    return isName ? text : "\\&" + escaped(text)
  }

  /// A line of text.
  static func line(_ text: String) -> String {
    let text = escaped(text)
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  /// Sentences, each beginning on a line of its own, as manuals have them.
  static func sentences(_ text: String) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      if !current.isEmpty, current.hasSuffix(".") || current.count + word.count > lineLength {
        lines.append(line(current))
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    return current.isEmpty ? lines : lines + [line(current)]
  }

  /// So short that a line stays within 80 bytes when its signs are escaped.
  private static let lineLength = 60

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "\"": result += "\\(dq"
      case "-": result += "\\-"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "`": result += "\\(ga"
      case "'": result += "\\(aq"
      default: result.append(character)
      }
    }
  }
}
