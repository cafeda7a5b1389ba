/// What the learned score sees of one attribution: a few numbers, each small.
package struct SpeakerFeatures: Hashable, Sendable {
  /// What the numbers are of, in their order; the names of the weights in the model file.
  package enum Name: Int, CaseIterable, Sendable {
    /// Always 1.
    case bias
    /// The logarithm of the odds that the rule gives.
    case rule
    /// Whether a pronoun names the speaker.
    case pronoun
    /// How many other persons the pronoun may mean, up to 3.
    case pronounRivals
    /// Whether the quotation goes on from one before.
    case goesOn
    /// How many other persons are named near a quotation that goes on, up to 3.
    case goesOnRivals
    /// Whether a clause behind its cue has no "that".
    case unmarked
    /// Whether the speaker is an organisation or a place.
    case noPerson
  }

  private var values = SIMD16<Double>(repeating: 0)

  /// Nothing seen yet but the bias.
  package init() { self[.bias] = 1 }

  /// The number of that name.
  package subscript(name: Name) -> Double {
    get { values[name.rawValue] }
    set { values[name.rawValue] = newValue }
  }

  /// The sum of the numbers, each multiplied by its weight in `weights`.
  package func sum(weighted weights: SpeakerFeatures) -> Double {
    (values * weights.values).sum()
  }

  /// Whether a name is set or not.
  mutating func set(_ name: Name, _ isSet: Bool) { self[name] = isSet ? 1 : 0 }
}
