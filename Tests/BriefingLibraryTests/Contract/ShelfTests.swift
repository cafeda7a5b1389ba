import BriefingLibrary
import BriefingModel
import Testing

@Suite("The shelf in parts")
struct ShelfTests {
  private let library: Library
  private let ids: [ArticleID]

  init() throws {
    library = try ContractLibrary.open()
    let facts: [(String, String?, CalendarDate?)] = [
      ("Boats bought", "Echo", CalendarDate(year: 2024, month: 2)),
      ("School reopens", "Post", CalendarDate(year: 2024, month: 5, day: 1)),
      ("a quiet day", nil, nil), ("Boats sold", "Post", CalendarDate(year: 2023)),
    ]
    var ids: [ArticleID] = []
    for (headline, outlet, date) in facts {
      var article = Sample.article(headline)
      (article.metadata.outlet, article.metadata.date) = (outlet, date)
      ids.append(try library.add(article, origin: nil).id)
    }
    self.ids = ids
    try library.keep(ReadingPosition(top: 0, cursor: 0), of: ids[1])
    _ = try library.keep(Sample.bookmark(in: ids[3]))
  }

  private func order(_ query: ShelfQuery) throws -> [Int] {
    try library.shelfOrder(query).compactMap { ids.firstIndex(of: $0) }
  }

  @Test("words are found without regard to case and diacritics")
  func folded() throws {
    let library = try ContractLibrary.open()
    let id = try library.add(Sample.article("ÉLAN at the Škoda works"), origin: nil).id
    for words in ["élan", "elan", "skoda ÉLAN", "2024-03 elan", "post"] {
      #expect(try library.shelfOrder(ShelfQuery(words: words)) == [id], "\(words)")
    }
    #expect(try library.shelfOrder(ShelfQuery(words: "elan nobody")).isEmpty)
  }

  @Test("comes in the order asked for")
  func orders() throws {
    #expect(try order(ShelfQuery()) == [3, 2, 1, 0])
    #expect(try order(ShelfQuery(order: .date)) == [1, 0, 3, 2])
    #expect(try order(ShelfQuery(order: .outlet)) == [0, 3, 1, 2])
    #expect(try order(ShelfQuery(order: .headline)) == [2, 0, 3, 1])
    #expect(try order(ShelfQuery(order: .read)).first == 1)
  }

  @Test("holds what is asked for and nothing else")
  func filters() throws {
    #expect(try order(ShelfQuery(words: "boats")) == [3, 0])
    #expect(try order(ShelfQuery(words: "boat 2023")) == [3])
    #expect(try order(ShelfQuery(words: "%")).isEmpty)
    #expect(try order(ShelfQuery(words: "'; --")).isEmpty)
    #expect(try order(ShelfQuery(isRead: true)) == [1])
    #expect(try order(ShelfQuery(isRead: false)) == [3, 2, 0])
    #expect(try order(ShelfQuery(isBookmarked: true)) == [3])
    #expect(try order(ShelfQuery(words: "post", isRead: false, isBookmarked: false)).isEmpty)
    #expect(try order(ShelfQuery(outlet: "Post")) == [3, 1])
  }

  @Test("is the same in parts as at once")
  func parts() throws {
    let all = try library.shelf()
    #expect(try library.shelf(ShelfQuery(), limit: 2) == Array(all.prefix(2)))
    #expect(try library.shelfEntries(try library.shelfOrder(ShelfQuery())) == all)
    #expect(
      try library.shelfEntries([ids[2], ArticleID(rawValue: 99), ids[0]]).map(\.id)
        == [ids[2], ids[0]])
  }

  @Test("tells what came after an article, and what was read")
  func changes() throws {
    #expect(try library.shelf(newerThan: ids[1]).map(\.id) == [ids[3], ids[2]])
    #expect(try library.shelf(newerThan: nil).count == 4)
    try library.setRead(false, of: ids[1])
    #expect(try library.shelfEntries([ids[1]]).first?.lastRead == nil)
    #expect(try library.position(of: ids[1]) != nil)
    try library.setRead(true, of: ids[1])
    #expect(try library.shelfEntries([ids[1]]).first?.lastRead != nil)
    #expect(throws: LibraryError.noArticle(ArticleID(rawValue: 99))) {
      try library.setRead(true, of: ArticleID(rawValue: 99))
    }
  }
}
