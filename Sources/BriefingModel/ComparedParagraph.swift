/// A paragraph of two texts put beside each other, with what differs in it.
public struct ComparedParagraph: Hashable, Sendable {
  /// Which of the texts words stand in.
  public enum Side: String, Hashable, Sendable, Codable {
    /// In both.
    case same
    /// Only in the older text.
    case removed
    /// Only in the newer text.
    case added
  }

  /// Words that stand side by side in one or both of the texts.
  public struct Run: Hashable, Sendable {
    /// Where they stand.
    public var side: Side
    /// The words.
    public var text: String

    /// Some words.
    public init(_ side: Side, _ text: String) {
      self.side = side
      self.text = text
    }
  }

  /// The words, in order; where some were put in place of others, the older come first.
  public private(set) var runs: [Run] = []
  /// Where it begins in the newer text; nil where it stands only in the older one.
  public private(set) var start: Int?

  /// Whether anything in it differs.
  public var isChanged: Bool { runs.contains { $0.side != .same } }

  fileprivate var holdsOld: Bool { runs.contains { $0.side != .added } }
  fileprivate var holdsNew: Bool { runs.contains { $0.side != .removed } }

  fileprivate mutating func add(_ side: Side, _ text: String, at start: Int?) {
    if self.start == nil { self.start = start }
    if runs.last?.side == side {
      runs[runs.count - 1].text += " " + text
    } else {
      runs.append(Run(side, text))
    }
  }
}

extension TextDifference {
  /// The two texts as one, paragraph by paragraph. O(length of both).
  public func paragraphs(from old: ArticleText, to new: ArticleText) -> [ComparedParagraph] {
    var weaver = ParagraphWeaver(old: old, new: new)
    for part in parts { weaver.add(part) }
    return weaver.finished
  }
}

/// Puts the parts of a difference together into paragraphs. A line end in either text ends one, unless
/// the paragraph has nothing of that text yet.
private struct ParagraphWeaver {
  let old: ArticleText
  let new: ArticleText
  private var paragraphs: [ComparedParagraph] = []
  private var current = ComparedParagraph()
  private var (oldEnd, newEnd) = (0, 0)

  init(old: ArticleText, new: ArticleText) {
    self.old = old
    self.new = new
  }

  /// All paragraphs.
  var finished: [ComparedParagraph] {
    current.runs.isEmpty ? paragraphs : paragraphs + [current]
  }

  mutating func add(_ part: TextDifference.Part) {
    switch part {
    case .same(let oldPassage, let newPassage):
      passOld(to: oldPassage.start)
      passNew(to: newPassage.start)
      add(.same, newPassage, of: new, isNew: true)
      (oldEnd, newEnd) = (oldPassage.end, newPassage.end)
    case .removed(let passage):
      passOld(to: passage.start)
      add(.removed, passage, of: old, isNew: false)
      oldEnd = passage.end
    case .added(let passage):
      passNew(to: passage.start)
      add(.added, passage, of: new, isNew: true)
      newEnd = passage.end
    }
  }

  private mutating func passOld(to start: Int) {
    if current.holdsOld, old.hasLineEnd(oldEnd..<start) { endParagraph() }
  }

  private mutating func passNew(to start: Int) {
    if current.holdsNew, new.hasLineEnd(newEnd..<start) { endParagraph() }
  }

  /// Adds words; those of several lines are several paragraphs.
  private mutating func add(
    _ side: ComparedParagraph.Side, _ passage: Passage, of text: ArticleText, isNew: Bool
  ) {
    var start = passage.start
    while start < passage.end {
      let end = text.utf8[start..<passage.end].firstIndex(of: 0x0A) ?? passage.end
      if end > start {
        current.add(side, text[Passage(start, end)], at: isNew ? start : nil)
        if end < passage.end { endParagraph() }
      }
      start = end + 1
    }
  }

  private mutating func endParagraph() {
    if !current.runs.isEmpty { paragraphs.append(current) }
    current = ComparedParagraph()
  }
}

extension ArticleText {
  fileprivate func hasLineEnd(_ range: Range<Int>) -> Bool {
    utf8[range].contains(0x0A)
  }
}
