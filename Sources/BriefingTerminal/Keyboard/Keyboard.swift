import BriefingBrowser
import Glibc

/// The reading end of the terminal: bytes in, keys out.
struct Keyboard {
  /// How long an escape waits for more: the start of an arrow key and the Escape key look alike until
  /// then.
  static let escapeDelay = Duration.milliseconds(25)

  /// The file descriptor that keys come from.
  let descriptor: Int32
  /// Whether the terminal is gone, so that no key will come any more.
  private(set) var isClosed = false
  /// When what was read so far is to be taken as it is; nil where nothing waits for more.
  private(set) var deadline: ContinuousClock.Instant?
  private var decoder: KeyDecoder

  /// A keyboard that is read from `descriptor`, of a terminal that sends `sequences`.
  init(descriptor: Int32, sequences: [[UInt8]: Key]) {
    self.descriptor = descriptor
    decoder = KeyDecoder(described: sequences)
  }

  /// Reads what was typed, once, and returns the keys that are complete. The descriptor is ready, or
  /// the call waits.
  mutating func read() -> [Key] {
    let bytes: [UInt8] = Array(unsafeUninitializedCapacity: 4096) { buffer, count in
      let result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      count = max(result, 0)
      isClosed = result == 0 || (result < 0 && errno != EINTR && errno != EAGAIN)
    }
    let keys = decoder.keys(from: bytes)
    deadline = decoder.isWaiting ? .now + Self.escapeDelay : nil
    return keys
  }

  /// The keys in what waited for more, once its deadline has passed.
  mutating func finish() -> [Key] {
    deadline = nil
    return decoder.finish()
  }
}
