import BriefingModel

/// The headline of a text, and what is known about it.
struct ArticleHead {
  var metadata: Article.Metadata
  /// The index of the run where the body of the article begins.
  var bodyStart: Int
}

extension RunSource {
  /// How many runs the head of an article can have.
  private static let headLimit = 40
  /// The most bytes of a headline.
  private static let headlineLimit = 240

  /// Finds the headline and the lines around it, and says what the runs before the body are.
  func readHead(into kinds: inout [RunKind]) -> ArticleHead {
    let bodyStart = findBody()
    var metadata = Article.Metadata(headline: "")
    readLetterHead(into: &metadata)
    let headline = metadata.headline.isEmpty ? findHeadline(before: bodyStart) : nil
    let afterHeadline = endOfHead(from: headline.map { max(bodyStart, $0 + 1) } ?? bodyStart)
    for index in 0..<afterHeadline {
      kinds[index] = headKind(of: index, headline: headline, metadata: &metadata)
    }
    if let headline {
      kinds[headline] = RunKind(.headline)
      setHeadline(text(runs[headline]), in: &metadata)
    }
    readBodyStart(at: afterHeadline, kinds: &kinds, metadata: &metadata)
    if metadata.headline.isEmpty {
      metadata.headline = firstWords(of: kinds, dateline: metadata.dateline)
    }
    return ArticleHead(metadata: metadata, bodyStart: afterHeadline)
  }

  /// The index of the first run that is sentences.
  private func findBody() -> Int {
    let head = runs.prefix(Self.headLimit)
    return head.firstIndex { run in
      switch run.shape {
      case .listItem, .blockQuote: true
      case .prose: isSentences(run)
      default: false
      }
    } ?? (runs.count <= Self.headLimit ? runs.count : 0)
  }

  /// Whether a run of prose is too long for a headline, or ends as a sentence and not as a question.
  private func isSentences(_ run: TextRun) -> Bool {
    let mark = bytes[Int(run.end) - 1]
    return !run.isSingleLine || run.count > Self.headlineLimit || bytes.holdsSentenceEnd(run.range)
      || bytes.endsSentence(run.range) && mark != UInt8(ascii: "?") && mark != UInt8(ascii: "!")
  }

  /// The index of the first run at or after `index` that says nothing about the article.
  private func endOfHead(from index: Int) -> Int {
    var end = index
    while end < min(runs.count, index + 8),
      runs[end].isSingleLine, runs[end].shape == .furniture || isAboutArticle(end)
    {
      end += 1
    }
    return end
  }

  private func findHeadline(before bodyStart: Int) -> Int? {
    let candidates = (0..<bodyStart).filter { index in
      let shape = runs[index].shape
      return (shape == .title || shape == .prose) && !isAboutArticle(index)
        && text(runs[index]).contains(where: \.isLetter)
    }
    if runs.count > 1, let first = candidates.first {
      let titled = candidates.first { text(runs[$0]).split(separator: " ").count >= 4 }
      return withoutPageTitle(titled ?? first, among: candidates)
    }
    return runs.count > 1 && candidates.isEmpty ? sentenceHeadline(at: bodyStart) : nil
  }

  /// A headline that stands twice, first as the title of the page ("Headline | Outlet"): the second.
  private func withoutPageTitle(_ headline: Int, among candidates: [Int]) -> Int {
    let title = text(runs[headline])
    return candidates.first { index in
      index > headline && runs[index].count >= 20 && runs[index].count < title.utf8.count
        && title.hasPrefix(text(runs[index]))
    } ?? headline
  }

  /// A first paragraph that is one short sentence before a longer one is a headline with a full stop.
  private func sentenceHeadline(at bodyStart: Int) -> Int? {
    guard bodyStart + 1 < runs.count, runs[bodyStart].shape == .prose else { return nil }
    let run = runs[bodyStart]
    let next = runs[(bodyStart + 1)...].prefix(3).map(\.count).max() ?? 0
    let mark = bytes[Int(run.end) - 1]
    let isHeadline =
      run.isSingleLine && run.count <= 110 && !bytes.holdsSentenceEnd(run.range)
      && mark != UInt8(ascii: ":") && mark != UInt8(ascii: ";") && next * 2 > run.count * 3
      && DatelineReader(phrases: phrases).read(text(run)) == nil
    return isHeadline ? bodyStart : nil
  }

  /// Whether a line before the body says who wrote the article, where or when.
  private func isAboutArticle(_ index: Int) -> Bool {
    guard runs[index].count <= Self.headlineLimit else { return false }
    let line = text(runs[index])
    if DateReader(phrases: phrases).dateLine(line) != nil { return true }
    switch match(runs[index])?.list {
    case .outlet: return true
    case .byline: return byline(index) != nil
    default: return line.contains(" > ") || line.contains(" » ") || line.contains(" › ")
    }
  }

  private func headKind(
    of index: Int, headline: Int?, metadata: inout Article.Metadata
  ) -> RunKind {
    let run = runs[index]
    if run.shape == .letterField { return letterKind(of: index) }
    let line = text(run)
    if let date = DateReader(phrases: phrases).dateLine(line) {
      metadata.date = metadata.date ?? date
      return RunKind(.dateline)
    }
    if let names = byline(index) {
      setByline(names, in: &metadata)
      return RunKind(.byline)
    }
    switch run.shape {
    case .furniture, .trailer, .related, .rule:
      if bytes.isWebAddress(run.range) { metadata.url = metadata.url ?? String(line) }
      return RunKind(.furniture)
    case .caption: return RunKind(.caption)
    case .relatedLine: return RunKind(.relatedLink)
    case .listItem: return RunKind(.listItem)
    case .blockQuote: return RunKind(.blockQuote)
    case .title, .prose, .letterField: break
    }
    if match(run)?.list == .outlet {
      metadata.outlet = metadata.outlet ?? String(line)
      return RunKind(.dateline)
    }
    if let headline, index < headline {
      // A line or two belong to the headline below them, unless they repeat it; more are a menu.
      let isPageTitle = line.hasPrefix(text(runs[headline]))
      return RunKind(headline <= 2 && !isPageTitle ? .dateline : .furniture)
    }
    return headingBelowHeadline(index) ?? RunKind(.paragraph)
  }

  /// A heading before any prose: only where it looks like nothing else.
  private func headingBelowHeadline(_ index: Int) -> RunKind? {
    guard runs[index].shape == .title, index + 1 < runs.count else { return nil }
    if let level = underlineLevel(below: index) { return RunKind(.heading, level: level) }
    if let level = bytes.numberedLevel(runs[index].range) {
      return RunKind(.heading, level: level)
    }
    return match(runs[index])?.list == .heading ? RunKind(.heading, level: 1) : nil
  }

  private func setHeadline(_ line: Substring, in metadata: inout Article.Metadata) {
    metadata.headline = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for mark in [" | ", " - ", " — ", " – "] {
      guard let split = line.ranges(of: mark).last else { continue }
      let outlet = line[split.upperBound...]
      if phrases.contains(outlet, in: .outlet) {
        metadata.outlet = metadata.outlet ?? String(outlet)
        metadata.headline = String(line[..<split.lowerBound])
        return
      }
    }
  }

  /// Takes what the first run of the body says about the article, without changing the run.
  private func readBodyStart(
    at bodyStart: Int, kinds: inout [RunKind], metadata: inout Article.Metadata
  ) {
    for run in runs[bodyStart...].prefix(4) where run.shape == .prose {
      let paragraph = Substring(decoding: bytes[run.range].prefix(400), as: UTF8.self)
      let date = DateReader(phrases: phrases).leadingDate(paragraph)
      metadata.date = metadata.date ?? date
      if let dateline = DatelineReader(phrases: phrases).read(paragraph) {
        metadata.dateline = dateline.text
        metadata.outlet = metadata.outlet ?? dateline.outlet
      }
      return
    }
  }

  private func firstWords(of kinds: [RunKind], dateline: String?) -> String {
    let index =
      kinds.firstIndex { $0.block != .furniture && $0.block != .byline && $0.block != .dateline }
      ?? kinds.firstIndex { $0.block != .furniture } ?? 0
    guard index < runs.count else { return Article.Metadata.untitled }
    var start = Substring(decoding: bytes[runs[index].range].prefix(400), as: UTF8.self)
    if dateline != nil, let read = DatelineReader(phrases: phrases).read(start) {
      start = read.rest
    }
    let words = start.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return Article.Metadata.untitled }
    let title = words.prefix(12).joined(separator: " ").prefix(80)
    return words.count > 12 || title.count == 80 ? title + "…" : String(title)
  }
}

extension Article.Metadata {
  /// The headline of a text without words.
  static let untitled = "Untitled"
}
