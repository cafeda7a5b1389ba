import BriefingModel
internal import GRDB

extension Library {
  /// Looks through the whole library. O(size of the library).
  ///
  /// - Parameter report: is told after each article how many of how many were looked at; says false to
  ///   end the check early.
  /// - Returns: what is not as it should be.
  public func problems(
    report: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(LibraryError) -> [LibraryProblem] {
    var problems = try read { try LibraryCheck($0).fileProblems() }
    if !problems.isEmpty, !isReadable { return problems }
    let ids = try read { try LibraryCheck($0).articles() }
    var damaged: [ArticleID] = []
    var misplaced: [Bookmark.ID] = []
    for (index, id) in ids.enumerated() {
      // Each by itself, so that the reader's other windows need not wait.
      let (found, hasDamagedFindings) = try read { database in
        let check = LibraryCheck(database)
        return (try check.problems(of: id), try check.hasDamagedFindings(id))
      }
      for problem in found {
        if case .misplacedBookmarks(let ids) = problem {
          misplaced += ids
        } else {
          problems.append(problem)
        }
      }
      if hasDamagedFindings { damaged.append(id) }
      guard report(index + 1, ids.count) else { break }
    }
    if !damaged.isEmpty { problems.append(.damagedFindings(damaged)) }
    if !misplaced.isEmpty { problems.append(.misplacedBookmarks(misplaced)) }
    problems += try damagedIndexes()
    return problems
  }

  /// Mends what can be made anew: the index of the search, what was found in articles (which is
  /// forgotten, to be found anew), what is known of it across articles (which `catchUp` makes), where bookmarks stand (which become orphans where their words are
  /// gone). Nothing that the reader wrote is lost.
  public func repair(_ problem: LibraryProblem) throws(LibraryError) {
    try write { database in
      switch problem {
      case .damagedSearch: try SearchedText(database).rebuild()
      case .damagedFound: try FoundIndex(database).forgetAll()
      case .damagedNotes:
        try database.execute(sql: "INSERT INTO noteSearch (noteSearch) VALUES ('rebuild')")
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

  /// What is wrong with the indexes of words. FTS5 is asked by way of a statement that writes; a library
  /// that is only read is not asked.
  private func damagedIndexes() throws(LibraryError) -> [LibraryProblem] {
    guard !isReadOnly else { return [] }
    return try write { database in
      let check = LibraryCheck(database)
      let found = try ["quotationSearch", "sectionSearch", "nameSearch"].allSatisfy(check.isWhole)
      return [
        try check.isWhole("articleSearch") ? nil : .damagedSearch,
        try found && check.isWholeRegistry() ? nil : .damagedFound,
        try check.isWhole("noteSearch") ? nil : .damagedNotes,
      ].compactMap(\.self)
    }
  }
}
