import Glibc

/// How likely the speaker that a rule has chosen is the right one: a logistic model over
/// `SpeakerFeatures`, trained so that of the attributions given 0.9 nine in ten are right.
///
/// The file is text: a first line with its version, comments that say what it was trained on, and a
/// weight a line.
public struct SpeakerScore: Sendable {
  /// The version of the file's form.
  package static let version = 1
  /// The name of the model.
  package static let name = "speakers"
  /// The first line without the version.
  private static let magic = "lede speaker score "

  private let weights: SpeakerFeatures

  /// Scores by these weights.
  package init(weights: SpeakerFeatures) { self.weights = weights }

  /// The weights in the bytes of a model's file.
  ///
  /// - Throws: `ModelError` where they are damaged, or made for another lede.
  public init(_ bytes: [UInt8]) throws(ModelError) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first.hasPrefix(Self.magic),
      let version = Int(first.dropFirst(Self.magic.count))
    else { throw .notAModel(Self.name) }
    guard version == Self.version else { throw .otherVersion(Self.name, version) }
    var weights = SpeakerFeatures()
    var missing = Set(SpeakerFeatures.Name.allCases)
    for line in lines.dropFirst() where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t")
      guard columns.count == 2, let weight = Double(columns[1]), weight.isFinite,
        let name = SpeakerFeatures.Name.allCases.first(where: { "\($0)" == columns[0] }),
        missing.remove(name) != nil
      else { throw .notAModel(Self.name) }
      weights[name] = weight
    }
    guard missing.isEmpty else { throw .cutShort(Self.name) }
    self.weights = weights
  }

  /// The text of a file with these weights; `comments` say where they come from.
  package func text(comments: [String]) -> String {
    let head = ["\(Self.magic)\(Self.version)"] + comments.map { "# \($0)" }
    let rows = SpeakerFeatures.Name.allCases.map { name in
      "\(name)\t\((weights[name] * 1000).rounded() / 1000)"
    }
    return (head + rows).joined(separator: "\n") + "\n"
  }

  /// The probability that an attribution is right, 0 to 1.
  package func probability(_ features: SpeakerFeatures) -> Double {
    1 / (1 + exp(-features.sum(weighted: weights)))
  }

  /// The logarithm of the odds of a probability; those of certain ones are cut.
  package static func logOdds(_ probability: Double) -> Double {
    let bounded = min(max(probability, 0.02), 0.98)
    return log(bounded / (1 - bounded))
  }
}
