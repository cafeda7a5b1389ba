/// A person, organisation or place that the text names, under one identity.
public struct Actor: Hashable, Sendable, Codable, Identifiable {
  /// Which actor of its article this is: its place in `Findings.actors`.
  public struct ID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    /// The place in `Findings.actors`, from 0.
    public let rawValue: Int
    /// The actor at that place.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Actors are ordered by where they are first named.
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// What an actor is.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// One human being.
    case person
    /// A body of people: a company, a ministry, an army, a newspaper.
    case organization
    /// A country, town, sea or other place.
    case place
  }

  /// What the text gives to know of a person's gender; it decides what "he" and "she" may mean.
  public enum Gender: String, Sendable, Codable {
    /// Referred to as he.
    case male
    /// Referred to as she.
    case female
  }

  /// What the text says an actor is ("former US special envoy to Libya").
  public struct Role: Hashable, Sendable, Codable {
    /// The words of the role.
    public var text: String
    /// Where they stand.
    public var passage: Passage
    /// A role as the text words it.
    public init(_ text: String, at passage: Passage) {
      self.text = text
      self.passage = passage
    }
  }

  /// The actor's place among those of the article.
  public var id: ID
  /// The fullest name that the text gives, without titles.
  public var name: String
  /// What the actor is.
  public var kind: Kind
  /// The other names that the text uses, in the order of their first mention, `name` not among them.
  public var aliases: [String]
  /// What the text says the actor is, in the order of the text, each wording once.
  public var roles: [Role]
  /// The gender of a person where the text shows it.
  public var gender: Gender?

  /// An actor.
  public init(
    id: ID, name: String, kind: Kind, aliases: [String] = [], roles: [Role] = [],
    gender: Gender? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.roles = roles
    self.gender = gender
  }
}
