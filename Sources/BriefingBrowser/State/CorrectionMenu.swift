import BriefingModel

/// What the reader can put right about a quotation, an actor or words that were missed, and how far they are with it.
public struct CorrectionMenu: Hashable, Sendable {
  /// What is put right.
  enum Subject: Hashable, Sendable {
    /// Who said something.
    case quotation(CorrectedQuotation)
    /// Who somebody is.
    case actor(CorrectedActor)
    /// What some words are, of which nothing is known.
    case words(CorrectedWords)
  }

  /// What the menu asks for.
  enum Step: Hashable, Sendable {
    /// What is to be done.
    case action
    /// Which words are another actor's.
    case words
    /// Which actor is meant.
    case actor(ActorPurpose)
    /// What the actor is called.
    case name
  }

  /// What an actor is chosen for.
  enum ActorPurpose: Hashable, Sendable {
    /// It speaks.
    case speaker
    /// It is the same as the one that is put right.
    case same
    /// It is never the same.
    case apart
    /// Names or mentions are its own.
    case owner(names: [String], mentions: [TextAnchor])
  }

  /// Something that can be chosen.
  struct Entry: Hashable, Sendable {
    enum Action: Hashable, Sendable {
      case change(Correction.Change)
      case step(Step)
      case subject(Subject)
    }

    let action: Action
    /// The letter that chooses it.
    var letter: Character?
    let text: String
    var role = StyleRole.text
    /// What stands at the right.
    var detail = ""
  }

  /// What is put right.
  let subject: Subject
  /// What is asked for now.
  var step = Step.action
  /// What there is to choose.
  var entries: [Entry] = []
  /// Which of it is chosen.
  var list = ListState()
  /// The line that is typed, where one is.
  var line = Prompt(.correction, label: "")
  /// Actors of the library that have the words of the line in a name.
  var found: [RegisteredActor] = []
  /// Whether the rule is to hold in the whole library.
  var isForLibrary = false
  /// What the rule would do, in words.
  var preview = ""
  /// The rule for the whole library as the library understands it, once it has said so.
  var weighed: WeighedCorrection?

  init(_ subject: Subject) { self.subject = subject }

  /// Whether a line is typed.
  var isTyping: Bool {
    switch step {
    case .action, .words: false
    case .actor, .name: true
    }
  }

  /// The chosen entry.
  var chosen: Entry? { entries.indices.contains(list.selected) ? entries[list.selected] : nil }
}

/// A quotation that the reader puts right, in the open article or another one of the library.
struct CorrectedQuotation: Hashable, Sendable {
  /// Where it stands.
  var anchor: TextAnchor
  /// Whether all of it stands between quotation marks.
  var isDirect: Bool
  /// Its article.
  var article: ArticleID?
  /// Who says it now.
  var speaker: String
  /// The same as an actor of the open article.
  var actor: Actor.ID?
}

/// An actor that the reader puts right: of the open article, or of the library.
struct CorrectedActor: Hashable, Sendable {
  /// The actor as a rule names it.
  var reference: ActorReference
  /// Its other names.
  var aliases: [String]
  /// Which one of the open article it is; nil for one of the library.
  var id: Actor.ID?
  /// The words that the reader is at, where they mention it.
  var mention: Passage?
}

/// A rule for the whole library, and how far it reaches.
public struct WeighedCorrection: Hashable, Sendable {
  /// What was asked about.
  public var asked: Correction.Change
  /// The same, with a role where two actors of the library share a name.
  public var meant: Correction.Change
  /// What it would change.
  public var reach: CorrectionReach

  /// A rule that was weighed.
  public init(asked: Correction.Change, meant: Correction.Change, reach: CorrectionReach) {
    self.asked = asked
    self.meant = meant
    self.reach = reach
  }
}
