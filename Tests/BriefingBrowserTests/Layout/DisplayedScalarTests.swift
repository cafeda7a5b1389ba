import Testing

@testable import BriefingBrowser

@Suite struct DisplayedScalarTests {
  @Test(arguments: Array(0x00..<0x20) + [0x7F] + Array(0x80..<0xA0))
  func controlsBecomeVisible(_ value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    guard case .glyph(let shown, let width) = DisplayedScalar(scalar) else {
      Issue.record("U+\(String(value, radix: 16)) is not shown")
      return
    }
    #expect(width == 1)
    #expect(shown.properties.generalCategory != .control)
  }

  @Test(
    arguments: [
      0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
      0x2069,
      0x200B, 0x200C, 0x200D, 0x2060, 0x2061, 0x2064, 0xFEFF, 0x00AD, 0x034F, 0x180E, 0xFE0F,
      0xE0001, 0xE0020, 0xE0100, 0xFFF9, 0x206A,
    ] as [UInt32])
  func bidiAndZeroWidthVanish(_ value: UInt32) throws {
    #expect(DisplayedScalar(try #require(Unicode.Scalar(value))) == .vanished)
  }

  /// Whatever there is in Unicode, what reaches a cell is a printing character.
  @Test func nothingHarmfulIsEverShown() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown: Unicode.Scalar
      switch DisplayedScalar(scalar) {
      case .vanished: continue
      case .glyph(let glyph, _): shown = glyph
      case .mark(let mark): shown = mark
      }
      let category = shown.properties.generalCategory
      if category == .control || category == .format || category == .unassigned
        || category == .privateUse || category == .lineSeparator || category == .paragraphSeparator
        || shown.properties.isBidiControl
      {
        Issue.record(
          "U+\(String(value, radix: 16)) is shown as U+\(String(shown.value, radix: 16))")
        return
      }
    }
  }

  @Test func widthsAreThoseOfTheCharacters() {
    #expect(DisplayWidth.columns(of: "abc") == 3)
    #expect(DisplayWidth.columns(of: "日本語") == 6)
    #expect(DisplayWidth.columns(of: "e\u{301}te\u{301}") == 3)
    #expect(DisplayWidth.columns(of: "🙂") == 2)
    #expect(DisplayWidth.columns(of: "\u{202E}abc\u{202C}") == 3)
  }

  @Test func truncationNeverCutsAWideCharacter() {
    #expect(DisplayWidth.truncate("日本語", to: 4) == "日…")
    #expect(DisplayWidth.truncate("harbour", to: 7) == "harbour")
    #expect(DisplayWidth.truncate("harbour", to: 4) == "har…")
    #expect(DisplayWidth.truncate("harbour", to: 0) == "")
  }
}
