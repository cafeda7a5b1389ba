import BriefingModel

/// Finds the actor whom a text has described before ("the former envoy") by its roles and names.
struct DescriptionMatcher {
  /// By word, the actors in whose roles or names it stands.
  private var actorsByWord: [WordKey: [Actor.ID]] = [:]

  /// Takes the roles of persons and the names of organisations. O(n).
  init(actors: [Actor]) {
    for actor in actors {
      let texts = actor.kind == .person ? actor.roles.map(\.text) : [actor.name] + actor.aliases
      guard actor.kind != .place else { continue }
      for word in Set(texts.flatMap(Self.words)) {
        actorsByWord[word, default: []].append(actor.id)
      }
    }
  }

  /// The one actor to whom every word of a definite description applies; nil where there is none,
  /// or more than one.
  func actor(for words: [WordKey], isDefinite: Bool) -> Actor.ID? {
    guard isDefinite, words.count > 1, words.count <= 8 else { return nil }
    var candidates: Set<Actor.ID>?
    for word in words.dropFirst() {
      let known = Set(actorsByWord[word] ?? [])
      candidates = candidates?.intersection(known) ?? known
      if candidates?.isEmpty == true { return nil }
    }
    guard let candidates, candidates.count == 1 else { return nil }
    return candidates.first
  }

  private static func words(of text: String) -> [WordKey] {
    text.split { !$0.isLetter && !$0.isNumber }.map { WordKey($0) }
  }
}
