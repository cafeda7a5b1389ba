/// A text that nobody writes, of any length: something over and over.
public struct HostileText: CustomStringConvertible, Sendable {
  /// What is repeated.
  public let name: String
  private let unit: @Sendable (Int) -> String

  private init(_ name: String, _ unit: String) {
    self.init(name) { _ in unit }
  }

  /// What is repeated may differ from time to time.
  private init(_ name: String, unit: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.unit = unit
  }

  /// The name, as test reports show it.
  public var description: String { name }

  /// The text, of about so many bytes.
  public func text(byteCount: Int) -> String {
    var text = ""
    var index = 0
    while text.utf8.count < byteCount {
      text += unit(index)
      index += 1
    }
    return text
  }

  /// All of them.
  public static let all = marks + words + names + speech + structure

  private static let marks = [
    HostileText("opening marks", "“"), HostileText("closing marks", "”"),
    HostileText("straight marks", "\""), HostileText("straight marks and words", "\"no \""),
    HostileText("apostrophes", "'"), HostileText("marks within marks", "“‘"),
    HostileText("marks and brackets", "(“["),
    HostileText("marks that are never closed", "“No.\n\n"),
    HostileText("marks that combine", "e\u{301}"),
    HostileText("only marks that combine", "\u{301}"),
    HostileText("dashes", "— "), HostileText("full stops", "."), HostileText("commas", ", "),
  ]

  private static let words = [
    HostileText("no space", "a"), HostileText("capitals without a space", "A"),
    HostileText("no full stop", "and the council met with the harbour of Kelvik on a day in May "),
    HostileText("abbreviations", "U."), HostileText("titles", "Mr. "),
    HostileText("hyphens", "-A"), HostileText("figures", "1,000.50 "),
    HostileText("sentences of one word", "No. "),
    HostileText("a script that is not Latin", "他说“不”。"),
    HostileText("right to left", "قال «لا». "),
  ]

  private static let names = [
    HostileText("one name", "Jonas Ekdal "), HostileText("parts of names", "al-"),
    HostileText("of after of", "of Ministry "), HostileText("names and commas", "Ann Lee, "),
    HostileText("roles", "Jonas Ekdal, a lawyer, "),
    HostileText("roles without a name", "the former deputy minister of "),
    HostileText("names in capitals", "ANN LEE OF THE NAVY "),
    HostileText("a new name each time") { "Pa\(letters($0)) Qu\(letters($0)) left. " },
    HostileText("a new surname each time") { "Ann Qu\(letters($0)) left. He slept. " },
    HostileText("a new acronym each time") { "The \(letters($0).uppercased()) met. " },
    HostileText("genitives") { "Ann Qu\(letters($0))’s " },
  ]

  private static let speech = [
    HostileText("he said that she said", "he said that she said "),
    HostileText("cues", "said "), HostileText("according to", "according to "),
    HostileText("pronouns", "he she they it "), HostileText("no comment", "declined to comment "),
    HostileText("a new speaker each time") {
      "“No,” said Ann Qu\(letters($0)). “Yes,” he said.\n\n"
    },
    HostileText("speakers nobody names", "“No,” said a man. “Yes,” he said.\n\n"),
    HostileText("one paragraph of quotations", "“No,” he said. "),
    HostileText("a script", "ANN: No.\n\n"),
    HostileText("a script with new names") { "QU\(letters($0).uppercased()): No.\n\n" },
  ]

  private static let structure = [
    HostileText("headings", "# Harbour\n\n"), HostileText("lines like headings", "The Harbour\n\n"),
    HostileText("empty lines", "\n"), HostileText("white space", " \t"),
    HostileText("entries of a list", "- a\n"), HostileText("numbered lines", "1. a\n"),
    HostileText("quotes of quotes", "> "), HostileText("lines of quotes", "> a\n"),
    HostileText("lists in lists") { String(repeating: " ", count: $0 % 60) + "- a\n" },
    HostileText("brackets of links", "["), HostileText("links", "[a](b "),
    HostileText("stars", "*a **b"), HostileText("fences", "```\n"), HostileText("tables", "|a"),
    HostileText("elements", "<div>"), HostileText("characters by name", "&amp"),
    HostileText("rules", "---\n"), HostileText("short lines", "a b\n"),
    HostileText("line ends of another kind", "a\r"), HostileText("heads of letters", "From: a\n"),
  ]

  /// A word for a number, another for each.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var letters = ""
    repeat {
      letters.unicodeScalars.append(Unicode.Scalar(UInt8(97 + rest % 26)))
      rest /= 26
    } while rest > 0
    return letters + "en"
  }
}
