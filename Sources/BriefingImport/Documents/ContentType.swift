/// What a header says about the content that follows it.
struct ContentType {
  /// The type in lower case ("text/html"); nil where there is none.
  private(set) var type: String?
  /// The encoding of its text.
  private(set) var charset: String?

  init(_ header: String?) {
    let parts = (header ?? "").split(separator: ";").map { $0.trimmed.lowercased() }
    type = parts.first.flatMap { $0.isEmpty ? nil : $0 }
    charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map { part in
      String(part.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" })
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return rest
  }
}
