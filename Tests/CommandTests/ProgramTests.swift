import BriefingLibrary
import BriefingModel
import Foundation
import Testing

@Suite("The program, run from a shell")
struct ProgramTests {
  private let lede: LedeProgram

  init() throws { lede = try LedeProgram() }

  private let page = """
    Harbour town waits for an answer

    Enable Read mode

    The harbour has been shut since the spring. “We are waiting,” said Ada Lund, a pilot.

    What ships do now

    Most of them sail on to the next port, which is a day away and costs twice as much.
    """

  @Test("shows a file by section, without the furniture of its page")
  func show() throws {
    let outcome = try lede.run("show", try lede.file("page.txt", page))
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        Harbour town waits for an answer

        The harbour has been shut since the spring. “We are waiting,” said Ada Lund, a
        pilot.


        What ships do now
        =================

        Most of them sail on to the next port, which is a day away and costs twice as
        much.

        (1 line of the page hidden; --all shows them)

        """)
    #expect(outcome.errors.isEmpty)
  }

  @Test("reads what is piped into it, without being told to")
  func piped() throws {
    let outcome = try lede.run([], input: page)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Harbour town waits for an answer\n"))
    #expect(try lede.run([]).output.contains("Headline\n"))
  }

  @Test("a wrong option is told like all that goes wrong")
  func wrongOption() throws {
    let outcome = try lede.run("list", "--colour")
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("lede: Unknown option '--colour'\n"))
  }

  @Test("shows a file as JSON")
  func showJSON() throws {
    let outcome = try lede.run("show", "--json", try lede.file("page.txt", page))
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let sections = try #require(json?["sections"] as? [[String: Any]])
    #expect(sections.map { $0["title"] as? String } == [nil, "What ships do now"])
    #expect(json?["headline"] as? String == "Harbour town waits for an answer")
  }

  @Test("says what is wrong with a file, in one sentence, and ends with the status for it")
  func badFiles() throws {
    let cases: [(path: String, status: Int32, words: String)] = [
      (lede.folder.path + "/none.txt", 66, "there is no file"),
      (lede.folder.path, 66, "is a folder"),
      (try lede.file("empty.txt", ""), 65, "is empty"),
      (try lede.file("zeros.bin", [1, 0, 2, 0, 0]), 65, "is a binary file"),
      (try lede.file("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0]), 65, "is a JPEG image"),
      (try lede.file("other.txt", [0x41, 0x81, 0x8D, 0x42]), 65, "in an encoding"),
    ]
    for (path, status, words) in cases {
      let outcome = try lede.run("show", path)
      #expect(outcome.status == status, "\(path)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("lede: "))
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test("prints nothing that acts on a terminal, whatever an article or a file's name holds")
  func hostile() throws {
    let text = "A title \u{1B}]0;x\u{7} of words\n\nIt\u{202E} was \u{9B}31m so\u{200B}. It is.\n"
    let path = try lede.file("evil.txt", text)
    let shown = try lede.run("show", path).output + (try lede.run("show", "--json", path).output)
    let harmful = shown.unicodeScalars.filter { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control
          || scalar.properties.generalCategory == .format)
    }
    #expect(harmful.isEmpty)
    let missing = try lede.run("show", lede.folder.path + "/\u{1B}[31m")
    #expect(!missing.errors.unicodeScalars.contains("\u{1B}"))
  }

  @Test("nothing that acts on a terminal gets out by any command")
  func boundary() throws {
    let page = """
      ---
      title: "The strike \\e]0;x\\a goes on"
      outlet: "The \\e[31mPost"
      section: "W\\x9Borld"
      url: "http://post.example/\\e]52;c;eA==\\a"
      ---
      “We \u{1B}[31mwait,” said Ada Lund, a pilot of the \u{9B}1mharbour. She\u{202E} left.
      """
    _ = try lede.run("import", try lede.file("evil.md", page))
    let library = try Library.open(at: .file(lede.library))
    let newest = try #require(try library.shelf().first)
    #expect(newest.metadata.url == nil)
    let id = newest.id.rawValue
    let words = "We \u{1B}[31mwait"
    let text = try #require(try library.article(newest.id)).text
    let place = try #require(text[text.passage].range(of: words))
    let start = text[text.passage][..<place.lowerBound].utf8.count
    _ = try library.keep(
      Bookmark(
        article: newest.id, anchor: TextAnchor(Passage(start, start + words.utf8.count), in: text),
        note: "\u{1B}[2J", tags: ["\u{9B}x"], created: 0))
    // As an older lede may have kept it.
    var metadata = newest.metadata
    metadata.url = "http://post.example/\u{1B}]52;c;eA==\u{7}"
    try library.keep(metadata, of: newest.id)
    let commands = [
      ["list"], ["list", "--json"], ["show", "\(id)"], ["search", "pilot"], ["quotes", "\(id)"],
      ["quotes"], ["quotes", "--format", "csv"], ["quotes", "--format", "markdown"],
      ["quotes", "--format", "jsonl"], ["actors"], ["actors", "\(id)"], ["dossier", "Ada Lund"],
      ["dossier", "--format", "markdown", "Ada Lund"], ["bookmarks"], ["bookmarks", "export"],
      ["bookmarks", "export", "--format", "markdown"], ["export", "\(id)"], ["analyze", "evil.md"],
      ["chart", "dispersion", "\(id)"], ["chart", "dispersion", "--format", "svg", "\(id)"],
      ["chart", "outlets"], ["chart", "outlets", "--format", "csv"], ["render", "\(id)"],
      ["correct", "drop", "\(id)", words], ["correct"], ["correct", "undo"], ["correct", "redo"],
      ["correct", "export"], ["versions", "\(id)"],
    ]
    for command in commands {
      let outcome = try lede.run(command)
      let harmful = (outcome.output + outcome.errors).unicodeScalars.filter { scalar in
        scalar.properties.generalCategory == .control && scalar != "\n"
          || scalar.properties.isBidiControl
      }
      #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(command): \(outcome.errors)")
      #expect(harmful.isEmpty, "\(command)")
    }
  }

  @Test("a picture of a screen leaves the library as it is, and makes none")
  func render() throws {
    #expect(try lede.run("render").output.contains("Ottawa"))
    #expect(!FileManager.default.fileExists(atPath: lede.library))
    _ = try lede.run("import", "--no-analysis", try lede.file("page.txt", page))
    let other = try lede.file("other.txt", "The ferry\n\n“It sails,” said Ida Holm.\n")
    let keys = "m:e \(other)<Enter>"
    let before = try lede.run("list", "--json").output
    let shown = try lede.run("render", "--keys", keys, "1")
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(try lede.run("list", "--json").output == before)
    #expect(try lede.run("bookmarks").output == "There are no bookmarks.\n")
  }

  @Test("a name that is nearly a command's is told as that")
  func nearlyACommand() throws {
    let outcome = try lede.run("lits")
    #expect(outcome.status == 66)
    #expect(
      outcome.errors == "lede: there is no file and no command lits: did you mean lede list?\n")
    #expect(try lede.run("xyzzyx").errors.hasPrefix("lede: there is no file xyzzyx"))
    #expect(
      try lede.run("correct", "mrege", "A", "B").errors
        == "lede: there is no command correct mrege: did you mean lede correct merge?\n")
    #expect(try lede.run("help", "lits").errors.contains("did you mean list?"))
    #expect(try lede.run("help", "feed", "refresh").status == 0)
  }

  @Test("a text of one line is printed once")
  func oneLine() throws {
    let line = "Café Müller closed on Tuesday, said Ada Lund, who had come with her dog that day."
    #expect(
      try lede.run("show", try lede.file("a.txt", line + "\n")).output == """
        Café Müller closed on Tuesday, said Ada Lund, who had come with her dog that
        day.

        """)
  }

  @Test("what is no file and no pipe is not read, and what is too large is not read to its end")
  func unreadable() throws {
    let device = try lede.run("show", "/dev/zero")
    #expect(device.status == 66)
    #expect(device.errors.contains("/dev/zero is a device"))
    let large = try lede.file("large.txt", "The harbour is shut.\n")
    #expect(truncate(large, 300 << 30) == 0)
    for command in [["show", large], ["analyze", large], ["import", large]] {
      let outcome = try lede.run(command)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("large.txt holds more than 256 MB"), "\(outcome.errors)")
    }
  }

  @Test("wrong files among those to analyse do not keep the others, and are told as everywhere")
  func analyze() throws {
    let outcome = try lede.run("analyze", "no\u{1B}ne.txt", try lede.file("page.txt", page))
    #expect(outcome.status == 66)
    #expect(outcome.errors.hasPrefix("lede: there is no file no"))
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(outcome.output.contains("  Ada Lund: pilot\n"), "\(outcome.output)")
  }

  @Test("lists, searches and shows what the library holds")
  func library() throws {
    let library = try Library.open(at: .file(lede.library))
    let text = ArticleText("Harbour town waits\n\nThe pilots wait for an answer.")
    let article = Article(
      text: text, metadata: Article.Metadata(headline: "Harbour town waits", outlet: "The Post"),
      blocks: [
        Block(.headline, at: Passage(0, 18)), Block(.paragraph, at: Passage(20, text.count)),
      ],
      sections: [Section(.lede, title: nil, blocks: 0..<2)])
    let id = try library.add(article, origin: nil).id
    _ = try library.keep(
      Bookmark(
        article: id, anchor: TextAnchor(Passage(24, 30), in: text), note: "ask them",
        tags: ["ports"], created: 0))

    #expect(
      try lede.run("list").output == """
        ID  Outlet    Marks  Headline
         1  The Post      1  * Harbour town waits

        """)
    #expect(try lede.run("show", "1").output.hasPrefix("Harbour town waits\nThe Post\n"))
    #expect(try lede.run("show", "2").status == 66)
    #expect(
      try lede.run("search", "pilot").output == """
        1  Harbour town waits
           The Post
           … The pilots wait for an answer. …

        """)
    #expect(try lede.run("search", "wait for an answer").status == 0)
    #expect(try lede.run("search", "answer for an wait").status == 1)
    #expect(try lede.run("search", "pilot", "NOT", "answer").status == 1)
    #expect(try lede.run("search", "pilot OR nothing").status == 0)
    #expect(try lede.run("search", "(pilot").status == 64)
    #expect(
      try lede.run("bookmarks").output == """
        1  Harbour town waits

           1 > pilots
               ask them
               #ports

        """)
    #expect(try lede.run("bookmarks", "7").status == 66)
  }

  @Test("says what is wrong with a library, and leaves it as it is")
  func badLibrary() throws {
    _ = try lede.file("library.sqlite", "These are notes.")
    let foreign = try lede.run("list")
    #expect(foreign.status == 65)
    #expect(foreign.errors.contains("is not a library of lede's"))
    #expect(
      try String(contentsOfFile: lede.library, encoding: .utf8) == "These are notes.")
  }
}
