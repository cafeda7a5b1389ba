import BriefingModel

/// What the library holds on an actor: who it is, roles over time, companions, and what it said.
struct LibraryDossierList: ListContent {
  private enum Entry {
    case row([StyledText], detail: [StyledText])
    case companion(ActorDossier.Companion)
  }

  let dossier: LibraryDossier
  private let head: [Entry]

  /// The most roles and companions that are listed.
  private static let (mostRoles, mostCompanions) = (8, 8)
  private static let labelColumns = 11

  init(_ dossier: LibraryDossier) {
    self.dossier = dossier
    head = dossier.head.map { Self.head(of: $0, dossier) } ?? []
  }

  var count: Int { head.count + dossier.entries.count }

  func isSelectable(_ index: Int) -> Bool {
    guard index < head.count else { return index < count }
    return index == 0 || companion(at: index) != nil
  }

  func selectableCount(before index: Int) -> Int {
    (0..<min(index, head.count)).count(where: isSelectable) + max(0, index - head.count)
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

  func item(at index: Int, columns: Int) -> ListItem {
    if let entry = quotation(at: index) { return item(for: entry, columns: columns) }
    switch head[index] {
    case .row(let pieces, let detail): return ListItem(lines: [pieces], detail: detail)
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
    let isDoubtful = entry.kind != .noComment && entry.confidence < Sureness.doubt
    let label = entry.kind.label + (isDoubtful ? "?" : "")
    let words = entry.words.singleLine.wrapped(
      to: max(10, columns - 6 - label.count), limit: 3)
    let source = [entry.date?.description, entry.outlet, entry.headline]
      .compactMap(\.self).joined(separator: " · ").singleLine
    return ListItem(
      lines: words.map { [StyledText("   "), StyledText($0, entry.kind.role)] }
        + [[StyledText("   "), StyledText(source, .metadata)], []],
      detail: [StyledText(label + " ", isDoubtful ? .doubtful : .listDetail)])
  }

  private static func head(of head: ActorDossier, _ dossier: LibraryDossier) -> [Entry] {
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
    if !head.companions.isEmpty {
      rows.append(.row([], detail: []))
      rows.append(.row([StyledText(" With", .heading)], detail: []))
      rows += head.companions.prefix(mostCompanions).map(Entry.companion)
    }
    rows.append(.row([], detail: []))
    rows.append(.row([StyledText(" Said", .heading), said(dossier, of: actor)], detail: []))
    return rows
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

extension StatementKind {
  /// The kind in a word or two.
  var label: String { self == .noComment ? "no comment" : rawValue }

  /// The role that quotations of the kind are drawn in where they are listed.
  var role: StyleRole {
    switch self {
    case .direct, .mixed: .quoteDirect
    case .indirect: .quoteIndirect
    case .noComment: .noComment
    }
  }
}
