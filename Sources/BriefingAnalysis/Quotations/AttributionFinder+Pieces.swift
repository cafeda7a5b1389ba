/// What a cue attributes, cut into pieces.
extension AttributionFinder {
  func pieces(of complement: SpeechSentence.Complement) -> [Range<Int>] {
    if let end = complement.endsAt { return [complement.start..<end] }
    let end = sentence.endOfClause(from: complement.start)
    guard complement.start < end else { return [] }
    if sentence.kind(end) == .colon, sentence.kind(end + 1) == .quote,
      let other = sentence.nearSubject(before: end, floor: complement.start + 1)
    {
      var end = other.extent.lowerBound
      while end > complement.start, sentence.classes(end - 1).hasAny([.coordinator, .subordinator])
      {
        end -= 1
      }
      return [complement.start..<end].compactMap(sentence.trimmed)
    }
    var pieces = [complement.start..<end].compactMap(sentence.trimmed)
    let sign = sentence.kind(end)
    if sign == .colon || sign == .comma, sentence.kind(end + 1) == .quote,
      !sentence.isSignedBehind(end + 1)
    {
      pieces.append(end + 1..<end + 2)
    }
    return pieces
  }

  /// A quotation between its marks right before `end`.
  func leftQuote(before end: Int) -> Range<Int>? {
    let last = sentence.kind(end - 1) == .comma ? end - 2 : end - 1
    guard last >= free, sentence.kind(last) == .quote, let piece = leftPiece(before: end) else {
      return nil
    }
    let isPlace = piece.count > 1 && sentence.isTitle(last) && sentence.opensAside(piece.lowerBound)
    return isPlace ? nil : piece
  }

  /// A quotation right before `end` that a sign within its marks ends (`“It is done,” he said in …`):
  /// what stands behind the verb then says when or where.
  func leftSpeech(before end: Int) -> Range<Int>? {
    guard let left = leftQuote(before: end), left.count == 1,
      let last = sentence.utf8[sentence.region(left.lowerBound).inner.range].last,
      [UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(last)
    else { return nil }
    return left
  }

  /// The one quoted region right before "as" in `…, as Ann Roy put it`.
  func lastQuote(before end: Int) -> Range<Int>? {
    let last = sentence.kind(end - 1) == .comma ? end - 2 : end - 1
    return last >= free && sentence.kind(last) == .quote ? last..<last + 1 : nil
  }

  /// What stands free before `end`, without the sign in front of it.
  func leftPiece(before end: Int) -> Range<Int>? {
    let start = max(free, sentence.endOfDateline)
    guard start < end, let piece = sentence.trimmed(start..<end) else { return nil }
    let last = piece.upperBound - 1
    if sentence.kind(last) == .quote {
      guard last > piece.lowerBound else { return piece }
      let before = sentence.kind(last - 1)
      let isApart = before == .comma || before == .colon || before == .dash || before == .stop
      let lead = piece.lowerBound..<last
      let hasQuote = lead.contains { sentence.kind($0) == .quote }
      let goesOn =
        before == .comma && sentence.classes(piece.lowerBound).contains(.with)
        && sentence.isFragment(last)
        && !sentence.contains(.finite.union([.subject, .venue, .time]), in: lead)
      return isApart && !hasQuote && !goesOn ? last..<last + 1 : piece
    }
    return piece.count > 1 ? piece : nil
  }

  /// What was said before the cue, and what goes on behind it.
  func continued(_ left: Range<Int>, behind: Int) -> [Range<Int>] {
    if sentence.kind(left.upperBound - 1) == .quote, let quote = sentence.nextQuote(from: behind) {
      return [left] + [quote..<sentence.endOfClause(from: quote)].compactMap(sentence.trimmed)
    }
    if sentence.classes(left.upperBound - 1).hasAny([.relative, .that, .coordinator]),
      sentence.kind(behind) == .comma
    {
      let end = sentence.endOfClause(from: behind + 1)
      return [behind + 1..<end].compactMap(sentence.trimmed)
    }
    if let whole = parenthesis(left, behind: behind) { return whole }
    if sentence.kind(behind) == .comma, sentence.classes(behind + 1).contains(.coordinator),
      sentence.kind(behind + 2) == .quote
    {
      let end = sentence.endOfClause(from: behind + 2)
      return [left] + [behind + 2..<end].compactMap(sentence.trimmed)
    }
    return [left]
  }

  /// "The plan, he said, is dead": the clause goes on behind the cue. One piece where none of it is
  /// between quotation marks, otherwise one on each side.
  func parenthesis(_ left: Range<Int>, behind: Int) -> [Range<Int>]? {
    let isQuote = left.count == 1 && sentence.kind(left.lowerBound) == .quote
    guard !isQuote, sentence.kind(behind) == .comma, sentence.goesOn(from: behind + 1) else {
      return nil
    }
    let end = sentence.endOfClause(from: behind + 1)
    guard let right = sentence.trimmed(behind + 1..<end) else { return nil }
    let whole = left.lowerBound..<right.upperBound
    let hasQuote = whole.contains { sentence.kind($0) == .quote }
    let isAside =
      sentence.opensAside(left.lowerBound) && left.allSatisfy { sentence.kind($0) != .quote }
    return hasQuote && !isAside ? [left, right] : [whole]
  }
}
