import BriefingLibrary
import BriefingModel
import Glibc

/// Brings what was found up to date before a command asks for it: after a library of an older lede
/// was opened, this takes a while once.
enum FoundProgress {
  /// How many articles are gone through at once.
  private static let step = 500

  /// Goes through all articles that searches and dossiers do not know yet. A library that can only be
  /// read stays as it is.
  ///
  /// - Throws: `LibraryError`.
  static func finish(_ library: Library) throws {
    guard !library.isReadOnly, try !library.knowsAllFound() else { return }
    var count = 0
    while case let more = try library.catchUp(limit: step), more > 0 {
      count += more
      if isatty(STDERR_FILENO) == 1, count > step {
        StandardError.write("lede: \(count) articles made ready for searching")
      }
    }
  }
}
