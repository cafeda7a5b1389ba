import ArgumentParser
import BriefingLibrary
import BriefingModel

extension CorrectCommand {
  /// Some words are a quotation.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put in a quotation that was missed: who says which words of an article.",
      discussion: """
        Where the words stand between quotation marks they are a direct quotation, where some of them \
        do a mixed one, and otherwise an indirect one. What was taken for a quotation there gives way.
        """)

    @OptionGroup var choice: WordsChoice

    @OptionGroup var speakers: SpeakerOptions

    @Option(name: .customLong("speaker"), help: "The name of the speaker.")
    var speaker: String?

    @Option(help: "How the article gives the words: direct, mixed or indirect.")
    var kind: Quotation.Kind?

    func validate() throws { try speakers.check(speaker, option: "--speaker") }

    func run() throws {
      try choice.run { chosen, briefing, library in
        let article = briefing.article
        let block = article.blockIndex(atOrBefore: chosen.start)
        let paragraph = block.map { article.blocks[$0].passage } ?? chosen
        guard let draft = QuotationDraft(chosen, in: paragraph, of: article.text) else {
          throw Failure("there are no words to quote in “\(choice.words)”", status: 1)
        }
        return .addQuotation(
          TextAnchor(draft.passage, in: article.text), kind ?? draft.kind,
          by: try speakers.reference(speaker, briefing.findings, library))
      }
    }
  }

  /// Some words are an actor.
  struct NewActor: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "actor",
      abstract: "Put in an actor that was missed, mentioned wherever the article has the words.")

    @OptionGroup var choice: WordsChoice

    @Argument(help: "What it is: person, organization or place.")
    var kind: Actor.Kind

    @Option(help: "What the actor is called, where the words are not its name.")
    var name: String?

    func run() throws {
      // A name stands wherever it does; the first place is as good as any.
      var choice = choice
      choice.place = choice.place ?? 1
      try choice.run { chosen, briefing, _ in
        let anchor = TextAnchor(chosen, in: briefing.article.text)
        return .addActor(ActorReference(name ?? anchor.exact, kind: kind), at: anchor)
      }
    }
  }
}

/// What a command line says about a speaker besides the name.
struct SpeakerOptions: ParsableArguments {
  @Option(help: "What a speaker is that is new: person, organization or place.")
  var speakerKind: Actor.Kind?

  @Flag(help: "The speaker is a source without a name, described so.")
  var unnamed = false

  @Flag(help: "The text does not say who speaks.")
  var nobody = false

  /// Makes sure that there is either a speaker or none.
  ///
  /// - Throws: `ValidationError`.
  func check(_ speaker: String?, option: String) throws {
    guard (speaker == nil) == nobody else {
      throw ValidationError("write either \(option) NAME or --nobody")
    }
    guard !unnamed || speakerKind == nil else {
      throw ValidationError("write either --unnamed or --speaker-kind")
    }
  }

  /// The speaker of a name in an article; nil where there is no name.
  ///
  /// - Throws: `Failure`, `LibraryError`.
  func reference(
    _ speaker: String?, _ findings: Findings, _ library: Library
  ) throws -> SpeakerReference? {
    try speaker.map {
      try SpeakerChoice(
        findings: findings, library: library, kind: speakerKind, isUnnamed: unnamed
      ).speaker($0)
    }
  }
}

extension Quotation.Kind: ExpressibleByArgument {}
