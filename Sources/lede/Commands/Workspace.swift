import BriefingAnalysis
import BriefingLibrary
import BriefingModel
import Foundation

/// What a command works with: the reader's library and the analyzer, each made when it is first
/// needed. A command makes one workspace, so that there is one of both.
struct Workspace {
  /// The reader's library.
  let shelf: LibraryShelf
  /// Finds who said what.
  let analyzer = LazyAnalyzer()

  /// A workspace over the reader's library. A new library gets the sample briefings unless `isStocked`
  /// is false: for commands that put the reader's own articles in.
  init(isStocked: Bool = true) {
    shelf = LibraryShelf(
      at: .standard(environment: ProcessInfo.processInfo.environment), isStocked: isStocked)
  }

  /// The reader's library.
  ///
  /// - Throws: the errors of `LibraryShelf.library`.
  func library() throws -> Library { try shelf.library() }

  /// The reader's library, with all that was found in it ready to be searched.
  ///
  /// - Throws: `LibraryError` and the errors of `LibraryShelf.library`.
  func searchedLibrary() throws -> Library {
    let library = try library()
    try FoundProgress.finish(library)
    return library
  }

  /// An article of the library or of a file.
  ///
  /// - Throws: the errors of `ArticleSource.article(from:)`.
  func article(_ source: ArticleSource) throws -> Article { try source.article(from: shelf) }

  /// An article with what the analysis finds in it, which the library keeps.
  ///
  /// - Throws: the errors of `article` and of `LazyAnalyzer.get`.
  func briefing(_ source: ArticleSource) throws -> Briefing {
    let article = try article(source)
    guard let id = source.kept else {
      return Briefing(article: article, findings: try analyzer.get().analyze(article))
    }
    let library = try library()
    let findings = try findings(of: id, article, in: library)
    return Briefing(
      article: article, findings: try library.corrected(findings, of: id, in: article.text))
  }

  private func findings(
    of id: ArticleID, _ article: Article, in library: Library
  ) throws -> Findings {
    if let findings = try library.findings(of: id, engine: BriefingAnalyzer.engine) {
      return findings
    }
    let findings = try analyzer.get().analyze(article)
    // A library that cannot be written costs the next command an analysis, and this one nothing.
    try? library.keep(findings, for: id, in: article.text)
    return findings
  }
}
