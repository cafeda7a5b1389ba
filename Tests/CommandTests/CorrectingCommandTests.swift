import BriefingLibrary
import BriefingModel
import Testing

@Suite("Correcting from the command line")
struct CorrectingCommandTests {
  private let sample: StrikeSample
  private var program: LedeProgram { sample.program }

  init() throws { sample = try StrikeSample() }

  @Test("a correction that is only tried says how far it reaches, and changes nothing")
  func dryRun() throws {
    for place in [[], ["--article", "1"]] {
      let tried = try program.run(
        ["correct", "rename", "Ada Lund", "Ada Lund-Berg", "--dry-run"] + place)
      #expect(tried.status == 0)
      let words = tried.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.hasSuffix("1 mention and 1 quotation in 1 article. Nothing was kept."))
    }
    #expect(try program.run("correct", "list").output == "Nothing was corrected yet.\n")
  }

  @Test("a short name means the actor that has it, and a name that nobody has is refused")
  func shortNames() throws {
    var findings = sample.findings
    findings.actors[0].aliases = ["Lund"]
    try Library.open(at: .file(program.library))
      .keep(findings, for: ArticleID(rawValue: 1), in: sample.text)
    #expect(try program.run("correct", "rename", "Lund", "Ada Lund-Berg").status == 0)
    #expect(try program.run("actors", "--named", "berg").output.contains("Ada Lund-Berg"))
    #expect(try program.run("actors", "1").output.contains("Ada Lund-Berg"))
    _ = try program.run("correct", "undo")
    let split = try program.run("correct", "split", "Ada Lund", "Eva Lund", "--alias", "Zorro")
    #expect(split.status == 1)
    #expect(split.errors.contains("“Zorro” is no name of Ada Lund"))
  }

  @Test("what goes out as lines, is undone and comes in again is the same")
  func roundTrip() throws {
    for arguments in [
      ["merge", "Bob Rask", "Robert Rask"], ["rename", "Ada Lund", "Ada Lund-Berg"],
      ["reassign", "1", "2+2", "--to", "Bob Rask"],
    ] {
      #expect(try program.run(["correct"] + arguments).status == 0)
    }
    let exported = try program.run("correct", "export").output
    let quotes = try program.run("quotes", "1", "--json").output
    let times = exported.split(separator: "\n").map { line in
      line.contains(#/"created":"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ"/#)
    }
    #expect(times == [true, true, true])
    for _ in 0..<3 { #expect(try program.run("correct", "undo").status == 0) }
    #expect(try program.run("correct", "export").output.isEmpty)
    #expect(try program.run("quotes", "1", "--json").output != quotes)
    let file = try program.file("rules.jsonl", exported)
    #expect(try program.run("correct", "import", file).output.hasPrefix("Taken in: 3;"))
    #expect(try program.run("correct", "export").output == exported)
    #expect(try program.run("quotes", "1", "--json").output == quotes)
  }

  @Test("lines of an older lede, with times in seconds, are read; a time that is none is told")
  func oldLines() throws {
    let line = #"{"change":"hide","actor":{"name":"Bob Rask","kind":"person"},"created":"#
    let file = try program.file("old.jsonl", line + "1700000000}\n")
    #expect(try program.run("correct", "import", file).output.hasPrefix("Taken in: 1;"))
    #expect(try program.run("correct", "export").output.contains("2023-11-14T22:13:20Z"))
    let wrong = try program.file("wrong.jsonl", line + "\"yesterday\"}\n")
    #expect(try program.run("correct", "import", wrong).status != 0)
  }

  @Test("corrections are kept, listed, undone, and taken to another library")
  func corrections() throws {
    #expect(
      try program.run("correct", "merge", "Bob Rask", "Robert Rask").output
        == "Bob Rask is Robert Rask (correction 1, undone by lede correct undo)\n")
    #expect(try program.run("dossier", "rask").output.contains("also: Bob Rask"))
    #expect(try program.run("correct", "reassign", "1", "2+2", "--to", "Bob Rask").status == 0)
    #expect(try program.run("quotes", "1").output.hasPrefix("Robert Rask\n"))
    let exported = try program.run("correct", "export").output
    #expect(exported.split(separator: "\n").count == 2)
    let file = try program.file("rules.jsonl", exported)
    #expect(
      try program.run("correct", "import", file).output
        == "Taken in: 0; already there: 2; for articles that are not here: 0.\n")
    #expect(try program.run("correct", "undo").output.hasPrefix("Undone: “=2+2,” is said by"))
    #expect(try program.run("quotes", "1").output.hasPrefix("Ada Lund, harbour pilot\n"))
    #expect(try program.run("correct", "list").output.contains("undone"))
    #expect(try program.run("correct", "redo").status == 0)
    #expect(try program.run("correct", "drop", "1", "no such words").status == 1)
    #expect(try program.run("correct", "hide", "Nobody").status == 1)
  }

  /// What was printed, one space apart.
  private func words(_ output: String) -> String {
    output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("the same correction again holds already, unless another one came between")
  func again() throws {
    let apart = ["correct", "apart", "Bob Rask", "Robert Rask"]
    #expect(try program.run(apart).status == 0)
    #expect(try program.run(apart).output.contains("holds already (correction 1)"))
    for name in ["Bo Rask", "Bob Rask", "Bo Rask"] {
      let old = name == "Bo Rask" ? "Bob Rask" : "Bo Rask"
      #expect(try program.run("correct", "rename", old, name).output.contains("undone by"))
    }
  }

  @Test("a correction whose words are changed says so at the import and in the list")
  func lost() throws {
    let file = try program.file(
      "pier.txt", "Pier\n\n“The pier is cheap,” said Ada Berg, a pilot.\n")
    #expect(try program.run("import", file).status == 0)
    #expect(try program.run("correct", "reassign", "2", "pier is", "--to", "Ada Lund").status == 0)
    #expect(try program.run("correct", "list").output.contains("holds"))
    _ = try program.file("pier.txt", "Pier\n\nNobody at all spoke about anything, it seems.\n")
    #expect(
      try program.run("import", file).output.contains(
        "1 correction lost its passage: see lede correct list."))
    let list = try program.run("correct", "list").output
    #expect(list.contains("lost its passage") && !list.contains("holds"))
    let json = try program.run("correct", "list", "--json").output.filter { !$0.isWhitespace }
    #expect(json.contains("\"isLost\":true"))
  }

  @Test("a correction of an article is about that article, whatever files are called")
  func articleAndFile() throws {
    _ = try program.file("1", "Another text\n\n“We wait,” said Eva Holm, a captain.\n")
    #expect(try program.run("correct", "drop", "1", "We wait").status == 1)
    #expect(try program.run("correct", "hide", "Eva Holm", "--article", "1").status == 1)
    #expect(try program.run("correct", "drop", "1", "2+2").status == 0)
    #expect(try program.run("correct", "hide", "Ada Lund", "--article", "1").status == 0)
  }

  @Test("a quotation that was missed is put in, found everywhere, and taken back")
  func added() throws {
    let added = try program.run("correct", "add", "1", "bob rask came", "--speaker", "Robert Rask")
    #expect(
      words(added.output)
        == "“Bob Rask came” is an indirect quotation of Robert Rask (correction 1, undone by lede "
        + "correct undo)")
    let list = try program.run("quotes", "1").output
    #expect(list.contains("Robert Rask\n  indirect    Bob Rask came"))
    #expect(try program.run("quotes", "--speaker", "robert").output.contains("Bob Rask came"))
    let csv = try program.run("quotes", "--format", "csv").output
    #expect(csv.contains("named,indirect,Bob Rask came,,1.0"))
    #expect(try program.run("dossier", "Robert Rask").output.contains("Bob Rask came"))
    #expect(try program.run("search", "speaker:robert quote:came").output.contains("Strike"))
    #expect(try program.run("export", "1").output.contains("Bob Rask came"))
    #expect(try program.run("correct", "list").output.contains("“Bob Rask came” is an indirect"))
    let again = try program.run("correct", "add", "1", "bob rask came", "--speaker", "Robert Rask")
    #expect(words(again.output).contains("holds already (correction 1)"))
    #expect(try program.run("correct", "undo").status == 0)
    #expect(try !program.run("quotes", "1").output.contains("came"))
  }

  @Test("what is to be put in is tried first, and told from the places of the same words")
  func addedWithCare() throws {
    let tried = try program.run(
      "correct", "add", "1", "2+2,” she said", "--nobody", "--kind", "mixed", "--dry-run")
    #expect(words(tried.output).contains("is a mixed quotation of nobody that the text names"))
    #expect(words(tried.output).contains("in place of “=2+2,”"))
    #expect(try program.run("correct", "list").output == "Nothing was corrected yet.\n")
    let several = try program.run("correct", "add", "1", "Rask", "--nobody")
    #expect(several.errors.contains("2 times: say which with --place 1 to 2"))
    let nobody = try program.run("correct", "add", "1", "spoke", "--speaker", "the pilots")
    #expect(nobody.status == 1)
    #expect(nobody.errors.contains("--speaker-kind person, organization or place, or --unnamed"))
    #expect(
      try program.run("correct", "add", "1", "spoke", "--speaker", "the pilots", "--unnamed").status
        == 0)
    #expect(try program.run("quotes", "1").output.contains("the pilots\n  indirect    spoke"))
    // Somebody who is described so is no second one, and no person.
    #expect(try program.run("correct", "reassign", "1", "2+2", "--to", "The pilots").status == 0)
    #expect(try program.run("quotes", "1").output.hasPrefix("the pilots\n"))
    #expect(try !program.run("actors", "1").output.contains("pilots"))
  }

  @Test("an actor that was missed is put in")
  func addedActor() throws {
    #expect(
      try program.run("correct", "actor", "1", "harbour", "organization").output.hasPrefix(
        "“harbour” is an organisation (correction 1"))
    #expect(try program.run("actors", "1").output.contains("harbour"))
    #expect(try program.run("search", "actor:harbour").output.contains("Strike"))
    #expect(try program.run("correct", "actor", "1", "Ada Lund", "person").status == 1)
  }
}
