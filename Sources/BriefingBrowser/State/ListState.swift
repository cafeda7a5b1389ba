/// Which entry of a list is chosen, and which one stands at the top of its pane.
public struct ListState: Hashable, Sendable {
  /// The chosen entry.
  public var selected = 0
  /// The entry at the top.
  public var top = 0
  /// What was looked for in it; nil where nothing was, or it was put out.
  var search: ListSearch?

  /// A list at its beginning.
  public init() {}
}
