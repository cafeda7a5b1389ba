import BriefingModel
import Foundation
import GRDB
import Testing

@testable import BriefingLibrary

@Suite("Words in a text")
struct WordFinderTests {
  private let database: DatabaseQueue

  init() throws {
    database = try DatabaseQueue()
    try database.write {
      try $0.execute(
        sql: """
          CREATE VIRTUAL TABLE page USING fts5(
            text, tokenize = 'porter unicode61 remove_diacritics 2')
          """)
    }
  }

  /// What FTS5 marks itself, by its own highlight().
  private func marked(_ words: [SearchWords], in text: String) throws -> [Passage] {
    try database.write { database in
      try database.execute(sql: "DELETE FROM page")
      try database.execute(sql: "INSERT INTO page (text) VALUES (?)", arguments: [text])
      let marked = try String.fetchOne(
        database,
        sql: "SELECT highlight(page, 0, char(2), char(3)) FROM page WHERE page MATCH ?",
        arguments: [words.map(\.expression).joined(separator: " OR ")])
      var passages: [Passage] = []
      var (offset, start) = (0, 0)
      for byte in (marked ?? "").utf8 {
        switch byte {
        case 2: start = offset
        case 3: passages.append(Passage(start, offset))
        default: offset += 1
        }
      }
      return passages
    }
  }

  private func found(_ words: [SearchWords], in text: String) throws -> [Passage] {
    try database.read { database in
      let finder = try WordFinder(database)
      return finder.passages(
        of: words.compactMap { finder.phrase($0) }, in: Array(text.utf8)[...])
    }
  }

  @Test("are found where the index has them, in any of their forms")
  func forms() throws {
    let text = "Ceasefires held; the Café's cease-fire, ceasing at noon, held by Čech and Ćech."
    for words in [
      SearchWords("cease", isPrefix: true), SearchWords("ceased"), SearchWords("cafe s"),
      SearchWords("cech"), SearchWords("held b", isPrefix: true), SearchWords("fire ceasing"),
    ] {
      let expected = try marked([words], in: text)
      #expect(!expected.isEmpty, "\(words.text)")
      #expect(try found([words], in: text) == expected, "\(words.text)")
    }
    #expect(try found([SearchWords("the held")], in: text).isEmpty)
  }

  @Test("are found as FTS5 marks them, whatever they are")
  func any() throws {
    var numbers = TestNumbers(seed: 5)
    let pieces = [
      "run", "running", "runs", "a", "a", "b", "É", "é", "e\u{301}", "港", "🚢", "-", "’s", "10.5",
      "ab", "abba", ",", "ß", "İ", "ﬁ",
    ]
    for _ in 0..<400 {
      let text = (0..<numbers.below(24)).map { _ in numbers.pick(pieces) }
        .joined(separator: numbers.below(4) == 0 ? "" : " ")
      let words = (0...numbers.below(3)).map { _ in
        SearchWords(
          (0...numbers.below(3)).map { _ in numbers.pick(pieces) }.joined(separator: " "),
          isPrefix: numbers.below(2) == 0)
      }
      #expect(
        try found(words, in: text) == marked(words, in: text),
        "\(words.map(\.expression)) in \(text)")
    }
  }
}
