/// Says of speakers that were found whether they are the right actors.
struct SpeakerJudge {
  private typealias Kind = GoldBriefing.SpeakerKind

  private let actors: [String: ComparedNames]
  /// The gold actors by their first names.
  private let gold: [String: ComparedNames]

  init(_ gold: GoldBriefing, _ document: AnalyzedDocument) {
    actors = Dictionary(document.actors.map { ($0.id, ComparedNames($0)) }) { $1 }
    let named = (gold.persons ?? []) + (gold.organizations ?? []) + (gold.places ?? [])
    self.gold = Dictionary(named.map { ($0.name, ComparedNames($0)) }.map { ($1.name, $1) }) { $1 }
  }

  /// A speaker that was found.
  private struct Found {
    var actor: ComparedNames?
    var text: String
    var kind: Kind
  }

  /// The verdict on a quotation that was found.
  func verdict(on quote: AnalyzedDocument.Quote, gold: GoldBriefing.Quote) -> SpeakerVerdict {
    verdict(
      text: quote.speakerText, entity: quote.entityId, source: quote.source.flatMap(Kind.init),
      gold: gold)
  }

  /// Whether a no comment was given to the right source; a description needs no mark that it is one.
  func isRight(_ noComment: AnalyzedDocument.NoComment, gold: GoldBriefing.Quote) -> Bool {
    let isNamed = gold.speakerKind == .named && noComment.entityId != nil
    let first: Kind? = isNamed ? .named : nil
    let sources = gold.speakerKind == .anonymous ? [first, .anonymous] : [first]
    return sources.contains { source in
      verdict(
        text: noComment.speakerText, entity: noComment.entityId, source: source, gold: gold)
        == .right
    }
  }

  private func verdict(
    text: String?, entity: String?, source: Kind?, gold: GoldBriefing.Quote
  ) -> SpeakerVerdict {
    let actor = entity.flatMap { actors[$0] }
    let text = text ?? ""
    var kind = source ?? (actor != nil ? .named : text.isEmpty ? .unknown : .anonymous)
    if actor == nil, text.isEmpty { kind = .unknown }
    let found = Found(actor: actor, text: text, kind: kind)
    var descriptions: [String] = []
    if let surface = gold.surface, !surface.isEmpty, !ComparedWording.isPronoun(surface) {
      descriptions.append(surface)
    }
    if gold.speakerKind == .anonymous, let head = gold.speakerHead, !head.isEmpty {
      descriptions.append(head)
    }
    let first = verdict(on: found, gold.speaker, gold.speakerKind, descriptions)
    let others = (gold.alternatives ?? []).map {
      verdict(on: found, $0.speaker, $0.speakerKind, [])
    }
    return others.contains(.right) ? .right : first
  }

  /// The verdict on one right answer.
  private func verdict(
    on found: Found, _ speaker: String?, _ kind: Kind, _ descriptions: [String]
  ) -> SpeakerVerdict {
    switch (kind, found.kind) {
    case (.unknown, .unknown): .right
    case (.unknown, _): .wrong
    case (_, .unknown): .unknown
    case (.named, _): verdict(on: found, named: ComparedWording.name(speaker))
    case (.anonymous, .anonymous):
      ([speaker] + descriptions).contains { isDescribed(found, by: $0) } ? .right : .wrong
    case (.anonymous, .named): .wrong
    }
  }

  private func verdict(on found: Found, named name: String) -> SpeakerVerdict {
    let wanted = Set([name] + (gold[name]?.forms ?? []))
    if let actor = found.actor {
      let isOther = gold[actor.name] != nil && actor.name != name
      if !isOther, wanted.contains(actor.name) || !wanted.isDisjoint(with: actor.forms) {
        return .right
      }
      if found.kind == .named { return .wrong }
    }
    if found.kind == .named, wanted.contains(ComparedWording.name(found.text)) { return .right }
    return found.kind == .anonymous ? .phrase : .wrong
  }

  private func isDescribed(_ found: Found, by description: String?) -> Bool {
    let wanted = ComparedWording.headPhrase(description)
    guard let head = wanted.last else { return false }
    return [found.text, found.actor?.name ?? ""].contains { text in
      guard !text.isEmpty, !ComparedWording.isPronoun(text) else { return false }
      let phrase = ComparedWording.headPhrase(text)
      guard phrase.contains(head) else { return false }
      let shared = Set(wanted).intersection(phrase).count
      return 2 * shared >= min(Set(wanted).count, Set(phrase).count)
    }
  }
}
