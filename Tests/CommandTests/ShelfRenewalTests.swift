import BriefingBrowser
import BriefingLibrary
import BriefingModel
import Foundation
import Synchronization
import Testing

@testable import lede

@Suite("The shelf when the window comes back")
final class ShelfRenewalTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "lede-renewal-\(UUID())").path
  private let events = Events()
  private let runner: EffectRunner

  private final class Events: Sendable {
    let all = Mutex<[BrowserEvent]>([])
  }

  init() throws {
    let shelf = LibraryShelf(at: .file(folder + "/library.sqlite"))
    runner = EffectRunner(
      shelf: shelf, analyzer: LazyAnalyzer(), scheduler: ImmediateScheduler(),
      post: { [events] event in events.all.withLock { $0.append(event) } })
    runner.run(.loadShelf)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// How many articles the shelf was told of, each time.
  private var told: [Int] {
    events.all.withLock { events in
      events.compactMap { if case .shelfLoaded(let entries) = $0 { entries.count } else { nil } }
    }
  }

  @Test("is not read again where nothing, or only this lede, changed the library")
  func unchanged() throws {
    let before = told
    runner.run(.renewShelf)
    runner.run(.deleteArticle(try #require(try runner.shelf.library().shelf().first?.id)))
    runner.run(.renewShelf)
    #expect(before.count == 1)
    #expect(told == before)
  }

  @Test("is read again where another lede changed it, once")
  func changed() throws {
    let before = try #require(told.first)
    let other = try Library.open(at: .file(folder + "/library.sqlite"))
    _ = try other.add(
      Article(
        text: ArticleText("New"), metadata: Article.Metadata(headline: "New"), blocks: [],
        sections: []),
      origin: nil)
    runner.run(.renewShelf)
    runner.run(.renewShelf)
    #expect(told == [before, before + 1])
  }
}
