import BriefingModel

/// What a publisher calls an actor: a code within a vocabulary. Two codes of one vocabulary are two
/// actors; of two vocabularies they may be one.
struct PublisherIdentifier: Hashable {
  /// The address before the code, or the publisher with the prefix of its codes.
  let vocabulary: String
  let code: String

  /// The most bytes of an identifier.
  private static let lengthLimit = 1_000

  /// The identifier of a subject. One that is no address means something with its publisher alone.
  ///
  /// - Parameter outlet: The publisher of the article.
  init?(_ identifier: String, outlet: String?) {
    guard identifier.utf8.count <= Self.lengthLimit else { return nil }
    let isWorldwide = identifier.contains("://") || identifier.lowercased().hasPrefix("urn:")
    let mark = identifier.lastIndex { "/#:?=".contains($0) }
    let start = mark.map { identifier.index(after: $0) } ?? identifier.startIndex
    guard start < identifier.endIndex else { return nil }
    guard isWorldwide else {
      guard let outlet else { return nil }
      vocabulary = NameKey(outlet).text + " " + identifier[..<start]
      code = String(identifier[start...])
      return
    }
    var prefix = identifier[..<start]
    for scheme in ["https://", "http://"] where prefix.hasPrefix(scheme) {
      prefix = prefix.dropFirst(scheme.count)
      break
    }
    vocabulary = String(prefix)
    code = String(identifier[start...])
  }
}

extension Article.Metadata {
  /// What the publisher calls the actors of the article, by their places: an actor has the
  /// identifier of the one subject of its kind that goes by one of its names.
  func identifiers(of actors: [Actor]) -> [Int: [PublisherIdentifier]] {
    guard subjects.contains(where: { $0.identifier != nil }) else { return [:] }
    var byName: [String: [NamedSubject]] = [:]
    for subject in subjects { byName[NameKey(subject.name).text, default: []].append(subject) }
    var found: [Int: [PublisherIdentifier]] = [:]
    for (place, actor) in actors.enumerated() {
      let names = Set(([actor.name] + actor.aliases).map { NameKey($0).text })
      let named = names.flatMap { byName[$0] ?? [] }.filter { $0.kind.isOf(actor.kind) }
      guard Set(named.map(\.name)).count == 1 else { continue }
      let identifiers = Set(
        named.compactMap { subject in
          subject.identifier.flatMap { PublisherIdentifier($0, outlet: outlet) }
        })
      // Two codes of one vocabulary: the publisher names two of that name.
      guard Set(identifiers.map(\.vocabulary)).count == identifiers.count else { continue }
      found[place] = identifiers.sorted { $0.vocabulary < $1.vocabulary }
    }
    return found
  }
}

extension NamedSubject.Kind {
  /// Whether a subject of this kind is an actor of that one.
  fileprivate func isOf(_ kind: Actor.Kind) -> Bool {
    switch self {
    case .person: kind == .person
    case .organization: kind == .organization
    case .place: kind == .place
    case .other: false
    }
  }
}
