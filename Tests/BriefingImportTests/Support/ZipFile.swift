/// A ZIP archive made by hand, also one that no ordinary program would make.
struct ZipFile {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry as it is.
  mutating func add(_ name: String, _ text: String) {
    let content = Array(text.utf8)
    add(name, content, method: 0, size: content.count, checksum: Self.checksum(content))
  }

  /// Adds an entry that expands to `size` zeros; its checksum is wrong.
  mutating func addZeros(_ name: String, size: Int) {
    add(name, Self.deflatedZeros(size), method: 8, size: size, checksum: 0)
  }

  private mutating func add(
    _ name: String, _ content: [UInt8], method: Int, size: Int, checksum: UInt32
  ) {
    var fields: [UInt8] = []
    let values = [(20, 2), (0, 2), (method, 2), (0, 4), (Int(checksum), 4), (content.count, 4)]
    for (value, width) in values { fields += Self.number(value, width) }
    for (value, width) in [(size, 4), (name.utf8.count, 2), (0, 2)] {
      fields += Self.number(value, width)
    }
    directory += [0x50, 0x4B, 1, 2, 20, 0]
    directory += fields
    for (value, width) in [(0, 2), (0, 2), (0, 2), (0, 4), (bytes.count, 4)] {
      directory += Self.number(value, width)
    }
    directory += name.utf8
    bytes += [0x50, 0x4B, 3, 4]
    bytes += fields
    bytes += name.utf8
    bytes += content
    count += 1
  }

  /// The archive.
  var archive: [UInt8] {
    var archive = bytes + directory
    archive += [0x50, 0x4B, 5, 6]
    for (value, width) in [(0, 4), (count, 2), (count, 2), (directory.count, 4)] {
      archive += Self.number(value, width)
    }
    archive += Self.number(bytes.count, 4)
    archive += [0, 0]
    return archive
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  /// Zeros as one block of fixed codes: a zero, and then copies of 258 bytes.
  private static func deflatedZeros(_ size: Int) -> [UInt8] {
    var bits: [UInt8] = [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0]
    for _ in 0..<(size / 258) { bits += [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0] }
    bits += [0, 0, 0, 0, 0, 0, 0]
    var bytes = [UInt8](repeating: 0, count: (bits.count + 7) / 8)
    for (index, bit) in bits.enumerated() { bytes[index / 8] |= bit << UInt8(index % 8) }
    return bytes
  }
}
