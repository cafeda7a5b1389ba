import BriefingModel

extension ArticleText {
  /// What is wrong with a passage of the text; nil where it lies within it, between characters, and
  /// holds something.
  func problem(with passage: Passage, named name: String) -> String? {
    guard passage.start >= 0, passage.start < passage.end, passage.end <= count else {
      return "\(name) \(passage.range) does not lie in the text of \(count) bytes"
    }
    guard scalarBoundary(atOrBefore: passage.start) == passage.start,
      scalarBoundary(atOrBefore: passage.end) == passage.end
    else { return "\(name) \(passage.range) cuts a character" }
    return nil
  }

  /// What is wrong with passages that should stand in order.
  func problems(
    with passages: [Passage], named name: String, mayOverlap: Bool = false
  ) -> [String] {
    let order = zip(passages, passages.dropFirst()).compactMap { first, second in
      (mayOverlap ? first.start : first.end) > second.start
        ? "\(name) \(second.range) stands behind \(first.range) in the list, not in the text" : nil
    }
    return passages.compactMap { problem(with: $0, named: name) } + order
  }
}
