import CCurl

/// Takes a response as it comes, within its limits.
final class ResponseReceiver {
  /// The headers by their names in lower case; the last of a name.
  private(set) var headers: [String: String] = [:]
  private(set) var body: [UInt8] = []
  /// Whether there was more than is taken.
  private(set) var isOverLimit = false

  private let sizeLimit: Int
  private let isCancelled: () -> Bool
  private var headSize = 0

  /// The most bytes of all headers.
  private static let headLimit = 256 << 10

  init(sizeLimit: Int, isCancelled: @escaping () -> Bool) {
    self.sizeLimit = sizeLimit
    self.isCancelled = isCancelled
  }

  /// What libcurl calls; the receiver has to outlive it.
  var visitor: LedeResponseVisitor {
    LedeResponseVisitor(
      context: Unmanaged.passUnretained(self).toOpaque(),
      header: { context, line, length in
        ResponseReceiver.from(context)?.takeHeader(
          UnsafeRawBufferPointer(start: line, count: length))
          ?? false
      },
      body: { context, bytes, length in
        ResponseReceiver.from(context)?.takeBody(
          UnsafeRawBufferPointer(start: bytes, count: length))
          ?? false
      },
      mayGoOn: { context in ResponseReceiver.from(context).map { !$0.isCancelled() } ?? false })
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> ResponseReceiver? {
    context.map { Unmanaged<ResponseReceiver>.fromOpaque($0).takeUnretainedValue() }
  }

  private func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
    headSize += line.count
    guard headSize <= Self.headLimit else {
      isOverLimit = true
      return false
    }
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      // The head of another response: what came before was told in advance of it.
      headers = [:]
    } else if let colon = text.firstIndex(of: ":") {
      let value = text[text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      headers[text[..<colon].lowercased()] = String(value)
    }
    return true
  }

  private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= sizeLimit else {
      isOverLimit = true
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }
}
