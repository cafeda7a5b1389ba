import BriefingLibrary
import BriefingModel
import Foundation
import Testing

@Suite("Corrections in the library")
struct CorrectionLibraryTests {
  private let library: Library
  private let first: ArticleID
  private let second: ArticleID
  private let bob = ActorReference("Bob Rask", kind: .person)
  private let robert = ActorReference("Robert Rask", kind: .person)

  init() throws {
    library = try ContractLibrary.open()
    first = try library.add(
      FoundSample("Bob Rask spoke. “No,” he said.").actor("Bob Rask").quotation("No,", by: 0))
    second = try library.add(
      FoundSample("Robert Rask, or Robbie, spoke.").actor("Robert Rask", aliases: ["Robbie"]))
  }

  private func found(_ query: String) throws -> Set<ArticleID> {
    Set(try library.search(query, limit: 10).map(\.article))
  }

  @Test("a merge holds in the whole library, can be undone and made again")
  func merge() throws {
    let id = try library.keep(Correction(.merge(bob, into: robert), article: nil, created: 1))
    #expect(try found("actor:robert") == [first, second])
    #expect(try found("speaker:robbie") == [first])
    #expect(try library.undoCorrection()?.id == id)
    #expect(try found("actor:robert") == [second])
    #expect(try library.corrections().map(\.isUndone) == [true])
    #expect(try library.redoCorrection()?.isUndone == false)
    #expect(try found("actor:robert") == [first, second])
  }

  @Test("hide, rename and retype hold in the library")
  func others() throws {
    try library.keep(Correction(.hide(robert), article: nil, created: 1))
    #expect(try found("actor:robert") == [])
    try library.keep(Correction(.rename(bob, to: "B. R. Ask"), article: nil, created: 1))
    #expect(try found("actor:\"r. ask\"") == [first])
    _ = try library.undoCorrection()
    #expect(try found("actor:\"r. ask\"") == [])
  }

  @Test("a rule for the library holds for articles that come later")
  func later() throws {
    try library.keep(Correction(.merge(bob, into: robert), article: nil, created: 1))
    let third = try library.add(FoundSample("Bob Rask sang.").actor("Bob Rask", role: "Bob"))
    #expect(try found("actor:robert") == [first, second, third])
  }

  @Test("a rule for one article holds there and nowhere else, also when it is analysed anew")
  func article() throws {
    let sample = FoundSample("Bob Rask spoke. “No,” he said.")
    let quotation = TextAnchor(sample.passage("No,"), in: sample.article.text)
    try library.keep(
      Correction(.reassign(quotation, to: .actor(robert)), article: first, created: 1))
    #expect(try found("speaker:robert") == [first])
    try library.keep(sample.actor("Bob Rask").quotation("No,", by: 0).findings, for: first)
    #expect(try found("speaker:robert") == [first])
    _ = try library.undoCorrection()
    #expect(try found("speaker:bob") == [first])
    #expect(try library.corrections(for: second).isEmpty)
  }

  @Test("a rule for one article that is taken back leaves nothing with the actors of the library")
  func undone() throws {
    let sample = FoundSample("Bob Rask, a miller, met Robert Rask, a pilot.")
    let third = try library.add(
      sample.actor("Bob Rask", role: "a miller").actor("Robert Rask", role: "a pilot"))
    let before = try library.actors(named: "rask", limit: 9)
    for change in [Correction.Change.merge(bob, into: robert), .rename(robert, to: "Rex Rask")] {
      try library.keep(Correction(change, article: third, created: 1))
      #expect(try library.actors(named: "rask", limit: 9) != before)
      _ = try library.undoCorrection()
      let after = try library.actors(named: "rask", limit: 9)
      #expect(Set(after.map(\.name)) == ["Bob Rask", "Robert Rask"])
      #expect(Set(after.flatMap(\.aliases)) == ["Robbie"])
      #expect(try found("actor:bob") == [first, third])
    }
    #expect(try found("actor:rex") == [])
  }

  @Test("a rule of the library holds for an actor that comes under another name")
  func alias() throws {
    let rex = ActorReference("Rex Rask", kind: .person)
    try library.keep(Correction(.hide(rex), article: nil, created: 1))
    _ = try library.add(
      FoundSample("Regina Vold, or Rex Rask, sang.").actor("Regina Vold", aliases: ["Rex Rask"]))
    #expect(try found("actor:vold") == [])
  }

  @Test("a name is split off in the whole library")
  func split() throws {
    try library.keep(
      Correction(
        .split(robert, names: ["Robbie"], mentions: [], into: "Robbie Nilsen"), article: nil,
        created: 1))
    #expect(try found("actor:nilsen") == [second])
    _ = try library.undoCorrection()
    #expect(try found("actor:nilsen") == [])
  }

  @Test("what is not there is said")
  func missing() throws {
    #expect(throws: LibraryError.noCorrection(9)) { try library.undoCorrection(9) }
    #expect(try library.undoCorrection() == nil)
    #expect(try library.redoCorrection() == nil)
    let gone = ArticleID(rawValue: 99)
    #expect(throws: LibraryError.noArticle(gone)) {
      try library.keep(Correction(.hide(bob), article: gone, created: 1))
    }
    #expect(try library.corrections().isEmpty)
  }

  @Test("lines go to another library and find their article there by its text")
  func lines() throws {
    try library.keep(Correction(.merge(bob, into: robert), article: nil, created: 1))
    try library.keep(Correction(.hide(bob), article: first, created: 2))
    let lines = try library.exportCorrections().map { try JSONEncoder().encode($0) }
    let other = try ContractLibrary.open()
    _ = try other.add(Sample.article(), origin: nil)
    let sample = FoundSample("Bob Rask spoke. “No,” he said.").actor("Bob Rask")
    let read = try lines.map { try JSONDecoder().decode(CorrectionLine.self, from: $0) }
    #expect(try other.keep([read[1]]) == [.articleMissing])
    let id = try other.add(sample)
    #expect(try other.keep(read + read) == [.added(1), .added(2), .known, .known])
    #expect(try other.keep(read) == [.known, .known])
    #expect(try other.corrections().map(\.correction.article) == [nil, id])
  }
}
