import BriefingModel

/// What a rule would do, in words, before it is kept.
struct CorrectionWords {
  let change: Correction.Change
  let reach: CorrectionReach
  let isForLibrary: Bool

  /// What happens, and where.
  var text: String {
    guard isForLibrary else { return what }
    if reach.articleCount == 0 { return "\(change.inWords): nothing in the library changes yet" }
    let articles = Self.count(reach.articleCount, "article")
    switch change {
    case .split(let actor, _, _, _), .keepApart(let actor, _):
      return "\(change.inWords), in each of the \(articles) that name \(actor.name)"
    default: return "\(what), in \(articles)"
    }
  }

  private var counts: String {
    let mentions = Self.count(reach.mentionCount, "mention")
    guard reach.quotationCount > 0 else { return mentions }
    let quotations = Self.count(reach.quotationCount, "quotation")
    return reach.mentionCount == 0 ? quotations : mentions + " and " + quotations
  }

  private var verb: String {
    reach.mentionCount + reach.quotationCount == 1 ? "moves" : "move"
  }

  private var what: String {
    switch change {
    case .merge(let actor, let target): "\(actor.name): \(counts) \(verb) to \(target.name)"
    case .split(let actor, let names, _, let name):
      names.isEmpty
        ? "\(actor.name): \(counts) \(verb) to \(name)"
        : "“\(names.joined(separator: "”, “"))”: \(counts) \(verb) from \(actor.name) to \(name)"
    case .rename(let actor, let name): "\(actor.name) is called \(name): \(counts)"
    case .retype(let actor, let kind): "\(actor.name) becomes \(kind.nounPhrase): \(counts)"
    case .hide(let actor):
      "\(actor.name) is no actor: \(Self.count(reach.mentionCount, "mention")) "
        + (reach.mentionCount == 1 ? "goes" : "go")
        + (reach.quotationCount == 0
          ? "" : ", \(Self.count(reach.quotationCount, "quotation")) without a known speaker")
    case .keepApart(let actor, let other):
      "\(actor.name) and \(other.name) are never one"
        + (reach.mentionCount == 0 ? "" : ": \(counts) \(verb)")
    case .reassign(_, let speaker):
      speaker.map { "The speaker is \($0.name)" } ?? "The text does not say who the speaker is"
    case .drop: "The words are no quotation, and are no longer listed as one"
    case .addQuotation(let words, let kind, let speaker):
      "“\(words.exact.singleLine)” becomes \(kind.nounPhrase): "
        + (speaker.map { "the speaker is \($0.name)" }
          ?? "the text does not say who the speaker is")
    case .addActor(let actor, _):
      "\(actor.name) becomes \(actor.kind.nounPhrase) of the article: "
        + Self.count(reach.mentionCount, "mention")
    }
  }

  static func count(_ count: Int, _ noun: String) -> String {
    count.counted(noun)
  }
}

extension Actor.Kind {
  /// The kind as what somebody is.
  var nounPhrase: String {
    switch self {
    case .person: "a person"
    case .organization: "an organisation"
    case .place: "a place"
    }
  }
}

extension Correction.Change {
  /// The actor that is no longer what it was.
  var corrected: ActorReference? {
    switch self {
    case .reassign, .drop, .addQuotation, .addActor: nil
    default: actors.first
    }
  }

  /// The change as a rule words it.
  var inWords: String { "\(Correction(self, article: nil, created: 0))" }

  /// Whether it can hold in the whole library.
  var canHoldInLibrary: Bool { !Correction(self, article: nil, created: 0).needsArticle }
}
