import BriefingModel

extension GoldComparison {
  /// Persons that were missed or made up, and names and roles that are wrong.
  func personDifferences() -> [String] {
    let found = findings.actors.filter { $0.kind == .person }
    var rest = found
    var lines: [String] = []
    for person in gold.persons {
      let index =
        rest.firstIndex { GoldName.key($0.name) == GoldName.key(person.name) }
        ?? rest.firstIndex { !person.keys.isDisjoint(with: GoldName.keys([$0.name] + $0.aliases)) }
      if let index {
        lines += differences(of: person, rest.remove(at: index))
      } else {
        lines.append("missed person: \(person.name)")
      }
    }
    return lines + rest.map(extraPerson)
  }

  /// Organisations or places that were missed, or found as something else.
  func otherDifferences(_ entities: [GoldFile.Entity], _ kind: Actor.Kind) -> [String] {
    entities.flatMap { entity in
      let found = findings.actors.filter {
        !entity.keys.isDisjoint(with: GoldName.keys([$0.name] + $0.aliases))
      }
      guard !found.isEmpty else { return ["missed \(kind): \(entity.name)"] }
      return found.filter { $0.kind != kind }
        .map { "wrong kind: the \(kind) \(entity.name) was found as the \($0.kind) \($0.name)" }
    }
  }

  private func extraPerson(_ person: Actor) -> String {
    let keys = GoldName.keys([person.name] + person.aliases)
    let isOther = (gold.organizations + gold.places).contains { !$0.keys.isDisjoint(with: keys) }
    return isOther
      ? "wrong person: \(person.name) is no human being"
      : "extra person: \(person.name)"
  }

  private func differences(of person: GoldFile.Entity, _ found: Actor) -> [String] {
    var lines: [String] = []
    if GoldName.key(found.name) != GoldName.key(person.name) {
      lines.append("wrong name: \(person.name) was found as \(found.name)")
    }
    let aliases = found.aliases.filter { !person.keys.contains(GoldName.key($0)) }
    lines += aliases.map { "extra alias of \(person.name): \($0)" }
    let foundKeys = GoldName.keys([found.name] + found.aliases)
    lines += person.aliases.filter { !foundKeys.contains(GoldName.key($0)) }
      .map { "missed alias of \(person.name): \($0)" }
    return lines + roleDifferences(of: person, found)
  }

  /// A role must be found as it stands; a shorter wording of one ("the envoy") is no error.
  private func roleDifferences(of person: GoldFile.Entity, _ found: Actor) -> [String] {
    let foundKeys = GoldName.keys(found.roles.map(\.text))
    let missed = person.roles.filter { !foundKeys.contains(GoldName.key($0)) }
    let known = (person.roles + person.otherRoles).map { Set(GoldName.words($0)) }
    let extra = found.roles.filter { role in
      let words = Set(GoldName.words(role.text))
      return !known.contains { words.isSubset(of: $0) }
    }
    return missed.map { "missed role of \(person.name): \($0)" }
      + extra.map { "extra role of \(person.name): \($0.text)" }
  }
}
