import Foundation

/// A line of a corpus: a text and the names in it.
struct CorpusDocument: Decodable {
  var id: String
  var text: String
  var mentions: [Mention]

  /// A name, or in GUM any mention. Offsets count Unicode scalars.
  struct Mention: Decodable {
    var start: Int
    var end: Int
    var type: String
    var kind: String?
    var entityId: String?
    var headStart: Int?
    var headEnd: Int?
  }

  /// Reads a file of one document a line.
  static func load(_ file: URL) throws -> [CorpusDocument] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(CorpusDocument.self, from: Data($0))
    }
  }
}
