import BriefingModel

extension BrowserState {
  /// The statement that a command is about: the one under the cursor, or the one chosen.
  var statementHere: Statement? {
    guard let reader else { return nil }
    switch context {
    case .text: return reader.index.statement(at: reader.place.cursor)
    case .quotations: return reader.chosenStatement
    default: return nil
    }
  }

  /// The speaker whom a command is about: of the quotation at the cursor or chosen, or the source
  /// that the cursor's words name.
  var speakerHere: Speaker? {
    if context == .text, let reader, !reader.isAtStatement,
      let mention = reader.index.mention(at: reader.place.cursor), mention.form != .pronoun
    {
      return .actor(mention.actor)
    }
    if let statement = statementHere { return statement.speaker }
    guard context == .text, let reader else { return actorHere.map(Speaker.actor) }
    return reader.index.statement(namedAt: reader.place.cursor)?.speaker
      ?? actorHere.map(Speaker.actor)
  }

  /// The actor that a command is about: the one under the cursor, or chosen, or lit.
  var actorHere: Actor.ID? {
    guard let reader else { return nil }
    switch context {
    case .actors: return reader.chosenActor
    case .plot:
      guard case .actor(let id) = chosenPlotRow?.subject else { return nil }
      return id
    case .dossier:
      guard case .dossier(let actor) = views.last?.content else { return nil }
      return actor
    case .text:
      if reader.isAtStatement, let actor = statementHere?.actor { return actor }
      if let mention = reader.index.mention(at: reader.place.cursor) { return mention.actor }
      return statementHere?.actor ?? reader.lit?.actor
    default: return statementHere?.actor
    }
  }

  /// What `Enter` follows in the text.
  var followedHere: Lit.Subject? {
    guard let reader else { return nil }
    if !reader.isAtStatement, let mention = reader.index.mention(at: reader.place.cursor) {
      return .mentions(mention.actor)
    }
    guard let speaker = statementHere?.speaker, speaker != .unknown else { return nil }
    return .statements(speaker)
  }

  /// The bookmark that a command is about: the one at the cursor, or the one chosen.
  var bookmarkHere: Bookmark? {
    switch context {
    case .text:
      guard let reader else { return nil }
      return reader.bookmarks.first { $0.passage?.contains(reader.place.cursor) ?? false }?.bookmark
    case .quotations:
      guard let reader, let said = reader.chosenStatement?.passage else { return nil }
      return reader.bookmarks.first { $0.passage?.overlaps(said) ?? false }?.bookmark
    case .bookmarks:
      let bookmarks = bookmarkList.bookmarks
      let selected = activeListState.selected
      return bookmarks.indices.contains(selected) ? bookmarks[selected].bookmark : nil
    default: return nil
    }
  }
}

extension ReaderState {
  /// Whether the cursor is where a jump to a quotation leads, or on a pronoun within one: what is
  /// meant is then the quotation, not whoever its words name.
  var isAtStatement: Bool {
    guard let statement = index.statement(at: place.cursor) else { return false }
    return statement.passage.start == place.cursor
      || index.mention(at: place.cursor)?.form == .pronoun
  }
}

extension Statement {
  /// The actor who said it, where one is known.
  var actor: Actor.ID? {
    guard case .actor(let id) = speaker else { return nil }
    return id
  }
}

extension Lit {
  /// The actor that it is about.
  var actor: Actor.ID? {
    switch subject {
    case .mentions(let id), .statements(.actor(let id)): id
    default: nil
    }
  }
}
