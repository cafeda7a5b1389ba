import BriefingModel

/// A line that the reader types at the foot of the screen.
public struct Prompt: Hashable, Sendable {
  /// What the line is for.
  public enum Purpose: Hashable, Sendable {
    /// The words to search the article for; where the reader was when the search began.
    case search(from: Place, lit: Lit?)
    /// What to search the library for; what it was searched for before.
    case librarySearch(before: LibraryQuery)
    /// The name to keep a search of the library under.
    case searchName
    /// The name that a kept search is to have instead.
    case otherSearchName(SavedSearch)
    /// The words that an article on the shelf has to contain.
    case filter(before: String)
    /// The words that a command on the page of keys has to contain.
    case helpFilter(before: String)
    /// The words that an entry of the list beside the text has to contain.
    case listFilter(before: String)
    /// The words to look for in the list that has the keys; how it stood when the search began.
    case listSearch(from: ListState)
    /// The note of a bookmark.
    case note(Bookmark)
    /// The tags of a bookmark.
    case tags(Bookmark)
    /// The command of the reader's that gets some text.
    case pipe(String)
    /// The file that a view is written to.
    case write(ViewText)
    /// The file, address or number of what is to be opened.
    case openFile
    /// The words that what a dossier or the list of actors shows contains.
    case libraryFilter(before: String)
    /// The name of an actor that is put right.
    case correction
    /// What the palette looks for.
    case palette
  }

  /// What the line is for.
  public let purpose: Purpose
  /// What stands before it.
  public let label: String
  /// What was typed so far.
  public internal(set) var text: String
  /// How many characters stand before the cursor.
  public internal(set) var cursor: Int
  /// Whether all of it is chosen: what is typed takes its place.
  var isChosen = false

  init(_ purpose: Purpose, label: String, text: String = "") {
    self.purpose = purpose
    self.label = label
    self.text = text
    cursor = text.count
  }

  /// Whether it stands in the view that it is for, and not at the foot of the screen.
  var isInView: Bool {
    if case .librarySearch = purpose { true } else { false }
  }

  /// Applies an editing key; false where the key edits nothing.
  mutating func edit(with key: Key) -> Bool {
    if isChosen {
      switch key {
      case .character, .pasted, .backspace, .delete, .control("h"):
        replace(with: "")
        if key == .backspace || key == .delete || key == .control("h") { return true }
      default: isChosen = false
      }
    }
    switch key {
    case .character(let character): insert(character)
    case .pasted(let text):
      for character in text.prefix(Self.limit).singleSpaced { insert(character) }
    case .backspace, .control("h"): remove(from: cursor - 1)
    case .delete, .control("d"): remove(from: cursor)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): removeBeforeCursor(text.count)
    case .control("w"): removeBeforeCursor(lengthOfWordBeforeCursor)
    default: return false
    }
    return true
  }

  /// Puts another text in place of what was typed, with the cursor at its end.
  mutating func replace(with text: String, cursor: Int? = nil) {
    isChosen = false
    self.text = String(text.prefix(Self.limit))
    self.cursor = min(cursor ?? self.text.count, self.text.count)
  }

  /// The columns at its beginning that a line of so many columns does not show.
  func hiddenColumns(in columns: Int) -> Int {
    let room = max(1, columns - DisplayWidth.columns(of: label) - 1)
    let before = DisplayWidth.columns(of: String(text.prefix(cursor)))
    var shown = String(text.prefix(cursor))
    while DisplayWidth.columns(of: shown) > room { shown.removeFirst() }
    return before - DisplayWidth.columns(of: shown)
  }

  /// The most characters that a line may have.
  static let limit = 2000

  private mutating func insert(_ character: Character) {
    guard text.count < Self.limit else { return }
    let count = text.count
    text.insert(character, at: text.index(text.startIndex, offsetBy: cursor))
    cursor += text.count - count  // A combining mark joins the character before it.
  }

  private mutating func remove(from position: Int) {
    guard (0..<text.count).contains(position) else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: position))
    cursor = position
  }

  private mutating func removeBeforeCursor(_ length: Int) {
    let end = text.index(text.startIndex, offsetBy: cursor)
    let start = text.index(text.startIndex, offsetBy: max(0, cursor - length))
    cursor = text.distance(from: text.startIndex, to: start)
    text.removeSubrange(start..<end)
  }

  private var lengthOfWordBeforeCursor: Int {
    let before = text.prefix(cursor).reversed()
    let spaces = before.prefix { $0 == " " }.count
    return spaces + before.dropFirst(spaces).prefix { $0 != " " }.count
  }
}
