import BriefingModel

extension GoldComparison {
  /// A quotation of the gold at its place in the briefing.
  private struct Located {
    let quotation: GoldFile.Quotation
    let words: Set<Int>
    let least: Set<Int>

    /// How well a found quotation fits, 0 to 1; 0.8 is enough.
    func fit(_ found: Set<Int>) -> Double {
      let shared =
        Double(words.intersection(found).count) / Double(max(words.union(found).count, 1))
      let holdsTheLeast = !least.isEmpty && least.isSubset(of: found) && found.isSubset(of: words)
      return holdsTheLeast ? max(shared, 0.8) : shared
    }
  }

  /// Quotations that were missed, have the wrong kind or speaker, or are not in the gold.
  func quotationDifferences() throws -> [String] {
    let located = try gold.quotations.map(locate)
    let found = findings.quotations.map(words)
    let partners = pair(located, found)
    let matched = zip(located, partners)
      .flatMap { gold, partner in
        partner.map { differences(of: gold, findings.quotations[$0]) } ?? [missed(gold, found)]
      }
    let taken = Set(partners.compactMap(\.self))
    let extra = findings.quotations.indices
      .filter { !taken.contains($0) && !overlapsItsOwn($0, found, located) }
      .compactMap { extraDifference(findings.quotations[$0]) }
    return matched + extra
  }

  private func locate(_ quotation: GoldFile.Quotation) throws -> Located {
    let place = try text.place(of: quotation.text, occurrence: quotation.occurrence)
    for beside in [quotation.cue, quotation.surface].compactMap(\.self) {
      _ = try text.place(of: beside, beside: place)
    }
    let least = try quotation.least.map { try text.place(of: $0) }
    return Located(
      quotation: quotation, words: text.words(of: place),
      least: least.map { text.words(of: $0) } ?? [])
  }

  /// The words of a found quotation; a cue inside it, with its speaker, is none of them.
  private func words(of found: Quotation) -> Set<Int> {
    guard let cue = found.cue, found.passage.contains(cue) else {
      return text.words(of: found.passage)
    }
    let mention = found.speakerMention.flatMap { found.passage.contains($0) ? $0 : nil } ?? cue
    let hole = Passage(min(cue.start, mention.start), max(cue.end, mention.end))
    return text.words(of: found.passage, without: hole)
  }

  /// The index of the found quotation for each of the gold: best fits first, each taken once.
  private func pair(_ located: [Located], _ found: [Set<Int>]) -> [Int?] {
    let fits = located.indices.flatMap { gold in
      found.indices.map { (gold: gold, found: $0, fit: located[gold].fit(found[$0])) }
    }
    var partners = [Int?](repeating: nil, count: located.count)
    var taken: Set<Int> = []
    for candidate in fits.sorted(by: { $0.fit > $1.fit }) where candidate.fit >= 0.8 {
      guard partners[candidate.gold] == nil, taken.insert(candidate.found).inserted else {
        continue
      }
      partners[candidate.gold] = candidate.found
    }
    return partners
  }

  private func differences(of gold: Located, _ found: Quotation) -> [String] {
    var lines: [String] = []
    let wording = "“\(gold.quotation.text)”"
    if !isRight(found.speaker, for: gold.quotation.source) {
      let fault = found.speaker == .unknown ? "no speaker" : "wrong speaker"
      let speaker = description(of: found.speaker)
      lines.append(
        "\(fault): \(wording) gold \(gold.quotation.source), found \(speaker) "
          + "by \(found.evidence.rule)")
    }
    if found.kind.rawValue != gold.quotation.kind {
      lines.append("wrong kind: \(wording) gold \(gold.quotation.kind), found \(found.kind)")
    }
    return lines
  }

  private func missed(_ gold: Located, _ found: [Set<Int>]) -> String {
    let nearest = found.indices.max { gold.fit(found[$0]) < gold.fit(found[$1]) }
    let quotation = nearest.map { findings.quotations[$0] }
    let isNear = nearest.map { !gold.words.isDisjoint(with: found[$0]) } ?? false
    let instead = quotation.map { "found “\(text.article.text[$0.passage])”" } ?? ""
    return "missed quotation: “\(gold.quotation.text)” of \(gold.quotation.source)"
      + (isNear ? "; \(instead)" : "")
  }

  /// Whether a quotation that fits none of the gold is a part of one of its own speaker's.
  private func overlapsItsOwn(_ index: Int, _ found: [Set<Int>], _ located: [Located]) -> Bool {
    located.contains {
      !$0.words.isDisjoint(with: found[index])
        && isRight(findings.quotations[index].speaker, for: $0.quotation.source)
    }
  }

  private func extraDifference(_ quotation: Quotation) -> String? {
    guard case .actor = quotation.speaker else { return nil }
    return "extra quotation: “\(text.article.text[quotation.passage])” given to "
      + "\(description(of: quotation.speaker)) by \(quotation.evidence.rule)"
  }
}
