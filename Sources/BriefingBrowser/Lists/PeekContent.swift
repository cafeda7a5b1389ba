import BriefingModel

/// What the box says about a quotation: its speaker, why lede thinks so, and the sentences around;
/// about an actor: roles, names, counts and the first mention.
struct PeekContent {
  private let reader: ReaderState
  private let columns: Int
  private let calendar: LocalCalendar
  /// The lines, none wider than the columns there are.
  private(set) var lines: [[StyledText]] = []

  /// The columns that the words at the left take.
  private static let labelColumns = 10

  init(_ subject: Peek.Subject, reader: ReaderState, columns: Int, calendar: LocalCalendar) {
    self.reader = reader
    self.calendar = calendar
    self.columns = max(1, columns)
    switch subject {
    case .statement(let statement): describe(statement)
    case .actor(let id): describe(id)
    }
  }

  private mutating func describe(_ statement: Statement) {
    let index = reader.index
    let name = statement.speaker == .unknown ? "unknown" : index.name(of: statement)
    add("speaker", name, index.speakerRole(of: statement))
    if case .actor(let id) = statement.speaker { addRoles(of: id) }
    switch statement.content {
    case .noComment(let number):
      let cue = reader.article.text[index.findings.noComments[number].cue].singleLine
      add("comment", "none: “\(cue)”")
    case .quotation(let number):
      addEvidence(for: index.findings.quotations[number])
    }
    addSurroundings(of: statement.passage)
  }

  private mutating func addEvidence(for quotation: Quotation) {
    add("kind", quotation.kind.rawValue)
    if quotation.speaker == .unknown, quotation.evidence.chosen == nil {
      addWhyUnknown(quotation)
      return
    }
    let sureness = quotation.sureness(calendar)
    add("sure", sureness.text, sureness.isDoubtful ? .doubtful : .text)
    if let cue = quotation.cue {
      add("cue", "“\(reader.article.text[cue].singleLine)”", .cue)
    }
    if let mention = quotation.speakerMention {
      add("named as", "“\(reader.article.text[mention].singleLine)”")
    }
    if quotation.evidence.chosen == nil {
      add("because", EvidenceRule.words(for: quotation.evidence.rule))
    }
  }

  /// Why nobody is given: the words that are there may name somebody, but not for certain.
  private mutating func addWhyUnknown(_ quotation: Quotation) {
    let text = reader.article.text
    if let cue = quotation.cue { add("cue", "“\(text[cue].singleLine)”", .cue) }
    guard let mention = quotation.speakerMention else {
      add("because", "no words say for certain who it was")
      return
    }
    add("because", "“\(text[mention].singleLine)” may be meant, but that is not certain enough")
  }

  private mutating func describe(_ id: Actor.ID) {
    let actor = reader.index.findings[id]
    let mentions = reader.index.mentions[id.rawValue]
    add("name", actor.name, actor.kind.role)
    add("kind", actor.kind.noun)
    addRoles(of: id)
    if !actor.aliases.isEmpty { add("also", actor.aliases.joined(separator: ", ")) }
    let said = reader.index.quotationCounts[id.rawValue]
    let silent = reader.index.findings.noComments.count { $0.speaker == .actor(id) }
    let counts = [
      mentions.count.of("mention"), said.of("quotation"),
      silent > 0 ? "\(silent) no comment" : nil,
    ]
    add("counts", counts.compactMap(\.self).joined(separator: ", "))
    if let first = mentions.first { addSurroundings(of: first.passage, title: "first") }
  }

  private mutating func addRoles(of id: Actor.ID) {
    for (number, role) in reader.index.findings[id].roles.prefix(5).enumerated() {
      add(number == 0 ? "role" : "", role.text.singleLine)
    }
  }

  /// A line with a word at the left that says what it is; long ones go on below.
  private mutating func add(_ label: String, _ text: String, _ role: StyleRole = .text) {
    let wrapped = text.wrapped(to: max(8, columns - Self.labelColumns), limit: 6)
    for (number, line) in wrapped.enumerated() {
      let left = (number == 0 ? label : "").padded(to: Self.labelColumns)
      lines.append([StyledText(left, .metadata), StyledText(line, role)])
    }
  }

  /// The sentence or sentences of a passage with one before and one behind, the passage set off.
  private mutating func addSurroundings(of passage: Passage, title: String = "context") {
    let sentences = reader.index.findings.sentences
    let first = sentences.partitioningIndex { $0.end > passage.start }
    let last = sentences.partitioningIndex { $0.start >= passage.end }
    let near = sentences[max(0, first - 1)..<min(sentences.count, max(first, last) + 1)]
    let limit = Passage(max(0, passage.start - 1500), passage.end + 1500)
    lines.append([StyledText(title, .metadata)])
    for sentence in near where sentence.overlaps(limit) { add(sentence, settingOff: passage) }
  }

  private mutating func add(_ sentence: Passage, settingOff passage: Passage) {
    let text = reader.article.text
    let all = LineBreaker.lines(of: sentence.range, in: text.utf8, width: columns)
    for line in all.prefix(20) {
      let start = min(max(passage.start, line.start), line.end)
      let end = max(start, min(passage.end, line.end))
      lines.append([
        StyledText(text[Passage(line.start, start)].singleSpaced, .caption),
        StyledText(text[Passage(start, end)].singleSpaced, .quoteFocused),
        StyledText(text[Passage(end, line.end)].singleSpaced, .caption),
      ])
    }
  }
}
