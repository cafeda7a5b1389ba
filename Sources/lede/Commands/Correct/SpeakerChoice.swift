import BriefingLibrary
import BriefingModel

/// Whoever a command line names as a speaker in an article.
struct SpeakerChoice {
  let findings: Findings
  let library: Library
  /// What a new speaker is, where the reader says it.
  let kind: Actor.Kind?
  /// Whether the name is the description of a source without one.
  let isUnnamed: Bool

  /// The speaker of a name: one of the article, whether it has a name there or is only described, or
  /// else one of the library, or else a new one of the kind that the reader gives.
  ///
  /// - Throws: `Failure` where nobody is called so and the reader does not say what it is;
  ///   `LibraryError`.
  func speaker(_ name: String) throws -> SpeakerReference {
    if isUnnamed { return .anonymous(described(as: name) ?? name) }
    if let known = known(name) { return .actor(known) }
    if kind == nil, let words = described(as: name) { return .anonymous(words) }
    if let kind { return .actor(ActorReference(name, kind: kind)) }
    let kinds = Set(try ActorChoice.namesakes(of: name, in: library).exact.map(\.kind))
    guard kinds.count == 1, let kind = kinds.first else {
      throw Failure(
        "neither the article nor the library has anybody called “\(name)”: say what it is with "
          + "\(Self.kindOption) person, organization or place, or --unnamed where it is no name",
        status: 1)
    }
    return .actor(ActorReference(name, kind: kind))
  }

  /// The option that says what a new speaker is.
  static let kindOption = "--speaker-kind"

  /// The actor of the article that has the name, rather as its own than beside it.
  private func known(_ name: String) -> ActorReference? {
    let called = findings.actors.filter { $0.isCalled(name) && (kind == nil || $0.kind == kind) }
    let known = called.first { ActorReference.isSameName($0.name, name) } ?? called.first
    return known.map { ActorReference($0.name, kind: $0.kind) }
  }

  /// The words by which the article describes a speaker of that name.
  private func described(as name: String) -> String? {
    let speakers = findings.quotations.map(\.speaker) + findings.noComments.map(\.speaker)
    for case .anonymous(let words) in speakers where ActorReference.isSameName(words, name) {
      return words
    }
    return nil
  }
}
