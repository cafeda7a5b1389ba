import ArgumentParser
import BriefingBrowser
import BriefingLibrary
import BriefingModel

/// Words of an article that a command line names, to put in what was missed there.
struct WordsChoice: ParsableArguments {
  @OptionGroup var options: CommandOptions

  @Argument(help: "The number of the article.")
  var article: Int64

  @Argument(help: "The words as the article has them.")
  var words: String

  @Option(help: "Which of the places where the words stand is meant, counted from 1.")
  var place: Int?

  @Flag(help: "Say what it would change, and keep nothing.")
  var dryRun = false

  /// Makes a rule about the words, keeps it and says so; or says what it would do.
  ///
  /// - Throws: `Failure` where the words do not stand there, or at several places, or where the rule
  ///   changes nothing; `LibraryError`, `StandardOutputError`, and what `rule` throws.
  func run(_ rule: (Passage, Briefing, Library) throws -> Correction.Change) throws {
    let (workspace, id) = (Workspace(), ArticleID(rawValue: article))
    let library = try workspace.searchedLibrary()
    let briefing = try workspace.briefing(ArticleSource(kept: id))
    let correction = Correction(
      try rule(try find(in: briefing.article), briefing, library), article: id,
      created: Clock.secondsSince1970)
    let added = AddedByReader(correction, to: briefing)
    guard try added.changesAnything || library.standing(correction) != nil else {
      throw Failure("that changes nothing: article \(article) has it so already", status: 1)
    }
    if dryRun {
      try StandardOutput.write(
        Paragraph("\(correction)\(added.loss). Nothing was kept.", width: options.width).lines)
    } else {
      try correction.keep(in: library, width: options.width, besides: added.loss)
    }
  }

  private func find(in article: Article) throws -> Passage {
    let text = article.text
    let found = TextSearch(words).matches(in: text.utf8, from: 0, to: text.count)
      .map { Passage($0) }
    guard let first = found.first else {
      throw Failure("article \(self.article) does not have these words", status: 1)
    }
    guard let place else {
      guard found.count == 1 else {
        throw Failure(
          "article \(self.article) has these words \(found.count) times: say which with --place 1 "
            + "to \(found.count)", status: 1)
      }
      return first
    }
    guard found.indices.contains(place - 1) else {
      throw Failure(
        "article \(self.article) has these words \(found.count.counted("time"))", status: 1)
    }
    return found[place - 1]
  }
}

/// What a rule that puts something in changes besides.
private struct AddedByReader {
  private let before: Findings
  private let after: Findings
  private let text: ArticleText

  init(_ correction: Correction, to briefing: Briefing) {
    (before, text) = (briefing.findings, briefing.article.text)
    after =
      CorrectionReplay(
        [correction], on: before, of: text, article: correction.article
      ).findings
  }

  /// Whether anything is different, but for who says so.
  var changesAnything: Bool { before.undated != after.undated }

  /// The quotations that give way, in words; empty where none does.
  var loss: String {
    let lost = before.quotations(goneFrom: after).map { "“\(text[$0.passage])”" }
    return lost.isEmpty ? "" : ", in place of " + lost.joined(separator: " and ")
  }
}

extension Findings {
  /// The findings without when the reader chose.
  fileprivate var undated: Findings {
    var findings = self
    for place in quotations.indices { findings.quotations[place].evidence.chosen = nil }
    return findings
  }
}
