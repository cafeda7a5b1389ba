/// A line that the reader typed, kept to be called up again.
public struct TypedLine: Hashable, Sendable {
  /// What a line is typed for; each has a history of its own.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What an article or a list was searched for.
    case search
    /// What the library was searched for.
    case librarySearch = "library"
    /// What the entries of a list had to contain.
    case filter
    /// What was called by name.
    case command
  }

  /// What it was typed for.
  public var kind: Kind
  /// The line itself.
  public var text: String

  /// The most lines of a kind that are kept.
  public static let limit = 100

  /// A line that was typed.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
