import ArgumentParser
import BriefingModel

extension CorrectCommand {
  /// A quotation is somebody else's.
  struct Reassign: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give a quotation to another speaker, or to nobody.")

    @OptionGroup var choice: QuotationChoice

    @Option(name: .customLong("to"), help: "The name of the speaker.")
    var speaker: String?

    @Option(help: "What the speaker is: person, organization or place.")
    var kind: Actor.Kind?

    @Flag(help: "The text does not say who speaks.")
    var nobody = false

    func validate() throws {
      guard (speaker == nil) == nobody else {
        throw ValidationError("write either --to NAME or --nobody")
      }
    }

    func run() throws {
      try choice.run { anchor, findings in
        let actor = speaker.map { name in
          let known = findings.actors.first { $0.isCalled(name) }
          return ActorReference(known?.name ?? name, kind: kind ?? known?.kind ?? .person)
        }
        return .reassign(anchor, to: actor)
      }
    }
  }

  /// Some words are no quotation.
  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that words are no quotation.")

    @OptionGroup var choice: QuotationChoice

    func run() throws { try choice.run { anchor, _ in .drop(anchor) } }
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
  ///   `StandardOutputError`.
  func run(_ rule: (TextAnchor, Findings) -> Correction.Change) throws {
    let (workspace, id) = (Workspace(), ArticleID(rawValue: article))
    let library = try workspace.searchedLibrary()
    let briefing = try workspace.briefing(ArticleSource(kept: id))
    let anchor = TextAnchor(try find(in: briefing), in: briefing.article.text)
    try Correction(
      rule(anchor, briefing.findings), article: id, created: Clock.secondsSince1970
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
