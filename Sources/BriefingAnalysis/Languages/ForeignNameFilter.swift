import BriefingModel

/// Keeps of the names in a text of another language those that the lexicons vouch for: places and
/// organisations that they hold, and persons with a given name that they hold. Elsewhere a capital may
/// mean something else than a name.
///
/// Needs `tokens`, `names` and `isForeign`. Replaces `names`. O(n).
struct ForeignNameFilter: AnalysisStage {
  let lexicon: Lexicon

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    guard draft.isForeign else { return }
    let tokens = draft.tokens
    draft.names = draft.names.filter { isKnown($0, in: tokens) }
  }

  private func isKnown(_ name: NameSpan, in tokens: [Token]) -> Bool {
    if name.kind == .person {
      let words = tokens[name.tokens]
      return words.count > 1 && words.count <= 4
        && words.first?.traits.hasAny(.given) == true && words.allSatisfy(\.isWord)
    }
    return lexicon[Lexicon.key(of: tokens[name.tokens])].hasAny([.place, .organization])
  }
}
