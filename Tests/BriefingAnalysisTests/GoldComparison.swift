import BriefingModel

/// Holds the findings of a briefing against its gold file and words every difference.
struct GoldComparison {
  let gold: GoldFile
  let text: GoldText
  let findings: Findings

  init(_ gold: GoldFile, _ briefing: Briefing) {
    self.gold = gold
    text = GoldText(briefing.article)
    findings = briefing.findings
  }

  /// All differences, a line each; empty where the findings are what the gold says.
  ///
  /// - Throws: `GoldError` where the gold names words that the briefing does not have.
  func differences() throws -> [String] {
    try checkNames()
    return try quotationDifferences() + noCommentDifferences() + personDifferences()
      + otherDifferences(gold.organizations, .organization) + otherDifferences(gold.places, .place)
  }

  /// - Throws: `GoldError` where a name, alias, role or describing phrase of the gold is not in the
  ///   briefing.
  private func checkNames() throws {
    let entities = gold.persons + gold.organizations + gold.places
    let phrases = (gold.quotations.map(\.source) + gold.noComments.map(\.source))
      .compactMap { source in
        if case .anonymous(let phrase) = source { phrase } else { nil }
      }
    for words in phrases + entities.flatMap(\.wordings) where !text.holds(words) {
      throw GoldError("“\(words)” does not stand in the briefing")
    }
  }

  /// What the findings say of a speaker, for a message.
  func description(of speaker: Speaker) -> String {
    switch speaker {
    case .actor(let id): findings[id].name
    case .anonymous(let phrase): "anonymous “\(phrase)”"
    case .unknown: "unknown"
    }
  }

  /// Whether a speaker is the one that the gold says.
  func isRight(_ speaker: Speaker, for source: GoldFile.Source) -> Bool {
    switch (source, speaker) {
    case (.unknown, .unknown): true
    case (.anonymous(let gold), .anonymous(let found)): GoldName.describesTheSame(gold, found)
    case (.named(let name), .actor(let id)): matches(findings[id], name)
    default: false
    }
  }

  /// Whether an actor is the person or organisation of that name in the gold.
  private func matches(_ actor: Actor, _ name: String) -> Bool {
    guard let entity = (gold.persons + gold.organizations).first(where: { $0.name == name }) else {
      return false
    }
    if GoldName.key(actor.name) == GoldName.key(name) { return true }
    let others = (gold.persons + gold.organizations + gold.places).filter { $0.name != name }
    guard !GoldName.keys(others.map(\.name)).contains(GoldName.key(actor.name)) else {
      return false
    }
    return !entity.keys.isDisjoint(with: GoldName.keys([actor.name] + actor.aliases))
  }
}

extension GoldFile.Entity {
  /// The keys of its name and aliases.
  var keys: Set<String> { GoldName.keys([name] + aliases) }

  /// Its names and roles as the text words them.
  var wordings: [String] { [name] + aliases + roles + otherRoles }
}
