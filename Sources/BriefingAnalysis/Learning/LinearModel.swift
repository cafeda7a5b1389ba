/// A linear model: weights of one byte for each feature and label, looked up by hash.
///
/// The table has two rows of 32 bytes for each place, one line of the processor's cache. A row holds
/// up to 31 weights and the mark of the feature that it belongs to, so that a feature that was not
/// seen in training counts nothing. One look-up a feature, whatever the number of labels.
package final class LinearModel: Sendable {
  /// The length of a row in bytes.
  package static let rowLength = 32

  /// What the file says of itself.
  package let header: ModelHeader
  private let file: MappedFile
  /// The first place; safe to share because nobody writes to it and `file` keeps it.
  private nonisolated(unsafe) let table: UnsafeRawPointer
  private let shift: UInt64

  /// The model in a mapped file.
  ///
  /// - Throws: `ModelError` where the file is none, is cut short, or is of another version.
  package init(_ file: MappedFile) throws(ModelError) {
    header = try ModelHeader(file)
    self.file = file
    table = file.bytes + header.tableOffset
    shift = 64 - UInt64(header.placeBits)
  }

  /// The model in a mapped file that must decide `kind` between `labels`.
  ///
  /// - Throws: `ModelError`; `otherKind` where it decides something else.
  package convenience init(
    _ file: MappedFile, kind: String, labels: [String]
  ) throws(ModelError) {
    try self.init(file)
    guard header.kind == kind, header.labels == labels else {
      throw .otherKind(file.path, expected: kind)
    }
  }

  /// The scores of all labels for a decision with these features. O(number of features).
  @inline(__always)
  func scores(_ buffer: borrowing FeatureBuffer) -> LabelScores {
    var scores = LabelScores()
    buffer.forEach { hash in
      let place = table + Int(truncatingIfNeeded: hash >> shift) &* 64
      let mark = Self.mark(of: hash)
      let isFirst = place.load(fromByteOffset: 31, as: UInt8.self) == mark
      let isSecond = place.load(fromByteOffset: 63, as: UInt8.self) == mark
      guard isFirst || isSecond else { return }
      scores.add(place.load(fromByteOffset: isFirst ? 0 : 32, as: SIMD16<Int16>.self))
    }
    return scores
  }

  /// The place of a feature in a table of 2^`bits` places.
  package static func place(of hash: UInt64, bits: Int) -> Int {
    Int(truncatingIfNeeded: hash >> (64 - UInt64(bits)))
  }

  /// The mark by which a row knows its feature; never 0, which marks an empty row.
  @inline(__always)
  package static func mark(of hash: UInt64) -> UInt8 {
    max(UInt8(truncatingIfNeeded: hash), 1)
  }
}
