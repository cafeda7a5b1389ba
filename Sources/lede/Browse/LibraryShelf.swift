import BriefingData
import BriefingImport
import BriefingLibrary
import BriefingModel
import Synchronization

/// The library, opened when it is first asked for and then kept; where it is new, with the sample
/// briefings in it.
final class LibraryShelf: Sendable {
  private let location: LibraryLocation
  private let opened = Mutex<Library?>(nil)
  private let charts = Mutex<Library?>(nil)
  private let isReadOnly: Bool
  private let isStocked: Bool

  /// The library at `location`; with `isReadOnly` nothing is written there, and where there is none, the
  /// samples are shown as they would be in a new one. A new one gets no samples unless `isStocked`.
  init(at location: LibraryLocation, isReadOnly: Bool = false, isStocked: Bool = true) {
    self.location = location
    self.isReadOnly = isReadOnly
    self.isStocked = isStocked
  }

  /// The library.
  ///
  /// - Throws: `LibraryError`; `BriefingDataError`, `ImportError` where a new one cannot be stocked.
  func library() throws -> Library {
    try opened.withLock { opened in
      if let opened { return opened }
      let isNew = location != .memory && !location.exists
      let library = try Library.open(
        at: isNew && isReadOnly ? .memory : location, isReadOnly: isReadOnly)
      if isNew, isStocked { _ = try Self.stock(library) }
      opened = library
      return library
    }
  }

  /// The same library over a connection of its own, for what counts for long: what is asked over the
  /// other does not wait for it.
  ///
  /// - Throws: the errors of `library()`.
  func chartLibrary() throws -> Library {
    let library = try library()
    guard library.location != .memory else { return library }
    return try charts.withLock { charts in
      if let charts { return charts }
      let another = try Library.open(at: location, isReadOnly: isReadOnly)
      charts = another
      return another
    }
  }

  /// Has what is being counted given up, with an error.
  func interruptCharts() {
    charts.withLock { $0?.interrupt() }
  }

  /// Puts the sample briefings in; their numbers, that of the first briefing last.
  func stockWithSamples() throws -> [ArticleID] {
    try Self.stock(try library())
  }

  /// The first sample is put in last, so that it is the newest.
  private static func stock(_ library: Library) throws -> [ArticleID] {
    let data = try BriefingData()
    let reader = ArticleReader(furniture: try data.lexicon("furniture"))
    return try data.briefings().sorted(by: { $0.key > $1.key }).map { name, bytes in
      try library.add(try reader.read(bytes, name: name + ".md"), origin: nil).id
    }
  }
}
