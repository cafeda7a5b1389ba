/// How many of the actors are found, with their names and roles.
package struct ActorCounts {
  package private(set) var persons = MatchCounts()
  package private(set) var organizations = MatchCounts()
  package private(set) var places = MatchCounts()
  /// Organisations and places, whichever of the two an actor was taken for.
  package private(set) var groups = MatchCounts()
  /// The other names of the persons that were found.
  package private(set) var aliases = Share()
  /// The roles of the persons that were found.
  package private(set) var roles = Share()
  /// Persons that were found as several.
  package private(set) var split = 0
  /// Found persons that are several.
  package private(set) var merged = 0

  /// Counts the actors of a document.
  mutating func add(_ document: AnalyzedDocument, gold: GoldBriefing) {
    let found = { (kind: String) in document.actors.filter { $0.kind == kind } }
    let optional = gold.optional
    addPersons(found("person"), gold: gold.persons ?? [], optional: optional?.persons ?? [])
    let (organizations, places) = (gold.organizations ?? [], gold.places ?? [])
    let others = (optional?.organizations ?? [], optional?.places ?? [])
    let all = (found("organization"), found("place"))
    _ = Self.count(&self.organizations, all.0, organizations, others.0)
    _ = Self.count(&self.places, all.1, places, others.1)
    _ = Self.count(&groups, all.0 + all.1, organizations + places, others.0 + others.1)
  }

  /// Pairs actors by their names and counts them.
  private static func count(
    _ counts: inout MatchCounts, _ found: [AnalyzedDocument.Actor],
    _ gold: [GoldBriefing.Actor], _ optional: [GoldBriefing.Actor]
  ) -> [(gold: Int, found: Int)] {
    let foundNames = found.map { ComparedNames($0) }
    let pairs = pairs(gold.map { ComparedNames($0) }, foundNames)
    let right = Set(pairs.map(\.found))
    let optionalForms = Set(optional.flatMap { ComparedNames($0).forms })
    counts.gold += gold.count
    counts.found += foundNames.enumerated().count { index, names in
      right.contains(index) || !optionalForms.contains(names.name)
    }
    counts.recalled += pairs.count
    counts.right += pairs.count
    return pairs
  }

  /// Pairs actors, one to one: by name, then by a name that is another name, then the other way
  /// round; of those the ones that share the most names.
  private static func pairs(
    _ gold: [ComparedNames], _ found: [ComparedNames]
  ) -> [(gold: Int, found: Int)] {
    var candidates: [(strength: Double, gold: Int, found: Int)] = []
    for (goldIndex, actor) in gold.enumerated() {
      for (foundIndex, other) in found.enumerated() {
        let strength =
          other.name == actor.name
          ? 3.0 : actor.forms.contains(other.name) ? 2 : other.forms.contains(actor.name) ? 1 : 0
        guard strength > 0 else { continue }
        let shared = Set(actor.forms).intersection(other.forms).count
        candidates.append((strength + Double(shared) / 100, goldIndex, foundIndex))
      }
    }
    candidates.sort { ($1.strength, $0.gold, $0.found) < ($0.strength, $1.gold, $1.found) }
    return BestPairs(candidates.lazy.map { ($0.gold, $0.found) }).pairs
  }

  private mutating func addPersons(
    _ found: [AnalyzedDocument.Actor], gold: [GoldBriefing.Actor], optional: [GoldBriefing.Actor]
  ) {
    let pairs = Self.count(&persons, found, gold, optional)
    for pair in pairs {
      countAliases(of: found[pair.found], gold: gold[pair.gold])
      for role in gold[pair.gold].roles ?? [] {
        roles.add(Self.hasRole(role, among: found[pair.found].roles))
      }
    }
    let goldNames = gold.map { ComparedNames($0) }
    let foundNames = found.map { ComparedNames($0) }
    let used = Set(pairs.map(\.found))
    for pair in pairs {
      let isSplit = foundNames.enumerated().contains { index, names in
        !used.contains(index) && goldNames[pair.gold].forms.contains(names.name)
      }
      if isSplit { split += 1 }
    }
    var owners: [String: Set<Int>] = [:]
    for (index, names) in goldNames.enumerated() {
      for form in names.forms { owners[form, default: []].insert(index) }
    }
    merged += foundNames.count { names in
      let sole = names.forms.compactMap { owners[$0] }.filter { $0.count == 1 }
      return Set(sole.flatMap { $0 }).count > 1
    }
  }

  private mutating func countAliases(
    of found: AnalyzedDocument.Actor, gold: GoldBriefing.Actor
  ) {
    let forms = ComparedNames(found).forms
    for alias in ComparedNames("", aliases: gold.aliases ?? []).forms
    where alias != ComparedWording.name(gold.name) {
      aliases.add(forms.contains(alias))
    }
  }

  /// Whether a role is among those that were found: all its words in a row, or six in ten of them.
  private static func hasRole(_ role: String, among found: [String]) -> Bool {
    let words = ComparedWording.contentWords(role)
    guard !words.isEmpty else { return false }
    return found.contains { other in
      let others = ComparedWording.contentWords(other)
      let shared = Set(words).intersection(others).count
      return " \(others.joined(separator: " ")) ".contains(" \(words.joined(separator: " ")) ")
        || Double(shared) >= 0.6 * Double(Set(words).count)
    }
  }
}
