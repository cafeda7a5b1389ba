/// The kinds of names that are compared; each corpus has its own words for them.
package enum NameType: String, CaseIterable {
  case person = "PER"
  case organization = "ORG"
  case place = "LOC"

  /// What a type of a corpus is; nil for what is no actor.
  package init?(_ type: String) {
    switch type {
    case "PER", "PERSON": self = .person
    case "ORG": self = .organization
    case "LOC", "GPE", "FAC": self = .place
    default: return nil
    }
  }
}

/// A name that was found, in Unicode scalars.
package struct FoundName: Hashable {
  package var range: Range<Int>
  package var type: NameType

  package init(_ range: Range<Int>, _ type: NameType) {
    self.range = range
    self.type = type
  }
}

extension AnalyzedDocument {
  /// The mentions that the corpora's scorer counts as names: all but pronouns.
  package var names: [FoundName] {
    mentions.compactMap { mention in
      NameType(mention.type).map { FoundName(mention.range, $0) }
    }
  }
}
