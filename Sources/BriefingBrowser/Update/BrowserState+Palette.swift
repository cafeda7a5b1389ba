import BriefingModel

extension BrowserState {
  /// Runs one of the palette's own commands.
  mutating func runPaletteCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .paletteOpen:
      histories[.command].reset()
      palette = CommandPalette(paletteEntries)
      return shelf.isLoaded ? [] : [.loadShelf]
    case .paletteRun: return runPalette()
    case .paletteNext: palette?.step(by: 1)
    case .palettePrevious: palette?.step(by: -1)
    case .paletteEarlier: showEarlierCommand()
    case .paletteLater: showLaterCommand()
    default: palette = nil
    }
    return []
  }

  /// Edits the line of the palette.
  mutating func editPalette(with key: Key) -> [BrowserEffect] {
    guard let before = palette?.line.text else { return [] }
    if key == .backspace, before.isEmpty {
      palette = nil
    } else if palette?.line.edit(with: key) ?? false, palette?.line.text != before {
      histories[.command].reset()
      palette?.find()
    }
    return []
  }

  /// Takes the articles of the shelf that came while the palette is open.
  mutating func refillPalette() {
    guard var palette else { return }
    self.palette = nil  // What applies is decided by what lies under it.
    palette.refill(paletteEntries)
    self.palette = palette
  }

  private mutating func runPalette() -> [BrowserEffect] {
    guard let palette else { return [] }
    self.palette = nil
    histories.record(palette.line.text, as: .command)
    let text = palette.isChosenByHand ? "" : palette.line.text.trimmed
    if let number = Int(text), number > 0 {
      goToNumber(number)
      return []
    }
    if text.hasSuffix("%"), let percent = Int(text.dropLast()), percent >= 0 {
      goToPercent(percent)
      return []
    }
    if let effects = call(text) { return effects }
    guard let chosen = palette.chosen, !VimNames.isUnknown(text) else {
      if !text.isEmpty { message = Message(notKnown(text, in: palette)) }
      return []
    }
    return go(to: chosen.action)
  }

  /// That nothing is called so, and what the reader may have meant.
  private func notKnown(_ text: String, in palette: CommandPalette) -> String {
    let name = String(text.prefix { $0 != " " })
    let names = commands.commands(in: context).flatMap { $0.shortNames + [$0.id.rawValue] }
    if let nearest = palette.nearestCommand?.rawValue ?? NearestName.of(name, among: names) {
      return ":\(name) is not known: the nearest is :\(nearest)"
    }
    return ":\(name) is not known: \(label(of: .viewHelp)) shows the keys, : the names"
  }

  /// Runs the command that a line names in full; nil where it names none.
  private mutating func call(_ line: String) -> [BrowserEffect]? {
    let name = line.hasPrefix("!") ? "!" : String(line.prefix { $0 != " " })
    let rest = String(line.dropFirst(name.count)).trimmed
    guard let command = commands.command(named: name) else { return nil }
    guard command.contexts.contains(context) else {
      let places = CommandContext.allCases.filter(command.contexts.contains).map(\.title)
      message = Message("\(name) does not apply here, but in: \(places.joined(separator: ", "))")
      return []
    }
    if rest.isEmpty { return runIfEnabled(command) }
    guard command.argument != nil else {
      return VimNames.commands[name] == nil ? nil : runIfEnabled(command)
    }
    if let reason = command.disabledReason(self) {
      message = Message(reason)
      return []
    }
    return runTakingCommand(command.id, argument: rest)
  }

  private mutating func runIfEnabled(_ command: Command) -> [BrowserEffect] {
    if let reason = command.disabledReason(self) {
      message = Message(reason)
      return []
    }
    return run(command, count: nil)
  }

  private mutating func go(to action: CommandPalette.Entry.Action) -> [BrowserEffect] {
    switch action {
    case .command(let id):
      guard let command = commands.commands.first(where: { $0.id == id }) else { return [] }
      return runIfEnabled(command)
    case .actor(let id): return open(id)
    case .statements(let speaker):
      focus(on: .text)
      light(.statements(speaker), at: nil)
      return stepThroughLit(by: 1)
    case .section(let index):
      guard let start = reader?.start(ofSection: index) else { return [] }
      focus(on: .text)
      jump(to: start)
    case .article(let id):
      if let here = jumpHere { jumps.record(here) }
      return [.openArticle(id)]
    }
    return []
  }

  private mutating func open(_ actor: Actor.ID) -> [BrowserEffect] {
    focus(on: .text)
    light(.mentions(actor), at: nil)
    return stepThroughLit(by: 1)
  }
}
