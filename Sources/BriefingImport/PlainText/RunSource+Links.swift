import BriefingModel

extension RunSource {
  /// A line of a list of articles has at most so many bytes.
  private static let linkLimit = 200

  /// Hides the list that follows a line like "Most read", and answers where it ends.
  func classifyTrailer(at index: Int, into kinds: inout [RunKind]) -> Int {
    let end = endOfLinks(after: index)
    for hidden in index..<end { kinds[hidden] = RunKind(.furniture) }
    return end
  }

  /// Reads related links, with or without their title, and answers where they end. At the end of
  /// the article they are a section of their own; where the article goes on, they belong to the
  /// section around them.
  func classifyLinks(at index: Int, into kinds: inout [RunKind]) -> Int {
    let hasTitle = runs[index].shape == .related
    let first = hasTitle ? index + 1 : index
    var end = max(endOfLinks(after: first - 1), hasTitle ? first : first + 1)
    let isLast = end > lastProse
    if !isLast, end - first > 1, isHeadingAfterLinks(end - 1) { end -= 1 }
    for link in first..<end { kinds[link] = RunKind(.relatedLink) }
    let opens = isLast && end > first
    if hasTitle {
      kinds[index] =
        opens ? RunKind(.heading, level: 1, opensRelated: true) : RunKind(.furniture)
    } else if opens {
      kinds[index].opensRelated = true
    }
    return end
  }

  /// The index after the run of links that follows `index`.
  private func endOfLinks(after index: Int) -> Int {
    var end = index + 1
    while end < runs.count, isLink(end) { end += 1 }
    return end
  }

  private func isLink(_ index: Int) -> Bool {
    let run = runs[index]
    switch run.shape {
    case .title, .relatedLine, .listItem: return run.count <= Self.linkLimit
    case .prose:
      return run.isSingleLine && run.count <= Self.linkLimit
        && bytes[Int(run.end) - 1] != UInt8(ascii: ".")
    default: return false
    }
  }

  /// Whether the last line of a list of links is the heading of the prose that follows.
  private func isHeadingAfterLinks(_ index: Int) -> Bool {
    runs[index].shape == .title && runs[index].count <= 45 && index + 1 < runs.count
      && runs[index + 1].shape == .prose
  }
}
