import BriefingModel

extension RunSource {
  /// The names of a byline, without "By": a short line that begins with it, or names alone right
  /// above a date or an outlet. Nil where the run is no byline.
  func byline(_ index: Int) -> Substring? {
    let run = runs[index]
    guard run.isSingleLine, run.count <= 120, !bytes.holdsSentenceEnd(run.range) else { return nil }
    let line = text(run)
    if let match = match(run), match.list == .byline {
      let names = Substring(decoding: bytes[run.range].dropFirst(match.prefix), as: UTF8.self)
        .drop { $0 == " " || $0 == ":" }
      let isName = names.first?.isUppercase ?? false
      return isName && !bytes.endsSentence(run.range) ? names : nil
    }
    guard run.shape == .title, index > 0, index + 1 < runs.count,
      isNames(line), isPublicationLine(index + 1)
    else { return nil }
    return line
  }

  /// Whether a line is two to five words, each with a capital.
  private func isNames(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    return (2...5).contains(words.count)
      && words.allSatisfy { word in
        (word.first?.isUppercase ?? false)
          && word.allSatisfy { $0.isLetter || "-.'’,".contains($0) }
      }
      && match(runs[0])?.list != .byline
  }

  private func isPublicationLine(_ index: Int) -> Bool {
    match(runs[index])?.list == .outlet
      || DateReader(phrases: phrases).dateLine(text(runs[index])) != nil
  }

  /// Keeps a byline, and its outlet where one stands behind the last comma or bar.
  func setByline(_ names: Substring, in metadata: inout Article.Metadata) {
    guard metadata.byline == nil else { return }
    metadata.byline = String(names)
    let parts = names.split { $0 == "," || $0 == "|" }
    guard parts.count > 1, let last = parts.last?.drop(while: { $0 == " " }) else { return }
    if phrases.contains(last, in: .outlet) { metadata.outlet = metadata.outlet ?? String(last) }
  }
}
