import BriefingModel

/// A kept rule as JSON.
struct ListedCorrection: Encodable {
  var id: Int64
  var isUndone: Bool
  /// Whether it no longer finds what it is about in its article.
  var isLost: Bool
  var text: String
  var rule: Correction

  init(_ kept: KeptCorrection, isLost: Bool) {
    id = kept.id
    isUndone = kept.isUndone
    self.isLost = isLost
    text = "\(kept.correction)"
    rule = kept.correction
  }
}

extension KeptCorrection {
  /// Whether it holds, in words.
  ///
  /// - Parameter isLost: Whether it no longer finds what it is about.
  func state(isLost: Bool) -> String {
    if isUndone { return "undone" }
    guard isLost else { return "holds" }
    return correction.change.anchor == nil ? "lost its actor" : "lost its passage"
  }
}
