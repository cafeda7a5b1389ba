import BriefingLibrary
import BriefingModel
import Testing

@Suite("Versions of an article")
struct VersionTests {
  private let library: Library

  init() throws { library = try ContractLibrary.open() }

  private func article(
    _ prose: String, url: String? = nil, headline: String = "Harbour town waits"
  ) -> Article {
    var article = Sample.article(headline, prose)
    article.metadata.url = url
    return article
  }

  @Test("a changed text at the same address is a version, whatever counts its readers")
  func address() throws {
    let first = try library.add(
      article("The pilots wait.", url: "https://Post.example/a?utm_source=x#top"), origin: nil)
    let second = try library.add(
      article("The pilots sail.", url: "http://post.example/a/?fbclid=7"), origin: nil)
    #expect(second.id == first.id)
    #expect(second.outcome == .changed(version: 2, orphans: 0))
    #expect(try library.shelf().count == 1)
    #expect(try library.shelf().first?.version == 2)
    let versions = try library.versions(of: first.id)
    #expect(versions.map(\.number) == [2, 1])
    let old = try #require(try library.article(first.id, version: 1))
    #expect(old == article("The pilots wait.", url: "https://Post.example/a?utm_source=x#top"))
    #expect(try library.article(first.id, version: 3) == nil)
    #expect(try library.search("sail", limit: 9).map(\.article) == [first.id])
    #expect(try library.search("\"pilots wait\"", limit: 9).isEmpty)
  }

  @Test("the same texts again change nothing, also the older one")
  func again() throws {
    let texts = ["The pilots wait.", "The pilots sail.", "The pilots rest."]
    for text in texts {
      _ = try library.add(article(text, url: "https://a.example/1"), origin: nil)
    }
    for text in texts {
      let again = try library.add(article(text, url: "https://a.example/1"), origin: nil)
      #expect(again.outcome == .known)
    }
    let id = ArticleID(rawValue: 1)
    #expect(try library.versions(of: id).map(\.number) == [3, 2, 1])
    for (number, text) in zip(1..., texts) {
      #expect(
        try library.article(id, version: number) == article(text, url: "https://a.example/1"))
    }
  }

  @Test(
    "whoever gives the address of an article for other words, or for a part of it, changes nothing")
  func link() throws {
    let url = "https://a.example/1"
    let prose = "The pilots of the port wait for an answer, and the mayor of the town is silent. "
    let whole = try library.add(
      article(prose + "Nobody in the harbour knows what the council will do on Monday.", url: url),
      origin: "/page.html")
    let other = try library.add(
      article("A blog likes what somebody wrote.", url: url, headline: "Links of the day"),
      origin: "https://blog.example/feed")
    #expect(other.isNew)
    let part = try library.add(
      Sample.summary("The pilots of the port wait for an answer", url: url),
      origin: "https://a.example/feed")
    #expect(part.id == whole.id)
    #expect(part.outcome == .known)
    #expect(try library.versions(of: whole.id).count == 1)
  }

  @Test("the publisher's identifier decides before the address")
  func identifier() throws {
    let first = try library.add(
      article("One.", url: "https://a.example/live"), origin: nil, identifier: "a:1")
    let other = try library.add(
      article("Two.", url: "https://a.example/live"), origin: nil, identifier: "a:2")
    let moved = try library.add(
      article("Three.", url: "https://a.example/moved"), origin: nil, identifier: "a:1")
    #expect(other.isNew)
    #expect(moved.id == first.id)
    #expect(moved.outcome == .changed(version: 2, orphans: 0))
  }

  @Test("another site cannot take the place of an article by calling its own the same")
  func foreignNames() throws {
    let url = "https://good.example/a1"
    let good = try library.add(
      article("The pilots wait.", url: url), origin: "https://good.example/feed", identifier: url)
    let other = try library.add(
      article("Buy our boats at the lowest prices of the coast.", url: url),
      origin: "https://bad.example/feed", identifier: url)
    #expect(other.isNew)
    #expect(try library.versions(of: good.id).count == 1)
    let changed = try library.add(
      article("No pilot waits any more.", url: url), origin: "https://good.example/all",
      identifier: url)
    #expect(changed.id == good.id)
    #expect(changed.outcome == .changed(version: 2, orphans: 0))
  }

  @Test("what the reader corrected stays, whatever a new version says")
  func edited() throws {
    let url = "https://a.example/1"
    var first = article("The pilots wait.", url: url)
    first.metadata.outlet = "Post"
    let id = try library.add(first, origin: nil).id
    var metadata = try #require(try library.article(id)).metadata
    metadata.outlet = "Harbour Post"
    metadata.date = CalendarDate(year: 2024, month: 3, day: 1)
    try library.keep(metadata, of: id)
    var second = article("The pilots sail.", url: url)
    (second.metadata.outlet, second.metadata.section) = ("Post", "Ports")
    second.metadata.date = CalendarDate(year: 2024, month: 3, day: 9)
    #expect(try library.add(second, origin: nil).outcome == .changed(version: 2, orphans: 0))
    let known = try #require(try library.article(id)).metadata
    #expect(known.outlet == "Harbour Post")
    #expect(known.date == metadata.date)
    #expect(known.section == "Ports")
  }

  @Test("a file that holds another article now is another article")
  func file() throws {
    let first = try library.add(article("The pilots wait."), origin: "/news.txt")
    let changed = try library.add(article("The pilots sail."), origin: "/news.txt")
    let other = try library.add(
      article("Quite other words about a school.", headline: "School reopens"), origin: "/news.txt")
    #expect(changed.outcome == .changed(version: 2, orphans: 0))
    #expect(changed.id == first.id)
    #expect(other.isNew)
    let restored = try library.add(article("The pilots wait."), origin: "/news.txt")
    #expect(restored.outcome == .changed(version: 3, orphans: 0))
  }

  @Test("bookmarks find their words again, or are orphans that keep them")
  func bookmarks() throws {
    let text = "The pilots wait.\n\nThe mayor is silent.\n\nNobody asks."
    let id = try library.add(article(text, url: "https://a.example/1"), origin: nil).id
    let original = try #require(try library.article(id)).text
    func mark(_ words: String) throws -> Bookmark {
      let range = try #require(original[original.passage].range(of: words))
      let start = original[original.passage][..<range.lowerBound].utf8.count
      let passage = Passage(start, start + words.utf8.count)
      return try library.keep(
        Bookmark(article: id, anchor: TextAnchor(passage, in: original), note: words, created: 1))
    }
    let (mayor, pilots) = (try mark("The mayor is silent."), try mark("The pilots wait."))
    let changed = try library.add(
      article("A word before.\n\nThe mayor is silent.\n\nNobody asks.", url: "https://a.example/1"),
      origin: nil)
    #expect(changed.outcome == .changed(version: 2, orphans: 1))
    let now = try #require(try library.article(id)).text
    let kept = try library.bookmarks(in: id)
    let found = try #require(kept.first { $0.id == mayor.id })
    #expect(!found.isOrphan)
    #expect(found.version == 2)
    #expect(now[found.anchor.position] == "The mayor is silent.")
    let orphan = try #require(kept.first { $0.id == pilots.id })
    #expect(orphan.isOrphan)
    #expect(orphan.anchor == pilots.anchor)
    #expect(orphan.version == 1)

    _ = try library.add(article(text + "\n\nEnd.", url: "https://a.example/1"), origin: nil)
    #expect(try library.bookmarks(in: id).allSatisfy { !$0.isOrphan && $0.version == 3 })
  }

  @Test("a bookmark whose words have changed says so, keeps them, and knows them again")
  func changedBookmark() throws {
    let url = "https://a.example/1"
    let words = "The wall of the harbour has cracked, Lena Ortiz said on Tuesday."
    let prose = "Nobody knows why. \(words) The ferries wait."
    let id = try library.add(article(prose, url: url), origin: nil).id
    let text = try #require(try library.article(id)).text
    let kept = try library.keep(
      Bookmark(
        article: id, anchor: TextAnchor(try #require(text.place(of: words)), in: text), created: 1))
    #expect(kept.standing == .same)

    let now = words.replacing("cracked", with: "cracked wide")
    let second = try library.add(
      article("First of all: " + prose.replacing(words, with: now), url: url), origin: nil)
    #expect(second.outcome == .changed(version: 2, orphans: 0, altered: 1))
    let changed = try #require(try library.bookmarks(in: id).first)
    let newText = try #require(try library.article(id)).text
    #expect(
      changed.standing == .changed(try #require(newText.place(of: now)), words: now))
    #expect(changed.anchor == kept.anchor)
    #expect(changed.version == 1)
    #expect(try library.problems().isEmpty)
    #expect(try library.search("is:changed", limit: 9).map(\.article) == [id])
    #expect(try library.keep(changed) == changed)

    let third = try library.add(article("At last. " + prose, url: url), origin: nil)
    #expect(third.outcome == .changed(version: 3, orphans: 0))
    let back = try #require(try library.bookmarks(in: id).first)
    #expect(back.standing == .same)
    #expect(back.version == 3)
    #expect(try library.search("is:changed", limit: 9).isEmpty)
  }

  @Test("a reader goes on at the same words")
  func position() throws {
    let id = try library.add(
      article("One.\n\nTwo.\n\nThree.", url: "https://a.example/1"), origin: nil
    ).id
    let old = try #require(try library.article(id)).text
    let place = try #require(old[old.passage].utf8.firstRange(of: "Three".utf8))
    let offset = old[old.passage].utf8.distance(
      from: old[old.passage].utf8.startIndex, to: place.lowerBound)
    try library.keep(ReadingPosition(top: offset, cursor: offset + 2), of: id)
    _ = try library.add(article("Zero.\n\nOne.\n\nThree.", url: "https://a.example/1"), origin: nil)
    let new = try #require(try library.article(id)).text
    let position = try #require(try library.position(of: id))
    #expect(new[Passage(position.top, position.top + 5)] == "Three")
    #expect(position.cursor == position.top + 2)
  }

  @Test("findings of the old text are forgotten")
  func findings() throws {
    let id = try library.add(article("One.", url: "https://a.example/1"), origin: nil).id
    try library.keep(Sample.findings(), for: id)
    #expect(try library.stale(engine: "test-1", limit: 9).isEmpty)
    _ = try library.add(article("Two.", url: "https://a.example/1"), origin: nil)
    #expect(try library.findings(of: id, engine: "test-1") == nil)
    #expect(try library.stale(engine: "test-1", limit: 9) == [id])
    #expect(try library.staleCount(engine: "test-1") == 1)
  }
}

extension ArticleText {
  /// Where words first stand.
  fileprivate func place(of words: String) -> Passage? {
    (0...max(0, count - words.utf8.count)).first { utf8[$0...].starts(with: words.utf8) }
      .map { Passage($0, $0 + words.utf8.count) }
  }
}
