import BriefingModel

extension BrowserState {
  /// Runs a command of the menu of corrections.
  mutating func runCorrectionCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .correctOpen: return correctionSubject.map { open($0) } ?? []
    case .correctNext: chooseCorrection(by: 1)
    case .correctPrevious: chooseCorrection(by: -1)
    case .correctScope: return changeScope()
    case .correctAccept: return acceptCorrection()
    default: cancelCorrectionStep()
    }
    return correction == nil ? [] : showPreview()
  }

  /// What can be put right here: the quotation or the actor at the cursor, or chosen.
  var correctionSubject: CorrectionMenu.Subject? {
    switch context {
    case .libraryActors: return register.chosen.map { .actor(CorrectedActor($0)) }
    case .libraryDossier: return dossierShown.flatMap(Self.correctionSubject)
    case .selection: return missedWords.map { .words($0) }
    default: break
    }
    switch context == .peek ? peek?.subject : peekSubject {
    case .statement(let statement): return correctedQuotation(statement).map { .quotation($0) }
    case .actor(let id): return correctedActor(id).map { .actor($0) }
    case nil: return missedWords.map { .words($0) }
    }
  }

  private static func correctionSubject(of dossier: LibraryDossier) -> CorrectionMenu.Subject? {
    let list = LibraryDossierList(dossier)
    if let entry = list.quotation(at: dossier.list.selected) {
      return .quotation(CorrectedQuotation(entry))
    }
    // A companion is put right in its own dossier, which knows who of that name it is.
    guard dossier.list.selected == 0 else { return nil }
    return dossier.head.map { .actor(CorrectedActor($0.actor)) }
  }

  /// A quotation of the open article as it can be put right.
  func correctedQuotation(_ statement: Statement) -> CorrectedQuotation? {
    reader.map { reader in
      CorrectedQuotation(
        anchor: TextAnchor(statement.passage, in: reader.article.text),
        isDirect: reader.index.label(of: statement) == Quotation.Kind.direct.rawValue,
        article: reader.articleID,
        speaker: reader.index.name(of: statement.speaker), actor: statement.actor)
    }
  }

  /// An actor of the open article as it can be put right.
  func correctedActor(_ id: Actor.ID) -> CorrectedActor? {
    guard let reader else { return nil }
    let mention = reader.index.mention(at: reader.place.cursor)
    return CorrectedActor(
      reference: reader.index.reference(to: id, in: reader.article.text),
      aliases: reader.index.findings[id].aliases, id: id,
      mention: reader.focus == .text && views.isEmpty && mention?.actor == id
        ? mention?.passage : nil)
  }

  private mutating func open(_ subject: CorrectionMenu.Subject) -> [BrowserEffect] {
    correction = CorrectionMenu(subject)
    enter(.action)
    return showPreview()
  }

  /// Asks for the next thing.
  private mutating func enter(_ step: CorrectionMenu.Step) {
    correction?.step = step
    correction?.list = ListState()
    correction?.found = []
    correction?.line = Prompt(.correction, label: step.label)
    if step == .name, case .actor(let actor) = correction?.subject {
      correction?.line = Prompt(.correction, label: step.label, text: actor.reference.name)
      correction?.line.isChosen = true
    }
    fillCorrection()
  }

  /// Lists what can be chosen now.
  mutating func fillCorrection() {
    guard var menu = correction else { return }
    menu.entries = entries(of: menu)
    menu.list.selected = min(menu.list.selected, max(0, menu.entries.count - 1))
    correction = menu
  }

  private mutating func chooseCorrection(by step: Int) {
    guard let count = correction?.entries.count, count > 0 else { return }
    let selected = (correction?.list.selected ?? 0) + step
    correction?.list.selected = (selected + count) % count
    keepSelectionsVisible()
  }

  /// Goes one step back, or closes the menu.
  private mutating func cancelCorrectionStep() {
    if correction?.step == .action {
      correction = nil
    } else {
      enter(.action)
    }
  }

  private mutating func changeScope() -> [BrowserEffect] {
    guard let menu = correction else { return [] }
    let isOfWords = if case .actor = menu.subject { false } else { true }
    if menu.change.map({ !$0.canHoldInLibrary }) ?? isOfWords {
      message = Message("That is about words of this article, and holds here")
    } else if !menu.isOfArticle {
      message = Message("That is about an actor of the library, and holds in all of it")
    } else {
      correction?.isForLibrary.toggle()
    }
    return showPreview()
  }

  /// Takes a letter that chooses, or a key of the line.
  mutating func editCorrection(with key: Key) -> [BrowserEffect] {
    guard let menu = correction else { return [] }
    if menu.isTyping { return typeCorrection(key) }
    guard case .character(let letter) = key,
      let index = menu.entries.firstIndex(where: { $0.letter == letter })
    else {
      message = Message("\(key) does nothing here: type a letter of the list, or Esc")
      return []
    }
    correction?.list.selected = index
    // What needs another step has nothing to preview.
    if case .change = menu.entries[index].action { return showPreview() }
    return acceptCorrection()
  }

  private mutating func typeCorrection(_ key: Key) -> [BrowserEffect] {
    guard let before = correction?.line.text else { return [] }
    if key == .backspace, before.isEmpty {
      cancelCorrectionStep()
      return showPreview()
    }
    guard correction?.line.edit(with: key) ?? false, let words = correction?.line.text,
      words != before
    else { return [] }
    correction?.list = ListState()
    fillCorrection()
    let isWorthAsking = correction?.step != .name && words.trimmed.count >= 2
    return (isWorthAsking ? [.findActors(words.trimmed)] : []) + showPreview()
  }

  /// Takes the actors of the library that fit what is typed.
  mutating func takeFoundActors(_ actors: [RegisteredActor], named words: String) -> [BrowserEffect]
  {
    guard correction?.isTyping ?? false, correction?.line.text.trimmed == words else { return [] }
    let chosen = correction?.chosen
    correction?.found = actors
    fillCorrection()
    // What the reader has gone down to stays chosen.
    if let place = correction?.entries.firstIndex(where: { $0.action == chosen?.action }),
      (correction?.list.selected ?? 0) > 0
    {
      correction?.list.selected = place
    }
    return showPreview()
  }

  /// Does what is chosen, or asks for what it needs.
  private mutating func acceptCorrection() -> [BrowserEffect] {
    guard let menu = correction else { return [] }
    switch menu.chosen?.action {
    case .step(let step):
      enter(step)
      return showPreview()
    case .subject(let subject): return open(subject)
    case .change, nil: break
    }
    guard let change = menu.change else {
      message = Message(menu.step == .name ? "Type what it is called" : "Nobody is called so")
      return []
    }
    return keep(change, of: menu)
  }

  private mutating func keep(
    _ change: Correction.Change, of menu: CorrectionMenu
  ) -> [BrowserEffect] {
    guard isForLibrary(menu) else {
      guard let article = article(of: menu), isElsewhere(menu) || hasEffect(change) else {
        message = Message("That changes nothing here")
        return []
      }
      correction = nil
      reader?.selection = nil
      return [.keepCorrection(Correction(change, article: article, created: 0))]
    }
    guard let weighed = menu.weighed, weighed.asked == change else {
      message = Message("The library is still being asked what that would change")
      return []
    }
    correction = nil
    return [.keepCorrection(Correction(weighed.meant, article: nil, created: 0))]
  }
}

extension CorrectedQuotation {
  /// A quotation of the library's; the library knows the words around it.
  init(_ entry: LedgerEntry) {
    self.init(
      anchor: TextAnchor(exact: entry.words, prefix: "", suffix: "", position: entry.passage),
      isDirect: entry.kind == .direct,
      article: entry.article, speaker: entry.speaker ?? "speaker unknown", actor: nil)
  }
}

extension CorrectedActor {
  /// An actor of the library.
  init(_ actor: RegisteredActor) {
    self.init(
      reference: ActorReference(actor.name, kind: actor.kind, role: actor.role),
      aliases: actor.aliases, id: nil, mention: nil)
  }
}

extension CorrectionMenu {
  /// The change that `Enter` makes; nil where none is chosen yet.
  var change: Correction.Change? {
    if step == .name {
      guard case .actor(let actor) = subject, !line.text.trimmed.isEmpty,
        line.text.trimmed != actor.reference.name
      else { return nil }
      return .rename(actor.reference, to: line.text.trimmed)
    }
    guard case .change(let change) = chosen?.action else { return nil }
    return change
  }

  /// Whether what is put right belongs to the open article.
  var isOfArticle: Bool {
    if case .actor(let actor) = subject { actor.id != nil } else { true }
  }
}

extension CorrectionMenu.Step {
  /// What stands before the line that is typed.
  fileprivate var label: String {
    switch self {
    case .action, .words: ""
    case .actor(.speaker): "Speaker: "
    case .actor(.same): "Same as: "
    case .actor(.apart): "Never: "
    case .actor(.owner): "Belongs to: "
    case .name: "Name: "
    }
  }
}
