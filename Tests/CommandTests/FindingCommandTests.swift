import BriefingAnalysis
import BriefingLibrary
import BriefingModel
import Foundation
import Testing

@testable import lede

@Suite("Finding from the command line")
struct FindingCommandTests {
  private let sample: StrikeSample
  private var program: LedeProgram { sample.program }

  init() throws { sample = try StrikeSample() }

  @Test("a wrong query is shown with its mistake marked")
  func mistake() throws {
    let outcome = try program.run("search", "pilot (speker:x)")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors == """
          pilot (speker:x)
                 ^^^^^^
        lede: there is no field “speker”: write speaker: instead, or put it between quotation marks \
        to look for the words

        """)
  }

  @Test("fields search, and JSON counts scalars")
  func fields() throws {
    #expect(try program.run("search", "speaker:lund", "kind:direct").status == 0)
    #expect(try program.run("search", "speaker:ada lund").status == 0)
    #expect(try program.run("search", "speaker:rask").status == 1)
    let json = try program.run("search", "--json", "quote:2").output
    #expect(json.contains("\"start\" : 41"))
    #expect(json.contains("\"date\" : \"2024-03-02\""))
  }

  @Test("a list that ends before all was printed says so beside it")
  func remainder() throws {
    let outcome = try program.run("actors", "--limit", "2")
    #expect(outcome.errors == "lede: these are the first 2 actors: --limit NUMBER prints more\n")
    #expect(try program.run("actors", "--limit", "3").errors.isEmpty)
    #expect(try program.run("actors", "--kind", "organisation").status == 1)
  }

  @Test("a span of days that ends before it begins is refused")
  func backwards() throws {
    let outcome = try program.run("quotes", "--since", "2023-11", "--until", "2022")
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("lede: --until 2022 is before --since 2023-11\n"))
    #expect(try program.run("quotes", "--since", "2024-03", "--until", "2024").status == 0)
  }

  @Test("the list is chosen and ordered as the shelf is")
  func list() throws {
    #expect(try program.run("list", "--unread", "strike", "post").output.contains("* Strike"))
    #expect(try program.run("list", "--bookmarked").status == 1)
    #expect(try program.run("edit", "1").status == 64)
  }

  @Test("searches are kept under a name, listed, carried out and forgotten")
  func saved() throws {
    #expect(try program.run("search", "--save", "pilots", "actor:lund").status == 0)
    #expect(try program.run("search", "--list-saved").output.contains("pilots  actor:lund"))
    #expect(try program.run("search", "--saved", "pilots").output.contains("Strike"))
    #expect(try program.run("search", "--saved", "pilots", "date:2023").status == 1)
    #expect(try program.run("search", "--remove-saved", "pilots").status == 0)
    #expect(try program.run("search", "--saved", "pilots").status == 66)
  }

  @Test("the ledger is text, Markdown, JSON Lines, and CSV that is safe in a spreadsheet")
  func ledger() throws {
    let csv = try program.run("quotes", "--format", "csv", "--speaker", "lund").output
    #expect(csv.contains("2024-03-02,The Post,Ada Lund,named,direct,'=2+2,said,0.9,1,Strike,"))
    #expect(try program.run("quotes", "--since", "2024-04").status == 1)
    #expect(try program.run("quotes", "--until", "2024-03", "--outlet", "post").status == 0)
    let lines = try program.run("quotes", "--format", "jsonl").output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines[0].contains(#""text":"=2+2,""#))
    let markdown = try program.run("quotes", "--format", "markdown").output
    #expect(markdown.contains("> — Ada Lund (direct), "))
    #expect(markdown.contains("2+2”") && !markdown.contains("2,”"))
    #expect(
      try program.run("quotes").output == """
        Ada Lund (direct)
          “=2+2,”
            The Post, 2024-03-02, Strike [1]

        """)
  }

  @Test("a clause is listed behind the words that lead to it")
  func leads() throws {
    let file = try program.file(
      "plan.txt", "Ada Lind described the plan as reckless. The port is shut, Ada Lind said.\n")
    #expect(
      try program.run("quotes", file).output == """
        Ada Lind
          indirect    [described the plan as] reckless
          indirect    The port is shut

        """)
  }

  @Test("a dossier has what the library holds on an actor")
  func dossier() throws {
    let page = try program.run("dossier", "lund").output
    #expect(
      page.hasPrefix("Ada Lund\nperson, articles: 1, mentions: 1, quotations: 1, 2024-03-02\n"))
    #expect(page.contains("harbour pilot"))
    #expect(try program.run("dossier", "--json", "ada", "lund").output.contains("\"companions\""))
    #expect(
      try program.run("dossier", "--format", "markdown", "lund").output.hasPrefix("# Ada Lund"))
    #expect(try program.run("dossier", "nobody").status == 1)
    let several = try program.run("dossier", "rask")
    #expect(several.errors.contains("several actors"))
    #expect(try program.run("actors", "--named", "rask").output.contains("Robert Rask"))
  }

  @Test("finding nothing is told by the status, in every format")
  func nothing() throws {
    for command in [
      ["quotes", "--speaker", "nobody"], ["quotes", "1", "--speaker", "nobody"],
      ["quotes", "1", "--kind", "mixed", "--json"], ["quotes", "--format", "csv", "--outlet", "x"],
      ["actors", "--named", "nobody", "--json"], ["export", "--query", "nothing"],
      ["list", "nothing", "--json"], ["search", "nothing", "--json"],
    ] {
      let outcome = try program.run(command)
      #expect(outcome.status == 1, "\(command)")
      #expect(outcome.errors.hasPrefix("lede: "), "\(command)")
    }
  }

  @Test("a shell is offered no name that it would carry out")
  func completion() throws {
    for name in ["my ports", "$(touch pwned)", "`id`", "a;b"] {
      #expect(try program.run("search", "--save", name, "ada").status == 0)
    }
    let offered = try program.run(
      "---completion", "search", "--", "--saved", "3", "0", "lede", "search", "--saved", "")
    #expect(offered.output == "my ports\n", "\(offered.output) \(offered.errors)")
    let themes = program.folder.path + "/themes"
    try FileManager.default.createDirectory(atPath: themes, withIntermediateDirectories: true)
    for name in ["mine", "$(touch pwned)"] { _ = try program.file("themes/\(name).toml", "") }
    let choice = try program.run(
      "---completion", "browse", "--", "--theme", "2", "0", "lede", "--theme", "")
    #expect(choice.output == "dark\ndefault\nhigh-contrast\nlight\nmine\nnone\n")
  }

  @Test("a dossier names the articles, the newest first")
  func dossierArticles() throws {
    let page = try program.run("dossier", "Ada Lund").output
    #expect(page.contains("\nArticles\n\nID  Date        Outlet    Headline\n"), "\(page)")
    #expect(page.contains("\n 1  2024-03-02  The Post  Strike\n"))
    #expect(
      try program.run("dossier", "--format", "markdown", "Ada Lund").output
        .contains("- Strike, The Post, 2024-03-02 <https://post.example/1>\n"))
  }

  @Test("a search that takes the name of another says so")
  func savedTwice() throws {
    #expect(try program.run("search", "--save", "mine", "ada").errors.isEmpty)
    #expect(try program.run("search", "--save", "mine", "ada").errors.isEmpty)
    #expect(
      try program.run("search", "--save", "mine", "rask").errors
        == "lede: “mine” was kept for another search until now: ada\n")
  }

  @Test(
    "a number that is out of range is told, and nothing is counted past the end",
    arguments: [
      (["actors"], "--limit"), (["quotes"], "--limit"), (["list"], "--limit"),
      (["search", "rask"], "--limit"), (["search", "rask"], "--offset"),
      (["dossier", "ada"], "--limit"), (["dossier", "ada"], "--companions"),
      (["chart", "companions"], "--limit"), (["chart", "outlets"], "--actors"),
    ])
  func numbers(_ command: [String], _ option: String) throws {
    for number in ["-1", "9223372036854775807"] {
      let outcome = try program.run(command + [option + "=" + number])
      #expect(outcome.status == 64, "\(command) \(option) \(number)")
      #expect(outcome.errors.hasPrefix("lede: \(option) is "), "\(outcome.errors)")
      #expect(outcome.errors.contains("and not \(number)"))
    }
  }

  @Test(
    "a cell never begins as a formula does",
    arguments: [
      ("plain", "plain"), ("=1", "'=1"), (" +1", "' +1"), ("-1", "'-1"), ("@a", "'@a"),
      ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("\t=1", "'\t=1"),
    ])
  func cells(_ text: String, _ cell: String) {
    #expect(CSV.cell(text) == cell)
  }

  @Test("words that the shell has taken the quotation marks off are a phrase, also behind a field")
  func quoting() {
    #expect(SearchCommand.quoted("stay ashore") == "\"stay ashore\"")
    #expect(SearchCommand.quoted("speaker:ada lund") == "speaker:\"ada lund\"")
    #expect(SearchCommand.quoted("kind:indirect port") == "kind:indirect port")
    #expect(SearchCommand.quoted("ada OR bo") == "ada OR bo")
    #expect(SearchCommand.quoted("actor:ada kind:direct") == "actor:ada kind:direct")
  }

  @Test("finding nothing says which articles were not looked through")
  func staleArticlesAreNamed() throws {
    #expect(try !program.run("dossier", "Nemo").errors.contains("analysed"))
    let file = try program.file("new.txt", "The ferry\n\n“It sails,” said Ida Holm, a captain.\n")
    _ = try program.run("import", "--no-analysis", file)
    let hint = "1 article is not analysed yet: lede import --reanalyze does it"
    for arguments in [
      ["dossier", "Holm"], ["actors", "--named", "Holm"], ["quotes", "--speaker", "Holm"],
      ["search", "speaker:Holm"],
    ] {
      let outcome = try program.run(arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(hint), "\(arguments): \(outcome.errors)")
    }
    _ = try program.run("import", "--reanalyze")
    #expect(try program.run("dossier", "Holm").status == 0)
  }

  @Test("an address is not a file that is missing")
  func addresses() throws {
    let outcome = try program.run("show", "https://post.example/1")
    #expect(outcome.errors.contains("lede import https://"))
  }
}
