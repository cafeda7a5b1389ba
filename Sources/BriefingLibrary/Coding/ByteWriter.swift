import BriefingModel

/// Writes numbers and texts as compact bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// Where the passage before began.
  private var lastStart = 0
  /// The texts that were written as repeated ones, by their numbers, from 1.
  private var repeated: [String: Int] = [:]

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

  /// Writes a passage by its distance from the one that was written so before, which is mostly near.
  mutating func write(_ passage: Passage) {
    let distance = passage.start - lastStart
    write(distance < 0 ? -distance << 1 | 1 : distance << 1)
    write(passage.count)
    lastStart = passage.start
  }

  /// Writes a text that is likely to come again: in full once, and then by its number.
  mutating func write(repeated text: String) {
    if let number = repeated[text] { return write(number) }
    repeated[text] = repeated.count + 1
    write(0)
    write(text)
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
