import BriefingModel

/// Reads what `ByteWriter` wrote. Bytes that nobody wrote so are an error, never a crash.
struct ByteReader {
  /// The bytes are not what was expected.
  struct Malformed: Error {}

  private let bytes: [UInt8]
  /// Whether passages stand by themselves and texts in full each time, as in older formats.
  var isPlain = false
  private var offset = 0
  private var lastStart = 0
  private var repeated: [String] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  var isAtEnd: Bool { offset == bytes.count }

  mutating func byte() throws(Malformed) -> UInt8 {
    guard offset < bytes.count else { throw Malformed() }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func int() throws(Malformed) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      let next = try byte()
      value |= Int(next & 0x7F) << shift
      if next < 0x80 { return value }
    }
    throw Malformed()
  }

  mutating func double() throws(Malformed) -> Double {
    var pattern: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 8) { pattern |= UInt64(try byte()) << UInt64(shift) }
    return Double(bitPattern: pattern)
  }

  mutating func string() throws(Malformed) -> String {
    let count = try int()
    guard count >= 0, count <= bytes.count - offset else { throw Malformed() }
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }

  mutating func range() throws(Malformed) -> Range<Int> {
    let start = try int()
    let (end, overflow) = start.addingReportingOverflow(try int())
    guard start >= 0, !overflow, end >= start else { throw Malformed() }
    return start..<end
  }

  /// A passage by its distance from the one that was read so before.
  mutating func passage() throws(Malformed) -> Passage {
    if isPlain { return Passage(try range()) }
    let (number, count) = (try int(), try int())
    let distance = number & 1 == 1 ? -(number >> 1) : number >> 1
    let (start, isFar) = lastStart.addingReportingOverflow(distance)
    let (end, isLong) = start.addingReportingOverflow(count)
    guard start >= 0, !isFar, !isLong, end >= start else { throw Malformed() }
    lastStart = start
    return Passage(start, end)
  }

  /// A text that stood in full the first time.
  mutating func repeatedString() throws(Malformed) -> String {
    if isPlain { return try string() }
    let number = try int()
    guard number > 0 else {
      repeated.append(try string())
      return repeated[repeated.count - 1]
    }
    guard number <= repeated.count else { throw Malformed() }
    return repeated[number - 1]
  }

  mutating func optional<Value>(
    _ body: (inout ByteReader) throws(Malformed) -> Value
  ) throws(Malformed) -> Value? {
    try byte() == 0 ? nil : try body(&self)
  }

  mutating func array<Value>(
    _ body: (inout ByteReader) throws(Malformed) -> Value
  ) throws(Malformed) -> [Value] {
    let count = try int()
    // Every value takes a byte at least.
    guard count >= 0, count <= bytes.count - offset else { throw Malformed() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }
}
