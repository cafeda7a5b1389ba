import BriefingData
import BriefingImport
import BriefingLibrary
import BriefingModel
import Synchronization

/// The library, opened when it is first needed, and stocked with the sample briefings when it is new.
final class LibraryShelf: Sendable {
  private let location: LibraryLocation
  private let opened = Mutex<Library?>(nil)

  init(at location: LibraryLocation) {
    self.location = location
  }

  /// The library.
  ///
  /// - Throws: `LibraryError`.
  func library() throws -> Library {
    try opened.withLock { opened in
      if let opened { return opened }
      let isNew = !location.exists
      let library = try Library.open(at: location)
      if isNew { try stock(library) }
      opened = library
      return library
    }
  }

  /// Puts the sample briefings in, so that the first of them is the newest.
  private func stock(_ library: Library) throws {
    let data = try BriefingData()
    let reader = ArticleReader(furniture: try data.lexicon("furniture"))
    for (name, bytes) in try data.briefings().sorted(by: { $0.key > $1.key }) {
      _ = try library.add(try reader.read(bytes, name: name + ".md"), origin: nil)
    }
  }
}
