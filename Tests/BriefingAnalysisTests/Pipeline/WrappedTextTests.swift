import BriefingModel
import Testing

@testable import BriefingAnalysis

/// Line ends inside a paragraph are spaces: what is found does not depend on where lines end.
struct WrappedTextTests {
  private static let article = """
    The Karlsund port council voted on Tuesday to close the old ferry quay. When the vote was over, \
    Jonas Ekdal said: "We go home," and left the hall. Maria Lindberg, a former envoy to Norway, \
    told reporters that the council "had no other way out" and would meet again in May.

    "It is a black day for the town," said the mayor, Karl Holm. "Nobody asked us. \
    Nobody will." He added that the Arctic Crisis Group had offered money.

    According to people briefed on the matter, the offer was refused. They said it came too late. \
    "The quay," Lindberg said, "was built by my father." Ekdal declined to comment.
    """

  /// The findings of a text, each as a line of words.
  private func lines(_ text: String) throws -> [String] {
    let article = Article.prose(text)
    let findings = try Shipped.analyzer.get().analyze(article)
    func words(_ passage: Passage?) -> String {
      guard let passage else { return "-" }
      return article.text[passage].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    func name(_ speaker: Speaker) -> String {
      guard case .actor(let id) = speaker else { return "\(speaker)" }
      return findings.actors[id.rawValue].name
    }
    return findings.actors.map { "\($0.kind) \($0.name) \($0.aliases) \($0.roles.map(\.text))" }
      + findings.sentences.map { words($0) }
      + findings.mentions.map { "\($0.form) \(words($0.passage)) \($0.actor.rawValue)" }
      + findings.quotations.map {
        "\($0.kind) \(words($0.passage)): \(name($0.speaker)) \(words($0.cue))"
      }
      + findings.noComments.map { "\(words($0.passage)): \(name($0.speaker))" }
  }

  /// A text whose paragraphs are broken into lines of at most `width` characters.
  private func wrapped(_ text: String, at width: Int) -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, line.count + word.count >= width {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// The text with curly marks.
  private var curly: String {
    var isOpen = false
    return String(
      Self.article.map { character in
        guard character == "\"" else { return character }
        isOpen.toggle()
        return isOpen ? "“" : "”"
      })
  }

  @Test(arguments: [1, 8, 20, 31, 40, 55, 72, 80, 100])
  func findsTheSameWhereverLinesEnd(width: Int) throws {
    for text in [Self.article, curly] {
      let expected = try lines(text)
      #expect(try lines(wrapped(text, at: width)) == expected)
    }
  }

  @Test func findsAQuotationThatStartsALine() throws {
    let text = "When the vote was over, Jonas Ekdal said:\n\"We go home,\" and left."
    let findings = try Findings.of(text)
    let quotation = try #require(findings.quotations.first)
    #expect(Article.prose(text).text[quotation.passage] == "We go home,")
    #expect(findings.actors.map(\.name) == ["Jonas Ekdal"])
    #expect(quotation.speaker == .actor(Actor.ID(rawValue: 0)))
  }

  @Test func joinsANameOverALineEnd() throws {
    let findings = try Findings.of("On Monday the envoy Jonas\nEkdal left Oslo.")
    #expect(findings.actors.first?.name == "Jonas Ekdal")
  }
}
