import BriefingModel

/// What the library holds on an actor: who it is, roles over time, companions, and what it said.
struct LibraryDossierList: ListContent {
  private enum Entry {
    case row([StyledText], detail: [StyledText])
    case companion(ActorDossier.Companion)
    case months([StyledText])
    case article(ShelfEntry)
  }

  let dossier: LibraryDossier
  private let head: [Entry]
  private let tail: [Entry]

  /// The most roles and companions that are listed.
  private static let (mostRoles, mostCompanions) = (8, 8)
  private static let (labelColumns, monthColumns) = (11, 24)

  /// - Parameter glyphs: what the months are drawn with; nil for words alone.
  init(_ dossier: LibraryDossier, glyphs: ChartGlyphs? = nil) {
    self.dossier = dossier
    head = dossier.head.map { Self.head(of: $0, dossier, glyphs) } ?? []
    let articles = dossier.filter.isEmpty ? dossier.articles ?? [] : []
    let heading = [StyledText(" Named in", .heading)]
    tail =
      articles.isEmpty
      ? [] : [.row(heading, detail: [])] + articles.map(Entry.article)
  }

  var count: Int { head.count + dossier.entries.count + tail.count }

  func isSelectable(_ index: Int) -> Bool {
    guard index < head.count else { return index < count && !isHeadingOfTail(index) }
    return index == 0 || companion(at: index) != nil || isMonths(at: index)
  }

  func selectableCount(before index: Int) -> Int {
    (0..<min(index, head.count)).count(where: isSelectable) + max(0, index - head.count)
      - (index > head.count + dossier.entries.count ? 1 : 0)
  }

  private func isHeadingOfTail(_ index: Int) -> Bool {
    !tail.isEmpty && index == head.count + dossier.entries.count
  }

  /// The article that an entry is.
  func article(at index: Int) -> ArticleID? {
    let place = index - head.count - dossier.entries.count
    guard tail.indices.contains(place), case .article(let entry) = tail[place] else { return nil }
    return entry.id
  }

  /// The quotation that an entry is.
  func quotation(at index: Int) -> LedgerEntry? {
    let place = index - head.count
    return dossier.entries.indices.contains(place) ? dossier.entries[place] : nil
  }

  /// The entry of a quotation.
  func index(ofQuotation place: Int) -> Int { head.count + place }

  /// The companion that an entry is.
  func companion(at index: Int) -> ActorDossier.Companion? {
    guard head.indices.contains(index), case .companion(let companion) = head[index] else {
      return nil
    }
    return companion
  }

  /// Whether an entry shows how often the actor is named over time.
  func isMonths(at index: Int) -> Bool {
    guard head.indices.contains(index), case .months = head[index] else { return false }
    return true
  }

  func item(at index: Int, columns: Int) -> ListItem {
    if let entry = quotation(at: index) { return item(for: entry, columns: columns) }
    switch index < head.count ? head[index] : tail[index - head.count - dossier.entries.count] {
    case .row(let pieces, let detail): return ListItem(lines: [pieces], detail: detail)
    case .months(let pieces): return ListItem(lines: [pieces])
    case .article(let entry):
      let date = (entry.metadata.date?.description ?? "").padded(to: Self.labelColumns)
      return ListItem(
        lines: [
          [
            StyledText("   " + date, .metadata),
            StyledText(entry.metadata.headline.singleLine, .headline),
          ]
        ],
        detail: [StyledText((entry.metadata.outlet?.singleLine ?? "") + " ", .metadata)])
    case .companion(let companion):
      return ListItem(
        lines: [
          [
            StyledText(String(repeating: " ", count: Self.labelColumns)),
            StyledText(companion.name.singleLine, companion.kind.role),
          ]
        ],
        detail: [
          StyledText(
            CorrectionWords.count(companion.articleCount, "article") + " ", .listDetail)
        ])
    }
  }

  private func item(for entry: LedgerEntry, columns: Int) -> ListItem {
    let source = [entry.date?.description, entry.outlet, entry.headline]
      .compactMap(\.self).joined(separator: " · ").singleLine
    var item = entry.item(columns: columns, indent: 3)
    item.lines.append([StyledText("   "), StyledText(source, .metadata)])
    if let copies = entry.copiesLine {
      item.lines.append([StyledText("   "), StyledText(copies, .metadata)])
    }
    item.lines.append([])
    return item
  }

  private static func head(
    of head: ActorDossier, _ dossier: LibraryDossier, _ glyphs: ChartGlyphs?
  ) -> [Entry] {
    let actor = head.actor
    let dates = [actor.firstDate, actor.lastDate].compactMap { $0?.description }
    var rows: [Entry] = [
      .row(
        [StyledText(" "), StyledText(actor.name.singleLine, .headline)],
        detail: [StyledText(actor.kind.noun + " ", .metadata)]),
      fact(
        "counts",
        [
          CorrectionWords.count(actor.articleCount, "article"),
          CorrectionWords.count(actor.mentionCount, "mention"),
          CorrectionWords.count(actor.quotationCount, "quotation"),
          Set(dates).count == 1
            ? dates.first : dates.count == 2 ? dates.joined(separator: " to ") : nil,
        ].compactMap(\.self).joined(separator: ", ")),
    ]
    if !actor.aliases.isEmpty {
      rows.append(fact("also", actor.aliases.joined(separator: " · ").singleLine))
    }
    rows += head.roles.suffix(mostRoles).enumerated().map { number, role in
      fact(number == 0 ? "roles" : "", role.wording.singleLine, detail: role.span)
    }
    rows += months(head.months, glyphs)
    if !head.companions.isEmpty {
      rows.append(.row([], detail: []))
      rows.append(.row([StyledText(" With", .heading)], detail: []))
      rows += head.companions.prefix(mostCompanions).map(Entry.companion)
    }
    rows.append(.row([], detail: []))
    rows.append(.row([StyledText(" Said", .heading), said(dossier, of: actor)], detail: []))
    return rows
  }

  /// How often the actor is named over time, and when most.
  private static func months(_ months: [ActorMonth], _ glyphs: ChartGlyphs?) -> [Entry] {
    guard let axis = MonthAxis(of: months),
      let most = months.max(by: { $0.mentionCount < $1.mentionCount })
    else { return [] }
    var pieces = [StyledText(" " + "over time".padded(to: labelColumns - 1), .metadata)]
    if let glyphs {
      let line = axis.line(of: months, columns: monthColumns, glyphs: glyphs)
      pieces += [StyledText(line, .chartBar), StyledText("  ")]
    }
    let count = CorrectionWords.count(most.mentionCount, "mention")
    let words =
      months.count == 1 ? axis.inWords : "\(axis.inWords), most in \(most.month): \(count)"
    return [.months(pieces + [StyledText(words)])]
  }

  private static func fact(_ label: String, _ text: String, detail: String = "") -> Entry {
    .row(
      [StyledText(" " + label.padded(to: labelColumns - 1), .metadata), StyledText(text)],
      detail: detail.isEmpty ? [] : [StyledText(detail + " ", .listDetail)])
  }

  /// How much of what the actor said is listed.
  private static func said(_ dossier: LibraryDossier, of actor: RegisteredActor) -> StyledText {
    if dossier.entries.isEmpty, dossier.isComplete {
      let what =
        dossier.filter.isEmpty ? "nothing that was found" : "nothing with \(dossier.filter)"
      return StyledText(": \(what)", .metadata)
    }
    return StyledText(dossier.filter.isEmpty ? "" : " with \(dossier.filter)", .metadata)
  }
}

extension ActorDossier.Role {
  /// From when to when articles say so.
  fileprivate var span: String {
    let dates = [firstDate, lastDate].compactMap { $0?.description }
    return Set(dates).count == 1 ? dates[0] : dates.joined(separator: " to ")
  }
}
