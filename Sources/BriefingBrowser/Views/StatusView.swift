import BriefingModel

extension Frame {
  /// Draws where the reader is: section, per cent, what is lit, what is at the cursor.
  mutating func drawStatus(
    of state: BrowserState, visible: [TextViewport.Row], in layout: ScreenLayout
  ) {
    guard let status = layout.status else { return }
    let left: [StyledText]
    var right = ""
    if let reader = state.reader, !state.isViewWide {
      left = reader.statusText(
        percent: reader.percentRead(visible), listSearch: state.listSearchText)
      right = reader.progressText
      if right.isEmpty { right = state.entryText ?? "" }
      let isInTitle = layout.title != nil && reader.showsHeadline(in: visible)
      if right.isEmpty, !isInTitle,
        left.columns + DisplayWidth.columns(of: reader.source) + 4 < size.columns
      {
        right = reader.source + " "
      }
    } else {
      left =
        [StyledText(" " + (state.entryText ?? ""), .status)]
        + [state.listSearchText].compactMap(\.self)
      right = state.views.isEmpty ? state.shelf.viewText : ""
    }
    // The last line is taken by what is being typed.
    if state.prompt != nil, let message = state.message, message.isWarning {
      draw(
        left: [StyledText(" " + message.text, .warning)], right: [], fill: .status, row: 0,
        in: status)
      return
    }
    if let count = state.count { right = "\(count) " }
    if isLinear, !right.isEmpty {
      // What a voice says first, and what is never cut.
      draw(
        left: [StyledText(right.trimmed + " ", .status)] + left, right: [], fill: .status, row: 0,
        in: status)
      return
    }
    draw(left: left, right: [StyledText(right, .status)], fill: .status, row: 0, in: status)
  }
}

extension ReaderState {
  /// How much of the article lies above the foot of the screen, 0 to 100.
  func percentRead(_ visible: [TextViewport.Row]) -> Int {
    guard let end = visible.last?.line.passage.end,
      let last = article.blocks.last(where: { showsFurniture || $0.kind != .furniture })
    else { return 100 }
    if end >= last.passage.end { return 100 }
    return min(99, end * 100 / max(1, article.text.count))
  }
}

extension BrowserState {
  /// Whether the list that has the keys is all there, and not only what was loaded of it.
  private var isListComplete: Bool {
    switch context {
    case .shelf: shelf.isLoaded
    case .libraryActors: register.isComplete
    case .libraryDossier: dossierShown?.isComplete ?? true
    default: true
    }
  }

  /// What is looked for in the list that has the keys, also while it is typed.
  fileprivate var listSearchText: StyledText? {
    let isTyped = if case .listSearch = prompt?.purpose { true } else { false }
    guard isTyped || activeList != nil, let search = activeListState.search else { return nil }
    return StyledText("  " + search.text, .statusLit)
  }

  /// Which entry of the list that has the keys is chosen.
  fileprivate var entryText: String? {
    guard let list = activeList else { return nil }
    let place = activeListState.selected
    guard place < list.count, list.isSelectable(place) else { return "" }
    let count = list.selectableCount(before: list.count)
    return "\(list.selectableCount(before: place) + 1) of \(count)\(isListComplete ? "" : "+") "
  }
}

extension ReaderState {
  fileprivate func statusText(percent: Int, listSearch: StyledText?) -> [StyledText] {
    let section = sectionHere.map { title(of: article.sections[$0]) } ?? ""
    let place = StyledText(" \(section)  \(percent)%", .status)
    if let listSearch { return [place, listSearch] }
    if let selection {
      let words = shownText(of: selection.passage, gap: " ")
        .split(whereSeparator: \.isWhitespace).count
      return [place, StyledText("  choosing: \(words) words", .statusLit)]
    }
    if let lit {
      // What the cursor is on goes first, unless it is what is lit.
      let here =
        isOnLit(lit) || focus != .text ? nil : hereText.map { StyledText("  " + $0, .status) }
      return [place, here, StyledText("  " + describe(lit), .statusLit)].compactMap(\.self)
    }
    if let here = hereText { return [place, StyledText("  " + here, .status)] }
    return [place]
  }

  /// Whether what is lit says all about what the cursor is on.
  private func isOnLit(_ lit: Lit) -> Bool {
    guard lit.currentPassage?.contains(place.cursor) ?? false else { return false }
    if case .mentions = lit.subject { return !isAtStatement }
    return true
  }

  /// How far the analysis is, while it goes on.
  fileprivate var progressText: String {
    if isBeginning { return "reading the rest " }
    guard index.findings.isLanguageKnown else { return "not in English: quotations are not read " }
    guard !isAnalyzed, article.text.count > 0 else { return "" }
    return "analysed \(index.findings.analyzedBytes * 100 / article.text.count)% "
  }

  private func describe(_ lit: Lit) -> String {
    let count = lit.passages.count
    let isHere = lit.currentPassage?.contains(place.cursor) ?? false
    let which = { (one: String) in
      if isHere, let current = lit.current { return "\(one) \(current + 1) of \(count)" }
      return count == 1 ? "1 \(one)" : "\(count) \(one)s"
    }
    switch lit.subject {
    case .search(let query):
      if lit.isPending { return "/\(query): searching" }
      return count == 0 ? "/\(query): not found" : "/\(query): " + which("hit")
    case .found(let query): return "\(query): " + (count == 0 ? "found" : which("hit"))
    case .mentions(let id): return "\(index.findings[id].name): " + which("mention")
    case .statements(.unknown): return "speaker unknown"
    case .statements(let speaker):
      let statements = (index.statementsOf[speaker] ?? []).map { index.statements[$0] }
      let counts = index.countText(of: statements)
      let isMixed = statements.contains(where: \.isNoComment)
      guard isMixed, isHere, let current = lit.current else {
        return "\(index.name(of: speaker)): " + (isMixed ? counts : which("quotation"))
      }
      return "\(index.name(of: speaker)): \(current + 1) of \(count) (\(counts))"
    }
  }

  /// What is at the cursor: who said it, or who is named.
  private var hereText: String? {
    if !isAtStatement, let mention = index.mention(at: place.cursor) {
      let actor = index.findings[mention.actor]
      let role = actor.roles.first.map { ", " + $0.text.singleLine } ?? ""
      return actor.name + role
    }
    guard let statement = index.statement(at: place.cursor) else { return nil }
    return "\(index.name(of: statement)), \(index.label(of: statement))"
  }
}
