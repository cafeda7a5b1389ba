import BriefingBrowser
import BriefingLibrary
import BriefingModel

extension EffectRunner {
  /// Counts for the newest of the charts that were asked for meanwhile, over a connection of its own:
  /// nobody else waits for it. What is being counted is given up once another chart is asked for.
  func loadChart(_ query: ChartQuery) {
    // Before the query can be taken up, so that it is not the one that is given up.
    shelf.interruptCharts()
    guard chartQueries.put(query) else { return }
    scheduler.schedule(on: .charts) {
      guard case .some(.some(let query)) = chartQueries.take() else { return }
      do {
        post(.chartLoaded(query, try chart(query, from: shelf.chartLibrary())))
      } catch LibraryError.cancelled {  // Nobody waits for it any more.
      } catch {
        post(.chartFailed(query, Failure.text(of: error)))
      }
    }
  }

  /// Gives up what is being counted.
  func cancelChart() {
    shelf.interruptCharts()
    if chartQueries.put(nil) { scheduler.schedule(on: .charts) { _ = chartQueries.take() } }
  }

  /// Tells what is behind a bar or a cell.
  func loadEvidence(of selection: ChartSelection) {
    scheduler.schedule(on: .charts) {
      do {
        let library = try shelf.chartLibrary()
        let articles = try library.articles(behind: selection, limit: ChartEvidence.mostArticles)
        post(
          .chartEvidenceLoaded(
            selection,
            ChartEvidence(
              actors: try selection.actors.compactMap { try library.actor($0) },
              articles: articles,
              quotations: try library.quotations(
                behind: selection, in: articles.map(\.id), limit: ChartEvidence.mostQuotations))))
      } catch LibraryError.cancelled {  // Nobody waits for it any more.
      } catch {
        post(.effectFailed(Failure.text(of: error)))
      }
    }
  }

  /// Tells how often actors are named a month. Where that is given up for a chart, they are asked for
  /// again when they are looked at again.
  func loadMonths(of actors: [RegisteredActor.ID]) {
    scheduler.schedule(on: .charts) {
      let months = try? shelf.chartLibrary().months(of: actors)
      post(.monthsLoaded(months ?? [:], of: actors))
    }
  }

  private func chart(_ query: ChartQuery, from library: Library) throws -> LibraryChart {
    let actor = try query.subject.flatMap { subject -> RegisteredActor? in
      switch subject {
      case .registered(let id): try library.actor(id)
      case .found(let number, let article):
        try library.actor(number, in: article).flatMap { try library.actor($0) }
      }
    }
    switch query.kind {
    case .timeline:
      return LibraryChart(actor: actor, counts: try library.counts(of: actor?.id))
    case .companions:
      let companions = try actor.flatMap {
        try library.dossier(of: $0.id, companionLimit: Self.mostCompanions)?.companions
      }
      return LibraryChart(actor: actor, companions: companions ?? [])
    case .matrix:
      let actors = try library.companionable(limit: Self.mostColumns)
      return LibraryChart(
        actor: actor, actors: actors, matrix: try library.coOccurrence(of: actors))
    case .outlets:
      let actors = try library.companionable(limit: Self.mostColumns)
      return LibraryChart(
        actor: actor, actors: actors,
        matrix: try library.outletCounts(of: actors, limit: Self.mostOutlets))
    }
  }

  /// More than anybody goes through: a list of companions, a row each; columns that are read side by
  /// side; and outlets, a row each.
  private static let mostCompanions = 200
  private static let mostColumns = 16
  private static let mostOutlets = 100
}
