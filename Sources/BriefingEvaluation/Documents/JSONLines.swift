import Foundation

/// Reads files of one JSON document a line.
package enum JSONLines {
  /// The documents of a file, in its order.
  package static func load<Document: Decodable>(
    _ type: Document.Type, from file: URL
  ) throws -> [Document] {
    try documents(type, in: Data(contentsOf: file))
  }

  /// The documents of lines that are at hand.
  package static func documents<Document: Decodable>(
    _ type: Document.Type, in lines: Data
  ) throws -> [Document] {
    let decoder = JSONDecoder()
    return try lines.split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(type, from: Data($0))
    }
  }
}
