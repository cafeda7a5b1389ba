import BriefingBrowser
import BriefingModel
import Synchronization

/// The articles that are open now, for work in the background to look up, and to stop at when its
/// article was closed.
final class OpenDocuments: Sendable {
  private struct Contents {
    var lastNumber = 0
    var articles: [DocumentID: Article] = [:]
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
    contents.withLock { contents in contents.articles[document] = nil }
  }

  /// The article, while it is open.
  func article(_ document: DocumentID) -> Article? {
    contents.withLock { $0.articles[document] }
  }
}
