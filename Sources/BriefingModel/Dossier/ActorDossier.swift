/// What the library holds on one actor, besides its quotations (`LedgerQuery`).
public struct ActorDossier: Hashable, Sendable, Codable {
  /// What the articles say the actor is, with when they said it.
  public struct Role: Hashable, Sendable, Codable {
    /// The words of the role.
    public var wording: String
    /// The dates of the first and the last article that says so, of those that have one.
    public var firstDate, lastDate: CalendarDate?
    /// In how many articles it stands.
    public var articleCount: Int

    /// A role over time.
    public init(
      wording: String, firstDate: CalendarDate?, lastDate: CalendarDate?, articleCount: Int
    ) {
      self.wording = wording
      self.firstDate = firstDate
      self.lastDate = lastDate
      self.articleCount = articleCount
    }
  }

  /// Somebody who appears in the same articles.
  public struct Companion: Hashable, Sendable, Codable {
    /// Who.
    public var id: RegisteredActor.ID
    /// The name.
    public var name: String
    /// What it is.
    public var kind: Actor.Kind
    /// In how many articles both are named.
    public var articleCount: Int

    /// A companion.
    public init(id: RegisteredActor.ID, name: String, kind: Actor.Kind, articleCount: Int) {
      self.id = id
      self.name = name
      self.kind = kind
      self.articleCount = articleCount
    }
  }

  /// How often the actor appears in the articles of an outlet.
  public struct Outlet: Hashable, Sendable, Codable {
    /// The publication.
    public var name: String
    /// In how many of its articles the actor is named.
    public var articleCount: Int

    /// An outlet.
    public init(name: String, articleCount: Int) {
      self.name = name
      self.articleCount = articleCount
    }
  }

  /// The actor.
  public var actor: RegisteredActor
  /// Its roles by when they were first said; those without a date come first.
  public var roles: [Role]
  /// The persons and organisations that appear with it most often, the most frequent first.
  public var companions: [Companion]
  /// How often it appears a month, in order; articles without a month are left out.
  public var months: [ActorMonth]
  /// The outlets that name it, the most frequent first.
  public var outlets: [Outlet]

  /// A dossier.
  public init(
    actor: RegisteredActor, roles: [Role], companions: [Companion], months: [ActorMonth],
    outlets: [Outlet]
  ) {
    self.actor = actor
    self.roles = roles
    self.companions = companions
    self.months = months
    self.outlets = outlets
  }
}

/// How often an actor appears in the articles of a month.
public struct ActorMonth: Hashable, Sendable, Codable {
  /// The year and the month.
  public var month: CalendarDate
  /// In how many articles it is named.
  public var articleCount: Int
  /// How often they refer to it.
  public var mentionCount: Int
  /// How many quotations are given to it.
  public var quotationCount: Int

  /// Counts of a month.
  public init(month: CalendarDate, articleCount: Int, mentionCount: Int, quotationCount: Int) {
    self.month = month
    self.articleCount = articleCount
    self.mentionCount = mentionCount
    self.quotationCount = quotationCount
  }
}

/// Counts by two things, for a chart: a row and a column each.
public struct ActorMatrix: Hashable, Sendable, Codable {
  /// What the rows are: names of actors or outlets.
  public var rows: [String]
  /// What the columns are: names of actors.
  public var columns: [String]
  /// In how many articles a row and a column meet, a list a row.
  public var counts: [[Int]]

  /// Counts; as many lists as rows, as long as there are columns.
  public init(rows: [String], columns: [String], counts: [[Int]]) {
    self.rows = rows
    self.columns = columns
    self.counts = counts
  }
}
