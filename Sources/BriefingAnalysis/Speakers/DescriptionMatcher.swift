import BriefingModel

/// Finds the actor whom a text has described before ("the former envoy") by its roles and names.
struct DescriptionMatcher {
  /// A role or a name, as its words.
  private struct Known {
    var actor: Actor.ID
    var words: Set<WordKey>
  }

  /// The roles and names by their heads: "envoy" of "former envoy to Chad".
  private var knownByHead: [WordKey: [Known]] = [:]

  /// Takes the roles of persons and the names of organisations. O(n).
  init(actors: [Actor]) {
    for actor in actors where actor.kind != .place {
      let texts = actor.kind == .person ? actor.roles.map(\.text) : [actor.name] + actor.aliases
      for text in texts {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map { WordKey($0) }
        guard let head = words.prefix(while: { !Self.prepositions.contains($0) }).last else {
          continue
        }
        knownByHead[head, default: []].append(Known(actor: actor.id, words: Set(words)))
      }
    }
  }

  /// The one actor to whom every word of a definite description applies; nil where there is none,
  /// or more than one.
  func actor(for words: [WordKey], isDefinite: Bool) -> Actor.ID? {
    guard isDefinite, words.count > 1, words.count <= 8, let head = words.last,
      let known = knownByHead[head]
    else { return nil }
    let fitting = known.filter { known in words.dropFirst().allSatisfy(known.words.contains) }
    let actors = Set(fitting.map(\.actor))
    return actors.count == 1 ? actors.first : nil
  }

  /// The words behind which a noun phrase only says more about its head.
  private static let prepositions = Set(
    ["of", "to", "for", "at", "in", "on", "from", "with", "and"].map { WordKey($0) })
}
