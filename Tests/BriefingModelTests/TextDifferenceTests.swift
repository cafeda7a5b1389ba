import BriefingModel
import Testing

@Suite("What differs between two texts")
struct TextDifferenceTests {
  private func told(_ old: String, _ new: String) -> [String] {
    let (left, right) = (ArticleText(old), ArticleText(new))
    return TextDifference(from: left, to: right).parts.map { part in
      switch part {
      case .same(let passage, _): " " + left[passage]
      case .removed(let passage): "-" + left[passage]
      case .added(let passage): "+" + right[passage]
      }
    }
  }

  @Test("is told by paragraph, and within one by word")
  func words() {
    #expect(
      told("One.\nTwo boats wait.\n", "One.\nTwo ships wait.\n")
        == [" One.", " Two", "-boats", "+ships", " wait."])
    #expect(told("a\nb\nc", "a\nc\nd") == [" a", "-b", " c", "+d"])
    #expect(told("", "") == [])
    #expect(told("", "a b") == ["+a b"])
    #expect(told("a b", "") == ["-a b"])
    #expect(told("x x x", "x x").contains("-x"))
  }

  @Test("is nothing where only white space differs")
  func space() {
    #expect(TextDifference(from: ArticleText("a\n\nb"), to: ArticleText("a\nb\n")).isEmpty)
  }

  @Test("adds up to both texts, whatever they are")
  func complete() {
    var state: UInt64 = 7
    func word() -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return ["a", "b", "c", "a\n", "d"][Int(state >> 33) % 5]
    }
    for length in [1, 5, 30, 200] {
      let (old, new) = (
        (0..<length).map { _ in word() }.joined(separator: " "),
        (0..<length).map { _ in word() }.joined(separator: " ")
      )
      let parts = TextDifference(from: ArticleText(old), to: ArticleText(new)).parts
      var (left, right) = ("", "")
      for part in parts {
        switch part {
        case .same(let first, let second):
          left += ArticleText(old)[first]
          right += ArticleText(new)[second]
        case .removed(let passage): left += ArticleText(old)[passage]
        case .added(let passage): right += ArticleText(new)[passage]
        }
      }
      #expect(left.filter { !$0.isWhitespace } == old.filter { !$0.isWhitespace })
      #expect(right.filter { !$0.isWhitespace } == new.filter { !$0.isWhitespace })
    }
  }
}
