import ArgumentParser
import BriefingData
import BriefingImport
import BriefingLibrary
import BriefingModel
import Glibc

/// What a command is to read: an article of the library by its number, a file, or standard input.
struct ArticleSource: ExpressibleByArgument, Hashable, Sendable {
  /// The words on the command line.
  let argument: String
  /// The number, where the argument is one and no file is called so.
  let kept: ArticleID?

  init(argument: String) {
    self.argument = argument
    let number = Int64(argument).flatMap { access(argument, F_OK) != 0 ? $0 : nil }
    kept = number.map(ArticleID.init)
  }

  static var defaultCompletionKind: CompletionKind { .file() }

  /// An article of the library, whatever files are called.
  init(kept id: ArticleID) {
    argument = String(id.rawValue)
    kept = id
  }

  /// Where the article is from, for the library to remember: an absolute path; nil for standard input.
  var origin: String? { argument == "-" ? nil : InputFile.absolutePath(argument) }

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
    return try ArticleReader.configured().read(try InputFile(argument))
  }

  /// The article of a file, or of a long one the beginning, with what reads the whole.
  ///
  /// - Throws: the errors of `article(from:)`.
  func opening() throws -> ArticleOpening {
    let file = try InputFile(argument)
    let beginning = try file.beginning(ArticleOpening.beginningLength)
    let reader = try ArticleReader.configured()
    guard beginning.count == ArticleOpening.beginningLength,
      let article = reader.readBeginning(beginning, name: argument)
    else { return .whole(try reader.read(file, after: beginning)) }
    return .beginning(article, whole: { try reader.read(file, after: beginning) })
  }

}

extension ArticleReader {
  /// The article of a file; `beginning` is what was read of it already.
  ///
  /// - Throws: `SourceError`, `InputFileError`.
  func read(_ file: InputFile, after beginning: [UInt8] = []) throws -> Article {
    let rest = try file.bytes()
    do {
      return try read(beginning.isEmpty ? rest : beginning + rest, name: file.name)
    } catch {
      throw SourceError(name: file.name, reason: error)
    }
  }
}

/// An article of a file as it is first shown.
enum ArticleOpening {
  /// All of it.
  case whole(Article)
  /// Its beginning; `whole` reads the rest too.
  case beginning(Article, whole: @Sendable () throws -> Article)

  /// How much of a long file is read before its beginning is shown, in bytes.
  static let beginningLength = 128 << 10
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
