import BriefingModel

/// The articles behind a bar or a cell of a chart, each with what is said in it.
struct ChartEvidenceList: ListContent {
  let evidence: ChartEvidence
  private let shelf: ShelfState

  init(_ evidence: ChartEvidence) {
    self.evidence = evidence
    shelf = ShelfState(listing: evidence.articles)
  }

  var count: Int { evidence.rows.count }

  func selectableCount(before index: Int) -> Int { index }

  func item(at index: Int, columns: Int) -> ListItem {
    switch evidence.rows[index] {
    case .article(let place): return ShelfList(shelf: shelf).item(at: place, columns: columns)
    case .quotation(let place, let isLast):
      let entry = evidence.quotations[place]
      let speaker =
        evidence.actors.count > 1 ? entry.speaker.map { "\($0.singleLine): " } ?? "" : ""
      var item = entry.item(columns: columns, indent: 5, speaker: speaker)
      if isLast { item.lines.append([]) }
      return item
    }
  }
}
