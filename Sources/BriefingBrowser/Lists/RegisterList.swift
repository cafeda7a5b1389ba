import BriefingModel

/// The actors of the library: name, what it is, and how often it is named and quoted.
struct RegisterList: ListContent {
  let register: ActorRegister
  /// What the months are drawn with; nil where they are not.
  private let glyphs: ChartGlyphs?

  init(_ register: ActorRegister, glyphs: ChartGlyphs?) {
    self.register = register
    self.glyphs = glyphs
  }

  /// Whether a row has room for the months.
  static func showsMonths(columns: Int) -> Bool { columns >= 90 }

  var count: Int { register.actors.count }

  func selectableCount(before index: Int) -> Int { index }

  func item(at index: Int, columns: Int) -> ListItem {
    let actor = register.actors[index]
    let quotations = actor.quotationCount > 0 ? "“\(actor.quotationCount) " : ""
    var line = [StyledText(" "), StyledText(actor.name.singleLine, actor.kind.role)]
    if let role = actor.role { line.append(StyledText(", " + role.singleLine, .metadata)) }
    let gap = String(
      repeating: " ", count: max(0, Self.quotationColumns - DisplayWidth.columns(of: quotations)))
    let kind = columns >= 60 ? actor.kind.noun.padded(to: 14) : ""
    let articles = CorrectionWords.count(actor.articleCount, "article")
    let room = Self.countColumns - DisplayWidth.columns(of: articles)
    return ListItem(
      lines: [line],
      detail: months(of: actor, gap: gap, columns: columns) + [
        StyledText(quotations, .quoteDirect), StyledText(kind, .metadata),
        StyledText(articles + String(repeating: " ", count: max(1, room)), .listDetail),
      ])
  }

  private static let (countColumns, quotationColumns, monthColumns) = (15, 7, 16)

  private func months(of actor: RegisteredActor, gap: String, columns: Int) -> [StyledText] {
    guard let glyphs, let axis = register.axis, Self.showsMonths(columns: columns) else {
      return []
    }
    let line = axis.line(
      of: register.months[actor.id] ?? [], columns: Self.monthColumns, glyphs: glyphs)
    return [StyledText(line, .chartBar), StyledText(gap, .metadata)]
  }
}

extension ActorQuery.Order {
  /// The order in words.
  var inWords: String {
    switch self {
    case .articles: "by articles"
    case .quotations: "by quotations"
    case .name: "by name"
    }
  }

  /// The order that the same key leads to next.
  var next: ActorQuery.Order {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
