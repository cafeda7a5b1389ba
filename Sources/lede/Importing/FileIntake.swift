import BriefingAnalysis
import BriefingImport
import BriefingLibrary
import BriefingModel
import Glibc

/// Reads a file and prepares its articles for the library.
struct FileIntake: Sendable {
  let reader: DocumentReader
  /// Finds who said what; nil where that is left for later.
  let analyzer: BriefingAnalyzer?
  /// Says whether the reader wants no more.
  let isCancelled: @Sendable () -> Bool

  /// What a file held.
  enum Result: Sendable {
    /// Articles, and the file as it was, where it can be known again.
    case articles([PreparedArticle], ImportedFile?)
    /// Nothing that can be read.
    case failure(Failure)
    /// No text; it lay in a folder and was not asked for by name.
    case leftOut
    /// The reader wanted no more.
    case cancelled
  }

  /// A file as it is now; nil where it cannot be known again.
  static func fingerprint(of path: String) -> ImportedFile? {
    var status = stat()
    guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    return ImportedFile(
      path: InputFile.absolutePath(path), size: Int64(status.st_size), modified: modified)
  }

  /// How many bytes a file has; 0 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(clamping: status.st_size) : 0
  }

  /// Reads a file. `file` is what it was before it is read.
  func read(_ found: FileSearch.File, as file: ImportedFile?) -> Result {
    guard !isCancelled() else { return .cancelled }
    do {
      let (articles, origin) = try articles(in: found, file)
      let prepared = articles.compactMap { prepare($0, origin: origin) }
      return prepared.count == articles.count ? .articles(prepared, file) : .cancelled
    } catch let error as ImportError {
      if !found.isNamed, error.isAboutOtherContent { return .leftOut }
      let name = InputFile.name(of: found.path)
      return .failure(Failure("\(name) \(error)", status: EX_DATAERR))
    } catch FetchError.cancelled {
      return .cancelled
    } catch let error as FetchError {
      return .failure(Failure("\(found.path) \(error)", status: EX_UNAVAILABLE))
    } catch {
      return .failure(Failure(error) ?? Failure("\(error)", status: EX_DATAERR))
    }
  }

  /// The articles of a file, and where they are from.
  private func articles(
    in found: FileSearch.File, _ file: ImportedFile?
  ) throws -> (articles: [ImportedArticle], origin: String?) {
    guard let address = found.address else {
      let bytes = try bytes(of: found)
      let origin = found.path == "-" ? nil : file?.path ?? InputFile.absolutePath(found.path)
      return (try reader.articles(bytes, name: found.path), origin)
    }
    let document = try Web(isCancelled: isCancelled).fetcher().fetch(address)
    let origin = WebAddress(document.address)?.withoutCredentials ?? document.address
    var articles = try reader.articles(
      document.bytes, name: document.address, contentType: document.contentType)
    if articles.count == 1, articles[0].article.metadata.url == nil {
      articles[0].article.metadata.url = origin
    }
    return (articles, origin)
  }

  /// The bytes of a file. One in a folder that is too large and no text is told as that.
  private func bytes(of found: FileSearch.File) throws -> [UInt8] {
    let file = try Self.open(found)
    do {
      return try file.bytes()
    } catch InputFileError.tooLarge where !found.isNamed {
      let beginning = try file.beginning(ArticleOpening.beginningLength)
      do throws(ImportError) {
        _ = try reader.read(beginning, name: found.path)
      } catch  where error.isAboutOtherContent {
        throw error
      } catch {}
      throw InputFileError.tooLarge(file.name, limit: InputFile.sizeLimit)
    }
  }

  /// Opens a file. A library that merely lies in a folder is left out as other files without text are.
  private static func open(_ found: FileSearch.File) throws -> InputFile {
    do {
      return try InputFile(found.path)
    } catch InputFileError.library where !found.isNamed {
      throw ImportError.binary(kind: nil)
    }
  }

  private func prepare(_ imported: ImportedArticle, origin: String?) -> PreparedArticle? {
    let (article, identifier) = (imported.article, imported.identifier)
    guard let analyzer else {
      return PreparedArticle(article, origin: origin, identifier: identifier)
    }
    let findings = analyzer.analyze(article, isCancelled: isCancelled, report: { _ in })
    return findings.map {
      PreparedArticle(article, origin: origin, identifier: identifier, findings: $0)
    }
  }
}

extension ImportError {
  /// Whether the file simply holds no article, as most files in most folders.
  fileprivate var isAboutOtherContent: Bool {
    switch self {
    case .empty, .binary, .noArticle: true
    default: false
    }
  }
}
