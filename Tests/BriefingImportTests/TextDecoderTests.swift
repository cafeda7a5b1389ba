import BriefingImport
import Testing

@Suite("Bytes become text")
struct TextDecoderTests {
  private func text(_ bytes: [UInt8]) throws -> String {
    let text = try TextDecoder.decode(bytes)
    return text[text.passage]
  }

  @Test("UTF-8 with or without a byte order mark")
  func utf8() throws {
    #expect(try text(Array("Zürich – “ja”".utf8)) == "Zürich – “ja”")
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("Zürich".utf8)) == "Zürich")
  }

  @Test("UTF-16 with a byte order mark, in both orders")
  func utf16() throws {
    let units = Array("Zürich 😀\r\nja".utf16)
    let little: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] =
      [0xFE, 0xFF] + units.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try text(little) == "Zürich 😀\nja")
    #expect(try text(big) == "Zürich 😀\nja")
  }

  @Test("a mark of UTF-16 before what is no text is not believed")
  func falseMark() {
    let program: [UInt8] = [0xFF, 0xFE, 0, 1, 2, 98, 105, 110, 97, 114, 121, 0]
    // The beginning of a sound in MPEG-1, layer 1.
    let sound: [UInt8] = [0xFF, 0xFE, 0x90, 0x04, 0x5A, 0x5A, 0x10, 0x02, 0x33, 0x33, 0x44, 0x44]
    var noise: [UInt8] = [0xFF, 0xFE]
    var privateUse: [UInt8] = [0xFE, 0xFF]
    for number in 0..<400 {
      noise.append(UInt8(number * 37 % 0xD7))
      privateUse += [UInt8(0xE0 + number % 16), UInt8(number % 251)]
    }
    let files = [program, sound, noise, privateUse]
    for file in files {
      #expect(throws: ImportError.binary(kind: nil)) { try TextDecoder.decode(file) }
    }
  }

  @Test("Windows-1252 where it is no UTF-8")
  func windows1252() throws {
    #expect(try text([0x93, 0x5A, 0xFC, 0x72, 0x69, 0x63, 0x68, 0x94, 0x20, 0x80]) == "“Zürich” €")
  }

  @Test("a few damaged bytes do not make UTF-8 another encoding")
  func damaged() throws {
    #expect(try text(Array("Zürich, Köln".utf8) + [0xC3]) == "Zürich, Köln\u{FFFD}")
  }

  @Test("every kind of line end becomes a line feed")
  func lineEnds() throws {
    #expect(try text(Array("a\r\nb\rc\nd\r\r\ne".utf8)) == "a\nb\nc\nd\n\ne")
  }

  @Test("nothing, or white space alone, is empty")
  func empty() {
    #expect(throws: ImportError.empty) { try TextDecoder.decode([]) }
    #expect(throws: ImportError.empty) { try TextDecoder.decode(Array(" \r\n\t\n".utf8)) }
    #expect(throws: ImportError.empty) { try TextDecoder.decode([0xEF, 0xBB, 0xBF]) }
  }

  @Test("what is no text says what it looks like")
  func binary() {
    #expect(throws: ImportError.binary(kind: "a PDF document")) {
      try TextDecoder.decode(Array("%PDF-1.7\nabc".utf8))
    }
    #expect(throws: ImportError.binary(kind: nil)) {
      try TextDecoder.decode([0x41, 0x00, 0x00, 0x00, 0x42, 0x43])
    }
    #expect(throws: ImportError.binary(kind: nil)) {
      try TextDecoder.decode((0..<200).map { UInt8($0 % 8 + 1) })
    }
  }

  @Test("an encoding that is not read is refused, not guessed")
  func unreadable() {
    let unmarked = Array("Zurich".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: ImportError.unreadableEncoding) { try TextDecoder.decode(unmarked) }
    #expect(throws: ImportError.unreadableEncoding) {
      try TextDecoder.decode([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])
    }
    #expect(throws: ImportError.unreadableEncoding) { try TextDecoder.decode([0xFF, 0xFE, 0x41]) }
    #expect(throws: ImportError.unreadableEncoding) { try TextDecoder.decode([0x41, 0x81, 0x8D]) }
  }

  @Test("more than the limit is refused")
  func tooLarge() {
    let size = TextDecoder.sizeLimit + 1
    #expect(throws: ImportError.tooLarge(size: size, limit: TextDecoder.sizeLimit)) {
      try TextDecoder.decode([UInt8](repeating: 0x41, count: size))
    }
  }
}
