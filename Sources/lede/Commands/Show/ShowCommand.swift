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
    let article = try Workspace().article(source)
    if options.json {
      try JSONOutput.write(ShownArticle(article))
    } else {
      let page = ArticlePage(article, width: options.width, showsFurniture: all)
      try StandardOutput.write(page.lines)
    }
  }
}
