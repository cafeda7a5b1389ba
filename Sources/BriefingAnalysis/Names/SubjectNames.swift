import BriefingModel

/// Gives the names whom the publisher says that the article is about the kind that it says, and finds
/// those that the rules miss. A subject that the text does not name changes nothing.
///
/// Needs `tokens`, `sentences` and `names`. Replaces `names`. O(n × words of the longest subject).
struct SubjectNames: AnalysisStage {
  let lexicon: Lexicon

  /// The most subjects that are looked for.
  private static let limit = 500

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let subjects = Subjects(draft.article.metadata.subjects.prefix(Self.limit), lexicon: lexicon)
    guard !subjects.isEmpty else { return }
    var found: [NameSpan] = []
    for (index, sentence) in draft.sentences.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      found += subjects.names(in: draft.tokens[sentence.tokens])
    }
    guard !found.isEmpty else { return }
    draft.names = Self.joined(draft.names, found)
    let surnames = Self.surnames(of: found, in: draft.tokens)
    for index in draft.names.indices where draft.names[index].tokens.count == 1 {
      let word = draft.tokens[draft.names[index].tokens.lowerBound].word
      if surnames.contains(word) { draft.names[index].kind = .person }
    }
  }

  /// The names of the rules with those of the publisher, which count where they hold the whole of a
  /// name of the rules, or one that the rules have no name for. Both are in the order of the text.
  private static func joined(_ names: [NameSpan], _ found: [NameSpan]) -> [NameSpan] {
    var joined: [NameSpan] = []
    var rest = names[...]
    for name in found {
      while let next = rest.first, next.tokens.upperBound <= name.tokens.lowerBound {
        joined.append(next)
        rest = rest.dropFirst()
      }
      let inside = rest.prefix { $0.tokens.lowerBound < name.tokens.upperBound }
      guard
        inside.allSatisfy({
          $0.tokens.lowerBound >= name.tokens.lowerBound
            && $0.tokens.upperBound <= name.tokens.upperBound
        })
      else { continue }
      rest = rest.dropFirst(inside.count)
      joined.append(name)
    }
    return joined + rest
  }

  /// The last words of the persons' names, by which alone the text goes on.
  private static func surnames(of names: [NameSpan], in tokens: [Token]) -> Set<WordKey> {
    Set(
      names.filter { $0.kind == .person && $0.tokens.count > 1 }
        .map { tokens[$0.tokens.upperBound - 1].word })
  }
}

/// The subjects of an article by the first words of their names.
private struct Subjects {
  private struct Subject {
    var words: [WordKey]
    var kind: Actor.Kind
    /// Whether the name is one word that is an ordinary one as well.
    var isOrdinary: Bool
  }

  private var byFirstWord: [WordKey: [Subject]] = [:]

  /// The most words of a name.
  private static let wordLimit = 12

  init(_ subjects: some Sequence<NamedSubject>, lexicon: Lexicon) {
    for subject in subjects {
      guard let kind = Actor.Kind(subject.kind) else { continue }
      let bytes = Array(subject.name.utf8)
      var tokens: [Token] = []
      TokenScanner(bytes: bytes, lexicon: lexicon).scan(bytes.indices, block: 0, into: &tokens)
      guard let first = tokens.first, tokens.count <= Self.wordLimit, tokens[0].isWord else {
        continue
      }
      byFirstWord[first.word, default: []].append(
        Subject(
          words: tokens.map(\.word), kind: kind,
          isOrdinary: tokens.count == 1 && first.traits.hasAny(.common)))
    }
    for word in byFirstWord.keys {
      byFirstWord[word]?.sort { $0.words.count > $1.words.count }
    }
  }

  var isEmpty: Bool { byFirstWord.isEmpty }

  /// The names in a sentence, the longest where several begin.
  func names(in sentence: ArraySlice<Token>) -> [NameSpan] {
    var names: [NameSpan] = []
    var at = sentence.startIndex
    while at < sentence.endIndex {
      if sentence[at].isCapitalized, let name = name(at: at, in: sentence) {
        names.append(name)
        at = name.tokens.upperBound
      } else {
        at += 1
      }
    }
    return names
  }

  private func name(at start: Int, in sentence: ArraySlice<Token>) -> NameSpan? {
    let subjects = byFirstWord[sentence[start].word] ?? []
    let match = subjects.first { subject in
      guard !(subject.isOrdinary && start == sentence.startIndex) else { return false }
      let end = start + subject.words.count
      return end <= sentence.endIndex
        && zip(subject.words, sentence[start..<end]).allSatisfy { $0 == $1.word }
    }
    return match.map { NameSpan(tokens: start..<start + $0.words.count, kind: $0.kind) }
  }
}

extension Actor.Kind {
  /// What a subject is as an actor; nil where it is none.
  fileprivate init?(_ kind: NamedSubject.Kind) {
    switch kind {
    case .person: self = .person
    case .organization: self = .organization
    case .place: self = .place
    case .other: return nil
    }
  }
}
