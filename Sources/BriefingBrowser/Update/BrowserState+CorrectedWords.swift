import BriefingModel

extension BrowserState {
  /// What was missed here: the words that are being chosen, or those between quotation marks at the
  /// cursor.
  var missedWords: CorrectedWords? {
    guard let reader else { return nil }
    if context == .selection || reader.selection != nil && correction != nil {
      return reader.selection.flatMap { CorrectedWords($0.passage, in: reader.article) }
    }
    guard context == .text, let paragraph = reader.paragraph(at: reader.place.cursor) else {
      return nil
    }
    return QuotedSpans(in: paragraph, of: reader.article.text).passage(at: reader.place.cursor)
      .flatMap { CorrectedWords($0, in: reader.article) }
  }

  /// What words can be said to be.
  func actions(for words: CorrectedWords) -> [CorrectionMenu.Entry] {
    guard let reader else { return [] }
    let text = reader.article.text
    let anchor = TextAnchor(words.quotation.passage, in: text)
    var entries = [
      CorrectionMenu.Entry(
        action: .step(.actor(.speaker)), letter: "s",
        text: "Somebody says this …", detail: words.quotation.kind.rawValue),
      CorrectionMenu.Entry(
        action: .change(.addQuotation(anchor, words.quotation.kind, by: nil)), letter: "u",
        text: "It is a quotation, and the text does not say whose"),
    ]
    entries += zip(words.quoted, "123456789").compactMap { quoted, letter in
      CorrectedWords(quoted, in: reader.article).map {
        CorrectionMenu.Entry(
          action: .subject(.words($0)), letter: letter,
          text: "Only “\(DisplayWidth.truncate(text[quoted].singleLine, to: 60))” …")
      }
    }
    entries += Quotation.Kind.allCases.filter { $0 != words.quotation.kind }.map { kind in
      var other = words
      other.quotation.kind = kind
      return CorrectionMenu.Entry(
        action: .subject(.words(other)), letter: kind.letter,
        text: "As \(kind.nounPhrase), not \(words.quotation.kind.nounPhrase)")
    }
    guard let name = words.name else { return entries }
    let anchorOfName = TextAnchor(name, in: text)
    return entries
      + Actor.Kind.allCases.map { kind in
        CorrectionMenu.Entry(
          action: .change(
            .addActor(ActorReference(anchorOfName.exact, kind: kind), at: anchorOfName)),
          letter: kind.letter,
          text: "\(anchorOfName.exact) is \(kind.nounPhrase)", role: kind.role)
      }
  }

  /// The sources without a name that speak in the open article and fit what is typed, with how much
  /// each says.
  func unnamedSpeakers(fitting words: String, besides name: String?) -> [(
    words: String, count: Int
  )] {
    guard let reader else { return [] }
    let pattern = FuzzyPattern(words)
    let speakers = reader.index.statementsOf.compactMap {
      speaker, places -> (words: String, count: Int, first: Int)? in
      guard case .anonymous(let words) = speaker, words != name,
        pattern.isEmpty || pattern.match(FuzzyPattern.Candidate(words)) != nil
      else { return nil }
      return (words, places.count, places.first ?? 0)
    }
    return speakers.sorted { $0.first < $1.first }.map { ($0.words, $0.count) }
  }
}

extension SpeakerReference {
  /// Whoever is called so and is not known yet may be, what is most likely first.
  static func new(_ name: String) -> [SpeakerReference] {
    let actors = { (kinds: [Actor.Kind]) in
      kinds.map { SpeakerReference.actor(ActorReference(name, kind: $0)) }
    }
    let words = name.split(separator: " ")
    let isName = [words.first, words.last].allSatisfy { $0?.first?.isUppercase ?? false }
    if !isName { return [.anonymous(name)] + actors(Actor.Kind.allCases) }
    return actors(words.first == "The" ? [.organization, .place, .person] : Actor.Kind.allCases)
      + [.anonymous(name)]
  }
}

extension Quotation.Kind {
  /// The kind as what somebody reads.
  var nounPhrase: String {
    switch self {
    case .direct: "direct speech"
    case .mixed: "partly direct speech"
    case .indirect: "indirect speech"
    }
  }

  fileprivate var letter: Character {
    switch self {
    case .direct: "d"
    case .mixed: "m"
    case .indirect: "i"
    }
  }
}
