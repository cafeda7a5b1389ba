/// Looks around one mention of a person for what the text says the person is.
struct RoleScan {
  let tokens: [Token]
  /// The tokens of the sentence that the mention stands in.
  let sentence: Range<Int>
  /// The tokens of the mention.
  let name: Range<Int>
  let mentions: MentionTokens
  /// Whether the mention stands between quotation marks: what is said of it is somebody's opinion.
  var isQuoted = false

  /// The most tokens of a role.
  static let longest = 28

  /// The honorific before the name ("Mr").
  var honorific: Int? {
    let before = name.lowerBound - 1
    guard before >= sentence.lowerBound, tokens[before].traits.contains(.honorific) else {
      return nil
    }
    return before
  }

  /// Where the name with its honorific starts.
  var nameStart: Int { honorific ?? name.lowerBound }

  /// The roles, as ranges of tokens without leading articles and pronouns, in the order of the text.
  func roles() -> [Range<Int>] {
    let title = titleBefore()
    let start = title?.lowerBound ?? nameStart
    let found = [
      appositionBefore(start), title, appositionBehind(), isQuoted ? nil : copula(), origin(),
    ]
    return found.compactMap { $0 }.filter { !$0.isEmpty && $0.count <= Self.longest }
  }

  /// The title before the name, where it is a plural that a list of persons may share.
  var pluralTitle: Range<Int>? {
    guard let title = titleBefore(), let last = title.last,
      tokens[last].traits.contains(.pluralRole)
    else { return nil }
    return title
  }

  /// Whether a token is a noun for a person.
  func isRole(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.traits.hasAny([.role, .title]),
      !token.traits.contains(.honorific) || token.isCapitalized
    else { return false }
    if token.traits.contains(.function) || mentions.isName(at) { return false }
    return token.isCapitalized || !token.traits.contains(.speech)
  }

  /// Whether a token may stand before a role as what describes it.
  func isModifier(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.shape == .number { return true }
    guard token.isWord, !token.traits.hasAny([.function, .genitive]) else { return false }
    if token.isCapitalized { return !token.traits.contains(.honorific) }
    if token.traits.isEmpty || isBehindHyphen(at) { return true }
    guard !token.traits.contains(.speech), token.traits.hasAny([.noun, .adjective]) else {
      return false
    }
    if !token.traits.contains(.verb) || token.traits.contains(.adjective) { return true }
    return !isPredicate(at)
  }

  private func isBehindHyphen(_ at: Int) -> Bool {
    at > sentence.lowerBound && tokens[at - 1].sign == .hyphen && tokens[at - 1].isGlued
  }

  /// Whether a word that is a noun and a verb is a verb here, going by the word before it.
  private func isPredicate(_ at: Int) -> Bool {
    guard at > sentence.lowerBound else { return false }
    let before = tokens[at - 1]
    if before.traits.hasAny([.pronoun, .auxiliary, .infinitive, .relative]) {
      return !before.traits.hasAny([.possessive, .determiner])
    }
    return mentions.isPerson(at - 1)
  }

  // MARK: Before the name

  /// "Libya's eastern military commander" right before the name.
  func titleBefore() -> Range<Int>? {
    let last = nameStart - 1
    guard last >= sentence.lowerBound else { return nil }
    if mentions.isName(last) { return titleOverName(last) }
    guard isRole(last), !isVerb(last) else { return nil }
    let start = modifiers(before: last)
    return describesName(start..<nameStart) ? start..<nameStart : nil
  }

  /// Whether the words before the name are a title and not only part of a phrase that the name is
  /// part of, too ("a major Ek donor"; "the Ek donors").
  private func describesName(_ title: Range<Int>) -> Bool {
    let head = tokens[nameStart - 1]
    guard head.shape == .lower else { return true }
    if title.count == 1, head.traits.contains(.adjective), !isDefinite(title.lowerBound) {
      return false
    }
    if title.lowerBound > sentence.lowerBound {
      let before = tokens[title.lowerBound - 1]
      if before.traits.contains(.determiner),
        !before.traits.hasAny([.definite, .possessive, .relative])
      {
        return false
      }
    }
    guard name.upperBound < sentence.upperBound else { return true }
    let next = tokens[name.upperBound]
    return
      !(next.shape == .lower && next.traits.contains(.noun)
      && !next.traits.hasAny([.verb, .function, .adverb]))
  }

  /// Whether "the" or a possessor stands before a token.
  private func isDefinite(_ at: Int) -> Bool {
    at > sentence.lowerBound
      && tokens[at - 1].traits.hasAny([.definite, .possessive, .genitive])
  }

  /// Whether a noun for a person is a verb here: "to head", "they host".
  private func isVerb(_ at: Int) -> Bool {
    guard tokens[at].shape == .lower, tokens[at].traits.contains(.verb), at > sentence.lowerBound
    else { return false }
    let before = tokens[at - 1]
    return before.traits.hasAny([.pronoun, .auxiliary]) && !before.traits.contains(.possessive)
      || before.traits.contains(.infinitive)
      || before.traits.contains(.adverb) && !before.traits.hasAny([.adjective, .noun])
      || mentions.isName(at - 1) && !before.traits.contains(.place)
        && !before.traits.contains(.organization)
  }

  /// "Ambassador to the United States" before the name: a role, and what it is of.
  private func titleOverName(_ last: Int) -> Range<Int>? {
    var at = last
    while at > sentence.lowerBound, last - at < 16 {
      let token = tokens[at]
      let isPart =
        isModifier(at) || mentions.isName(at) || token.sign == .hyphen
        || token.traits.hasAny([.preposition, .definite, .and])
      guard isPart, token.isCapitalized || !token.traits.contains(.speech) else { return nil }
      at -= 1
      if isRole(at), tokens[at + 1].traits.contains(.preposition) {
        return modifiers(before: at)..<nameStart
      }
    }
    return nil
  }

  /// Where the words start that describe the role at `last`.
  func modifiers(before last: Int) -> Int {
    var start = last
    while start > sentence.lowerBound, last - start < 12 {
      let before = start - 1
      let token = tokens[before]
      if token.sign == .hyphen, token.isGlued, before > sentence.lowerBound {
        start = before - 1
      } else if token.traits.contains(.genitive), token.isGlued {
        guard let owner = owner(before) else { break }
        start = owner
        break
      } else if token.traits.contains(.and), before - 1 >= sentence.lowerBound,
        joinsModifiers(before)
      {
        start = before - 1
      } else if let person = personMention(at: before) {
        if person { break }
        start = before
      } else if isModifier(before), !isVerb(before), !governs(before) {
        start = before
      } else {
        break
      }
    }
    return start
  }

  /// Whether a word is the verb whose object the title is ("greets President Ek", "is meeting
  /// President Ek"), or what is left of a number ("9/11").
  private func governs(_ at: Int) -> Bool {
    let token = tokens[at]
    guard at > sentence.lowerBound else { return false }
    if token.shape == .number { return tokens[at - 1].sign == .slash && token.isGlued }
    guard token.shape == .lower, token.traits.contains(.verb), tokens[at + 1].isCapitalized else {
      return false
    }
    return !token.traits.hasAny([.noun, .adjective])
      || tokens[at - 1].traits.hasAny([.copula, .auxiliary, .adverb])
  }

  /// Whether the "and" at `at` joins two roles ("academic and professor") or two fields of one
  /// ("interior and overseas minister").
  private func joinsModifiers(_ at: Int) -> Bool {
    let before = at - 1
    guard personMention(at: before) == nil else { return false }
    if isRole(before) { return true }
    guard isModifier(before), before > sentence.lowerBound, !isRole(at + 1) else { return false }
    return tokens[before - 1].traits.hasAny([.genitive, .determiner])
  }

  /// Where the owner starts whose genitive stands at `at`: a name, or a noun with its modifiers.
  private func owner(_ at: Int) -> Int? {
    var start = at - 1
    guard start >= sentence.lowerBound, tokens[start].isWord else { return nil }
    while start > sentence.lowerBound, at - start < 8,
      mentions.isName(start - 1) && mentions.isName(start)
        || isModifier(start - 1) && !mentions.isName(start)
    {
      start -= 1
    }
    return start
  }

  /// Whether the mention that covers a token is one of a person; nil where none covers it.
  private func personMention(at token: Int) -> Bool? {
    guard mentions.isName(token) else { return nil }
    return mentions.isPerson(token)
  }

  /// "Putin's spokesman, Dmitry Peskov," and "A spokesman for the army, Ahmed al-Mismari,".
  private func appositionBefore(_ start: Int) -> Range<Int>? {
    let comma = start - 1
    guard comma > sentence.lowerBound, tokens[comma].sign == .comma, isClosed || isBeforeSpeech
    else { return nil }
    var at = comma - 1
    while at >= sentence.lowerBound, comma - at < Self.longest {
      let token = tokens[at]
      if !token.isWord,
        !isInside(token)
          || token.traits.hasAny([.copula, .auxiliary, .speech])
          || token.traits.contains(.relative) && !token.traits.contains(.determiner)
      {
        return nil
      }
      let isGenitive = token.traits.contains(.genitive) && token.isGlued
      if token.traits.contains(.determiner) || isGenitive || at == sentence.lowerBound {
        let first = token.traits.contains(.determiner) || isGenitive ? at + 1 : at
        if let head = head(from: first), head < comma {
          let role = (isGenitive ? owner(at) ?? first : first)..<comma
          return introduces(role, head: head) ? role : nil
        }
      }
      at -= 1
    }
    return nil
  }

  /// Whether a noun phrase before the name's comma is one person, and this one: not "In the man's
  /// defence, Ek …", nor "He met the envoys, Ek said", whose comma ends what was said.
  private func introduces(_ role: Range<Int>, head: Int) -> Bool {
    if tokens[head].traits.contains(.pluralRole) { return false }
    var before = role.lowerBound - 1
    if before >= sentence.lowerBound, tokens[before].traits.contains(.determiner) { before -= 1 }
    guard before >= sentence.lowerBound else { return true }
    if tokens[before].traits.contains(.locative) { return false }
    if isClosed { return true }
    return tokens[sentence.lowerBound].traits.hasAny([.preposition, .verb])
      && (before == sentence.lowerBound || tokens[before].sign == .comma)
  }

  /// Whether a sign or the sentence's end stands behind the name.
  private var isClosed: Bool {
    guard name.upperBound < sentence.upperBound else { return true }
    let token = tokens[name.upperBound]
    return !token.isWord && token.sign != .hyphen && token.sign != .apostrophe
  }

  /// Whether the name's verb of speech stands right behind it.
  private var isBeforeSpeech: Bool {
    guard name.upperBound < sentence.upperBound else { return false }
    let token = tokens[name.upperBound]
    return token.traits.contains(.speech) && token.shape == .lower
  }
}
