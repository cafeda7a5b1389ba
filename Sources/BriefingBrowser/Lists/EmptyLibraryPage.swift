/// What stands on the shelf of a library without articles: how some come into it.
struct EmptyLibraryPage: ListContent {
  private let lines: [(call: String, help: String)]

  init(_ state: BrowserState) {
    lines = [
      (":e FILE", "reads an article: text, Markdown, a web page, an e-book, a PDF"),
      ("lede FILE…", "the same from the shell"),
      ("lede import FOLDER", "takes in many, and goes on where it was stopped"),
      ("lede feed add ADDRESS", "follows a feed"),
      (state.label(of: .tourToggle), "shows you round in two minutes"),
      (state.label(of: .viewHelp), "lists the keys"),
    ]
  }

  private static let columns = 22

  var count: Int { lines.count + 1 }

  func isSelectable(_ index: Int) -> Bool { false }

  func item(at index: Int, columns: Int) -> ListItem {
    guard index > 0 else {
      return ListItem(lines: [[StyledText(" The library is empty", .headline)], []])
    }
    let line = lines[index - 1]
    return ListItem(lines: [
      [
        StyledText(" " + line.call.padded(to: Self.columns), .footerKey),
        StyledText(" " + line.help),
      ]
    ])
  }
}
