import ArgumentParser
import BriefingLibrary
import BriefingModel

extension CorrectCommand {
  /// A quotation is somebody else's.
  struct Reassign: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give a quotation to another speaker, or to nobody.")

    @OptionGroup var choice: QuotationChoice

    @OptionGroup var speakers: SpeakerOptions

    @Option(name: .customLong("to"), help: "The name of the speaker.")
    var speaker: String?

    func validate() throws { try speakers.check(speaker, option: "--to") }

    func run() throws {
      try choice.run { anchor, findings, library in
        .reassign(anchor, to: try speakers.reference(speaker, findings, library))
      }
    }
  }

  /// Some words are no quotation.
  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that words are no quotation.")

    @OptionGroup var choice: QuotationChoice

    func run() throws { try choice.run { anchor, _, _ in .drop(anchor) } }
  }
}

/// A quotation of an article that a command line names by some of its words.
struct QuotationChoice: ParsableArguments {
  @OptionGroup var options: CommandOptions

  @Argument(help: "The number of the article.")
  var article: Int64

  @Argument(help: "Words of the quotation, enough to tell it from the others.")
  var words: String

  /// Makes a rule about the quotation, from what was found in its article, keeps it and says so.
  ///
  /// - Throws: `Failure` where no quotation has these words, or more than one; `LibraryError`,
  ///   `StandardOutputError`, and what `rule` throws.
  func run(_ rule: (TextAnchor, Findings, Library) throws -> Correction.Change) throws {
    let (workspace, id) = (Workspace(), ArticleID(rawValue: article))
    let library = try workspace.searchedLibrary()
    let briefing = try workspace.briefing(ArticleSource(kept: id))
    let anchor = TextAnchor(try find(in: briefing), in: briefing.article.text)
    try Correction(
      try rule(anchor, briefing.findings, library), article: id, created: Clock.secondsSince1970
    ).keep(in: library, width: options.width)
  }

  /// The quotation with the words: the one that they are, or else the one that holds them.
  private func find(in briefing: Briefing) throws -> Passage {
    let text = briefing.article.text
    let passages = QuotationEntry.all(in: briefing).map(\.passage)
    let exact = passages.filter { text[$0] == words }
    let found =
      exact.isEmpty
      ? passages.filter { text[$0].lowercased().contains(words.lowercased()) } : exact
    guard let first = found.first else {
      throw Failure(
        "article \(article) has no quotation with these words: see lede quotes \(article)",
        status: 1)
    }
    guard found.count == 1 else {
      throw Failure("\(found.count) quotations have these words: give more of them", status: 1)
    }
    return first
  }
}
