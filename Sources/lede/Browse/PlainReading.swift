/// What `lede` prints where standard output is no terminal: the articles, or the shelf.
struct PlainReading {
  /// What to read.
  let sources: [ArticleSource]

  /// Prints it.
  ///
  /// - Throws: the errors of `ArticleSource.article(from:)` and of printing.
  func run() throws {
    let surroundings = Surroundings()
    guard !sources.isEmpty else {
      try StandardOutput.write(
        ListCommand.lines(try surroundings.shelf.library().shelf(), width: surroundings.width))
      return
    }
    for source in sources {
      let article = try source.article(from: surroundings.shelf)
      let page = ArticlePage(article, width: min(surroundings.width, 100), showsFurniture: false)
      try StandardOutput.write(page.lines)
    }
  }
}
