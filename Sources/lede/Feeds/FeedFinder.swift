import BriefingImport
import BriefingModel
import Glibc

/// Finds the feed that is meant by an address: what is there, or what the page there names.
struct FeedFinder {
  let fetcher: Fetcher
  let reader: DocumentReader

  /// A feed that was found.
  struct Found {
    /// Where it is to be fetched from.
    var address: String
    /// What came from there.
    var document: FetchedDocument
    /// The other feeds of the page.
    var others: [String] = []
  }

  /// Finds a feed by what the reader typed.
  ///
  /// - Throws: `Failure`; `FetchError.cancelled`.
  func find(_ typed: String) throws -> Found {
    if access(typed, F_OK) == 0 {
      throw Failure(
        "\(typed) is a file, and a feed is followed by its address: lede import reads what is in a "
          + "file, lede feed import a list of feeds", status: EX_USAGE)
    }
    guard let address = WebAddress(typed) else {
      throw Failure("\(typed) \(FetchError.badAddress)", status: EX_USAGE)
    }
    let document = try fetch(address)
    guard Self.isPage(document) else {
      try check(document, from: address)
      return Found(address: document.movedTo ?? address.text, document: document)
    }
    let links = FeedLinks.read(
      document.bytes, contentType: document.contentType, at: document.address)
    guard let feed = links.first else {
      throw Failure(
        "\(address.text) is a page that names no feed: look for the address of one on it",
        status: EX_DATAERR)
    }
    let contents = try fetch(feed, isPublicOnly: !document.isPrivate)
    try check(contents, from: feed)
    return Found(
      address: contents.movedTo ?? feed.text, document: contents,
      others: links.dropFirst().map(\.text))
  }

  private func fetch(
    _ address: WebAddress, isPublicOnly: Bool = false
  ) throws -> FetchedDocument {
    do throws(FetchError) {
      return try fetcher.fetch(address, isPublicOnly: isPublicOnly)
    } catch {
      if error == .cancelled { throw error }
      throw Failure("\(address.withoutCredentials) \(error)", status: EX_UNAVAILABLE)
    }
  }

  /// Makes sure that a document is a feed, so that nothing else is followed.
  private func check(_ document: FetchedDocument, from address: WebAddress) throws(Failure) {
    let problem: String
    do throws(ImportError) {
      let read = try reader.read(
        document.bytes, name: document.address, contentType: document.contentType)
      if case .feed = read { return }
      problem =
        if case .subscriptions = read {
          "is a list of feeds: save it, and follow them with lede feed import"
        } else {
          "is no feed: see what it is in a web browser"
        }
    } catch {
      problem = "\(error)"
    }
    throw Failure("\(address.withoutCredentials) \(problem)", status: EX_DATAERR)
  }

  private static func isPage(_ document: FetchedDocument) -> Bool {
    let type = document.contentType.map { String($0.prefix { $0 != ";" }) }
    return DocumentFormat.detect(document.bytes, name: document.address, contentType: type) == .html
  }
}
