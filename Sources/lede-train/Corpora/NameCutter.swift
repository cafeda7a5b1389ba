import BriefingAnalysis
import BriefingModel

/// Cuts a name out of the noun phrase that holds it.
struct NameCutter {
  let tree: GoldTree
  let text: ArticleText
  private let tokens: [Passage]

  init(tree: GoldTree, text: ArticleText) {
    self.tree = tree
    self.text = text
    tokens = tree.text.tokens
  }

  func name(in phrase: Passage, head: Int, kind: Actor.Kind) -> NamedText.Name? {
    let at = tokens.partitioningIndex { $0.end > head }
    guard at < tokens.count, phrase.contains(tokens[at]) else { return nil }
    let first = tokens.partitioningIndex { $0.end > phrase.start }
    let end = tokens.partitioningIndex { $0.start >= phrase.end }
    let upper = right(of: at, before: end, kind: kind)
    let lower = kind == .person ? joined(left: at, from: first) : left(of: at, from: first)
    return NamedText.Name(
      passage: Passage(tokens[lower].start, tokens[upper - 1].end), kind: kind)
  }

  private func isCapital(_ at: Int) -> Bool {
    let first = text.utf8[tokens[at].start]
    return first >= 0x41 && first <= 0x5A || first >= 0xC3
  }

  private func isNumber(_ at: Int) -> Bool {
    let first = text.utf8[tokens[at].start]
    return first >= 0x30 && first <= 0x39
  }

  private func word(_ at: Int) -> String { text[tokens[at]] }

  private func isGlued(_ at: Int) -> Bool { at > 0 && tokens[at - 1].end == tokens[at].start }

  private func isHyphen(_ at: Int) -> Bool { word(at) == "-" || word(at) == "–" }

  private static let connectors: Set<String> = ["of", "the", "for", "and", "&", "on", "de", "in"]

  /// Where the name ends: behind the capitals that follow its head, and what joins them to it.
  private func right(of head: Int, before end: Int, kind: Actor.Kind) -> Int {
    var stop = head + 1
    var at = stop
    while at < end {
      if isCapital(at) {
        guard tree.heads[at] >= head, tree.heads[at] < end else { break }
        let isRest = tree.relations[at] == .nameRest || tree.relations[at] == .compound
        guard isRest || kind != .person || isHyphen(at - 1) else { break }
        stop = at + 1
      } else if kind == .person {
        guard isHyphen(at) || tree.relations[at] == .nameRest else { break }
        if tree.relations[at] == .nameRest { stop = at + 1 }
      } else if isNumber(at), tree.relations[at] == .nameRest || tree.heads[at] == head {
        stop = at + 1
      } else if !isHyphen(at), !Self.connectors.contains(word(at)) {
        break
      }
      at += 1
    }
    return stop
  }

  /// A person's name starts with its head, or with what a hyphen joins to it.
  private func joined(left head: Int, from first: Int) -> Int {
    var start = head
    while start - 2 >= first, isHyphen(start - 1), isGlued(start), isGlued(start - 1) { start -= 2 }
    while start - 1 >= first, isCapital(start - 1), tree.relations[start - 1] == .compound,
      tree.tags[start - 1] == .name, word(start - 1).utf8.count <= 3
    { start -= 1 }
    return start
  }

  /// Where the name starts: with the capitals before its head, and what joins them to it.
  private func left(of head: Int, from first: Int) -> Int {
    var start = head
    var at = head - 1
    while at >= first {
      if isCapital(at) {
        guard !["The", "A", "An"].contains(word(at)) else { break }
        start = at
      } else if !isHyphen(at),
        !Self.connectors.contains(word(at)) || word(at) == "the" && at == first
      {
        break
      }
      at -= 1
    }
    return start
  }
}
