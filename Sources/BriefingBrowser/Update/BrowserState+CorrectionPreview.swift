import BriefingModel

extension BrowserState {
  /// Says what the chosen change would do; asks the library where it is to hold there.
  mutating func showPreview() -> [BrowserEffect] {
    guard let menu = correction else { return [] }
    correction?.preview = ""
    guard let change = menu.change else { return [] }
    if isForLibrary(menu) {
      guard let weighed = menu.weighed, weighed.asked == change else {
        return [.weighCorrection(change, in: menu.isOfArticle ? reader?.articleID : nil)]
      }
      let words = CorrectionWords(change: change, reach: weighed.reach, isForLibrary: true)
      correction?.preview = Self.warning(of: change) + words.text
    } else {
      let words = isElsewhere(menu) ? Self.previewElsewhere(of: change) : previewHere(of: change)
      correction?.preview = Self.warning(of: change) + words
    }
    return []
  }

  /// What is unlikely to be meant.
  private static func warning(of change: Correction.Change) -> String {
    guard case .merge(let actor, let other) = change, actor.kind != other.kind else { return "" }
    return "\(actor.name) is \(actor.kind.nounPhrase), \(other.name) \(other.kind.nounPhrase). "
  }

  /// Takes what the library says a rule would change.
  mutating func takeWeighed(_ weighed: WeighedCorrection) -> [BrowserEffect] {
    correction?.weighed = weighed
    return correction?.change == weighed.asked ? showPreview() : []
  }

  /// Whether the rule that is chosen is for the whole library.
  func isForLibrary(_ menu: CorrectionMenu) -> Bool {
    guard menu.change?.canHoldInLibrary ?? false else { return false }
    return menu.isForLibrary || !menu.isOfArticle
  }

  /// Whether a change makes anything different in the open article.
  func hasEffect(_ change: Correction.Change) -> Bool {
    reader.map { $0.findings(after: change) != $0.index.findings } ?? false
  }

  /// The article that a rule of the menu is for.
  func article(of menu: CorrectionMenu) -> ArticleID? {
    if case .quotation(let quotation) = menu.subject { return quotation.article }
    return reader?.articleID
  }

  /// Whether what is put right is not of the open article.
  func isElsewhere(_ menu: CorrectionMenu) -> Bool {
    !menu.isOfArticle || reader == nil || article(of: menu) != reader?.articleID
  }

  private static func previewElsewhere(of change: Correction.Change) -> String {
    let reach = CorrectionReach(articleCount: 1, mentionCount: 0, quotationCount: 1)
    return CorrectionWords(change: change, reach: reach, isForLibrary: false).text
  }

  private func previewHere(of change: Correction.Change) -> String {
    guard let reader else { return "" }
    let (before, after) = (reader.index.findings, reader.findings(after: change))
    guard before != after else { return "That changes nothing here" }
    var reach =
      change.corrected.map { CorrectionReach(of: $0, from: before, to: after) }
      ?? CorrectionReach(articleCount: 1, mentionCount: 0, quotationCount: 1)
    // What is put in is in the later findings and not in the earlier ones.
    if case .addActor(let actor, _) = change {
      reach = CorrectionReach(of: actor, from: after, to: before)
    }
    let words = CorrectionWords(change: change, reach: reach, isForLibrary: false).text
    guard case .addQuotation = change else { return words }
    let gone = before.quotations(goneFrom: after).map { quotation in
      "“\(reader.article.text[quotation.passage].singleLine)”"
    }
    return gone.isEmpty ? words : "\(words). It takes the place of \(gone.joined(separator: ", "))"
  }
}

extension ReaderState {
  /// What was found, with one change more.
  fileprivate func findings(after change: Correction.Change) -> Findings {
    CorrectionReplay(
      [Correction(change, article: articleID, created: 0)], on: index.findings, of: article.text,
      article: articleID
    ).findings
  }
}
