/// What a server answers.
public struct WebResponse: Sendable {
  /// The status and its reason ("200 OK").
  public var status: String
  /// The headers, without the length.
  public var headers: [(name: String, value: String)]
  /// The body.
  public var body: [UInt8]
  /// The length that the head announces; that of the body unless something else is to be tried.
  public var announcedLength: Int
  /// Whether the connection is held open and nothing is ever sent.
  public var isSilent = false

  /// A response.
  public init(
    _ status: String = "200 OK", type: String? = nil, headers: [(String, String)] = [],
    body: [UInt8] = []
  ) {
    self.status = status
    self.headers = headers.map { (name: $0.0, value: $0.1) }
    if let type { self.headers.append((name: "Content-Type", value: type)) }
    self.body = body
    announcedLength = body.count
  }

  /// A response with a text.
  public init(
    _ status: String = "200 OK", type: String? = nil, headers: [(String, String)] = [],
    text: String
  ) {
    self.init(status, type: type, headers: headers, body: Array(text.utf8))
  }

  /// A redirect.
  public static func redirect(_ status: String, to target: String) -> WebResponse {
    WebResponse(status, headers: [("Location", target)])
  }

  /// No answer at all.
  public static var silence: WebResponse {
    var response = WebResponse()
    response.isSilent = true
    return response
  }

  /// The response as it is sent.
  var bytes: [UInt8] {
    var head = "HTTP/1.1 \(status)\r\nContent-Length: \(announcedLength)\r\nConnection: close\r\n"
    for header in headers { head += "\(header.name): \(header.value)\r\n" }
    return Array((head + "\r\n").utf8) + body
  }
}
