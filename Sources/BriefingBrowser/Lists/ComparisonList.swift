import BriefingModel

/// Two texts as one, with what differs set off by signs and by looks; what is the same in both is only
/// counted.
struct ComparisonList: ListContent {
  private enum Entry {
    case same(Int)
    case changed(ComparedParagraph)
  }

  private let entries: [Entry]
  private let isSpoken: Bool

  /// - Parameter isSpoken: Whether words say what is removed and added, for who hears it.
  init(_ texts: ComparedTexts, isSpoken: Bool) {
    self.isSpoken = isSpoken
    var entries: [Entry] = []
    for paragraph in texts.paragraphs {
      if paragraph.isChanged {
        entries.append(.changed(paragraph))
      } else if case .same(let count) = entries.last {
        entries[entries.count - 1] = .same(count + 1)
      } else {
        entries.append(.same(1))
      }
    }
    self.entries = entries
  }

  var count: Int { entries.count }

  func isSelectable(_ index: Int) -> Bool {
    if case .changed = entries[index] { true } else { false }
  }

  /// Where a changed paragraph begins in the newer text.
  func start(at index: Int) -> Int? {
    guard entries.indices.contains(index), case .changed(let paragraph) = entries[index] else {
      return nil
    }
    return paragraph.start
  }

  func item(at index: Int, columns: Int) -> ListItem {
    switch entries[index] {
    case .same(let count):
      let text = count == 1 ? "1 paragraph is the same" : "\(count) paragraphs are the same"
      return ListItem(lines: [[StyledText(" · \(text) ·", .metadata)], []])
    case .changed(let paragraph):
      let lines = paragraph.styled(isSpoken: isSpoken).wrapped(to: max(10, columns - 4))
      return ListItem(lines: lines.map { [StyledText("  ")] + $0 } + [[]])
    }
  }
}
