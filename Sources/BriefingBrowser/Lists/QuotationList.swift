import BriefingModel

/// Who said what, in the order of the text, and who would not say anything.
struct QuotationList: ListContent {
  let reader: ReaderState

  var count: Int { reader.index.statements.count }

  func item(at index: Int, columns: Int) -> ListItem {
    let statement = reader.index.statements[index]
    return ListItem(
      lines: [
        [
          StyledText(" "),
          StyledText(
            reader.index.name(of: statement), reader.index.speakerRole(of: statement)),
        ],
        [StyledText("   "), reader.index.words(of: statement, in: reader.article)],
      ],
      detail: [StyledText(reader.index.label(of: statement) + " ", .listDetail)])
  }
}

extension BriefingIndex {
  /// The words of a statement in the role of their kind.
  func words(of statement: Statement, in article: Article) -> StyledText {
    switch statement.content {
    case .noComment(let index):
      StyledText(article.text[findings.noComments[index].cue].singleLine, .noComment)
    case .quotation(let index):
      StyledText(
        article.text[article.beginning(of: statement.passage)].singleLine,
        findings.quotations[index].kind.role)
    }
  }

  /// The kind of a statement in a word.
  func label(of statement: Statement) -> String {
    switch statement.content {
    case .noComment: return "no comment"
    case .quotation(let index):
      return findings.quotations[index].kind.rawValue
    }
  }
}

extension Article {
  /// So much of a passage as a list can show.
  func beginning(of passage: Passage) -> Passage {
    let end = text.scalarBoundary(atOrBefore: passage.start + 400)
    return Passage(passage.start, min(passage.end, max(end, passage.start)))
  }
}

extension Quotation.Kind {
  /// The role that quotations of the kind are drawn in where they are listed.
  var role: StyleRole {
    switch self {
    case .direct, .mixed: .quoteDirect
    case .indirect: .quoteIndirect
    }
  }
}
