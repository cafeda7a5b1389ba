import BriefingModel
import Testing

@testable import lede

@Suite("Analysis while the reader does nothing")
struct IdleAnalysisTests {
  @Test("the shelf is told what was found, without being asked anew")
  func report() async throws {
    let shelf = LibraryShelf(at: .memory)
    let samples = try shelf.stockWithSamples()
    let (reports, continuation) = AsyncStream<[ShelfEntry]>.makeStream()
    let analysis = IdleAnalysis(
      shelf: shelf, analyzer: LazyAnalyzer(), patience: .zero, report: { continuation.yield($0) })
    analysis.start()
    var told: [ShelfEntry] = []
    for await entries in reports {
      told += entries
      if told.count >= samples.count { break }
    }
    analysis.stop()
    #expect(Set(told.map(\.id)) == Set(samples))
    #expect(told.allSatisfy { ($0.quotationCount ?? 0) > 0 && ($0.actorCount ?? 0) > 0 })
  }
}
