import BriefingBrowser
import Testing

@testable import lede

@Suite("The configuration file")
struct ConfigurationTests {
  private func file(_ text: String) -> ConfigurationFile {
    var file = ConfigurationFile(environment: ["LEDE_CONFIG": "/nonexistent/config.toml"])
    file.take(Array(text.utf8))
    return file
  }

  private func remarks(_ text: String) -> [String] { file(text).remarks.map(\.description) }

  @Test("without a file all is as lede does it by itself")
  func noFile() {
    let file = ConfigurationFile(environment: ["LEDE_CONFIG": "/nonexistent/config.toml"])
    #expect(file.configuration.settings == BrowserSettings())
    #expect(file.configuration.theme == "default")
    #expect(file.remarks.isEmpty)
  }

  @Test("is where LEDE_CONFIG or the XDG folders say")
  func place() {
    let path = { ConfigurationFile(environment: $0).path }
    #expect(path(["LEDE_CONFIG": "/a/b.toml", "HOME": "/home/ada"]) == "/a/b.toml")
    #expect(path(["XDG_CONFIG_HOME": "/c", "HOME": "/home/ada"]) == "/c/lede/config.toml")
    #expect(path(["XDG_CONFIG_HOME": "c", "HOME": "/h"]) == "/h/.config/lede/config.toml")
  }

  @Test("sets what it names")
  func settings() {
    let file = file(
      """
      theme = "light"
      mouse = true
      linear = true
      colors = 16
      [text]
      width = 90
      [layout]
      panes = false
      left = 30
      right = "auto"
      [import]
      outlets = ["The Ostra Courier"]
      furniture = "share this with *"
      """)
    #expect(file.remarks.isEmpty)
    let configuration = file.configuration
    #expect(configuration.theme == "light")
    #expect(configuration.colors == .bright)
    #expect(configuration.settings.usesMouse && configuration.settings.isLinear)
    #expect(configuration.settings.textWidth == 90)
    #expect(!configuration.settings.panes.isShown)
    #expect(configuration.settings.panes.left == 30)
    #expect(configuration.settings.panes.right == nil)
    #expect(configuration.outlets == ["The Ostra Courier"])
    #expect(configuration.furniture == ["share this with *"])
  }

  @Test("names each wrong line with the nearest valid name, and uses the rest")
  func wrongLines() {
    let text = """
      muose = true
      mouse = "yes"
      what is this
      [text]
      widht = 90
      width = 90
      [nothing]
      like = "it"
      """
    #expect(
      remarks(text) == [
        "line 1: there is no muose: did you mean mouse?",
        "line 2: mouse is to be true or false",
        "line 3: this is not TOML: write  name = value",
        "line 5: there is no text.widht: did you mean text.width?",
        "line 8: there is no nothing.like: lede config shows all there are",
      ])
    #expect(file(text).configuration.settings.textWidth == 90)
  }

  @Test("gives commands other keys, with or without quotation marks, and unbinds them")
  func keys() throws {
    let commands = file(
      """
      [keys]
      "move.down" = ["<F5>", "<C-n>"]
      move.up = "<F6>"
      "bookmark.toggle" = []
      """
    ).configuration.settings.commands
    #expect(commands.command(for: .function(5), in: .text)?.id == .moveDown)
    #expect(commands.command(for: .function(6), in: .text)?.id == .moveUp)
    #expect(commands.command(for: .down, in: .text) == nil)
    let bookmark = try #require(commands.commands.first { $0.id == .bookmarkToggle })
    #expect(bookmark.keys.isEmpty)
  }

  @Test("names conflicts: between two lines of the reader's, and with lede's own keys")
  func conflicts() {
    let file = file(
      """
      [keys]
      "move.down" = "<F5>"
      "move.up" = "<F5>"
      "lit.next" = "w"
      """)
    #expect(
      file.remarks.map(\.description) == [
        "line 3: <F5> is given to move.down too: it runs move.up now, give the other one another key",
        "line 4: w runs lit.next now, no longer move.wordForward",
        "line 4: w runs lit.next now, no longer plot.nextMark",
      ])
    #expect(file.mistakes.count == 1)
    let commands = file.configuration.settings.commands
    #expect(commands.command(for: .character("w"), in: .text)?.id == .litNext)
    #expect(commands.command(for: .function(5), in: .text)?.id == .moveUp)
  }

  @Test("refuses what is no key, no command, and what would keep a letter from being typed")
  func wrongKeys() {
    #expect(
      remarks(
        """
        [keys]
        "move.donw" = "x"
        "move.up" = "<Upp>"
        "prompt.accept" = "y"
        """) == [
          "line 2: there is no move.donw: did you mean move.down?",
          "line 3: <Upp> names no key: write keys as j, <C-d>, <Enter>, <F5> or <lt>",
          "line 4: y types a character there: give prompt.accept a key such as <C-o>",
        ])
  }

  @Test("what lede config prints is a configuration without a mistake that sets the same")
  func pageIsAConfiguration() {
    var original = ConfigurationFile(environment: ["LEDE_CONFIG": "/nonexistent/config.toml"])
    original.take(
      Array("theme = \"a \\\"b\\\\c\"\ncolors = 8\n[keys]\n\"move.up\" = [\"<lt>\", \"\\\\\"]".utf8)
    )
    let page = ConfigurationPage(file: original).lines.joined(separator: "\n")
    let again = file(page)
    #expect(again.mistakes.isEmpty)
    #expect(again.configuration.settings == original.configuration.settings)
    #expect(again.configuration.theme == "a \"b\\c")
    #expect(again.configuration.colors == .basic)
  }

  @Test("every option says what it is for and what it can be")
  func optionsAreDocumented() {
    for option in ConfigurationOption.all {
      #expect(!option.help.isEmpty && !option.help.hasSuffix("."), "\(option.name)")
      #expect(!option.values.isEmpty, "\(option.name)")
    }
    #expect(Set(ConfigurationOption.all.map(\.name)).count == ConfigurationOption.all.count)
  }

  @Test("survives any bytes")
  func anyBytes() {
    let alphabet = Array("[]={}\"'.,\n #ab\\0\u{1}\u{E9}".utf8)
    var state: UInt64 = 7
    for _ in 0..<2000 {
      let bytes = (0..<80).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 40) % alphabet.count]
      }
      var file = ConfigurationFile(environment: ["LEDE_CONFIG": "/nonexistent/config.toml"])
      file.take(bytes)
      #expect(file.remarks.count < 200)
    }
  }

  @Test(
    "two letters that changed places are one mistake",
    arguments: [
      ("width", "widht", 1), ("", "abc", 3), ("same", "same", 0), ("kitten", "sitting", 3),
    ])
  func editDistance(from: String, to: String, distance: Int) {
    #expect(NearestName.distance(Array(from), Array(to)) == distance)
    #expect(NearestName.distance(Array(to), Array(from)) == distance)
  }
}
