/// The head of a model file: a few lines of text that a person can read, then the table.
///
///     lede model 1
///     kind: part-of-speech
///     places: 14
///     labels: NN NNS …
///     data: …            what it was trained on
///     licence: …
///     made by: …
///     (an empty line, then zero bytes up to a multiple of 64, then 2^places × 64 bytes)
package struct ModelHeader: Equatable {
  /// The version of the format that this program reads.
  package static let version = 1
  /// The first line without the version.
  package static let magic = "lede model "
  /// The longest head that is read, in bytes.
  static let longest = 1 << 16

  /// What the model decides.
  package var kind: String
  /// The logarithm of the number of places in the table.
  package var placeBits: Int
  /// The names of the labels, in their order.
  package var labels: [String]
  /// Where the table starts, in bytes.
  package var tableOffset: Int

  /// Reads the head of a file and checks that the rest is there.
  ///
  /// - Throws: `ModelError`.
  init(_ file: MappedFile) throws(ModelError) {
    let lines = try Self.lines(of: file)
    guard let first = lines.text.first, first.hasPrefix(Self.magic) else {
      throw .notAModel(file.path)
    }
    guard let version = Int(first.dropFirst(Self.magic.count)) else { throw .notAModel(file.path) }
    guard version == Self.version else { throw .otherVersion(file.path, version) }
    var fields: [Substring: Substring] = [:]
    for line in lines.text.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { throw .notAModel(file.path) }
      fields[line[..<colon]] = line[line.index(after: colon)...].drop { $0 == " " }
    }
    guard let kind = fields["kind"], let places = fields["places"], let placeBits = Int(places),
      (1...24).contains(placeBits), let labels = fields["labels"]?.split(separator: " "),
      (1...LabelScores.capacity).contains(labels.count)
    else { throw .notAModel(file.path) }
    self.kind = String(kind)
    self.placeBits = placeBits
    self.labels = labels.map(String.init)
    tableOffset = Self.tableOffset(afterText: lines.length)
    guard file.count == tableOffset + 64 << placeBits else { throw .cutShort(file.path) }
  }

  /// Where the table starts behind a head of `length` bytes.
  package static func tableOffset(afterText length: Int) -> Int { (length + 63) / 64 * 64 }

  /// The lines before the empty line, and how many bytes they take with it.
  private static func lines(
    of file: MappedFile
  ) throws(ModelError) -> (text: [String], length: Int) {
    let head = UnsafeRawBufferPointer(start: file.bytes, count: min(file.count, longest))
    var lines: [String] = []
    var start = 0
    for (at, byte) in head.enumerated() where byte == UInt8(ascii: "\n") {
      if at == start { return (lines, at + 1) }
      lines.append(String(decoding: head[start..<at], as: UTF8.self))
      start = at + 1
    }
    throw .notAModel(file.path)
  }
}
