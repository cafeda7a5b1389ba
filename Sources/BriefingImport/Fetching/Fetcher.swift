import BriefingModel
import CCurl

/// Fetches documents of the web, one at a time. Connections are used again, so that those of one
/// server are best left to one fetcher.
public final class Fetcher {
  private let connection: OpaquePointer
  private let agent: String
  private let limits: FetchLimits
  private let isCancelled: @Sendable () -> Bool

  /// A fetcher; nothing is fetched yet.
  ///
  /// - Parameters:
  ///   - agent: what it calls itself to servers ("lede/0.1.0").
  ///   - isCancelled: asked about once a second.
  /// - Throws: `FetchError.missingLibrary`.
  public init(
    agent: String, limits: FetchLimits = FetchLimits(),
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(FetchError) {
    guard let connection = lede_connection_create() else { throw .missingLibrary }
    self.connection = connection
    self.agent = agent
    self.limits = limits
    self.isCancelled = isCancelled
  }

  deinit { lede_connection_release(connection) }

  /// Fetches what is at an address, following redirects from one address of the web to another: from the
  /// open web to the open web alone.
  ///
  /// - Parameter validators: those that came with the document the last time; where nothing has
  ///   changed since, what is returned says so and is empty.
  /// - Parameter isPublicOnly: whether the address may not be one of this machine or its own network: not
  ///   where the reader wrote it, but where a document of the open web did.
  /// - Throws: `FetchError`.
  public func fetch(
    _ address: WebAddress, validators: CacheValidators = CacheValidators(),
    isPublicOnly: Bool = false
  ) throws(FetchError) -> FetchedDocument {
    var isPublicOnly = isPublicOnly
    var address = address
    var movedTo: WebAddress?
    var isForGood = true
    for _ in 0...limits.redirects {
      let response = try request(address, validators.headers, isPublicOnly: isPublicOnly)
      isPublicOnly = isPublicOnly || !response.isPrivate
      guard response.code != 304, let target = response.redirect else {
        return try document(response, at: address, movedTo: movedTo)
      }
      guard WebAddress.isOfWeb(target), let next = WebAddress(target) else {
        throw .badRedirect(target)
      }
      let isWeaker = address.text.hasPrefix("https:") && next.text.hasPrefix("http:")
      isForGood = isForGood && (response.code == 301 || response.code == 308) && !isWeaker
      if isForGood { movedTo = next }
      address = next
    }
    throw .tooManyRedirects(limit: limits.redirects)
  }

  private func document(
    _ response: HTTPResponse, at address: WebAddress, movedTo: WebAddress?
  ) throws(FetchError) -> FetchedDocument {
    guard response.code == 304 || (200...299).contains(response.code) else {
      throw .refused(status: response.code, retryAfter: response.retryAfter)
    }
    return FetchedDocument(
      bytes: response.body, isUnchanged: response.code == 304, address: address.text,
      movedTo: movedTo?.text, contentType: response.headers["content-type"],
      validators: CacheValidators(
        entityTag: response.headers["etag"], lastModified: response.headers["last-modified"]),
      isPrivate: response.isPrivate)
  }

  /// Asks for one address.
  private func request(
    _ address: WebAddress, _ headers: [String], isPublicOnly: Bool
  ) throws(FetchError) -> HTTPResponse {
    let receiver = ResponseReceiver(sizeLimit: limits.size, isCancelled: isCancelled)
    let outcome = withExtendedLifetime(receiver) {
      HTTPRequest(
        address: address.text, agent: agent, headers: headers, limits: limits,
        isPublicOnly: isPublicOnly
      ).send(over: connection, to: receiver)
    }
    let message = String(cString: outcome.message)
    switch outcome.status {
    case LEDE_FETCH_DONE: break
    case LEDE_FETCH_BAD_ADDRESS: throw .badAddress
    case LEDE_FETCH_PRIVATE: throw .privateAddress
    case LEDE_FETCH_UNREACHABLE: throw .unreachable(message)
    case LEDE_FETCH_INSECURE: throw .insecure(message)
    case LEDE_FETCH_TIMED_OUT: throw .tooSlow(seconds: Int(limits.time.rounded(.up)))
    case LEDE_FETCH_STOPPED:
      throw receiver.isOverLimit ? .tooLarge(limit: limits.size) : .cancelled
    default: throw .broken(message)
    }
    return HTTPResponse(
      code: outcome.code, redirect: outcome.redirect.map { String(cString: $0) },
      retryAfter: outcome.retryAfter > 0 ? Int(outcome.retryAfter) : nil,
      headers: receiver.headers, body: receiver.body, isPrivate: outcome.isPrivate)
  }
}

/// A response as it came.
private struct HTTPResponse {
  var code: Int
  /// Where a redirect leads, as a whole address.
  var redirect: String?
  var retryAfter: Int?
  var headers: [String: String]
  var body: [UInt8]
  var isPrivate: Bool
}
