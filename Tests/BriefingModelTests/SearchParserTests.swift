import BriefingModel
import Testing

@Suite("The query language")
struct SearchParserTests {
  private func words(_ text: String, _ field: SearchField? = nil, isPrefix: Bool = false)
    -> SearchExpression
  {
    .term(.words(SearchWords(text, isPrefix: isPrefix), in: field))
  }

  @Test("OR binds weaker than AND, which may be left out, and NOT strongest")
  func precedence() throws {
    #expect(
      try SearchParser.parse("a b OR NOT c AND d")
        == .any([.all([words("a"), words("b")]), .all([.not(words("c")), words("d")])]))
    #expect(
      try SearchParser.parse("a (b OR c*)")
        == .all([words("a"), .any([words("b"), words("c", isPrefix: true)])]))
    #expect(try SearchParser.parse("NOT NOT a") == words("a"))
  }

  @Test("a field holds for the word, phrase or bracket behind it")
  func fields() throws {
    #expect(
      try SearchParser.parse("actor:haftar quote:“no evidence”")
        == .all([words("haftar", .actor), words("no evidence", .quote)]))
    #expect(
      try SearchParser.parse("Speaker:(lund OR ra*) port")
        == .all([
          .any([words("lund", .speaker), words("ra", .speaker, isPrefix: true)]), words("port"),
        ]))
    #expect(try SearchParser.parse("kind:indirect") == .term(.kind(.indirect)))
    #expect(try SearchParser.parse("is:unread") == .term(.state(.unread)))
  }

  @Test("a quotation mark that is one character with what stands beside it is no word")
  func combinedMarks() throws {
    #expect(try SearchParser.parse("a\"\u{301}b") == words("a\u{301}b"))
    #expect(try SearchParser.parse("\u{604}\"a") == words("\u{604}a"))
  }

  @Test("times and addresses are words, although they hold colons")
  func colons() throws {
    #expect(try SearchParser.parse("12:30") == words("12:30"))
    #expect(try SearchParser.parse("https://port.example") == words("https://port.example"))
    #expect(try SearchParser.parse("\"note: x\"") == words("note: x"))
  }

  @Test(
    "dates are days, months, years, or spans of them",
    arguments: [
      ("2023", SearchDates(first: CalendarDate(year: 2023), last: CalendarDate(year: 2023))),
      (
        "2023-11..2024-01",
        SearchDates(
          first: CalendarDate(year: 2023, month: 11), last: CalendarDate(year: 2024, month: 1))
      ),
      ("2023..", SearchDates(first: CalendarDate(year: 2023), last: nil)),
      ("..2023-11-05", SearchDates(first: nil, last: CalendarDate(year: 2023, month: 11, day: 5))),
      (">=2023", SearchDates(first: CalendarDate(year: 2023), last: nil)),
      (">2023", SearchDates(first: CalendarDate(year: 2023), last: nil, isAfterFirst: true)),
      (
        "<2023-02",
        SearchDates(first: nil, last: CalendarDate(year: 2023, month: 2), isBeforeLast: true)
      ),
      (
        "2023-11..2023",
        SearchDates(first: CalendarDate(year: 2023, month: 11), last: CalendarDate(year: 2023))
      ),
    ])
  func dates(_ text: String, _ dates: SearchDates) throws {
    #expect(try SearchParser.parse("date:\(text)") == .term(.date(dates)))
  }

  @Test(
    "a wrong query is answered with the place of the mistake and what to write",
    arguments: [
      ("", 0..<0, "there is nothing to look for"),
      ("  --  ", 6..<6, "there is nothing to look for"),
      ("a \"open", 2..<7, "a quotation mark is not closed"),
      ("AND pilots", 0..<3, "nothing stands before AND"),
      ("pilots OR", 9..<9, "the query ends with OR"),
      ("pilots AND OR x", 11..<13, "nothing stands between AND and OR"),
      ("a (pilots", 2..<3, "the bracket is not closed"),
      ("(a NOT)", 6..<7, "nothing stands between NOT and )"),
      ("pilots)", 6..<7, "a bracket is closed that was not opened"),
      ("a ()", 2..<4, "the bracket holds nothing"),
      ("ü spaeker:lund", 3..<10, "there is no field “spaeker”"),
      ("date:2023-13", 5..<12, "“2023-13” is no date or span of dates"),
      ("date:2024..2023", 5..<15, "“2024..2023” is no date or span of dates"),
      ("kind:loud", 5..<9, "kind: cannot be “loud”"), ("is:", 0..<3, "is: has nothing behind it"),
      ("actor:\"\"", 0..<6, "actor: has nothing behind it"),
      (String(repeating: "(", count: 40) + "a", 16..<17, "the brackets are nested too deeply"),
      (String(repeating: "a ", count: 600), 0..<0, "the query is too long"),
    ])
  func mistakes(_ query: String, _ place: Range<Int>, _ reason: String) {
    do {
      let expression = try SearchParser.parse(query)
      Issue.record("understood as \(expression)")
    } catch {
      #expect(error.reason == reason)
      #expect(error.passage == Passage(place))
      #expect(!error.hint.isEmpty)
    }
  }

  @Test("a misspelt field is answered with the one that is meant")
  func nearest() {
    for (wrong, right) in [
      ("actors", "actor"), ("spaeker", "speaker"), ("sect", "section"), ("dat", "date"),
    ] {
      do {
        _ = try SearchParser.parse("\(wrong):x")
        Issue.record("\(wrong): was understood")
      } catch {
        #expect(error.hint.contains("\(right):"))
      }
    }
  }

  @Test("any text is understood or refused, never a crash")
  func anything() {
    var state: UInt64 = 42
    let parts = [
      "(", ")", "\"", "AND", "OR", "NOT", "actor:", "date:", "is:", "*", "ü", " ", ":", "2023..",
      "-",
    ]
    for _ in 0..<3_000 {
      var query = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        query += parts[Int(state >> 33) % parts.count]
      }
      do {
        _ = try SearchParser.parse(query)
      } catch {
        #expect(error.passage.end <= query.utf8.count)
      }
    }
  }
}
