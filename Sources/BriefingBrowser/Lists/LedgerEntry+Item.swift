import BriefingModel

extension LedgerEntry {
  /// The quotation as a list shows it: up to three lines of its words, and what kind it is.
  ///
  /// - Parameter speaker: what stands before the words, where whoever speaks is not plain.
  func item(columns: Int, indent: Int, speaker: String = "") -> ListItem {
    let isDoubtful = kind != .noComment && confidence < Sureness.doubt
    let label = kind.label + (isDoubtful ? "?" : "")
    let pieces = [
      StyledText(speaker, .actorPerson), StyledText(words.singleLine, kind.role),
    ]
    let lines = pieces.wrapped(to: max(10, columns - indent - 3 - label.count)).prefix(3)
    let margin = StyledText(String(repeating: " ", count: indent))
    return ListItem(
      lines: lines.map { [margin] + $0 },
      detail: [StyledText(label + " ", isDoubtful ? .doubtful : .listDetail)])
  }
}

extension LedgerEntry {
  /// Where else the words stand; nil where nowhere.
  var copiesLine: String? {
    guard !copies.isEmpty else { return nil }
    let outlets = Set(copies.compactMap(\.outlet))
    guard let only = outlets.first, copies.count == 1 else {
      return outlets.count == copies.count
        ? "also in \(copies.count) outlets"
        : copies.count == 1 ? "also in another copy" : "also in \(copies.count) copies"
    }
    return "also in \(only.singleLine)"
  }
}

extension StatementKind {
  /// The kind in a word or two.
  var label: String { self == .noComment ? "no comment" : rawValue }

  /// The role that quotations of the kind are drawn in where they are listed.
  var role: StyleRole {
    switch self {
    case .direct, .mixed: .quoteDirect
    case .indirect: .quoteIndirect
    case .noComment: .noComment
    }
  }
}
