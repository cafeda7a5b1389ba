import ArgumentParser
import BriefingLibrary
import BriefingModel

/// `lede bookmarks export`: bookmarks for other programs, or to be read.
struct BookmarkExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write bookmarks as W3C Web Annotations, or as Markdown.",
    discussion: """
      The annotations hold all that lede knows about a bookmark; lede bookmarks import reads them. \
      Positions count Unicode scalars of the text.
      """)

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A page of annotations as JSON-LD.
    case jsonld
    /// Headlines, passages and notes.
    case markdown
  }

  @Option(help: "What to write: jsonld or markdown.")
  var format = Format.jsonld

  @Option(help: "Only bookmarks with this tag.")
  var tag: String?

  @Argument(help: "The number of an article; without it all bookmarks are written.")
  var article: Int64?

  func run() throws {
    let library = try Workspace().library()
    let bookmarks = try library.bookmarks(in: article, tag: tag)
    switch format {
    case .jsonld:
      let exchange = AnnotationExchange(library)
      try JSONOutput.write(AnnotationPage(items: try bookmarks.map(exchange.annotation)))
    case .markdown: try StandardOutput.write(try BookmarkNotes(library).lines(bookmarks))
    }
  }
}
