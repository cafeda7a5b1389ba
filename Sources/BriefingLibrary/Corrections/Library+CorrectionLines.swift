import BriefingModel
import GRDB

extension Library {
  /// What became of a rule from another library.
  public enum CorrectionImport: Hashable, Sendable {
    /// It holds now.
    case added(Int64)
    /// The library has it already.
    case known
    /// It is for an article that the library does not have.
    case articleMissing
  }

  /// The rules that hold, as lines for another library.
  public func exportCorrections() throws(LibraryError) -> [CorrectionLine] {
    try read { database in
      try CorrectionStore(database).active().map { correction in
        var line = CorrectionLine(correction)
        guard let article = correction.article else { return line }
        let row = try Row.fetchOne(
          database, sql: "SELECT digest, url, headline FROM article WHERE id = ?",
          arguments: [article.rawValue])
        guard let row else { return line }
        line.articleDigest = Self.hexadecimal(row[0])
        line.articleURL = row[1]
        line.articleHeadline = row[2]
        return line
      }
    }
  }

  /// Keeps a rule that came from another library.
  public func keep(_ line: CorrectionLine) throws(LibraryError) -> CorrectionImport {
    var correction = line.correction
    if correction.article != nil || correction.needsArticle {
      guard let article = try article(of: line) else { return .articleMissing }
      correction.article = article
    }
    let isKnown = try corrections().contains {
      $0.correction.change == correction.change && $0.correction.article == correction.article
        && !$0.isUndone
    }
    return isKnown ? .known : .added(try keep(correction))
  }

  /// The article that a line is for; where it says neither text nor address, the one of its number.
  private func article(of line: CorrectionLine) throws(LibraryError) -> ArticleID? {
    try read { database in
      if line.articleDigest == nil, line.articleURL == nil {
        return try Int64.fetchOne(
          database, sql: "SELECT id FROM article WHERE id = ?",
          arguments: [line.correction.article?.rawValue])
      }
      let digest = line.articleDigest.flatMap { UInt64($0, radix: 16) }
      return try Int64.fetchOne(
        database, sql: "SELECT id FROM article WHERE digest = ? ORDER BY id LIMIT 1",
        arguments: [digest.map { Int64(bitPattern: $0) }])
        ?? Int64.fetchOne(
          database, sql: "SELECT id FROM article WHERE url = ? ORDER BY id LIMIT 1",
          arguments: [line.articleURL])
    }.map(ArticleID.init)
  }

  private static func hexadecimal(_ digest: Int64) -> String {
    let digits = String(UInt64(bitPattern: digest), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
