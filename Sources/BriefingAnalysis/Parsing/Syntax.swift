/// The parts of speech and dependencies of an article's words: one tree a sentence.
///
/// Every answer is O(1) except where it says otherwise. A token that is not there has no head.
package struct Syntax: Equatable, Sendable {
  /// The part of speech of each token.
  package internal(set) var tags: [PartOfSpeech] = []
  /// The head of each token; -1 for the root of a sentence.
  package private(set) var heads: [Int32] = []
  /// How each token depends on its head; meaningless for a root.
  package private(set) var relations: [Relation] = []
  /// The first and last token of the subtree of each token.
  private var firsts: [Int32] = []
  private var lasts: [Int32] = []

  /// The syntax of no words.
  package init() {}

  /// Adds a parsed sentence whose first word is the token at `start`.
  mutating func append(_ state: ParserState, startingAt start: Int) {
    for word in 1..<state.count + 1 {
      let head = state.head(of: word)
      heads.append(head == state.root || head == 0 ? -1 : Int32(start + head - 1))
      relations.append(state.relation(of: word))
      firsts.append(Int32(start + word - 1))
      lasts.append(Int32(start + word - 1))
    }
    widen(from: start)
  }

  /// Takes each word's extent to its head. Trees of this parser are projective, so that a head's
  /// extent is complete once the words left of it, and then those right of it, gave theirs: inner
  /// words first. O(n).
  private mutating func widen(from start: Int) {
    for word in start..<heads.count {
      let head = Int(heads[word])
      if head > word { firsts[head] = min(firsts[head], firsts[word]) }
    }
    for word in stride(from: heads.count - 1, through: start, by: -1) {
      let head = Int(heads[word])
      if head >= 0, head < word { lasts[head] = max(lasts[head], lasts[word]) }
    }
  }

  /// The head of a token; nil for the root of a sentence.
  package func head(of token: Int) -> Int? {
    guard heads.indices.contains(token), heads[token] >= 0 else { return nil }
    return Int(heads[token])
  }

  /// How a token depends on its head; nil for the root of a sentence.
  package func relation(of token: Int) -> Relation? {
    head(of: token) == nil ? nil : relations[token]
  }

  /// A token with all that depends on it: a clause for a verb, a noun phrase for a noun. Sentence
  /// marks at its ends may belong to it.
  package func extent(of token: Int) -> Range<Int> {
    guard firsts.indices.contains(token) else { return token..<token }
    return Int(firsts[token])..<Int(lasts[token]) + 1
  }

  /// The nearest dependant of a token with one of some relations: before it, or else behind it.
  /// O(length of its extent).
  package func dependant(of token: Int, by wanted: Set<Relation>) -> Int? {
    let extent = extent(of: token)
    let before = stride(from: token - 1, through: extent.lowerBound, by: -1)
    let after = stride(from: token + 1, to: extent.upperBound, by: 1)
    let isWanted = { head(of: $0) == token && wanted.contains(relations[$0]) }
    return before.first(where: isWanted) ?? after.first(where: isWanted)
  }

  /// The subject of a verb: its own, or that of the verb that it is joined to by "and" or that it
  /// completes. O(length of the sentence).
  package func subject(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<4 {
      if let subject = dependant(of: verb, by: [.subject, .passiveSubject]) { return subject }
      guard let head = head(of: verb),
        relations[verb] == .conjunct || relations[verb] == .openComplement
      else { return nil }
      verb = head
    }
    return nil
  }

  /// What a noun is said to be in apposition: "Lind, *a spokesman*". O(length of its extent).
  package func apposition(of noun: Int) -> Int? { dependant(of: noun, by: [.apposition]) }
}
