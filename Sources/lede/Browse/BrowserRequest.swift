import ArgumentParser
import BriefingBrowser
import BriefingLibrary
import BriefingModel

/// What the arguments ask for, as far as it can be read: a bad file does not keep the others shut.
struct BrowserRequest {
  /// What is shown first: the first source that can be read. The others are in the library then.
  let start: BrowserStart
  /// Why others cannot be read.
  let problems: [any Error]

  /// Reads what was asked for.
  ///
  /// - Throws: what is wrong with the first source, where none can be read.
  init(sources: [ArticleSource], shelf: LibraryShelf) throws {
    var start: BrowserStart?
    var problems: [any Error] = []
    for source in sources {
      do {
        if start == nil {
          start = try Self.opening(source, shelf: shelf)
        } else if source.kept == nil {
          _ = try shelf.library().add(try source.article(from: shelf), origin: source.origin)
        }
      } catch {
        problems.append(error)
      }
    }
    if start == nil, let problem = problems.first { throw problem }
    self.start = start ?? .shelf
    self.problems = problems
  }

  /// What could not be read, for the screen; nil where all could.
  var message: Message? {
    let failures = problems.compactMap { Failure($0) }
    guard let first = failures.first else { return nil }
    let count = failures.count == 1 ? "" : "\(failures.count) could not be read: "
    return Message(count + first.message, isWarning: true)
  }

  /// Says what could not be read, once the screen is the shell's again.
  ///
  /// - Throws: `ExitCode` where there was anything.
  func report() throws {
    let failures = problems.compactMap { Failure($0) }
    for failure in failures { StandardError.write("lede: \(failure.message)") }
    if let first = failures.first { throw ExitCode(first.status) }
  }

  private static func opening(_ source: ArticleSource, shelf: LibraryShelf) throws -> BrowserStart {
    guard let id = source.kept else {
      return .read(try source.opening(), origin: source.origin)
    }
    guard try shelf.library().article(id) != nil else { throw LibraryError.noArticle(id) }
    return .kept(id)
  }
}
