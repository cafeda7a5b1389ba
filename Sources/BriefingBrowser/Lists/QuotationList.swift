import BriefingModel

/// Who said what, in the order of the text, and who would not say anything.
///
/// A speaker is named once above quotations that follow each other, and each quotation has as many
/// lines as leave room for the others.
struct QuotationList: ListContent {
  let reader: ReaderState
  /// The statements that are shown, by their places in the index.
  let shown: [Int]

  init(reader: ReaderState) {
    self.reader = reader
    let index = reader.index
    shown =
      ListFilter(reader.filters[.quotations]).map { filter in
        index.statements.indices.filter { place in
          let statement = index.statements[place]
          return filter.fits([
            index.name(of: statement), index.label(of: statement),
            statement.words(in: reader.article),
          ])
        }
      } ?? Array(index.statements.indices)
  }

  var count: Int { shown.count }

  func selectableCount(before index: Int) -> Int { index }

  /// The statement that an entry stands for.
  func statement(at index: Int) -> Statement? {
    shown.indices.contains(index) ? reader.index.statements[shown[index]] : nil
  }

  /// The entry of the statement at a place of the index, or else the next; the last where there is none.
  func entry(ofStatement place: Int) -> Int? {
    guard !shown.isEmpty else { return nil }
    return min(shown.partitioningIndex { $0 >= place }, shown.count - 1)
  }

  /// So many quotations can have three lines each and be taken in together.
  private static let fewStatements = 12

  func item(at index: Int, columns: Int) -> ListItem {
    item(at: index, columns: columns, isNamed: !goesOn(at: index))
  }

  func topItem(at index: Int, columns: Int) -> ListItem {
    item(at: index, columns: columns, isNamed: true)
  }

  /// Whether the speaker is the one of the entry before. Unknown speakers may be several.
  private func goesOn(at index: Int) -> Bool {
    guard let before = statement(at: index - 1), let statement = statement(at: index) else {
      return false
    }
    return statement.speaker != .unknown && statement.speaker == before.speaker
      && reader.index.isDoubtful(statement) == reader.index.isDoubtful(before)
  }

  private func item(at index: Int, columns: Int, isNamed: Bool) -> ListItem {
    guard let statement = statement(at: index) else { return ListItem(lines: [[]]) }
    let words = reader.index.words(of: statement, in: reader.article)
    let label = reader.index.label(of: statement)
    let room = max(8, columns - 4)
    let lead = reader.index.lead(of: statement, in: reader.article)
    let lines = (lead + words.text).wrapped(
      to: room, first: isNamed ? room : max(8, room - label.count - 1),
      limit: count > Self.fewStatements ? 2 : 3)
    let speaker = StyledText(
      reader.index.name(of: statement), reader.index.speakerRole(of: statement))
    return ListItem(
      lines: (isNamed ? [[StyledText(" "), speaker]] : [])
        + lines.styled(words.role, behind: lead).map { [StyledText("   ")] + $0 },
      detail: [StyledText(label + " ", .listDetail)])
  }
}

extension Statement {
  /// All its words.
  fileprivate func words(in article: Article) -> String { article.text[passage].singleLine }
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

  /// The words that lead to a statement, in brackets, without which it may not be read; empty where it
  /// needs none.
  func lead(of statement: Statement, in article: Article) -> String {
    guard case .quotation(let index) = statement.content,
      let lead = findings.quotations[index].lead(in: article.text)
    else { return "" }
    return "[\(lead.singleLine)] "
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

extension [String] {
  /// The lines of a quotation, with the words that lead to it set off from its own.
  func styled(_ role: StyleRole, behind lead: String) -> [[StyledText]] {
    var rest = lead.count
    return map { line in
      let words = String(line.prefix(rest))
      rest = Swift.max(0, rest - words.count - 1)  // A space goes where a line ends.
      if words.count < line.count { rest = 0 }
      return [StyledText(words, .metadata), StyledText(String(line.dropFirst(words.count)), role)]
        .filter { !$0.text.isEmpty }
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
