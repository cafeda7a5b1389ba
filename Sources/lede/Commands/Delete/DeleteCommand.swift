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
      Articles in which you have bookmarks, or which you corrected, are only removed with \
      --with-bookmarks. Nothing is removed if one number is wrong. The files that they were read from \
      stay.
      """)

  @Flag(help: "Remove your bookmarks in them and your corrections of them too.")
  var withBookmarks = false

  @Argument(help: "The numbers of articles.")
  var articles: [Int64]

  func run() throws {
    let library = try Workspace().library()
    let ids = articles.map(ArticleID.init)
    for id in ids {
      guard try library.article(id) != nil else { throw LibraryError.noArticle(id) }
      if !withBookmarks { try refuse(id, in: library) }
    }
    try library.remove(ids)
  }

  /// - Throws: `Failure` where the reader made something of an article that would go with it.
  private func refuse(_ id: ArticleID, in library: Library) throws {
    let bookmarks = try library.bookmarks(in: id).count
    let corrections = try library.corrections().count { $0.correction.article == id }
    let made = [(bookmarks, "bookmark"), (corrections, "correction")]
      .filter { $0.0 > 0 }.map { $0.0.counted($0.1) }
    guard !made.isEmpty else { return }
    let ways = [
      bookmarks == 0 ? nil : "lede bookmarks export \(id.rawValue)",
      corrections == 0 ? nil : "lede correct export",
    ].compactMap(\.self)
    throw Failure(
      "article \(id.rawValue) holds \(made.joined(separator: " and ")) and nothing was removed: "
        + "export them with \(ways.joined(separator: " and ")), then say --with-bookmarks",
      status: EX_USAGE)
  }
}
