import BriefingAnalysis
import BriefingData
import BriefingModel

/// Exchanges the persons of a text for persons from all parts of the world, so that the tagger does
/// not learn that a name it does not know is a place.
///
/// Each word of a name has one stand-in in its document, so that a surname alone still is that of
/// the full name.
struct NameReplacement {
  let language: TrainingText.Language

  /// The text with other persons; nil where it names none.
  func replaced(_ named: NamedText) -> NamedText? {
    guard named.names.contains(where: { $0.kind == .person }) else { return nil }
    var random = SplitMix(seed: named.id.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    var standIns: [String: String] = [:]
    var bytes: [UInt8] = []
    var names: [NamedText.Name] = []
    var at = 0
    for name in named.names {
      bytes += named.text.utf8[at..<name.passage.start]
      let start = bytes.count
      if name.kind == .person {
        let words = named.text[name.passage].split(separator: " ").map(String.init)
        let other = words.enumerated().map { index, word in
          standIn(for: word, isLast: index == words.count - 1, &standIns, &random)
        }
        bytes += Array(other.joined(separator: " ").utf8)
      } else {
        bytes += named.text.utf8[name.passage.range]
      }
      names.append(.init(passage: Passage(start, bytes.count), kind: name.kind))
      at = name.passage.end
    }
    bytes += named.text.utf8[at...]
    return NamedText(id: named.id, text: ArticleText(decoding: bytes), names: names)
  }

  /// Words in lower case, initials and short words stay.
  private func standIn(
    for word: String, isLast: Bool, _ standIns: inout [String: String], _ random: inout SplitMix
  ) -> String {
    guard word.count > 2, word.first?.isUppercase == true, !word.contains(".") else { return word }
    if let known = standIns[word] { return known }
    let names = isLast ? language.surnames : language.givenNames
    let other = names.randomElement(using: &random) ?? word
    standIns[word] = other
    return other
  }
}
