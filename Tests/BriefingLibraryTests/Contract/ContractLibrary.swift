import BriefingLibrary

/// What every store behind the library's public face has to keep, told by tests that know nothing but
/// this face: the tests of this folder import the library as any other module does. A second store
/// stands behind the same face when they hold with `open` making it.
///
/// - What is kept comes back, and what is not there is refused: `LibraryTests`, `MarkTests`.
/// - The same article again changes nothing, and bookmarks find their words in a new version:
///   `VersionTests`.
/// - Copies of one story are told: `StoryTests`. The shelf is read in parts: `ShelfTests`.
/// - Words, phrases and fields find what they mean, each hit with its places: `SearchTests`,
///   `FieldSearchTests`.
/// - What was found is known across articles: `ActorListTests`, `DossierTests`.
/// - Feeds bring articles, and what they bring is known: `FeedLibraryTests`.
/// - Corrections hold everywhere, and can be taken back: `CorrectionLibraryTests`.
enum ContractLibrary {
  /// An empty library that nobody else has.
  static func open() throws(LibraryError) -> Library { try Library.open(at: .memory) }
}
