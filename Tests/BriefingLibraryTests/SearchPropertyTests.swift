import BriefingModel
import Testing

@testable import BriefingLibrary

/// Whatever is asked of a library of some dozen articles, made of few words so that queries meet.
@Suite("Any search of the library")
struct SearchPropertyTests {
  private static let words = ["harbour", "pilots", "strike", "vote", "storm", "council"]
  private static let names = ["Ada Lund", "Bo Rask", "Cem Arslan"]
  private let library: Library
  private var articles: [(id: ArticleID, article: Article, findings: Findings)] = []

  init() throws {
    library = try Library.open(at: .memory)
    var numbers = TestNumbers(seed: 7)
    for place in 0..<40 {
      let (said, about) = (numbers.pick(Self.words), numbers.pick(Self.words))
      let name = numbers.pick(Self.names)
      var sample = FoundSample(
        "The \(said) came. “The \(about) is near,” \(name) said.",
        headline: "\(numbers.pick(Self.words)) \(place)",
        outlet: numbers.pick(["Post", "Meridian Daily"]),
        date: numbers.pick(["2023", "2023-11", "2023-11-05", "2024-01-30", "2024-02"])
      ).actor(name, role: "pilot")
      sample =
        place % 3 == 0
        ? sample.quotation("The \(about) is near", kind: .indirect)
        : sample.quotation("The \(about) is near", by: 0)
      articles.append((try library.add(sample), sample.article, sample.findings))
      if place % 4 == 0 {
        try library.keep(ReadingPosition(top: 0, cursor: 0), of: articles[place].id)
      }
    }
  }

  @Test("whatever is typed is understood or refused with its place, and never an error of SQLite's")
  func anyText() {
    var numbers = TestNumbers(seed: 1)
    let pieces =
      SearchField.allCases.flatMap { [$0.rawValue + ":", $0.example] } + Self.words
      + [
        "AND", "OR", "NOT", "(", ")", "\"", "”", "*", "^", "-", "+", "{", "}", ":", ",", ".", "'",
        "NEAR", "\\", "%", "_", "\u{0}", "é", "e\u{301}", "港", "🚢", "..", "2023-11", ">=", " ", " ",
      ]
    for _ in 0..<3_000 {
      let query = (0..<1 + numbers.below(8)).map { _ in numbers.pick(pieces) }
        .joined(separator: numbers.below(3) == 0 ? "" : " ")
      let order: SearchOrder = numbers.below(2) == 0 ? .relevance : .date
      do {
        for hit in try library.search(query, order: order, limit: 3) {
          #expect(hit.matches.allSatisfy { $0.end <= hit.excerpt.utf8.count })
        }
      } catch LibraryError.badQuery(let error) {
        #expect(error.passage.end <= query.utf8.count, "\(query)")
      } catch {
        Issue.record("\(query): \(error)")
      }
    }
  }

  /// The ways in which a condition is looked for: as a set or row by row, by index or by date.
  fileprivate static let ways = [
    SearchBounds(),
    SearchBounds(set: 0, setOfRows: 0, spoken: 0, asked: 0),
    SearchBounds(set: 5, setOfRows: 5, walkedPerLookUp: 100_000, spoken: 3, asked: 3),
    SearchBounds(setRatio: 1, walkedPerLookUp: 0, merged: 0, asked: 0),
  ]

  @Test(
    "what is found is what holds all that is asked, however it is looked for",
    arguments: ways.indices)
  func anyExpression(way: Int) throws {
    var numbers = TestNumbers(seed: 2)
    for _ in 0..<300 {
      let query = expression(&numbers, depth: 2)
      let expected = try articles.filter { try holds(SearchParser.parse(query), $0) }.map(\.id)
      for order in SearchOrder.allCases {
        let found = try library.find(
          query, order: order, limit: 100, offset: 0, bounds: Self.ways[way], isCancelled: { false }
        ).hits
        #expect(found.map(\.article).sorted { $0.rawValue < $1.rawValue } == expected, "\(query)")
        guard order == .date else { continue }
        let dates = found.map { $0.date?.description ?? "" }
        #expect(dates == dates.sorted(by: >), "\(query)")
      }
    }
  }

  @Test("of more articles than are ranked the last are, and the answer says so")
  func limited() throws {
    let bounds = SearchBounds(candidates: 3, quotations: 2)
    let answer = try library.find(
      "came", order: .relevance, limit: 9, offset: 0, bounds: bounds, isCancelled: { false })
    #expect(Set(answer.hits.map(\.article)) == Set(articles.suffix(3).map(\.id)))
    #expect(answer.limits == [.ranked(3)])
    let quoted = try library.find(
      "quote:near", order: .relevance, limit: 9, offset: 0, bounds: bounds, isCancelled: { false })
    #expect(quoted.hits.count == 2)
    #expect(quoted.limits == [.quotations(2)])
    #expect(try library.find("came", limit: 9).limits == [])
  }

  @Test("of more quotations than are looked through, those in articles that are meant are")
  func limitedAmongArticles() throws {
    let library = try Library.open(at: .memory)
    let ids = try (2019...2023).map { year in
      try library.add(
        FoundSample("“It is near,” Ada Lund said.", headline: "\(year)", date: "\(year)-05-01")
          .actor("Ada Lund").quotation("It is near", by: 0))
    }
    for query in ["quote:near date:2019", "speaker:lund quote:near date:2019"] {
      let answer = try library.find(
        query, order: .date, limit: 9, offset: 0, bounds: SearchBounds(quotations: 2),
        isCancelled: { false })
      #expect(answer.hits.map(\.article) == [ids[0]])
      #expect(answer.limits == [])
    }
  }

  private func expression(_ numbers: inout TestNumbers, depth: Int) -> String {
    if depth > 0, numbers.below(3) > 0 {
      let parts = (0..<2 + numbers.below(2)).map { _ in expression(&numbers, depth: depth - 1) }
      return "(" + parts.joined(separator: numbers.below(3) == 0 ? " OR " : " ") + ")"
    }
    let term = numbers.pick([
      numbers.pick(Self.words), "headline:\(numbers.pick(Self.words))",
      "actor:\"\(numbers.pick(Self.names))\"", "speaker:\"\(numbers.pick(Self.names))\"",
      "quote:\(numbers.pick(Self.words))", "outlet:post", "is:read", "is:unread", "kind:indirect",
      "date:\(numbers.pick(["2023", "2023-11", "2023-11..2024-01", ">2023", "<=2024-01-30"]))",
    ])
    return numbers.below(4) == 0 ? "NOT \(term)" : term
  }

  /// What the query means, by looking at the article itself. Terms on quotations side by side mean one
  /// and the same.
  private func holds(
    _ expression: SearchExpression, _ sample: (id: ArticleID, article: Article, findings: Findings)
  ) throws -> Bool {
    switch expression {
    case .not(let part): return try !holds(part, sample)
    case .any(let parts): return try parts.contains { try holds($0, sample) }
    case .all:
      let parts = expression.conjuncts
      let ofQuotation = parts.filter { $0.isOfQuotation && !$0.isNegation }
      return try parts.allSatisfy { try ofQuotation.contains($0) || holds($0, sample) }
        && (ofQuotation.isEmpty
          || sample.findings.quotations.contains { quotation in
            ofQuotation.allSatisfy { holds($0, quotation, sample.article, sample.findings) }
          })
    case .term(let term):
      guard !expression.isOfQuotation else {
        return sample.findings.quotations.contains {
          holds(expression, $0, sample.article, sample.findings)
        }
      }
      return try holds(term, sample)
    }
  }

  private func holds(
    _ term: SearchTerm, _ sample: (id: ArticleID, article: Article, findings: Findings)
  ) throws -> Bool {
    let (article, metadata) = (sample.article, sample.article.metadata)
    switch term {
    case .words(let words, nil): return article.text[article.text.passage].contains(words.text)
    case .words(let words, .headline): return metadata.headline.contains(words.text)
    case .words(let words, .outlet): return metadata.outlet?.lowercased() == words.text
    case .words(let words, _): return sample.findings.actors.contains { $0.name == words.text }
    case .date(let dates):
      let day = metadata.date?.description ?? ""
      let first = dates.first?.description ?? ""
      let last = dates.last?.description ?? "9999"
      let isAfter = dates.isAfterFirst ? day > first && !day.hasPrefix(first) : day >= first
      let isBefore = day <= last || day.hasPrefix(last)
      return isAfter && isBefore && !(last != day && last.hasPrefix(day))
    case .state(let state):
      let isRead = try library.position(of: sample.id) != nil
      return state == .read ? isRead : !isRead
    case .kind: return false
    }
  }

  private func holds(
    _ expression: SearchExpression, _ quotation: Quotation, _ article: Article, _ findings: Findings
  ) -> Bool {
    switch expression {
    case .not(let part): return !holds(part, quotation, article, findings)
    case .any(let parts): return parts.contains { holds($0, quotation, article, findings) }
    case .all(let parts): return parts.allSatisfy { holds($0, quotation, article, findings) }
    case .term(.kind(let kind)): return StatementKind(quotation.kind) == kind
    case .term(.words(let words, .speaker)):
      guard case .actor(let id) = quotation.speaker else { return false }
      return findings.actors[id.rawValue].name == words.text
    case .term(.words(let words, _)):
      return article.text[quotation.passage].contains(words.text)
    case .term: return false
    }
  }
}

/// Numbers that are the same for the same seed.
struct TestNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to `limit`, `limit` excluded.
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  /// One of some values.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
