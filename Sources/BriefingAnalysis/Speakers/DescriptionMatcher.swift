import BriefingModel

/// Finds the actor whom a text has described before ("the former envoy") by its roles and names.
struct DescriptionMatcher {
  /// A role or a name, as its words.
  private struct Known {
    var actor: Actor.ID
    var words: Set<WordKey>
    var isPerson: Bool
  }

  /// The roles and names by their heads: "envoy" of "former envoy to Chad".
  private var knownByHead: [WordKey: [Known]] = [:]

  /// The words that make a role another one ("vice").
  private let lesser: Set<WordKey>

  /// Takes the roles of persons, the names of organisations, and the words that make a role another
  /// one. O(n).
  init(actors: [Actor], lesser: Set<WordKey> = []) {
    self.lesser = lesser
    for actor in actors where actor.kind != .place {
      let texts = actor.kind == .person ? actor.roles.map(\.text) : [actor.name] + actor.aliases
      for text in texts {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map { WordKey($0) }
        guard let head = words.prefix(while: { !Self.prepositions.contains($0) }).last else {
          continue
        }
        knownByHead[head, default: []].append(
          Known(actor: actor.id, words: Set(words), isPerson: actor.kind == .person))
      }
    }
  }

  /// The one actor to whom every word of a definite description applies, or who alone is told to be
  /// just that ("the mayor" beside "the mayor of the day"); nil where there is none, or more than
  /// one.
  func actor(for words: [WordKey], isDefinite: Bool) -> Actor.ID? {
    let fitting = fitting(words, isDefinite: isDefinite)
    let described = Set(words.dropFirst())
    return only(fitting) ?? only(fitting.filter { $0.words == described })
  }

  /// All persons to whom every word of a definite description applies.
  func persons(for words: [WordKey], isDefinite: Bool) -> Set<Actor.ID> {
    Set(fitting(words, isDefinite: isDefinite).lazy.filter(\.isPerson).map(\.actor))
  }

  private func fitting(_ words: [WordKey], isDefinite: Bool) -> [Known] {
    guard isDefinite, words.count > 1, words.count <= 8, let head = words.last,
      let known = knownByHead[head]
    else { return [] }
    let described = Set(words.dropFirst())
    return known.filter { known in
      described.isSubset(of: known.words)
        && known.words.intersection(lesser).isSubset(of: described)
    }
  }

  /// The one organisation whose name has one of `heads`; nil where there is none, or more than one.
  func organization(withHeadAmong heads: [WordKey]) -> Actor.ID? {
    only(heads.flatMap { knownByHead[$0] ?? [] }.filter { !$0.isPerson })
  }

  private func only(_ known: [Known]) -> Actor.ID? {
    guard let first = known.first, known.allSatisfy({ $0.actor == first.actor }) else { return nil }
    return first.actor
  }

  /// The words behind which a noun phrase only says more about its head.
  private static let prepositions = Set(
    ["of", "to", "for", "at", "in", "on", "from", "with", "and"].map { WordKey($0) })
}
