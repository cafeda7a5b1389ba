/// What a letter is awaited for.
public enum LetterPurpose: Hashable, Sendable {
  /// To mark the place of the cursor.
  case setMark
  /// To go to a mark.
  case goToMark
  /// To scroll the line of the cursor to a place of the screen.
  case scroll
  /// To quit.
  case leave
}
