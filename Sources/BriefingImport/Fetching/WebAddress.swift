/// An address as a reader types it, made into one that can be fetched.
public struct WebAddress: Hashable, Sendable {
  /// The address, which begins with http:// or https://, without a fragment.
  public let text: String

  /// The most bytes of an address.
  private static let lengthLimit = 8_192

  /// The address that is meant by a text; one without a scheme is looked for by HTTPS. Nil where it
  /// is none of the web's.
  public init?(_ typed: some StringProtocol) {
    var text = typed.prefix { $0 != "#" }.drop { $0.isWhitespace }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    for scheme in ["feed://", "feed:"] where text.lowercased().hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
      break
    }
    let whole = text.contains("://") ? String(text) : "https://\(text)"
    guard Self.isOfWeb(whole), whole.utf8.count <= Self.lengthLimit,
      !whole.unicodeScalars.contains(where: Self.isForeign)
    else { return nil }
    let server = Self.rest(of: whole).prefix { !"/?".contains($0) }
    let host = server.split(separator: "@").last ?? ""
    let port = host.lastIndex(of: ":").map { host[$0...].dropFirst() } ?? ""
    guard host.contains(where: { $0.isLetter || $0.isNumber }),
      port.allSatisfy(\.isNumber) || host.hasSuffix("]")
    else { return nil }
    self.text = whole
  }

  /// The address that a document gives; nil where it is none of the web's, and says so.
  init?(ofWeb text: String) {
    guard Self.isOfWeb(text.drop { $0.isWhitespace }) else { return nil }
    self.init(text)
  }

  /// Whether a scalar has no place in an address: white space, and what is not to be seen.
  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x20, scalar.value != 0x7F else { return true }
    guard !scalar.isASCII else { return false }
    let properties = scalar.properties
    return properties.generalCategory == .control || properties.isWhitespace
      || properties.isBidiControl
  }

  /// Whether a text can only be meant as an address of the web.
  public static func isOfWeb(_ text: some StringProtocol) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  /// The server and port, by which requests are counted.
  public var host: String {
    let host = Self.rest(of: text).prefix { !"/?".contains($0) }
    return (host.split(separator: "@").last ?? host).lowercased()
  }

  /// The address without a name and password that may stand before the server, for all that is
  /// kept or shown with an article.
  public var withoutCredentials: String {
    let rest = Self.rest(of: text)
    let host = rest.prefix { !"/?".contains($0) }
    guard let mark = host.lastIndex(of: "@") else { return text }
    return String(text[..<rest.startIndex] + rest[rest.index(after: mark)...])
  }

  private static func rest(of address: String) -> Substring {
    address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
  }
}
