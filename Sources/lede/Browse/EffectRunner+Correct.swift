import BriefingBrowser
import BriefingLibrary
import BriefingModel

extension EffectRunner {
  /// Shows what was found in an open article as the reader corrected it.
  func show(_ findings: Findings, of document: DocumentID, id: ArticleID?) {
    documents.put(FoundDocument(findings: findings, id: id), for: document)
    showCorrected(document)
  }

  /// Writes a rule to disk, then shows what it changes in what is open.
  func keep(_ correction: Correction) {
    changeCorrections { library in
      var correction = correction
      if correction.created == 0 { correction.created = Clock.secondsSince1970 }
      try Self.addContext(to: &correction, from: library)
      let id = try library.keep(correction)
      return KeptCorrection(id: id, correction: correction, isUndone: false)
    }
  }

  /// Puts the words around it to a quotation that was met outside its article.
  private static func addContext(to correction: inout Correction, from library: Library) throws {
    guard let id = correction.article, let anchor = correction.change.anchor,
      anchor.prefix.isEmpty, anchor.suffix.isEmpty, let text = try library.article(id)?.text,
      let passage = anchor.resolve(in: text)
    else { return }
    correction.change = correction.change.at(TextAnchor(passage, in: text))
  }

  /// Takes a rule back, or lets it hold again.
  func toggleCorrection(_ toggle: @escaping @Sendable (Library) throws -> KeptCorrection?) {
    changeCorrections(toggle)
  }

  private func changeCorrections(
    _ change: @escaping @Sendable (Library) throws -> KeptCorrection?
  ) {
    scheduler.schedule(on: .library) {
      do {
        guard let kept = try change(shelf.library()) else { return }
        for document in documents.found.keys { showCorrected(document) }
        post(.correctionKept(kept))
      } catch {
        post(.changeRefused(Failure.text(of: error)))
      }
    }
  }

  /// Rules are read and findings handed over in one go, so that what is shown last knows all rules,
  /// whichever of the analysis and the reader was quicker.
  private func showCorrected(_ document: DocumentID) {
    showing.withLock {
      guard let found = documents.found[document], let article = documents.article(document) else {
        return
      }
      let findings = corrected(found, in: article)
      post(.findingsArrived(document, BriefingIndex(findings)))
    }
  }

  /// Findings as the reader corrected them; as they are where the rules cannot be read.
  private func corrected(_ found: FoundDocument, in article: Article) -> Findings {
    guard let id = found.id else { return found.findings }
    let corrected = try? shelf.library().corrected(found.findings, of: id, in: article.text)
    return corrected ?? found.findings
  }

  /// Lists all rules with the headlines of their articles.
  func loadCorrections() {
    onLibrary { library in
      let rules = try library.corrections()
      let headlines = try library.headlines(of: Set(rules.compactMap(\.correction.article)))
      return .correctionsLoaded(
        rules.reversed().map { kept in
          PlacedCorrection(kept, headline: kept.correction.article.flatMap { headlines[$0] })
        })
    }
  }

  /// Says how far a rule for the whole library would reach.
  func weigh(_ change: Correction.Change, in article: ArticleID?) {
    onLibrary { library in
      let (meant, reach) = try library.weigh(change, from: article)
      return .correctionWeighed(WeighedCorrection(asked: change, meant: meant, reach: reach))
    }
  }

  /// Looks for the newest of the names that came while the one before was looked for.
  func findActors(_ words: String) {
    guard actorSearches.put(words) else { return }
    onLibrary { library in
      guard let words = actorSearches.take() else { return nil }
      return .actorsFound(words, try library.actors(named: words + "*", limit: Self.mostActors))
    }
  }

  private static let mostActors = 20
}
