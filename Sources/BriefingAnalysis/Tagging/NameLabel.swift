import BriefingModel

/// Whether a token belongs to a name, of which kind, and where in it: the labels of the name
/// tagger.
package struct NameLabel: Hashable, Sendable {
  /// Where in a name a token stands.
  package enum Part: Int, CaseIterable {
    case first, inner, last, only
  }

  /// The number of the label: 0 for no name.
  package let rawValue: Int
  /// Of no name.
  package static let none = NameLabel(rawValue: 0)
  /// The number of labels.
  package static let count = 1 + kinds.count * Part.allCases.count
  private static let kinds = Actor.Kind.allCases

  /// A label by its number; a number that is none's is no name's.
  package init(rawValue: Int) {
    self.rawValue = (0..<Self.count).contains(rawValue) ? rawValue : 0
  }

  /// The label of a part of a name.
  package init(_ kind: Actor.Kind, _ part: Part) {
    let index = Self.kinds.firstIndex(of: kind) ?? 0
    rawValue = 1 + index * Part.allCases.count + part.rawValue
  }

  /// The kind of the name; nil where the token belongs to none.
  package var kind: Actor.Kind? {
    rawValue == 0 ? nil : Self.kinds[(rawValue - 1) / Part.allCases.count]
  }

  /// Where in the name the token stands.
  package var part: Part? {
    rawValue == 0 ? nil : Part(rawValue: (rawValue - 1) % Part.allCases.count)
  }

  /// Whether the name goes on with the next token.
  @inline(__always)
  package var isOpen: Bool { rawValue > 0 && (rawValue - 1) & 3 < 2 }

  /// The labels that may follow this one in a sentence.
  @inline(__always)
  package var followers: [Int] { isOpen ? Self.insideFollowers[(rawValue - 1) >> 2] : Self.outside }

  private static let outside =
    [0]
    + kinds.flatMap { [NameLabel($0, .first).rawValue, NameLabel($0, .only).rawValue] }
  private static let insideFollowers = kinds.map {
    [NameLabel($0, .inner).rawValue, NameLabel($0, .last).rawValue]
  }

  /// The names of all labels, as the model's head lists them.
  package static let names = (0..<count).map { index in
    let label = NameLabel(rawValue: index)
    guard let kind = label.kind, let part = label.part else { return "none" }
    return "\(kind)-\(part)"
  }

  /// The labels of a text of `count` tokens with these names.
  static func labels(of names: [NameSpan], count: Int) -> [NameLabel] {
    var labels = [NameLabel](repeating: .none, count: count)
    for name in names where name.tokens.upperBound <= count {
      for token in name.tokens {
        let part: Part =
          name.tokens.count == 1
          ? .only
          : token == name.tokens.lowerBound
            ? .first : token == name.tokens.upperBound - 1 ? .last : .inner
        labels[token] = NameLabel(name.kind, part)
      }
    }
    return labels
  }
}
