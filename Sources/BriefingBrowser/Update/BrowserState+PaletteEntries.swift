import BriefingModel

extension BrowserState {
  /// Everything that can be called by name here: commands, and what the article and the shelf hold.
  var paletteEntries: [CommandPalette.Entry] {
    let context = contextUnderPalette
    let applicable = commands.commands(in: context).filter { !Self.isTrivial($0.id) }
    let columns = applicable.map(\.id.rawValue.count).max() ?? 0
    let commands =
      applicable
      .sorted { ($0.footerRank ?? .max) < ($1.footerRank ?? .max) }
      .map { command in
        CommandPalette.Entry(
          .command(command.id),
          command.id.rawValue.padded(to: columns) + "  " + command.help,
          detail: command.calls,
          names: command.shortNames + [command.id.rawValue] + VimNames.names(for: command.id),
          title: ([command.id.rawValue, command.title] + command.shortNames).joined(separator: " "))
      }
    return commands + articleEntries + shelfEntries
  }

  /// Where a key would go if the palette were not open.
  private var contextUnderPalette: CommandContext {
    var state = self
    state.palette = nil
    return state.context
  }

  /// Whether nobody looks a command up by name, because it only makes sense under its key.
  private static func isTrivial(_ command: CommandID) -> Bool {
    Motion(command) != nil || command == .paletteOpen || command == .movePercent
  }

  private var articleEntries: [CommandPalette.Entry] {
    guard let reader else { return [] }
    let sections = reader.article.sections.indices.prefix(Self.mostSections).map { index in
      CommandPalette.Entry(
        .section(index), reader.title(of: reader.article.sections[index]), detail: "section")
    }
    let actors = reader.index.actorOrder.prefix(Self.mostActors).map { id in
      let actor = reader.index.findings[id]
      let names = ([actor.name] + actor.aliases.prefix(3)).joined(separator: " · ")
      return CommandPalette.Entry(.actor(id), names, detail: actor.kind.noun)
    }
    let speakers = reader.index.statementsOf.sorted { $0.value[0] < $1.value[0] }
      .prefix(Self.mostActors)
      .map { speaker, statements in
        CommandPalette.Entry(
          .statements(speaker), reader.index.name(of: speaker),
          detail: reader.index.countText(of: statements.map { reader.index.statements[$0] }))
      }
    return sections + actors + speakers
  }

  private var shelfEntries: [CommandPalette.Entry] {
    shelf.entries.prefix(Self.mostArticles).filter { $0.id != reader?.articleID }.map { entry in
      let outlet = entry.metadata.outlet.map { " · " + $0 } ?? ""
      return CommandPalette.Entry(
        .article(entry.id), (entry.metadata.headline + outlet).singleLine,
        detail: entry.metadata.date?.description ?? "article \(entry.id.rawValue)")
    }
  }

  /// So many of each are looked through with every key; the newest articles come first.
  private static let mostSections = 500
  private static let mostActors = 1000
  private static let mostArticles = 2000
}
