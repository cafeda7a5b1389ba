import BriefingModel

extension BrowserState {
  /// Takes a rule that is on disk now, or was taken back there. What it changed came before it.
  mutating func takeCorrection(_ kept: KeptCorrection) -> [BrowserEffect] {
    let place = kept.correction.article == nil ? " in the whole library" : ""
    let rule = kept.correction.shortDescription + place
    let key = label(of: .undo)
    message = Message(
      kept.isUndone
        ? "Taken back, \(key) lets it hold: \(rule)" : "Kept, \(key) takes it back: \(rule)")
    let next = record(.correction(kept), .corrected(kept.id, isUndone: kept.isUndone))
    keepSelectionsVisible()
    return next + refreshLibraryViews()
  }

  /// Says why a rule was not kept or not taken back, or a bookmark not deleted: nothing has changed.
  mutating func refuseChange(_ why: String) {
    changes.fail()
    message = Message(why, isWarning: true)
  }

  /// Why nothing can be put right here; nil where something can.
  var whyNothingToCorrect: String? {
    guard correctionSubject != nil else {
      return context == .libraryDossier
        ? "Open the dossier of the other one first: \(label(of: .listOpen))"
        : "There is no quotation and no actor here"
    }
    if context == .libraryActors || context == .libraryDossier { return nil }
    guard let reader, reader.articleID == nil else { return nil }
    return reader.whyNotKept.map { "Corrections are kept with the article: \($0)" }
      ?? "The article is still being put into the library"
  }
}

extension ReaderState {
  /// Keeps the chosen entries of the lists with what they stood for when other findings come.
  mutating func keepChosenEntries(from old: BriefingIndex, actorNow same: (Actor.ID) -> Actor.ID?) {
    if let list = lists[.actors] {
      var before = self
      before.index = old
      let chosen = ActorList(reader: before).actor(at: list.selected).flatMap(same)
      if let entry = chosen.flatMap({ ActorList(reader: self).index(of: $0) }) {
        lists[.actors]?.selected = entry
      }
    }
    if let list = lists[.quotations], old.statements.indices.contains(list.selected) {
      let start = old.statements[list.selected].passage.start
      let entry = index.statements.partitioningIndex { $0.passage.start >= start }
      lists[.quotations]?.selected = min(entry, max(0, index.statements.count - 1))
    }
  }
}
