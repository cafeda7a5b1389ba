/// How much the articles of one date hold.
public struct DateCounts: Hashable, Sendable {
  /// The date, as exactly as the articles say it; nil for those without one.
  public var date: CalendarDate?
  /// How many articles, how often they refer to an actor, and how many quotations they give to one.
  public var articles, mentions, quotations: Int

  /// Counts of a date.
  public init(date: CalendarDate?, articles: Int, mentions: Int, quotations: Int) {
    self.date = date
    self.articles = articles
    self.mentions = mentions
    self.quotations = quotations
  }
}

/// The dates from one to before another, both of them as exact: days, months or years.
public struct DateSpan: Hashable, Sendable {
  /// The first date of the span, and the first behind it.
  public var first, end: CalendarDate

  /// The dates from `first` to before `end`; those that are less exact are not among them.
  public init(from first: CalendarDate, before end: CalendarDate) {
    self.first = first
    self.end = end
  }
}

/// The articles that a bar or a cell of a chart stands for.
public struct ChartSelection: Hashable, Sendable {
  /// Who is named in every one of them.
  public var actors: [RegisteredActor.ID]
  /// The outlet that they are of.
  public var outlet: String?
  /// When they were published.
  public var span: DateSpan?

  /// All articles that name the actors, are of the outlet and of the time, as far as these are given.
  public init(actors: [RegisteredActor.ID], outlet: String? = nil, span: DateSpan? = nil) {
    self.actors = actors
    self.outlet = outlet
    self.span = span
  }
}
