import Dispatch
import Glibc
import Synchronization

/// A web server on the loopback of this machine, for tests of what uses the network.
public final class WebServer: Sendable {
  /// Where it is ("http://127.0.0.1:40123").
  public let address: String

  private let listener: CInt
  private let log = Mutex<[WebRequest]>([])
  private let silent = Mutex<[CInt]>([])

  /// Why there is no server.
  public struct Failure: Error {}

  /// A server on a free port that answers until it is let go.
  public init(_ answer: @escaping @Sendable (WebRequest) -> WebResponse) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard listener >= 0, let port = Self.listen(listener) else { throw Failure() }
    address = "http://127.0.0.1:\(port)"
    let listener = listener
    Thread.start { [weak self] in
      while case let connection = accept(listener, nil, nil), connection >= 0 {
        guard let self else {
          close(connection)
          break
        }
        self.serve(connection, answer)
      }
      close(listener)
    }
  }

  deinit {
    // Wakes the thread that waits for a connection.
    shutdown(listener, CInt(SHUT_RDWR))
    silent.withLock { $0.forEach { close($0) } }
  }

  /// What was asked for, in order.
  public var requests: [WebRequest] { log.withLock { $0 } }

  /// The paths that were asked for, in order.
  public var paths: [String] { requests.map(\.path) }

  private static func listen(_ listener: CInt) -> UInt16? {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port: UInt16? = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        guard bind(listener, general, length) == 0, Glibc.listen(listener, 64) == 0,
          getsockname(listener, general, &length) == 0
        else { return nil }
        return address.pointee.sin_port.bigEndian
      }
    }
    return port
  }

  private func serve(
    _ connection: CInt, _ answer: @escaping @Sendable (WebRequest) -> WebResponse
  ) {
    Thread.start { [weak self] in
      guard let request = WebRequest(head: Self.head(of: connection)) else {
        close(connection)
        return
      }
      self?.log.withLock { $0.append(request) }
      let response = answer(request)
      if response.isSilent, let self {
        self.silent.withLock { $0.append(connection) }
        return
      }
      Self.send(response.bytes, to: connection)
      close(connection)
    }
  }

  private static func head(of connection: CInt) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while !bytes.ends(with: "\r\n\r\n".utf8), bytes.count < 1 << 16 {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func send(_ bytes: [UInt8], to connection: CInt) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // Whoever asked may have heard enough.
      let count = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// Threads that wait for the network, which those that work must not wait for.
private enum Thread {
  static func start(_ body: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Body(body)).toOpaque()
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { context in
        context.map { Unmanaged<Body>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, context)
    if status == 0 { pthread_detach(thread) }
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}

extension [UInt8] {
  fileprivate func ends(with other: some Collection<UInt8>) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
