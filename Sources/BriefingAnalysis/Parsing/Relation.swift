/// How a word depends on its head: the relations of Universal Dependencies, joined as far as lede
/// does not ask for more.
package enum Relation: UInt8, CaseIterable, Sendable {
  /// Whatever the others are not: modifiers, determiners, auxiliaries.
  case other
  /// The subject of a verb that is active, words or a clause.
  case subject
  /// The subject of a passive verb.
  case passiveSubject
  case object
  /// A clause with a subject of its own that completes a verb ("said *he left*").
  case complement
  /// A clause or phrase that completes a verb and shares its subject ("wants *to go*").
  case openComplement
  /// A clause that modifies: adverbial, or of a noun without "who" and "which".
  case clause
  /// A clause with "who", "which", "that".
  case relativeClause
  case apposition
  /// The rest of a name behind its first word, and the title before it.
  case nameRest
  case compound
  case conjunct
  /// A preposition, or a word that opens a clause ("that", "because").
  case marker
  /// A clause that stands beside another without a word that joins them.
  case parataxis
  case punctuation

  /// The group of a relation of Universal Dependencies.
  package init(universal relation: String) {
    self =
      Self.groups[relation] ?? relation.split(separator: ":").first.flatMap {
        Self.groups[String($0)]
      } ?? .other
  }

  private static let groups: [String: Relation] = [
    "nsubj": .subject, "csubj": .subject, "nsubj:pass": .passiveSubject,
    "csubj:pass": .passiveSubject, "obj": .object, "iobj": .object, "ccomp": .complement,
    "xcomp": .openComplement, "advcl": .clause, "acl": .clause, "acl:relcl": .relativeClause,
    "advcl:relcl": .relativeClause, "appos": .apposition, "flat": .nameRest,
    "nmod:desc": .nameRest, "compound": .compound, "conj": .conjunct, "case": .marker,
    "mark": .marker, "parataxis": .parataxis, "punct": .punctuation,
  ]
}
