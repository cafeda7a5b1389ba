import BriefingAnalysis
import Foundation

/// Packs averaged weights into a model file.
struct ModelWriter {
  let kind: String
  let labels: [String]
  let placeBits: Int
  /// What the weights were trained on, for the head of the file.
  let data: String
  /// The licences of that.
  let licence: String

  /// The features that find a place in the table: of those that would share one, the two with the
  /// largest weights.
  func selection(_ features: [(hash: UInt64, weights: [Float])]) -> Set<UInt64> {
    Set(placed(features).map { features[$0.feature].hash })
  }

  /// Writes the file.
  func write(_ features: [(hash: UInt64, weights: [Float])], to file: URL) throws {
    let placed = placed(features)
    let scale = scale(of: placed.map { features[$0.feature].weights })
    var table = [UInt8](repeating: 0, count: 64 << placeBits)
    for (feature, row) in placed {
      let start = row * LinearModel.rowLength
      for (label, weight) in features[feature].weights.enumerated() {
        let rounded = (weight * scale).rounded(.toNearestOrAwayFromZero)
        table[start + label] = UInt8(bitPattern: Int8(max(-127, min(127, rounded))))
      }
      table[start + 31] = LinearModel.mark(of: features[feature].hash)
    }
    try Data(head() + table).write(to: file)
  }

  /// Which feature stands in which row.
  private func placed(
    _ features: [(hash: UInt64, weights: [Float])]
  ) -> [(feature: Int, row: Int)] {
    let sizes = features.map { $0.weights.reduce(0) { $0 + abs($1) } }
    let order = features.indices.sorted {
      (sizes[$1], features[$0].hash) < (sizes[$0], features[$1].hash)
    }
    var taken: [Int: UInt64] = [:]
    var placed: [(feature: Int, row: Int)] = []
    for feature in order {
      let hash = features[feature].hash
      let first = LinearModel.place(of: hash, bits: placeBits) * 2
      guard let row = [first, first + 1].first(where: { taken[$0] == nil }) else { continue }
      if let other = taken[first], LinearModel.mark(of: other) == LinearModel.mark(of: hash) {
        continue
      }
      taken[row] = hash
      placed.append((feature, row))
    }
    return placed
  }

  /// What the weights are multiplied by: all but one in a thousand fit into a byte.
  private func scale(of weights: [[Float]]) -> Float {
    let sizes = weights.flatMap { $0.map(abs) }.filter { $0 > 0 }.sorted()
    guard let large = sizes.dropFirst(sizes.count * 9995 / 10000).first else { return 1 }
    return 127 / large
  }

  private func head() -> [UInt8] {
    let text = """
      \(ModelHeader.magic)\(ModelHeader.version)
      kind: \(kind)
      places: \(placeBits)
      labels: \(labels.joined(separator: " "))
      data: \(data)
      licence: \(licence)
      made by: make train CORPORA=FOLDER, from the folder that docs/analysis.md describes


      """
    let bytes = Array(text.utf8)
    let padding = ModelHeader.tableOffset(afterText: bytes.count) - bytes.count
    return bytes + [UInt8](repeating: 0, count: padding)
  }
}
