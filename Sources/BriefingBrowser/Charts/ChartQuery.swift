import BriefingModel

/// A chart of the library.
public enum ChartKind: String, Sendable, CaseIterable {
  /// How much there is over time.
  case timeline
  /// Who appears with one actor.
  case companions
  /// Who of the most frequent actors appears with whom.
  case matrix
  /// Which outlets name whom.
  case outlets
}

/// What a chart of the library is asked to show.
public struct ChartQuery: Hashable, Sendable {
  /// An actor as the browser knows it.
  public enum Subject: Hashable, Sendable {
    /// An actor of the library.
    case registered(RegisteredActor.ID)
    /// An actor of an article of the library.
    case found(Actor.ID, in: ArticleID)
  }

  /// Which chart.
  public var kind: ChartKind
  /// Of whom; nil for all.
  public var subject: Subject?
}

/// What the library holds for a chart.
public struct LibraryChart: Hashable, Sendable {
  /// Of whom it is; nil for all.
  public var actor: RegisteredActor?
  /// How much there is of each date.
  public var counts: [DateCounts]
  /// Who appears with the actor.
  public var companions: [ActorDossier.Companion]
  /// The actors of the columns of `matrix`, and of its rows where these are no outlets.
  public var actors: [RegisteredActor]
  /// Counts of rows and columns.
  public var matrix: ActorMatrix

  /// A chart; what its kind does not show is empty.
  public init(
    actor: RegisteredActor? = nil, counts: [DateCounts] = [],
    companions: [ActorDossier.Companion] = [], actors: [RegisteredActor] = [],
    matrix: ActorMatrix = ActorMatrix(rows: [], columns: [], counts: [])
  ) {
    self.actor = actor
    self.counts = counts
    self.companions = companions
    self.actors = actors
    self.matrix = matrix
  }
}
