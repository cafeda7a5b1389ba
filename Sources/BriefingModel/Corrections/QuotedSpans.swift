/// What stands between quotation marks in a paragraph, whatever an analysis made of it.
public struct QuotedSpans: Sendable {
  /// What stands between a mark and the one that closes it, without them, in the order of the text;
  /// where a double mark is not closed, up to the end of the paragraph.
  public private(set) var passages: [Passage] = []

  private struct Open {
    let closing: Set<Unicode.Scalar>
    let start: Int
  }

  /// Looks through a paragraph of a text. O(length of the paragraph).
  public init(in paragraph: Passage, of text: ArticleText) {
    let scalars = Array(text[paragraph].unicodeScalars)
    var open: [Open] = []
    var offset = paragraph.start
    for (place, scalar) in scalars.enumerated() {
      let length = UTF8.width(scalar)
      let before = place > 0 ? scalars[place - 1] : nil
      let after = place + 1 < scalars.count ? scalars[place + 1] : nil
      let isWithinWord = Self.isWord(before) && Self.isWord(after)
      if !isWithinWord, let depth = open.lastIndex(where: { $0.closing.contains(scalar) }),
        scalar.value != Self.straightSingle || !Self.isWord(after)
      {
        passages.append(Passage(open[depth].start, offset))
        open.removeSubrange(depth...)
      } else if !Self.isWord(before), let closing = Self.closing[scalar] {
        open.append(Open(closing: closing, start: offset + length))
      }
      offset += length
    }
    passages += open.filter { !$0.closing.isDisjoint(with: Self.double) }
      .map { Passage($0.start, paragraph.end) }
    passages = passages.filter { !$0.isEmpty }.sorted()
  }

  /// The shortest of them that the byte at `offset`, or one of the marks around it, belongs to.
  public func passage(at offset: Int) -> Passage? {
    passages.filter { $0.start - 3 <= offset && offset <= $0.end }
      .min { $0.count < $1.count }
  }

  private static let straightSingle: UInt32 = 0x27
  /// The marks that never are an apostrophe.
  private static let double: Set<Unicode.Scalar> = ["\u{201D}", "\u{201C}", "\"", "»", "«"]
  /// What closes what each mark opens.
  private static let closing: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\u{201C}": ["\u{201D}"], "\u{201E}": ["\u{201C}", "\u{201D}"], "\"": ["\""],
    "«": ["»"], "»": ["«"], "\u{2018}": ["\u{2019}"], "'": ["'"],
  ]

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }
}
