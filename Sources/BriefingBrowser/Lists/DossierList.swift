import BriefingModel

/// What an article holds on one actor: roles, aliases, what it said, and its mentions in context.
struct DossierList: ListContent {
  private enum Entry {
    case title, gap
    case heading(String)
    case fact(label: String, text: String, passage: Passage?)
    case statement(Statement)
    case mention(Mention)
  }

  let reader: ReaderState
  let actor: Actor
  private let entries: [Entry]

  init(reader: ReaderState, actor id: Actor.ID) {
    self.reader = reader
    actor = reader.index.findings[id]
    let statements = (reader.index.statementsOf[.actor(id)] ?? []).map {
      reader.index.statements[$0]
    }
    let mentions = reader.index.mentions[id.rawValue].map(Entry.mention)
    entries =
      [.title]
      + actor.roles.map { .fact(label: "role", text: $0.text, passage: $0.passage) }
      + actor.aliases.map { .fact(label: "also", text: $0, passage: nil) }
      + Self.part(reader.index.countText(of: statements), statements.map(Entry.statement))
      + Self.part(mentions.count.of("mention"), mentions)
  }

  private static func part(_ heading: String, _ entries: [Entry]) -> [Entry] {
    entries.isEmpty ? [] : [.gap, .heading(heading)] + entries
  }

  var count: Int { entries.count }

  func isSelectable(_ index: Int) -> Bool { target(at: index) != nil }

  /// What an entry leads to.
  func target(at index: Int) -> ListTarget? {
    guard entries.indices.contains(index) else { return nil }
    switch entries[index] {
    case .fact(_, _, let passage): return passage.map(ListTarget.passage)
    case .statement(let statement): return .statement(statement)
    case .mention(let mention): return .passage(mention.passage)
    case .title, .gap, .heading: return nil
    }
  }

  func item(at index: Int, columns: Int) -> ListItem {
    switch entries[index] {
    case .gap: return ListItem(lines: [[]])
    case .title:
      return ListItem(
        lines: [[StyledText(" "), StyledText(actor.name, .headline)]],
        detail: [StyledText(actor.kind.noun + " ", .metadata)])
    case .heading(let text): return ListItem(lines: [[StyledText(" " + text, .heading)]])
    case .fact(let label, let text, _):
      return ListItem(lines: [[StyledText(" \(label)  ", .metadata), StyledText(text.singleLine)]])
    case .statement(let statement): return item(for: statement, columns: columns)
    case .mention(let mention): return item(for: mention, columns: columns)
    }
  }

  private func item(for statement: Statement, columns: Int) -> ListItem {
    let words = reader.index.words(of: statement, in: reader.article)
    let doubt = reader.index.isDoubtful(statement) ? "?" : ""
    let label = reader.index.label(of: statement) + doubt
    let lead = reader.index.lead(of: statement, in: reader.article)
    let lines = (lead + words.text).wrapped(to: max(10, columns - 6 - label.count), limit: 3)
    return ListItem(
      lines: lines.styled(words.role, behind: lead).map { [StyledText("   ")] + $0 },
      detail: [StyledText(label + " ", doubt.isEmpty ? .listDetail : .doubtful)])
  }

  private func item(for mention: Mention, columns: Int) -> ListItem {
    let context = reader.article.context(of: mention.passage, columns: columns - 6)
    let role: StyleRole = mention.form == .pronoun ? .metadata : .text
    return ListItem(lines: [
      [
        StyledText("   "), StyledText(context.before, role),
        StyledText(context.words, .actorFocused), StyledText(context.after, role),
      ]
    ])
  }
}
