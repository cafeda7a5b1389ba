import ArgumentParser
import BriefingLibrary
import BriefingModel
import Glibc

/// `lede delete`: takes articles out of the library.
struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Remove articles from the library, with all that belongs to them.",
    discussion: """
      Articles in which you have bookmarks are only removed with --with-bookmarks. Nothing is \
      removed if one number is wrong. The files that they were read from stay.
      """)

  @Flag(help: "Remove the bookmarks in them too.")
  var withBookmarks = false

  @Argument(help: "The numbers of articles.")
  var articles: [Int64]

  func run() throws {
    let library = try Workspace().library()
    let ids = articles.map(ArticleID.init)
    for id in ids {
      guard try library.article(id) != nil else { throw LibraryError.noArticle(id) }
      let count = try library.bookmarks(in: id).count
      guard withBookmarks || count == 0 else {
        throw Failure(
          "article \(id.rawValue) holds \(count.counted("bookmark")) and nothing was "
            + "removed: export them with lede bookmarks export \(id.rawValue), then say "
            + "--with-bookmarks", status: EX_USAGE)
      }
    }
    for id in ids { try library.remove(id) }
  }
}
