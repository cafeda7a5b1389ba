import BriefingModel
import Foundation
import Testing

@Suite("Anchors in a text that has changed")
struct AnchorSearchTests {
  /// A text with one passage in brackets, as it was and as it became: brackets are where the passage is
  /// to be found, and none are where it must not be found.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String

    init(_ name: String, _ old: String, _ new: String) {
      (testDescription, self.old, self.new) = (name, old, new)
    }
  }

  private static let head =
    "Storm hits coast\n\nThe council met on Monday to talk about the harbour. "
  private static let tail = " Nobody at the ministry answered.\n\nThe ferries go again on Friday."
  private static let wall =
    "The harbour wall of Zarqa has cracked, port director Lena Ortiz said on Tuesday."

  static let changed: [Case] = [
    Case(
      "a word put in", head + "[\(wall)]" + tail,
      head + "[\(wall.replacing("cracked", with: "cracked wide"))]" + tail),
    Case(
      "a word left out, and all moved", head + "[\(wall)]" + tail,
      "Update. More to come.\n\n" + head
        + "[\(wall.replacing("port director ", with: "director "))]" + tail),
    Case(
      "a number and a day changed",
      head + "[At least 12 people died on Monday, police said.]" + tail,
      head + "[At least 14 people died on Tuesday, police said.]" + tail),
    Case(
      "the first and the last word", head + "[\(wall)]" + tail,
      head
        + "[\(wall.replacing("The harbour", with: "A harbour").replacing("Tuesday", with: "Sunday"))]"
        + tail),
    Case(
      "other signs", head + "[\"We wait,\" she said - and left at once.]" + tail,
      head + "“[We wait,” she said – and left at once.]" + tail),
    Case(
      "a number in a sentence", head + "The storm killed [12] people in the harbour town." + tail,
      "Dead after 12 days.\n\n" + head + "The storm killed [14] people in the harbour town." + tail),
    Case(
      "a name in a sentence",
      head + "The wall has cracked, director [Lena Ortiz] said at noon." + tail,
      head + "The wall has cracked, director [Tom B. Kline] said at noon." + tail),
    Case(
      "half of a sentence between the same neighbours",
      head + "[Work on the new pier will start in March.]" + tail,
      head + "[Work on the old pier will not start before June.]" + tail),
    Case(
      "a script without spaces", "昨日は雨。[港の壁にひびが入ったと港長が述べた。]誰も答えなかった。",
      "昨日は雨。[港の壁に大きなひびが入ったと港長が述べた。]誰も答えなかった。"),
    Case(
      "a long passage with a paragraph put in", head + "[\(long(1...30))]" + tail,
      head + "[\(long(1...15)) A paragraph about quite other things. \(long(16...30))]" + tail),
  ]

  static let lost: [Case] = [
    Case("a passage that is gone", head + "[\(wall)]" + tail, head + tail),
    Case(
      "another sentence in its place", head + "[\(wall)]" + tail,
      head + "The minister of fisheries resigned in the evening after a quarrel." + tail),
    Case(
      "a sentence of the same make that was there before",
      head
        + "[Shares of Alva rose 3 percent to 41 crowns.] Shares of Boro rose 3 percent to 41 crowns."
        + tail,
      head + "Shares of Boro rose 3 percent to 41 crowns." + tail),
    Case(
      "two that are as much like it",
      "[Boats of the north wait for ice.] One. Two.",
      "Boats of the south wait for ice. One. Two. Boats of the east wait for ice. One. Two."),
    Case(
      "a short word that stands elsewhere", head + "[No.] They stay." + tail,
      head + "They stay. Rule No. 5 holds." + tail),
    Case(
      "a whole sentence of few words", head + "[Nobody knows.]" + tail,
      head + "Everybody does." + tail),
  ]

  private static func long(_ numbers: ClosedRange<Int>) -> String {
    numbers.map {
      "Witness \($0) saw boat number \($0 * 7) leave the quay at a quarter to \($0 % 12)."
    }
    .joined(separator: " ")
  }

  /// The text without brackets, and what was in them.
  private static func parsed(_ text: String) -> (text: ArticleText, passage: Passage?) {
    let plain = ArticleText(text.filter { !"[]".contains($0) })
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(of: UInt8(ascii: "[")),
      let end = bytes.firstIndex(of: UInt8(ascii: "]"))
    else { return (plain, nil) }
    return (plain, Passage(start, end - 1))
  }

  @Test("are found, and said to have changed", arguments: changed)
  func finds(_ example: Case) throws {
    let (old, new) = (Self.parsed(example.old), Self.parsed(example.new))
    let anchor = TextAnchor(try #require(old.passage), in: old.text)
    let wanted = try #require(new.passage)
    for before in [old.text, nil] {
      var search = AnchorSearch(in: new.text, before: before)
      let match = search.match(anchor)
      guard case .changed(let passage)? = match else {
        Issue.record("\(String(describing: match))")
        continue
      }
      #expect(new.text[passage] == new.text[wanted])
      #expect(passage == wanted)
    }
    var back = AnchorSearch(in: old.text, before: new.text)
    #expect(try back.match(anchor) == .same(#require(old.passage)))
  }

  @Test("are not found in another passage", arguments: lost)
  func loses(_ example: Case) throws {
    let (old, new) = (Self.parsed(example.old), Self.parsed(example.new))
    let anchor = TextAnchor(try #require(old.passage), in: old.text)
    var search = AnchorSearch(in: new.text, before: old.text)
    #expect(search.match(anchor) == nil)
  }

  /// Work that grows with the square of anything here would not end.
  @Test("of a hostile text end", arguments: ["a", "a ", "ab\n", "The boats wait. ", "é", "港"])
  func hostile(_ piece: String) {
    let old = ArticleText(String(repeating: piece, count: 2_000))
    var bytes = old.utf8
    bytes.insert(contentsOf: "Quite other words. ".utf8, at: 0)
    let new = ArticleText(decoding: bytes)
    var search = AnchorSearch(in: new, before: old)
    for number in 0..<30 {
      let start = old.scalarBoundary(atOrBefore: number * 97)
      let end = old.scalarBoundary(atOrBefore: start + 5 + number * 7)
      var anchor = TextAnchor(Passage(start, max(start, end)), in: old)
      anchor.exact += "!" + anchor.exact
      _ = search.match(anchor)
    }
  }

  @Test("and nothing in them brings the search down", arguments: 0..<60)
  func random(_ seed: UInt64) {
    var random = SplitMix(seed)
    let pieces = [
      "a", "The ", "boats", " wait", ". ", "\n\n", "é", "港", "“", "12", " ", "…", "\n…\n",
    ]
    func text() -> ArticleText {
      ArticleText(
        (0..<Int(random.next() % 90)).map { _ in pieces[Int(random.next() % 13)] }.joined())
    }
    let (old, new) = (text(), text())
    let start = old.scalarBoundary(atOrBefore: Int(random.next() % 200))
    let end = old.scalarBoundary(atOrBefore: start + Int(random.next() % 80))
    let anchor = TextAnchor(Passage(start, max(start, end)), in: old)
    var search = AnchorSearch(in: new, before: old)
    switch search.match(anchor) {
    case .same(let passage)? where !anchor.exact.contains(TextAnchor.gap):
      #expect(new[passage] == anchor.exact)
    case .same(let passage)?, .changed(let passage)?:
      #expect(passage.end <= new.count)
      #expect(new.scalarBoundary(atOrBefore: passage.start) == passage.start)
      #expect(new.scalarBoundary(atOrBefore: passage.end) == passage.end)
    case nil: break
    }
  }
}

/// Numbers by a seed (Steele, Lea and Flood).
private struct SplitMix {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
