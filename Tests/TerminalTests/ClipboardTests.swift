import Testing

@testable import BriefingTerminal

@Suite struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("ÿ", "w78="),
  ])
  func textIsEncoded(_ text: String, _ expected: String) {
    #expect(String(decoding: Clipboard.base64(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func nothingOfTheTextEndsTheSequence() {
    let bytes = Clipboard("a\u{07}\u{1B}\\b").sequence
    #expect(bytes.count { $0 == 0x07 } == 1 && bytes.count { $0 == 0x1B } == 1)
  }
}
