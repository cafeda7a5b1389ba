/// What `lede` prints where standard output is no terminal: the articles, or the shelf.
struct PlainReading {
  /// What to read.
  let sources: [ArticleSource]

  /// Prints it.
  ///
  /// - Throws: the errors of `ArticleSource.article(from:)` and of printing.
  func run() throws {
    let workspace = Workspace()
    guard !sources.isEmpty else {
      try StandardOutput.write(
        ListCommand.lines(try workspace.library().shelf(), width: StandardOutput.tableWidth))
      return
    }
    for source in sources {
      let article = try workspace.article(source)
      let page = ArticlePage(article, width: StandardOutput.width)
      try StandardOutput.write(page.lines)
    }
  }
}
