import ArgumentParser
import BriefingLibrary
import BriefingModel

/// `lede bookmarks remove`: takes bookmarks away for good.
struct BookmarkRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove bookmarks.",
    discussion: "The numbers are those of lede bookmarks list; nothing is removed if one is wrong.")

  @Argument(help: "The numbers of bookmarks.")
  var numbers: [Int64]

  func run() throws {
    let library = try Workspace().library()
    let known = Set(try library.bookmarks(in: nil).map(\.id))
    if let wrong = numbers.first(where: { !known.contains($0) }) {
      throw LibraryError.noBookmark(wrong)
    }
    for number in numbers { try library.deleteBookmark(number) }
  }
}
