/// A request as a server got it.
public struct WebRequest: Hashable, Sendable {
  /// The path with the query.
  public var path: String
  /// The headers by their names in lower case.
  public var headers: [String: String]

  /// Reads the head of a request; nil where it is none.
  init?(head: String) {
    let lines = head.split(whereSeparator: \.isNewline)
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 3 else { return nil }
    path = String(words[1])
    headers = [:]
    for line in lines.dropFirst() {
      let name = line.prefix { $0 != ":" }
      headers[name.lowercased()] = String(line.dropFirst(name.count + 1).drop { $0 == " " })
    }
  }
}
