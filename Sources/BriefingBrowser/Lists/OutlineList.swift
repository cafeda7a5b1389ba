import BriefingModel

/// The sections of an article.
struct OutlineList: ListContent {
  let reader: ReaderState

  var count: Int { reader.article.sections.count }

  func item(at index: Int, columns: Int) -> ListItem {
    let section = reader.article.sections[index]
    let isHere = index == reader.sectionHere
    let title =
      String(repeating: " ", count: 2 * max(0, section.level - 1)) + reader.title(of: section)
    return ListItem(lines: [
      [StyledText(isHere ? "▸ " : "  ", .heading), StyledText(title, isHere ? .heading : .text)]
    ])
  }
}

extension ReaderState {
  /// The section that the cursor stands in.
  var sectionHere: Int? {
    article.blockIndex(atOrBefore: place.cursor).flatMap(article.sectionIndex(ofBlock:))
  }

  /// The words that stand for a section.
  func title(of section: Section) -> String { article.title(of: section) }
}

extension Article {
  /// The words that stand for a section.
  func title(of section: Section) -> String {
    if let title = section.title { return text[title].singleLine }
    switch section.kind {
    case .lede: return "Lede"
    case .related: return "Related"
    case .body: return "Untitled"
    }
  }
}

extension String {
  /// The string with every run of white space as one space.
  var singleLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
