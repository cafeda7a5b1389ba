/// An actor as a rule of the reader's names it: by its name and kind, never by its number in one
/// analysis, so that the rule still means it when the article is analysed anew.
public struct ActorReference: Hashable, Sendable, Codable {
  /// The actor's name; case and white space do not count.
  public var name: String
  /// What the actor is.
  public var kind: Actor.Kind
  /// One of its roles, where two actors share the name.
  public var role: String?
  /// One of its mentions, where two actors of one article share the name.
  public var mention: TextAnchor?

  /// A reference to the actor of that name and kind.
  public init(
    _ name: String, kind: Actor.Kind, role: String? = nil, mention: TextAnchor? = nil
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    self.mention = mention
  }

  /// A reference to an actor of an analysis, by its name.
  public init(_ actor: Actor) {
    self.init(actor.name, kind: actor.kind)
  }

  /// Whether two wordings are the same name: case and white space do not count. O(length).
  public static func isSameName(_ left: String, _ right: String) -> Bool {
    left == right || key(left) == key(right)
  }

  /// A name in lower case, its words one space apart.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
