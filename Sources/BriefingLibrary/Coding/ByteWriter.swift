/// Writes numbers and texts as compact bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes one byte.
  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Writes a number that is not negative, seven bits a byte, the lowest first.
  mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a number as its eight bytes.
  mutating func write(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes the length of a text and its UTF-8.
  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a passage.
  mutating func write(_ passage: Range<Int>) {
    write(passage.lowerBound)
    write(passage.count)
  }

  /// Writes whether there is a value, and the value.
  mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    write(UInt8(value == nil ? 0 : 1))
    if let value { body(&self, value) }
  }

  /// Writes how many values there are, and each.
  mutating func write<Value>(_ values: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}
