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

  /// All that can be read, in the order of the arguments.
  let named: NamedArticles

  /// Reads what was asked for. What comes after the first goes into the library in one transaction.
  ///
  /// - Throws: what is wrong with the first source, where none can be read.
  init(sources: [ArticleSource], shelf: LibraryShelf) throws {
    var start: BrowserStart?
    var others: [Other] = []
    var problems: [any Error] = []
    for source in sources {
      do {
        if start == nil {
          start = try Self.opening(source, shelf: shelf)
        } else {
          others.append(try Other(source, shelf: shelf))
        }
      } catch {
        problems.append(error)
      }
    }
    if start == nil, let problem = problems.first { throw problem }
    var ids: [ArticleID] = []
    do {
      ids = try Other.kept(others, shelf: shelf)
    } catch {
      problems.append(error)
    }
    self.start = start ?? .shelf
    self.problems = problems
    if case .kept(let id) = start {
      named = NamedArticles(first: id, others: ids.filter { $0 != id })
    } else {
      named = NamedArticles(others: ids)
    }
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

/// A source after the first.
private enum Other {
  /// In the library already.
  case known(ArticleID)
  /// To be put there.
  case new(PreparedArticle)

  init(_ source: ArticleSource, shelf: LibraryShelf) throws {
    let article = try source.article(from: shelf)
    self = source.kept.map(Self.known) ?? .new(PreparedArticle(article, origin: source.origin))
  }

  /// The numbers of sources in the library, which they are put into where they are new.
  static func kept(_ others: [Other], shelf: LibraryShelf) throws -> [ArticleID] {
    let new = others.compactMap { if case .new(let article) = $0 { article } else { nil } }
    var added = new.isEmpty ? [] : try shelf.library().add(new)[...]
    return others.compactMap { other in
      if case .known(let id) = other { return id }
      return added.popFirst()?.id
    }
  }
}
