import BriefingModel
internal import GRDB

extension Library {
  /// Looks through the whole library. O(size of the library).
  ///
  /// - Parameter report: is told before each step what comes; says false to end the check early.
  /// - Returns: what is not as it should be.
  public func problems(
    report: (CheckStep) -> Bool = { _ in true }
  ) throws(LibraryError) -> [LibraryProblem] {
    guard report(.file) else { return [] }
    var problems = try read { try LibraryCheck($0).fileProblems() }
    if !problems.isEmpty, !isReadable { return problems }
    let ids = try read { try LibraryCheck($0).articles() }
    var damaged: [ArticleID] = []
    var misplaced: [Bookmark.ID] = []
    // Some at a time: between two transactions SQLite compiles every statement anew.
    for start in stride(from: 0, to: ids.count, by: Self.checkedAtATime) {
      let isWanted = try read { database in
        let check = LibraryCheck(database)
        for (place, id) in zip(start..., ids[start...].prefix(Self.checkedAtATime)) {
          guard report(.article(place, of: ids.count)) else { return false }
          for problem in try check.problems(of: id) {
            if case .misplacedBookmarks(let ids) = problem {
              misplaced += ids
            } else {
              problems.append(problem)
            }
          }
          if try check.hasDamagedFindings(id) { damaged.append(id) }
        }
        return true
      }
      guard isWanted else { return problems }
    }
    if !damaged.isEmpty { problems.append(.damagedFindings(damaged)) }
    if !misplaced.isEmpty { problems.append(.misplacedBookmarks(misplaced)) }
    return problems + (try damagedIndexes(report))
  }

  /// Few enough that a log of SQLite's is not held back for long.
  private static let checkedAtATime = 200

  /// Mends what can be made anew: the index of the search, what was found in articles (which is
  /// forgotten, to be found anew), what is known of it across articles (which `catchUp` makes), where bookmarks stand (which become orphans where their words are
  /// gone). Nothing that the reader wrote is lost.
  public func repair(_ problem: LibraryProblem) throws(LibraryError) {
    try write { database in
      switch problem {
      case .damagedSearch: try SearchedText(database).rebuild()
      case .damagedFound: try FoundIndex(database).forgetAll()
      case .damagedNotes: try FullTextIndex("noteSearch", in: database).rebuild()
      case .damagedFindings(let ids):
        for id in ids { try FindingsStore(database).forget(id) }
      case .misplacedBookmarks(let marks):
        let articles = try BookmarkStore(database).bookmarks(in: nil)
          .filter { marks.contains($0.id) }.map(\.article)
        for id in Set(articles) {
          guard let article = try StoredArticle(id, in: database) else { continue }
          _ = try BookmarkStore(database).findPassages(
            in: article.text, of: id, version: article.version)
        }
      case .damagedFile, .brokenReferences, .damagedArticle, .damagedVersion: break
      }
    }
  }

  private var isReadable: Bool { (try? read { try LibraryCheck($0).articles() }) != nil }

  /// What is wrong with the indexes of words. FTS5 is asked by way of a statement that writes, each index
  /// by itself, so that what the reader writes meanwhile waits for one at most; a library that is only
  /// read is not asked.
  private func damagedIndexes(
    _ report: (CheckStep) -> Bool
  ) throws(LibraryError) -> [LibraryProblem] {
    guard !isReadOnly else { return [] }
    let indexes: [(String, LibraryProblem)] = [
      ("articleSearch", .damagedSearch), ("quotationSearch", .damagedFound),
      ("sectionSearch", .damagedFound), ("nameSearch", .damagedFound),
      ("noteSearch", .damagedNotes),
    ]
    var problems: [LibraryProblem] = []
    for (place, (index, problem)) in indexes.enumerated() {
      guard report(.index(place, of: indexes.count)) else { return problems }
      let isWhole = try write { try LibraryCheck($0).isWhole(index) }
      if !isWhole, !problems.contains(problem) { problems.append(problem) }
    }
    let isWhole = try read { try LibraryCheck($0).isWholeRegistry() }
    return isWhole || problems.contains(.damagedFound) ? problems : problems + [.damagedFound]
  }
}
