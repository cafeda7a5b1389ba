/// Why a document could not be fetched.
public enum FetchError: Error, Hashable, Sendable {
  /// libcurl is not installed.
  case missingLibrary
  /// It is no address of the web.
  case badAddress
  /// Nobody answers there, for a reason as libcurl words it.
  case unreachable(String)
  /// The server does not prove who it is.
  case insecure(String)
  /// It took longer than so many seconds.
  case tooSlow(seconds: Int)
  /// It is longer than so many bytes.
  case tooLarge(limit: Int)
  /// The response breaks off or breaks the rules.
  case broken(String)
  /// The server refused with a status of HTTP; it wants to be left alone for so many seconds, where
  /// it says so.
  case refused(status: Int, retryAfter: Int?)
  /// It leads on more often than the limit, or round in a circle.
  case tooManyRedirects(limit: Int)
  /// It leads to something that is not on the web.
  case badRedirect(String)
  /// A server of the web led to this machine, or into its own network.
  case privateAddress
  /// The reader wanted no more.
  case cancelled
}

extension FetchError: CustomStringConvertible {
  /// What happened and what to do, as the end of a sentence that begins with the address.
  public var description: String {
    switch self {
    case .missingLibrary:
      "needs libcurl, which is not installed: install it, for instance with apt-get install "
        + "libcurl4, and try again"
    case .badAddress:
      "is no address that can be fetched: it should begin with https:// or http://"
    case .unreachable(let reason):
      "cannot be reached (\(reason)): check the address and the network"
    case .insecure(let reason):
      "does not prove who it is (\(reason)), and nothing was fetched: check the address, and the "
        + "clock of this machine"
    case .tooSlow(let seconds):
      "did not answer in full within \(seconds) seconds: try again later"
    case .tooLarge(let limit):
      "sends more than the \((limit + 1_048_575) / 1_048_576) MB that lede takes: see what it is in "
        + "a web browser"
    case .broken(let reason): "sends what cannot be read (\(reason)): try again later"
    case .refused(let status, let seconds): Self.refusal(status, seconds)
    case .tooManyRedirects(let limit):
      "leads on more than \(limit) times: see where it ends in a web browser, and use that address"
    case .badRedirect(let target):
      "leads to \(target.prefix(200)), which is not on the web: see what it is in a web browser"
    case .privateAddress:
      "leads into this machine's own network, where only you can send lede: name the address itself "
        + "if you mean it"
    case .cancelled: "was given up"
    }
  }

  private static func refusal(_ status: Int, _ retryAfter: Int?) -> String {
    let wait = retryAfter.map { "in \(Self.duration($0))" } ?? "later"
    return switch status {
    case 401, 403, 407, 451: "may not be fetched (\(status)): see it in a web browser"
    case 404: "is not there (404): check the address"
    case 410: "is gone for good (410): look for a new address"
    case 429: "wants to be asked less often (429): try again \(wait)"
    case 500...: "cannot answer now (\(status)): try again \(wait)"
    default: "was answered with status \(status): see it in a web browser"
    }
  }

  private static func duration(_ seconds: Int) -> String {
    if seconds < 120 { return "\(seconds) seconds" }
    if seconds < 7_200 { return "\((seconds + 59) / 60) minutes" }
    return "\((seconds + 3_599) / 3_600) hours"
  }
}
