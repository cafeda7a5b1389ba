import BriefingModel

/// The actors of an article under the headings of their kinds.
struct ActorList: ListContent {
  private enum Entry {
    case heading(Actor.Kind)
    case actor(Actor.ID)
  }

  let reader: ReaderState
  private let entries: [Entry]
  /// The digits of the largest number of mentions.
  private let digits: Int

  init(reader: ReaderState) {
    self.reader = reader
    var entries: [Entry] = []
    var kind: Actor.Kind?
    let filter = ListFilter(reader.filters[.actors])
    for id in reader.index.actorOrder {
      let actor = reader.index.findings[id]
      guard filter?.fits([actor.name] + actor.aliases + actor.roles.map(\.text)) ?? true else {
        continue
      }
      if actor.kind != kind { entries.append(.heading(actor.kind)) }
      kind = actor.kind
      entries.append(.actor(id))
    }
    self.entries = entries
    digits = String(reader.index.mentions.map(\.count).max() ?? 0).count
  }

  var count: Int { entries.count }

  func isSelectable(_ index: Int) -> Bool { actor(at: index) != nil }

  /// The actor that an entry stands for.
  func actor(at index: Int) -> Actor.ID? {
    guard entries.indices.contains(index), case .actor(let id) = entries[index] else { return nil }
    return id
  }

  /// The entry that stands for an actor.
  func index(of actor: Actor.ID) -> Int? {
    entries.indices.first { self.actor(at: $0) == actor }
  }

  func item(at index: Int, columns: Int) -> ListItem {
    switch entries[index] {
    case .heading(let kind):
      return ListItem(lines: [[StyledText(" " + kind.heading, .metadata)]])
    case .actor(let id):
      let actor = reader.index.findings[id]
      let quotations = reader.index.quotationCounts[id.rawValue]
      let mentions = String(reader.index.mentions[id.rawValue].count).leftPadded(to: digits)
      let said = quotations > 0 ? "“\(quotations) " : ""
      return ListItem(
        lines: [[StyledText("  "), StyledText(actor.name, actor.kind.role)]],
        detail: [StyledText(said, .quoteDirect), StyledText("\(mentions) ", .listDetail)])
    }
  }
}

extension Actor.Kind {
  /// The role that the kind's names are drawn in.
  var role: StyleRole {
    switch self {
    case .person: .actorPerson
    case .organization: .actorOrganization
    case .place: .actorPlace
    }
  }
}
