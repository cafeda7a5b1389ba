extension RoleScan {
  /// The head of the noun phrase that starts at `start`, where it is a noun for a person: the last
  /// of its nouns before a preposition, a verb or a sign.
  func head(from start: Int) -> Int? {
    var at = start
    var head: Int?
    while at < sentence.upperBound, at - start < 14 {
      let token = tokens[at]
      if isRole(at) {
        head = at
      } else if token.sign == .hyphen || token.traits.contains(.genitive) && token.isGlued
        || token.traits.contains(.and) && head == nil
      {
        head = nil
      } else if mentions.isName(at) {
        if mentions.isPerson(at), !isGenitive(behindNameAt: at) { return nil }
        head = nil
      } else if isModifier(at), head == nil || leadsToRole(at) {
        head = nil
      } else {
        break
      }
      at += 1
    }
    return head
  }

  /// Whether a noun for a person stands behind the describing words from `at` on ("chief financial
  /// officer").
  private func leadsToRole(_ at: Int) -> Bool {
    (at..<min(at + 3, sentence.upperBound)).contains { isRole($0) }
      && tokens[at].traits.hasAny([.noun, .adjective])
  }

  private func isGenitive(behindNameAt at: Int) -> Bool {
    var end = at
    while end < sentence.upperBound, mentions.isName(end) { end += 1 }
    return end < sentence.upperBound && tokens[end].traits.contains(.genitive)
  }

  /// ", a former US special envoy to Libya": the noun phrase behind the name's comma.
  func appositionBehind() -> Range<Int>? {
    var at = name.upperBound
    guard at + 1 < sentence.upperBound, tokens[at].sign == .comma else { return nil }
    at += 1
    if tokens[at].shape == .number, at + 2 < sentence.upperBound, tokens[at + 1].sign == .comma {
      at += 2
    }
    if at + 2 < sentence.upperBound, tokens[at].traits.contains(.relative),
      tokens[at + 1].traits.contains(.copula)
    {
      return nounPhrase(from: at + 2, isPredicate: true)
    }
    guard let phrase = nounPhrase(from: at, isPredicate: false), closes(phrase) else { return nil }
    return phrase
  }

  /// Whether an apposition ends where a phrase does: at a sign, a relative, the sentence's end. Behind
  /// "According to Ek," the noun phrase may be the subject, and only a comma makes it an apposition.
  private func closes(_ phrase: Range<Int>) -> Bool {
    var end = phrase.upperBound
    while end < sentence.upperBound, tokens[end].traits.hasAny([.and, .preposition]) { end += 1 }
    if end < sentence.upperBound, tokens[end].sign == .comma { return true }
    if isIntroductory { return false }
    guard end < sentence.upperBound else { return true }
    if tokens[end].traits.contains(.relative) { return true }
    return !tokens[end].isWord && tokens[end].sign != .hyphen && tokens[end].sign != .apostrophe
  }

  /// Whether the name belongs to a phrase or clause that opens the sentence and ends at the name's
  /// comma ("According to Ek,", "When they met Ek,").
  private var isIntroductory: Bool {
    let before = sentence.lowerBound..<nameStart
    guard let first = before.first(where: { tokens[$0].isWord }), first < nameStart else {
      return false
    }
    let opens =
      tokens[first].traits.hasAny([.preposition])
      || tokens[first].traits.contains(.conjunction) && !tokens[first].traits.contains(.and)
      || tokens[first].traits == .function
    return opens && !before.contains { tokens[$0].sign == .comma }
  }

  /// "is a lawyer", "was the director of the museum"; an adverb may deny it ("is hardly a lawyer").
  func copula() -> Range<Int>? {
    let at = name.upperBound
    guard at + 2 < sentence.upperBound, tokens[at].traits.contains(.copula),
      !tokens[at].traits.contains(.negation), !tokens[at + 1].traits.contains(.negation)
    else { return nil }
    return nounPhrase(from: at + 1, isPredicate: true)
  }

  /// The role that starts at a token, without its article; nil where no role starts there. A
  /// predicate has an article.
  private func nounPhrase(from start: Int, isPredicate: Bool) -> Range<Int>? {
    var first = start
    while first < sentence.upperBound, tokens[first].traits.contains(.determiner),
      tokens[first].shape == .lower
    {
      first += 1
    }
    let hasDeterminer = first > start
    guard first < sentence.upperBound, hasDeterminer || !isPredicate,
      let head = head(from: first), head + 1 >= sentence.upperBound || !mentions.isPerson(head + 1)
    else { return nil }
    if !hasDeterminer, head == first, tokens[head].isCapitalized,
      head + 1 < sentence.upperBound, tokens[head + 1].isCapitalized
    {
      return nil
    }
    let end = end(behind: head)
    let isIndefinite = hasDeterminer && !tokens[first - 1].traits.hasAny([.definite, .possessive])
    return isPredicate || isIndefinite || !isOfNextPerson(end) ? first..<end : nil
  }

  /// Whether the phrase that ends at a comma belongs to the person behind it ("…, the commander in
  /// the north, General Lind, …").
  private func isOfNextPerson(_ comma: Int) -> Bool {
    guard comma < sentence.upperBound, tokens[comma].sign == .comma else { return false }
    var at = comma + 1
    while at < sentence.upperBound, at - comma < 4, tokens[at].traits.hasAny([.title, .honorific]) {
      at += 1
    }
    return at < sentence.upperBound && mentions.isPerson(at)
  }

  /// Where the role ends whose head is given: behind the phrases that say what it is of.
  private func end(behind head: Int) -> Int {
    var at = head + 1
    guard at < sentence.upperBound,
      tokens[at].traits.contains(.preposition) || tokens[at].traits.contains(.and)
    else { return at }
    while at < sentence.upperBound, at - head < Self.longest {
      let token = tokens[at]
      if token.traits.hasAny([.copula, .auxiliary, .speech]), token.shape == .lower { break }
      if token.traits.contains(.relative), !token.traits.contains(.determiner) { break }
      if token.traits.contains(.pronoun), !token.traits.contains(.possessive) { break }
      if !token.isWord, !isInside(token), !isBeforeState(at) { break }
      if token.traits.contains(.and), !goesOn(behind: at, isBehindHead: at == head + 1) { break }
      if isVerbWithObject(at) { break }
      at += 1
    }
    while at > head + 1, tokens[at - 1].traits.hasAny([.and, .preposition, .determiner]) { at -= 1 }
    return at
  }

  /// Whether the comma at a token stands between a town and its state or country, with a sign behind
  /// them ("Narvik, Norway,").
  private func isBeforeState(_ comma: Int) -> Bool {
    guard tokens[comma].sign == .comma, mentions.isPlace(comma - 1),
      comma + 1 < sentence.upperBound,
      mentions.isPlace(comma + 1)
    else { return false }
    var at = comma + 1
    while at < sentence.upperBound, mentions.isPlace(at) { at += 1 }
    return at == sentence.upperBound || !tokens[at].isWord
  }

  /// Whether the role goes on behind its "and": right behind its head with another noun for a
  /// person or what describes one, later with anything but a person or a verb ("a member of the board and claims it").
  private func goesOn(behind and: Int, isBehindHead: Bool) -> Bool {
    let next = and + 1
    guard next < sentence.upperBound, !mentions.isPerson(next) else { return false }
    guard isBehindHead else { return true }
    if tokens[next].traits.contains(.determiner) { return head(from: next + 1) != nil }
    return head(from: next) != nil || isModifier(next) && !tokens[next].traits.contains(.verb)
  }

  /// Whether a word in lower case is a verb, going by the object behind it ("arrested him", "left the
  /// town").
  private func isVerbWithObject(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.shape == .lower, token.traits.contains(.verb),
      !token.traits.hasAny([.preposition, .and]), at + 1 < sentence.upperBound
    else { return false }
    let next = tokens[at + 1].traits
    return mentions.isPerson(at + 1)
      || next.hasAny([.determiner, .pronoun]) && !next.contains(.relative)
  }

  func isInside(_ token: Token) -> Bool {
    switch token.sign {
    case .hyphen, .ampersand, .slash: true
    case .apostrophe: token.isGlued
    default: false
    }
  }

  /// "from the Russian International Affairs Center": an organisation right behind the name.
  func origin() -> Range<Int>? {
    let start = name.upperBound
    guard start + 1 < sentence.upperBound, tokens[start].traits.contains(.origin),
      isIntroduced || tokens[start].traits.contains(.of)
    else { return nil }
    var at = start + 1
    while at < sentence.upperBound, at - start < 8 {
      if mentions.isName(at) {
        guard !mentions.isPerson(at) else { return nil }
        if mentions.isOrganization(at) {
          while at < sentence.upperBound, mentions.isName(at) { at += 1 }
          guard at < sentence.upperBound, tokens[at].sign == .hyphen else { return start..<at }
        }
      } else if !isModifier(at), tokens[at].sign != .hyphen,
        !tokens[at].traits.hasAny([.definite, .genitive])
      {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// Whether the name is the subject or follows its verb of speech, so that a preposition behind it
  /// belongs to it.
  private var isIntroduced: Bool {
    let before = nameStart - 1
    guard before >= sentence.lowerBound else { return true }
    return tokens[before].traits.contains(.speech) || isRole(before)
  }
}
