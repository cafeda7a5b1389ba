import BriefingModel

/// Gives each character of a line its role: what its block is, then what was found there, then what
/// is lit, then what is being chosen; the later covers the earlier.
struct TextPainter {
  private let reader: ReaderState
  /// The quotation under the cursor, drawn so that its cue and its speaker stand out.
  private let focused: Statement?

  init(reader: ReaderState) {
    self.reader = reader
    focused = reader.index.statement(at: reader.place.cursor)
  }

  /// Draws a line from where `writer` stands.
  func draw(_ line: TextLine, with writer: inout CellWriter, to frame: inout Frame) {
    let roles = roles(of: line)
    let utf8 = reader.article.text.utf8
    var offset = line.passage.start
    while offset < line.passage.end {
      let (scalar, length) = utf8.decodeScalar(at: offset)
      if Joiner.isOne(scalar),
        Joiner.isKept(at: offset, of: line.passage.start..<line.passage.end, in: utf8)
      {
        writer.write(mark: scalar, to: &frame)
      } else {
        writer.write(scalar, role: roles[offset - line.passage.start], to: &frame)
      }
      offset += length
    }
  }

  /// Draws a line in its order on the screen.
  func draw(
    _ line: TextLine, as arranged: ArrangedText, with writer: inout CellWriter,
    to frame: inout Frame
  ) {
    let roles = roles(of: line)
    for cluster in arranged.clusters {
      writer.write(cluster, role: roles[cluster.offset - line.passage.start], to: &frame)
    }
  }

  /// The role of each byte of a line.
  private func roles(of line: TextLine) -> [StyleRole] {
    let base = reader.article.blocks[line.block].kind.role
    var roles = LineRoles(line: line.passage, base: base)
    for statement in reader.index.statements(overlapping: line.passage) {
      paint(statement, isFocused: statement == focused, on: &roles)
    }
    if reader.article.blocks[line.block].kind.showsActors {
      for mention in reader.index.mentions(overlapping: line.passage)
      where mention.form != .pronoun {
        roles.paint(mention.passage, with: reader.index.findings[mention.actor].kind.role)
      }
    }
    if let focused { paintLinks(of: focused, on: &roles) }
    paintLit(on: &roles)
    if let selection = reader.selection { roles.paint(selection.passage, with: .selection) }
    return roles.roles
  }

  /// The words between quotation marks look like a quotation; the reporter's own words around them
  /// like what is cited without marks.
  private func paint(_ statement: Statement, isFocused: Bool, on roles: inout LineRoles) {
    guard case .quotation(let index) = statement.content else {
      roles.paint(statement.passage, with: .noComment)
      return
    }
    let direct: StyleRole = isFocused ? .quoteFocused : .quoteDirect
    let indirect: StyleRole = isFocused ? .quoteIndirectFocused : .quoteIndirect
    switch reader.index.findings.quotations[index].kind {
    case .direct: roles.paint(statement.passage, with: direct)
    case .indirect: roles.paint(statement.passage, with: indirect)
    case .mixed:
      roles.paint(statement.passage, with: indirect)
      for words in reader.article.text.quotedWords(in: statement.passage) {
        roles.paint(words, with: direct)
      }
    }
  }

  /// The cue and the speaker of the quotation at the cursor stand out.
  private func paintLinks(of statement: Statement, on roles: inout LineRoles) {
    switch statement.content {
    case .quotation(let index):
      if let cue = reader.index.findings.quotations[index].cue { roles.paint(cue, with: .cue) }
    case .noComment(let index):
      roles.paint(reader.index.findings.noComments[index].cue, with: .cue)
    }
    if let mention = statement.speakerMention { roles.paint(mention, with: .actorFocused) }
  }

  private func paintLit(on roles: inout LineRoles) {
    guard let lit = reader.lit else { return }
    let role: StyleRole = if case .mentions = lit.subject { .actorFocused } else { .lit }
    let to = lit.passages.partitioningIndex { $0.start >= roles.line.end }
    for passage in lit.passages[..<to].reversed() {
      guard passage.end > roles.line.start - Self.longestLit else { break }
      roles.paint(passage, with: role)
    }
    if let current = lit.currentPassage { roles.paint(current, with: .litCurrent) }
  }

  /// A lit passage that reaches into a line starts no further than this before it, in bytes.
  private static let longestLit = 20_000
}

/// The roles of a line's bytes in the making.
private struct LineRoles {
  let line: Passage
  var roles: [StyleRole]

  init(line: Passage, base: StyleRole) {
    self.line = line
    roles = Array(repeating: base, count: line.count)
  }

  mutating func paint(_ passage: Passage, with role: StyleRole) {
    let start = max(passage.start, line.start)
    let end = min(passage.end, line.end)
    guard start < end else { return }
    for offset in start..<end { roles[offset - line.start] = role }
  }
}

extension Block.Kind {
  /// Whether names in such a block have colours of their own; titles keep theirs.
  fileprivate var showsActors: Bool { self != .headline && self != .heading }

  /// The role that text of such a block is drawn in.
  var role: StyleRole {
    switch self {
    case .headline: .headline
    case .heading: .heading
    case .byline, .dateline: .metadata
    case .caption: .caption
    case .relatedLink: .link
    case .furniture: .furniture
    case .paragraph, .listItem, .blockQuote: .text
    }
  }
}

extension ArticleText {
  /// What stands between double quotation marks within a passage, the marks included.
  func quotedWords(in passage: Passage) -> [Passage] {
    var words: [Passage] = []
    var start: Int?
    var offset = passage.start
    while offset < passage.end {
      let (scalar, length) = utf8.decodeScalar(at: offset)
      if "“”\"„«»".unicodeScalars.contains(scalar) {
        if let open = start { words.append(Passage(open, offset + length)) }
        start = start == nil ? offset : nil
      }
      offset += length
    }
    if let start { words.append(Passage(start, passage.end)) }
    return words
  }
}
