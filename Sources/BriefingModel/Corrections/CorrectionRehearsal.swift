/// Rules that are tried on the findings of an article and kept nowhere: numbered, taken back and made
/// again as a library does it.
public struct CorrectionRehearsal: Sendable {
  private let original: Findings
  private let text: ArticleText
  private let article: ArticleID?
  private var kept: [KeptCorrection] = []

  /// No rules yet.
  public init(_ findings: Findings, of text: ArticleText, article: ArticleID?) {
    original = findings
    self.text = text
    self.article = article
  }

  /// The findings under the rules that hold.
  public var findings: Findings {
    CorrectionReplay(
      kept.filter { !$0.isUndone }.map(\.correction), on: original, of: text, article: article
    ).findings
  }

  /// Adds a rule.
  public mutating func keep(_ correction: Correction) -> KeptCorrection {
    // Numbers that no library gives.
    let new = KeptCorrection(
      id: -Int64(kept.count + 1), correction: correction, isUndone: false)
    kept.append(new)
    return new
  }

  /// Takes the rule of that number back, or lets it hold again; nil where there is none.
  public mutating func set(_ id: Int64, isUndone: Bool) -> KeptCorrection? {
    guard let index = kept.firstIndex(where: { $0.id == id }) else { return nil }
    kept[index].isUndone = isUndone
    return kept[index]
  }
}
