import BriefingBrowser
import Testing

@testable import BriefingTerminal

@Suite struct KeyDecoderTests {
  /// The keys in `bytes` as one portion, after which nothing more comes.
  private func keys(_ bytes: String, described: [[UInt8]: Key] = [:]) -> [Key] {
    var decoder = KeyDecoder(described: described)
    return decoder.keys(from: bytes.utf8) + decoder.finish()
  }

  @Test(arguments: [
    ("\r", Key.enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{1B}", .escape), ("\n", .control("j")), ("\u{3}", .control("c")),
    ("\u{1A}", .control("z")), ("\0", .control("@")), ("\u{1D}", .control("]")),
    (" ", .character(" ")), ("ß", .character("ß")), ("漢", .character("漢")),
    ("👍", .character("👍")), ("e\u{301}", .character("é")),
  ])
  func plainKeys(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: [
    ("[A", Key.up), ("OA", .up), ("[B", .down), ("OB", .down), ("[C", .right), ("OC", .right),
    ("[D", .left), ("OD", .left), ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home),
    ("[F", .end), ("OF", .end), ("[4~", .end), ("[8~", .end), ("[5~", .pageUp),
    ("[6~", .pageDown), ("[3~", .delete), ("[Z", .backTab), ("OM", .enter),
    ("Oq", .character("1")), ("[1;5A", .up), ("[1;2D", .left), ("[3;5~", .delete),
  ])
  func keysWithEscape(sequence: String, key: Key) {
    #expect(keys("\u{1B}" + sequence) == [key])
  }

  @Test(arguments: [
    ("OP", 1), ("OS", 4), ("[11~", 1), ("[15~", 5), ("[17~", 6), ("[21~", 10), ("[23~", 11),
    ("[24~", 12), ("[25~", 13), ("[[A", 1), ("[[E", 5), ("[1;2P", 13), ("[15;5~", 29),
  ])
  func functionKeys(sequence: String, number: Int) {
    #expect(keys("\u{1B}" + sequence) == [.function(number)])
  }

  @Test(arguments: [
    ("0;10;20M", MouseAction.Kind.pressed), ("0;10;20m", .released), ("32;10;20M", .dragged),
    ("64;10;20M", .wheelUp), ("65;10;20M", .wheelDown), ("16;10;20M", .pressed),
  ])
  func mouse(report: String, kind: MouseAction.Kind) {
    #expect(keys("\u{1B}[<" + report) == [.mouse(MouseAction(kind, row: 19, column: 9))])
  }

  @Test func focus() {
    #expect(keys("\u{1B}[I\u{1B}[O") == [.focused(true), .focused(false)])
  }

  @Test(arguments: [
    "\u{1B}[2~", "\u{1B}[12;40R", "\u{1B}[<35;10;20M", "\u{1B}[<0;10M", "\u{1B}[<0;1;2;3M",
    "\u{1B}[M !!",
    "\u{1B}[[Z", "\u{1B}[?1;2c", "\u{1B}]11;rgb:00/00/00\u{7}", "\u{1B}]11;rgb:00/00/00\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}OQ\u{1B}[99;99;99z",
  ])
  func unknownSequencesAreNotTyped(bytes: String) {
    #expect(keys(bytes + "x").filter { $0 != .function(2) } == [.character("x")])
  }

  @Test func altIsEscapeBeforeTheKey() {
    #expect(keys("\u{1B}x") == [.escape, .character("x")])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}[") == [.escape, .character("[")])
    #expect(keys("\u{1B}O") == [.escape, .character("O")])
    #expect(keys("\u{1B}]ab") == [.escape, .character("]"), .character("a"), .character("b")])
  }

  @Test func anUnfinishedSequenceIsDropped() {
    #expect(keys("\u{1B}[1;5") == [])
  }

  @Test func keysComeInPortions() {
    var decoder = KeyDecoder()
    let bytes = Array("a\u{1B}[5~é漢".utf8)
    var found: [Key] = []
    for byte in bytes { found += decoder.keys(from: [byte]) }
    #expect(found == [.character("a"), .pageUp, .character("é"), .character("漢")])
    #expect(!decoder.isWaiting)
  }

  @Test func anEscapeWaitsForMore() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: [0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.finish() == [.escape])
    #expect(!decoder.isWaiting)
  }

  @Test func typedAheadTextKeepsItsOrder() {
    #expect(
      keys("gg/b\u{1B}[Bc\r")
        == [
          .character("g"), .character("g"), .character("/"), .character("b"), .down,
          .character("c"), .enter,
        ])
  }

  @Test func whatTheTerminalDescribesComesFirst() {
    let described: [[UInt8]: Key] = [Array("\u{1B}A".utf8): .up, Array("\u{1B}[9~".utf8): .end]
    #expect(keys("\u{1B}A\u{1B}[9~", described: described) == [.up, .end])
    #expect(keys("\u{1B}B", described: described) == [.escape, .character("B")])
  }

  @Test func malformedBytesAreDropped() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [0xFF, 0x80, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0x61, 0xC2, 0x9B, 0x62, 0xE6]
    #expect(decoder.keys(from: bytes) + decoder.finish() == [.character("a"), .character("b")])
  }

  @Test func pastedTextIsNeverTakenForKeys() {
    #expect(
      keys("\u{1B}[200~two\nlines q\u{1B}[201~x") == [.pasted("two\nlines q"), .character("x")])
  }

  @Test func anAnswerOnASlowLineIsNotTyped() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: "\u{1B}]11;rgb:1".utf8) == [])
    #expect(decoder.finish() == [])
    #expect(decoder.keys(from: "111/2222/3333\u{1B}\\j".utf8) == [.character("j")])
    #expect(decoder.keys(from: "\u{1B}P>|xterm".utf8) == [])
    #expect(decoder.finish() == [])
    #expect(decoder.keys(from: "k".utf8) == [.character("k")], "it was broken off")
  }

  @Test func aSlowPasteIsWaitedFor() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: "\u{1B}[200~slow".utf8) == [])
    #expect(decoder.finish() == [])
    #expect(decoder.keys(from: "ly\u{1B}[201~".utf8) == [.pasted("slowly")])
  }

  @Test func anEndlessPasteIsPassedOver() {
    var decoder = KeyDecoder()
    let endless = Array(("\u{1B}[200~" + String(repeating: "q", count: 300_000)).utf8)
    for start in stride(from: 0, to: endless.count, by: 4096) {
      #expect(decoder.keys(from: endless[start..<min(start + 4096, endless.count)]) == [])
      #expect(decoder.finish() == [], "a pause does not end it")
    }
    #expect(decoder.keys(from: "x\u{1B}[20".utf8) == [])
    #expect(decoder.keys(from: "1~j".utf8) == [.character("j")])
    #expect(decoder.keys(from: "k".utf8) == [.character("k")])
  }

  @Test func anythingIsUnderstoodOrDropped() {
    var random = RepeatableNumbers()
    let alphabet = Array("\u{1B}[]OPM;<~12azA\u{7}\\".utf8) + [0xE6, 0xBC, 0xFF, 0x00]
    for _ in 0..<2000 {
      let bytes = (0..<40).compactMap { _ in alphabet.randomElement(using: &random) }
      var decoder = KeyDecoder()
      _ = decoder.keys(from: bytes)
      _ = decoder.finish()
      #expect(!decoder.isWaiting, "\(bytes)")
    }
  }
}

/// The same numbers in every run, so that what fails once fails again.
private struct RepeatableNumbers: RandomNumberGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
