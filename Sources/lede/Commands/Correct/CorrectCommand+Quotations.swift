import ArgumentParser
import BriefingLibrary
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
      let library = try choice.options.searchedLibrary()
      let (anchor, findings) = try choice.find()
      let actor = speaker.map { name in
        let known = findings.actors.first {
          ([$0.name] + $0.aliases).contains { ActorReference.isSameName($0, name) }
        }
        return ActorReference(known?.name ?? name, kind: kind ?? known?.kind ?? .person)
      }
      try choice.keep(.reassign(anchor, to: actor), in: library)
    }
  }

  /// Some words are no quotation.
  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that words are no quotation.")

    @OptionGroup var choice: QuotationChoice

    func run() throws {
      let library = try choice.options.searchedLibrary()
      try choice.keep(.drop(try choice.find().anchor), in: library)
    }
  }
}

/// A quotation of an article that a command line names by some of its words.
struct QuotationChoice: ParsableArguments {
  @OptionGroup var options: CommandOptions

  @Argument(help: "The number of the article.")
  var article: Int64

  @Argument(help: "Words of the quotation, enough to tell it from the others.")
  var words: String

  /// The quotation, and what was found in its article.
  ///
  /// - Throws: `Failure` where there is none with these words, or more than one.
  func find() throws -> (anchor: TextAnchor, findings: Findings) {
    let briefing = try ArticleSource(argument: String(article)).briefing(from: options.shelf)
    let entries = QuotationEntry.all(in: briefing)
    let text = briefing.article.text
    let exact = entries.filter { text[$0.passage] == words }
    let found =
      exact.isEmpty
      ? entries.filter { text[$0.passage].lowercased().contains(words.lowercased()) } : exact
    guard let first = found.first else {
      throw Failure(
        "article \(article) has no quotation with these words: see lede quotes \(article)",
        status: 1)
    }
    guard found.count == 1 else {
      throw Failure("\(found.count) quotations have these words: give more of them", status: 1)
    }
    return (TextAnchor(first.passage, in: text), briefing.findings)
  }

  /// Keeps a rule for the article and says so.
  ///
  /// - Throws: `LibraryError`, `StandardOutputError`.
  func keep(_ change: Correction.Change, in library: Library) throws {
    try Correction(
      change, article: ArticleID(rawValue: article), created: Clock.secondsSince1970
    ).keep(in: library, width: options.width)
  }
}
