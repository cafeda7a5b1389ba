/// How much each feature speaks for an antecedent, learned from texts whose pronouns are resolved by
/// hand.
struct PronounWeights: Sendable {
  /// The lexicon that holds them.
  static let file = "pronoun-weights"
  /// The weights of a feature: one that always counts, and one for each part of a sentence that the
  /// pronoun may be.
  static let columns = 1 + PronounPart.allCases.count
  /// What stands for 1 in the file.
  private static let unit: Float = 100

  /// The weights, `columns` for each feature.
  var values: [Float]

  /// No feature says anything.
  static let none = PronounWeights(
    values: Array(repeating: 0, count: PronounFeature.allCases.count * columns))

  /// The weights themselves; `values` has `columns` for each feature.
  init(values: [Float]) { self.values = values }

  /// Reads the lexicon `pronoun-weights`: a feature, and its weights in hundredths.
  ///
  /// - Throws: `LexiconError` where it is missing or cannot be read.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    self = .none
    let features = Dictionary(
      uniqueKeysWithValues: PronounFeature.allCases.map { ($0.name, $0.rawValue) })
    let file = try LexiconFile(Self.file, in: lexicons)
    try file.forEachEntry { (entry) throws(LexiconError) in
      guard let feature = features[entry.text(0) ?? ""], entry.columns.count == 1 + Self.columns
      else { throw file.malformed(entry.line) }
      for column in 0..<Self.columns {
        guard let value = Int(entry.text(column + 1) ?? "") else {
          throw file.malformed(entry.line)
        }
        values[feature * Self.columns + column] = Float(value) / Self.unit
      }
    }
  }

  /// The lines of the lexicon, without its head.
  var lines: [String] {
    PronounFeature.allCases.map { feature in
      let row = values[feature.rawValue * Self.columns..<(feature.rawValue + 1) * Self.columns]
      return ([feature.name] + row.map { String(Int(($0 * Self.unit).rounded())) })
        .joined(separator: "\t")
    }
  }

  /// Where the weights of a feature stand among all: the one that always counts, and that for a part.
  static func indices(of feature: PronounFeature, part: PronounPart) -> [Int] {
    [feature.rawValue * columns, feature.rawValue * columns + 1 + part.rawValue]
  }

  /// How much the features of an antecedent speak for it.
  func score(_ features: [PronounFeature], of part: PronounPart) -> Float {
    features.reduce(0) { sum, feature in
      let row = feature.rawValue * Self.columns
      return sum + values[row] + values[row + 1 + part.rawValue]
    }
  }
}
