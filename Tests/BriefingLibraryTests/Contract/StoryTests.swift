import BriefingLibrary
import BriefingModel
import Testing

@Suite("Copies of one story")
struct StoryTests {
  private let library: Library

  init() throws { library = try ContractLibrary.open() }

  /// Sentences that no two numbers share.
  private func sentences(_ range: Range<Int>) -> [String] {
    range.map { number in
      "In year \(number) the council of district \(number * 7 % 101) bought \(number * 13) boats for "
        + "pier \(number * 31 % 57) and sold \(number + 5) nets."
    }
  }

  private func article(
    _ sentences: [String], _ headline: String, outlet: String?, day: Int = 5
  ) -> Article {
    var article = Sample.article(headline, sentences.joined(separator: " "))
    article.metadata.outlet = outlet
    article.metadata.date = CalendarDate(year: 2024, month: 3, day: day)
    return article
  }

  @Test("are one story, cut, reworded and under another headline")
  func copies() throws {
    let words = sentences(0..<20)
    var reworded = words
    reworded[3] = "Another sentence stands here now."
    let wire = try library.add(article(words, "Boats bought", outlet: "Wire"), origin: nil).id
    let cut = try library.add(
      article(Array(words.prefix(14)), "Council buys", outlet: "Post", day: 6), origin: nil
    ).id
    let changed = try library.add(
      article(reworded, "New boats", outlet: "Echo", day: 7), origin: nil
    ).id
    let same = try library.add(article(words, "Boats bought", outlet: "Times"), origin: nil)
    #expect(same.isNew)
    #expect(try Set(library.story(of: cut).map(\.id)) == [wire, cut, changed, same.id])
    #expect(try library.shelf().allSatisfy { $0.story == wire })
  }

  @Test("are told from reports on one event, from series, and from what is short")
  func strangers() throws {
    let background = sentences(0..<4)
    for (number, outlet) in zip(0..., ["Wire", "Post", "Echo"]) {
      let own = sentences(100 * (number + 1)..<100 * (number + 1) + 16)
      _ = try library.add(
        article(own + background, "Report \(number)", outlet: outlet), origin: nil)
    }
    let weather = sentences(900..<915)
    for day in [1, 9, 17] {
      let today = weather + ["Today is day \(day)."]
      _ = try library.add(article(today, "Weather", outlet: "Post", day: day), origin: nil)
    }
    for outlet in ["Wire", "Post"] {
      _ = try library.add(article(["No news today."], "Nothing", outlet: outlet), origin: nil)
    }
    #expect(try library.shelf().allSatisfy { $0.story == nil })
  }

  @Test("stay apart from a story that the first of them, rewritten, begins")
  func firstRewritten() throws {
    let (words, others) = (sentences(0..<20), sentences(500..<520))
    let first = try library.add(article(words, "Boats", outlet: "Wire"), origin: "/wire").id
    let second = try library.add(article(words, "Boats", outlet: "Post"), origin: "/post").id
    let third = try library.add(article(words, "Boats", outlet: "Echo"), origin: "/echo").id
    _ = try library.add(article(others, "Boats", outlet: "Wire"), origin: "/wire")
    let copy = try library.add(article(others, "Nets", outlet: "Times"), origin: "/times").id
    #expect(try Set(library.story(of: first).map(\.id)) == [first, copy])
    #expect(try Set(library.story(of: third).map(\.id)) == [second, third])
  }

  @Test("lose a member that is removed or rewritten, and the last is alone")
  func members() throws {
    let words = sentences(0..<20)
    let wire = try library.add(article(words, "Boats", outlet: "Wire"), origin: "/wire").id
    let copy = try library.add(article(words, "Boats", outlet: "Post"), origin: "/post").id
    #expect(try library.story(of: copy).count == 2)
    let rewritten = try library.add(
      article(sentences(500..<520), "Boats", outlet: "Post"), origin: "/post")
    #expect(rewritten.id == copy)
    #expect(try library.shelf().allSatisfy { $0.story == nil })
    try library.remove(wire)
    #expect(try library.add(article(words, "Boats", outlet: "Wire"), origin: nil).isNew)
    #expect(try library.shelf().allSatisfy { $0.story == nil })
  }

  @Test("have a difference in wording that names the words")
  func difference() throws {
    let left = try library.add(article(["The pilots wait here."], "A", outlet: "Wire"), origin: nil)
      .id
    let right = try library.add(
      article(["The pilots sail here."], "A", outlet: "Post"), origin: nil
    ).id
    let difference = try #require(try library.wordingDifference(from: left, to: right))
    let (old, new) = (
      try #require(try library.article(left)).text, try #require(try library.article(right)).text
    )
    let changes = difference.parts.compactMap { part -> String? in
      switch part {
      case .same: nil
      case .removed(let passage): "-" + old[passage]
      case .added(let passage): "+" + new[passage]
      }
    }
    #expect(changes == ["-wait", "+sail"])
  }
}
