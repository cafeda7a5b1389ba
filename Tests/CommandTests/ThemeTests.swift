import BriefingData
import Foundation
import Testing

@testable import BriefingBrowser
@testable import lede

@Suite("Themes")
struct ThemeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func shelf() throws -> ThemeShelf {
    ThemeShelf(data: try BriefingData(), folder: folder.path)
  }

  private func write(_ name: String, _ text: String) throws {
    try text.write(toFile: "\(folder.path)/\(name).toml", atomically: true, encoding: .utf8)
  }

  @Test("a role without a table takes the one that its name begins with")
  func prefixes() throws {
    try write(
      "mine",
      """
      quote = { color = "blue" }
      "quote.focused" = { color = "red" }
      actor.person = { attributes = ["bold"] }
      """)
    let theme = try shelf().theme("mine")
    #expect(theme[.quoteDirect].foreground == Paint(ansi: 4))
    #expect(theme[.quoteIndirectFocused].foreground == Paint(ansi: 4))
    #expect(theme[.quoteFocused].foreground == Paint(ansi: 1))
    #expect(theme[.actorPerson].attributes == .bold)
    #expect(theme[.cue] == Style())
  }

  @Test("what a theme says comes before what it inherits, and a theme may stand on its namesake")
  func inheritance() throws {
    try write("mine", "inherits = \"dark\"\nquote = { color = \"red\" }")
    try write("dark", "inherits = \"dark\"\nlit = { attributes = [\"underline\"] }")
    let dark = try ThemeShelf(data: try BriefingData(), folder: "").theme("dark")
    let theme = try shelf().theme("mine")
    #expect(theme[.quoteFocused].foreground == Paint(ansi: 1))
    #expect(theme[.lit].attributes == .underline)
    #expect(theme[.headline] == dark[.headline])
    #expect(try shelf().names().contains("mine"))
  }

  @Test("what has no colour of its own has that of plain text")
  func plainText() throws {
    try write(
      "mine", "text = { color = \"white\", background = \"black\" }\ncue = { color = \"red\" }")
    let theme = try shelf().theme("mine")
    #expect(theme[.cue] == Style(foreground: Paint(ansi: 1), background: Paint(ansi: 0)))
    #expect(theme[.heading].foreground == Paint(ansi: 7))
  }

  @Test(
    "says what is wrong, and where",
    arguments: [
      ("text = {", "line 1 of the theme mine is not TOML"),
      ("\n\"quote.drect\" = { color = \"red\" }", "line 2 of the theme mine sets quote.drect"),
      ("\"cue\" = { color = \"pink\" }", "gives cue a color that it cannot have"),
      ("inherits = \"other\"", "the theme mine inherits from itself"),
      ("inherits = \"drak\"", "there is no theme drak: did you mean dark?"),
    ])
  func mistakes(text: String, words: String) throws {
    try write("mine", text)
    try write("other", "inherits = \"mine\"")
    let error = #expect(throws: ThemeError.self) { try shelf().theme("mine") }
    let description = try #require(error).description
    #expect(description.contains(words), "\(description)")
  }

  @Test("none has no colours")
  func none() throws {
    let theme = try shelf().theme("none")
    for role in StyleRole.allCases {
      #expect(theme[role].foreground == nil && theme[role].background == nil)
    }
    #expect(theme[.lit] != theme[.text])
  }

  /// WCAG 2.1: 4.5 for AA, 7 for AAA. The themes for dark and light backgrounds are measured on the
  /// blackest and on a usual one, in both of their palettes; the default one, whose colours are the
  /// terminal's, with the palettes of xterm and of the Linux console on black: no colour of the 16 can be
  /// read on black and on white alike, so on a light background it is the theme `light` that is used,
  /// where the terminal says so. Lines between panes are not read.
  @Test("every role can be read", arguments: ["default", "dark", "light", "high-contrast", "none"])
  func contrast(name: String) throws {
    let theme = try shelf().theme(name)
    let least = name == "high-contrast" ? 7 : 4.5
    for role in StyleRole.allCases where role != .border {
      for palette in TestPalette.all(for: name) {
        for isExtended in [false, true] {
          let found = palette.contrast(of: theme[role], isExtended: isExtended)
          #expect(
            found >= least,
            "\(name), \(role.name) on \(palette.name), 256 colours \(isExtended): \(found)")
        }
      }
    }
  }
}
