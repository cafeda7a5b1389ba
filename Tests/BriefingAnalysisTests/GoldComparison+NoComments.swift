import BriefingModel

extension GoldComparison {
  /// Sources that did not comment and were missed, and those that the gold does not have.
  func noCommentDifferences() throws -> [String] {
    let places = try gold.noComments.map { try text.place(of: $0.words) }
    let missed = zip(gold.noComments, places)
      .compactMap { noComment, place -> String? in
        let there = findings.noComments.filter { $0.passage.overlaps(place) }
        guard !there.contains(where: { isRight($0.speaker, for: noComment.source) }) else {
          return nil
        }
        let speakers = there.map { description(of: $0.speaker) }.joined(separator: ", ")
        return "missed no comment: “\(noComment.words)” of \(noComment.source)"
          + (speakers.isEmpty ? "" : "; found that of \(speakers)")
      }
    let extra = findings.noComments
      .filter { found in
        !zip(gold.noComments, places)
          .contains { noComment, place in
            found.passage.overlaps(place) && isRight(found.speaker, for: noComment.source)
          }
      }
      .map { found in
        "extra no comment: “\(text.article.text[found.passage])” of "
          + description(of: found.speaker)
      }
    return missed + extra
  }
}
