import BriefingModel

/// Where each actor of an article stands in its text: a row an actor, its mentions and quotations as
/// marks along the text. The sources without a name have rows of their own, so that no quotation is
/// left out.
public struct DispersionPlot: Sendable {
  /// What the rows are sorted by.
  public enum Order: String, Sendable, CaseIterable {
    /// Where they stand first.
    case appearance
    /// How many marks they have, the most first.
    case frequency
  }

  /// Which rows there are.
  public enum Subjects: String, Sendable, CaseIterable {
    /// All.
    case all
    /// Those of persons, organisations or places alone.
    case persons, organizations, places
    /// Those of sources that are not named or not known.
    case sources
  }

  /// What a mark stands for.
  public enum MarkKind: String, Sendable, CaseIterable {
    /// A passage that refers to the actor.
    case mention
    /// Something that it said.
    case quotation
    /// That it was asked and did not answer.
    case noComment = "no-comment"
  }

  /// A passage that is marked.
  public struct Mark: Hashable, Sendable {
    /// What it is.
    public var kind: MarkKind
    /// Where it stands.
    public var passage: Passage
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// Whose marks they are.
    public var subject: Speaker
    /// The name that the reader sees.
    public var name: String
    /// What the actor is; nil for a source without a name.
    public var kind: Actor.Kind?
    /// How many mentions and how many quotations there are.
    public var mentionCount, quotationCount: Int
  }

  /// A section of the article.
  public struct Section: Hashable, Sendable {
    /// What it is called.
    public var title: String
    /// The byte where it begins.
    public var start: Int
  }

  /// The bytes of the text that are shown.
  public let domain: Range<Int>
  /// The sections, in the order of the text.
  public let sections: [Section]
  /// The rows.
  public let rows: [Row]
  private let index: BriefingIndex

  /// The plot of what was found in an article. O(actors · log actors + quotations); the marks of a row
  /// are put together when they are asked for.
  ///
  /// - Parameter showsFurniture: whether the page's own lines are part of the text that is shown.
  public init(
    _ article: Article, _ index: BriefingIndex, order: Order = .appearance,
    subjects: Subjects = .all, showsFurniture: Bool = false
  ) {
    self.index = index
    let shown = { (block: Block) in showsFurniture || block.kind != .furniture }
    let first = article.blocks.first(where: shown)?.passage.start ?? 0
    let last = article.blocks.last(where: shown)?.passage.end ?? article.text.count
    domain = first..<max(first, last)
    sections = article.sections.compactMap { section in
      let block = section.blocks.first { shown(article.blocks[$0]) }
      return block.map {
        Section(title: article.title(of: section), start: article.blocks[$0].passage.start)
      }
    }
    rows = Self.rows(of: index, subjects: subjects, order: order)
  }

  private static func rows(
    of index: BriefingIndex, subjects: Subjects, order: Order
  ) -> [Row] {
    var keyed: [(first: Int, row: Row)] = []
    for actor in index.findings.actors where subjects.includes(actor.kind) {
      let mentions = index.mentions[actor.id.rawValue]
      let said = index.statementsOf[.actor(actor.id)] ?? []
      guard !mentions.isEmpty || !said.isEmpty else { continue }
      let firsts = [
        mentions.first?.passage.start, said.first.map { index.statements[$0].passage.start },
      ]
      let row = Row(
        subject: .actor(actor.id), name: actor.name, kind: actor.kind,
        mentionCount: mentions.count, quotationCount: index.quotationCounts[actor.id.rawValue])
      keyed.append((firsts.compactMap(\.self).min() ?? 0, row))
    }
    if subjects.includes(nil) { keyed += sources(of: index) }
    keyed.sort { left, right in
      guard order == .frequency else { return left.first < right.first }
      let counts = (left.row.markCount, right.row.markCount)
      return counts.0 == counts.1 ? left.first < right.first : counts.0 > counts.1
    }
    return keyed.map(\.row)
  }

  private static func sources(of index: BriefingIndex) -> [(first: Int, row: Row)] {
    var statements = index.statementsOf.filter { $0.key.isUnnamed }
    statements[.unknown] = index.statements.indices.filter {
      index.statements[$0].speaker == .unknown
    }
    return statements.compactMap { speaker, said in
      guard let first = said.first else { return nil }
      let quotations = said.count { index.statements[$0].isQuotation }
      let row = Row(
        subject: speaker, name: index.name(of: speaker), kind: nil, mentionCount: 0,
        quotationCount: quotations)
      return (index.statements[first].passage.start, row)
    }
  }

  /// The marks of a row in the order of the text; of two that begin at one byte the one that says
  /// more. O(marks · log marks), for the unknown speaker O(quotations).
  public func marks(of row: Row) -> [Mark] {
    var marks: [Int: Mark] = [:]
    if case .actor(let id) = row.subject {
      for mention in index.mentions[id.rawValue] {
        marks[mention.passage.start] = Mark(kind: .mention, passage: mention.passage)
      }
    }
    for statement in statements(of: row.subject) {
      marks[statement.passage.start] = Mark(
        kind: statement.isQuotation ? .quotation : .noComment, passage: statement.passage)
    }
    return marks.values.sorted { $0.passage < $1.passage }
  }

  private func statements(of subject: Speaker) -> [Statement] {
    guard subject != .unknown else { return index.statements.filter { $0.speaker == .unknown } }
    return (index.statementsOf[subject] ?? []).map { index.statements[$0] }
  }

  /// How far into the text a byte is, in per cent.
  public func percent(of offset: Int) -> Int {
    100 * max(0, offset - domain.lowerBound) / max(1, domain.count)
  }

  /// The section that holds a byte.
  public func section(at offset: Int) -> Section? { sections.last { $0.start <= offset } }
}

extension DispersionPlot.Row {
  /// How many marks it has.
  var markCount: Int { mentionCount + quotationCount }
}

extension DispersionPlot.Subjects {
  func includes(_ kind: Actor.Kind?) -> Bool {
    switch self {
    case .all: true
    case .persons: kind == .person
    case .organizations: kind == .organization
    case .places: kind == .place
    case .sources: kind == nil
    }
  }
}

extension Speaker {
  /// Whether it is a source that the text describes and does not name.
  fileprivate var isUnnamed: Bool {
    if case .anonymous = self { true } else { false }
  }
}

extension Statement {
  /// Whether something was said.
  fileprivate var isQuotation: Bool {
    if case .quotation = content { true } else { false }
  }
}
