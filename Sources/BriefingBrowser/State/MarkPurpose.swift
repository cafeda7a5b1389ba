/// What the letter of a mark is awaited for.
public enum MarkPurpose: Hashable, Sendable {
  /// To mark the place of the cursor.
  case set
  /// To go to the mark.
  case go
}
