import BriefingBrowser
import BriefingModel
import Synchronization

/// The articles that are open now, for work in the background to look up, and to stop at when its
/// article was closed.
final class OpenDocuments: Sendable {
  private struct Contents {
    var lastNumber = 0
    var articles: [DocumentID: Article] = [:]
    var findings: [DocumentID: FoundDocument] = [:]
  }

  private let contents = Mutex(Contents())

  /// Opens an article.
  func open(_ article: Article) -> DocumentID {
    contents.withLock { contents in
      contents.lastNumber += 1
      let document = DocumentID(rawValue: contents.lastNumber)
      contents.articles[document] = article
      return document
    }
  }

  /// Puts the whole article in place of its beginning, while it is open.
  func complete(_ document: DocumentID, with article: Article) {
    contents.withLock { contents in
      if contents.articles[document] != nil { contents.articles[document] = article }
    }
  }

  /// Closes it; work on it stops.
  func close(_ document: DocumentID) {
    contents.withLock { contents in
      contents.articles[document] = nil
      contents.findings[document] = nil
    }
  }

  /// Takes what was found in an article, while it is open.
  func put(_ found: FoundDocument, for document: DocumentID) {
    contents.withLock { contents in
      if contents.articles[document] != nil { contents.findings[document] = found }
    }
  }

  /// What was found in the articles that are open.
  var found: [DocumentID: FoundDocument] { contents.withLock { $0.findings } }

  /// The article, while it is open.
  func article(_ document: DocumentID) -> Article? {
    contents.withLock { $0.articles[document] }
  }
}

/// What the analysis found in an open article, before the reader's corrections.
struct FoundDocument: Sendable {
  var findings: Findings
  /// Its number in the library; nil where it is not kept there.
  var id: ArticleID?
}
