/// A person, organisation or place as the library knows it across articles.
public struct RegisteredActor: Hashable, Sendable, Codable, Identifiable {
  /// Its number in one library, for as long as the library is not made anew.
  public struct ID: RawRepresentable, Hashable, Sendable, Codable {
    /// The number.
    public let rawValue: Int64
    /// The actor with that number.
    public init(rawValue: Int64) { self.rawValue = rawValue }
  }

  /// Its number.
  public var id: ID
  /// Its fullest name, or what the reader calls it.
  public var name: String
  /// What it is.
  public var kind: Actor.Kind
  /// Its other names in the articles.
  public var aliases: [String]
  /// What the articles say it is most often, which tells it from others of its name.
  public var role: String?
  /// In how many articles it is named.
  public var articleCount: Int
  /// How often they refer to it.
  public var mentionCount: Int
  /// How many quotations are given to it.
  public var quotationCount: Int
  /// The date of the first and the last of the articles that have one.
  public var firstDate, lastDate: CalendarDate?

  /// An actor of the library.
  public init(
    id: ID, name: String, kind: Actor.Kind, aliases: [String] = [], role: String? = nil,
    articleCount: Int = 0, mentionCount: Int = 0, quotationCount: Int = 0,
    firstDate: CalendarDate? = nil, lastDate: CalendarDate? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.role = role
    self.articleCount = articleCount
    self.mentionCount = mentionCount
    self.quotationCount = quotationCount
    self.firstDate = firstDate
    self.lastDate = lastDate
  }
}
