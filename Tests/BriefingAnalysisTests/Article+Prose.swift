import BriefingData
import BriefingModel

@testable import BriefingAnalysis

extension Article {
  /// An article of paragraphs, parted by empty lines; a paragraph that starts with `# ` is a
  /// heading, one that starts with `= ` the headline, one that starts with `~ ` furniture.
  static func prose(_ text: String) -> Article {
    let utf8 = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    while start < utf8.count {
      while start < utf8.count, utf8[start] == 0x0A { start += 1 }
      var end = start
      while end < utf8.count,
        !(utf8[end] == 0x0A && (end + 1 == utf8.count || utf8[end + 1] == 0x0A))
      { end += 1 }
      guard end > start else { break }
      let kinds: [(Character, Block.Kind)] = [
        ("#", .heading), ("=", .headline), ("~", .furniture),
      ]
      let kind = kinds.first { $0.0.asciiValue == utf8[start] }?.1 ?? .paragraph
      let skipped = kind == .paragraph ? 0 : min(2, end - start)
      blocks.append(
        Block(kind, level: kind == .heading ? 1 : 0, at: Passage(start + skipped, end)))
      start = end
    }
    return Article(
      text: ArticleText(text), metadata: Metadata(headline: "Test"), blocks: blocks,
      sections: [Section(.lede, title: nil, blocks: 0..<blocks.count)])
  }
}

extension Draft {
  /// What the given stages find in a text, its paragraphs parted by empty lines.
  static func analyzed(_ text: String, by stages: [any AnalysisStage]) throws -> Draft {
    var draft = Draft(.prose(text))
    for stage in stages { try stage.run(on: &draft) }
    return draft
  }
}

/// The lexicon that ships with lede, read once for all tests.
enum Shipped {
  static let lexicons = Result { try BriefingData().lexicons() }
  static let lexicon = Result { try Lexicon(lexicons.get()) }
}

extension Findings {
  /// What the whole analysis finds in a text, its paragraphs parted by empty lines.
  static func of(_ text: String) throws -> Findings {
    try Shipped.analyzer.get().analyze(.prose(text))
  }
}
