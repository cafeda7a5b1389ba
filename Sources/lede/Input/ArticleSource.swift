import ArgumentParser
import BriefingAnalysis
import BriefingData
import BriefingImport
import BriefingLibrary
import BriefingModel
import Glibc

/// What a command is to read: an article of the library by its number, a file, or standard input.
struct ArticleSource: ExpressibleByArgument, Hashable {
  /// The words on the command line.
  let argument: String

  init(argument: String) { self.argument = argument }

  /// The number, where the argument is one and no file is called so.
  var kept: ArticleID? {
    guard let number = Int64(argument), access(argument, F_OK) != 0 else { return nil }
    return ArticleID(rawValue: number)
  }

  /// Where the article is from, for the library to remember; nil for standard input.
  var origin: String? { argument == "-" ? nil : argument }

  /// The article.
  ///
  /// - Throws: `SourceError`, `InputFileError`, `LibraryError`, `BriefingDataError`.
  func article(from shelf: LibraryShelf) throws -> Article {
    if let kept {
      guard let article = try shelf.library().article(kept) else {
        throw LibraryError.noArticle(kept)
      }
      return article
    }
    let file = try InputFile(argument)
    let reader = ArticleReader(furniture: try BriefingData().lexicon("furniture"))
    let bytes = try file.bytes()
    do {
      return try reader.read(bytes, name: argument)
    } catch {
      throw SourceError(name: file.name, reason: error)
    }
  }

  /// The article with what the analysis finds in it, which the library keeps.
  ///
  /// - Throws: the errors of `article(from:)` and `LexiconError`.
  func briefing(from shelf: LibraryShelf) throws -> Briefing {
    let article = try article(from: shelf)
    guard let kept else {
      return Briefing(article: article, findings: try LazyAnalyzer().get().analyze(article))
    }
    let library = try shelf.library()
    if let findings = try library.findings(of: kept, engine: BriefingAnalyzer.engine) {
      return Briefing(article: article, findings: findings)
    }
    let findings = try LazyAnalyzer().get().analyze(article)
    // A library that cannot be written costs the next command an analysis, and this one nothing.
    try? library.keep(findings, for: kept)
    return Briefing(article: article, findings: findings)
  }
}

/// A file whose bytes are no article.
struct SourceError: Error, Hashable, CustomStringConvertible {
  /// The file.
  var name: String
  /// What is wrong with it.
  var reason: ImportError

  var description: String { "\(name) \(reason)" }
  var status: Int32 { EX_DATAERR }
}
