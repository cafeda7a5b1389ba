import ArgumentParser
import BriefingModel

/// `lede show`: an article by section.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print an article by section.",
    discussion: "In JSON, offsets count Unicode scalars of the text.")

  @OptionGroup var options: CommandOptions

  @Flag(help: "Print what the page says about itself as well.")
  var all = false

  @Argument(help: "The number of an article, a file, or - for standard input.")
  var source: ArticleSource

  func run() throws {
    let article = try source.article(from: options.shelf)
    if options.json {
      try JSONOutput.write(ShownArticle(article))
    } else {
      let page = ArticlePage(article, width: min(options.width, 100), showsFurniture: all)
      try StandardOutput.write(page.lines)
    }
  }
}

/// An article as JSON.
struct ShownArticle: Encodable {
  struct Part: Encodable {
    var title: String?
    var kind: String
    var level: Int
    var blocks: [Piece]
  }
  struct Piece: Encodable {
    var kind: String
    var text: String
    var start, end: Int
  }

  var headline: String
  var byline, outlet, dateline, date, url, language: String?
  /// The section of the publication.
  var section: String?
  /// Whom and what the publisher says that it is about.
  var subjects: [NamedSubject]?
  var sections: [Part]

  init(_ article: Article) {
    let metadata = article.metadata
    headline = metadata.headline
    byline = metadata.byline
    outlet = metadata.outlet
    dateline = metadata.dateline
    date = metadata.date?.description
    url = metadata.url
    language = metadata.language
    section = metadata.section
    subjects = metadata.subjects.isEmpty ? nil : metadata.subjects
    let offsets = ScalarOffsets(article.text)
    sections = article.sections.map { section in
      Part(
        title: section.title.map { article.text[$0] }, kind: "\(section.kind)",
        level: section.level,
        blocks: article.blocks[section.blocks].map { block in
          Piece(
            kind: "\(block.kind)", text: article.text[block.passage],
            start: offsets.scalar(atByte: block.passage.start),
            end: offsets.scalar(atByte: block.passage.end))
        })
    }
  }
}
