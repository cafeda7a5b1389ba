import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct ExpressionTests {
  func matches(_ pattern: String, _ text: String) throws -> [String] {
    let utf8 = Array(text.utf8)
    var budget = 1_000_000
    return try RegularExpression(pattern).matches(
      in: utf8, from: 0, to: utf8.count, budget: &budget
    )
    .map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("wagner.*kremlin", "The Wagner men left the Kremlin.", ["Wagner men left the Kremlin"]),
    ("colou?r", "colour color colr", ["colour", "color"]),
    ("a|bc|b", "abcb", ["a", "bc", "b"]),
    ("[0-9]{2,3}", "1 12 123 1234", ["12", "123", "123"]),
    ("\\bthe\\b", "other the lathe The", ["the", "The"]),
    ("^the|end$", "the theme at the end", ["the", "end"]),
    ("[^a-y ]+", "abz c\u{142}z", ["z", "z"]),
    ("walesa.", "Lech Wa\u{142}\u{119}sa!", ["Wa\u{142}\u{119}sa!"]),
    ("cafe\\w", "cafe\u{301}s", ["cafe\u{301}s"]),
    ("(ha)+", "hahaha ha", ["hahaha", "ha"]),
    ("\\$5\\.", "$5. $55", ["$5."]),
    ("x*", "aXxa", ["Xx"]),
    ("\\d+ \\w+", "in\n12\tmen", ["12\tmen"]),
    ("Us", "us Us US", ["Us"]),
    ("", "a", []),
    ("(a*)*b", "aab", ["aab"]),
  ])
  func patternsMatch(_ pattern: String, _ text: String, _ expected: [String]) throws {
    #expect(try matches(pattern, text) == expected, "\(pattern)")
  }

  @Test(arguments: [
    ("a(b", ExpressionError.unclosed("(")), ("a)b", .unclosed(")")), ("[ab", .unclosed("[")),
    ("*a", .nothingToRepeat("*")), ("a\\", .strayEnd),
    ("((((a{200}){200}){200}){200})", .tooLong), ("(){200}{200}{200}{200}{200}", .tooLong),
    (String(repeating: "(", count: 9000), .tooLong),
  ])
  func whatIsNoExpressionSaysWhy(_ pattern: String, _ error: ExpressionError) {
    #expect(throws: error) { try RegularExpression(pattern) }
  }

  @Test(arguments: [
    "(a+)+b", "(a|aa)*b", "(.*)(.*)(.*)x", "a?a?a?a?a?a?a?a?aaaaaaaab", "(a|b|ab)*c",
  ])
  func workIsLinear(_ pattern: String) throws {
    func work(_ length: Int) throws -> Int {
      let utf8 = Array(repeating: UInt8(0x61), count: length)
      var budget = Int.max
      _ = try RegularExpression(pattern).matches(in: utf8, from: 0, to: length, budget: &budget)
      return Int.max - budget
    }
    #expect(try work(4000) < 5 * work(1000))
  }

  @Test func searchThatCostsTooMuchEnds() throws {
    let utf8 = Array(repeating: UInt8(0x61), count: 100_000)
    var budget = 500_000
    let found = try RegularExpression("a.*b|a").matches(
      in: utf8, from: 0, to: utf8.count, budget: &budget)
    #expect(budget <= 0 && found.count < 10)
  }

  @Test func wordsAreTakenAsTheyStandWhereTheyDo() {
    func found(_ query: String) -> [String] {
      TextSearch(query).passages(in: SampleArticle.article).map { SampleArticle.text[$0] }
    }
    #expect(found("4.2") == ["4.2"])
    #expect(found("[sic]") == found("s|i|c"))
    #expect(found("pier|ferr").count == 7)
    #expect(found("pi.r").isEmpty, "a point alone is no sign of an expression")
    #expect(found("^a plan|may$") == ["A plan"])
  }
}
