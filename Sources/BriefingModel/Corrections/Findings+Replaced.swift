extension Findings {
  /// The quotations that are not in later findings: what a rule that puts in a quotation takes the
  /// place of. O(quotations).
  public func quotations(goneFrom later: Findings) -> [Quotation] {
    let kept = Set(later.quotations.map(\.passage))
    return quotations.filter { !kept.contains($0.passage) }
  }
}
