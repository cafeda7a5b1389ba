import BriefingModel
import Testing

@testable import BriefingAnalysis

/// What the publisher says that an article is about, beside what the rules find.
struct SubjectNamesTests {
  /// The actors of a text, each with its kind.
  private func actors(_ text: String, _ subjects: [NamedSubject]) throws -> [String] {
    let lexicon = try Shipped.lexicon.get()
    let stages: [any AnalysisStage] = [
      Tokenizer(lexicon: lexicon), SentenceSplitter(), NameFinder(lexicon: lexicon),
      SubjectNames(lexicon: lexicon),
    ]
    let text = ArticleText(text)
    let article = Article(
      text: text, metadata: Article.Metadata(headline: "-", subjects: subjects),
      blocks: [Block(.paragraph, at: text.passage)],
      sections: [Section(.lede, title: nil, blocks: 0..<1)])
    var draft = Draft(article)
    for stage in stages { try stage.run(on: &draft) }
    return draft.names.map {
      "\(Wording.text(of: draft.tokens[$0.tokens], in: draft.utf8)): \($0.kind)"
    }
  }

  @Test func theKindIsThePublishers() throws {
    let text = "They met Jordan Holm in Oslo. Later Jordan wept, and Holm left."
    #expect(
      try actors(text, [NamedSubject("Jordan Holm", kind: .organization)]).first
        == "Jordan Holm: organization")
    #expect(
      try actors(
        "We asked Varang Lund. Lund was silent.",
        [
          NamedSubject("Varang Lund", kind: .person)
        ]) == ["Varang Lund: person", "Lund: person"])
  }

  @Test func aNameThatTheRulesMissOrPartIsFoundWhole() throws {
    let text = "The band And You Will Know Us played. He left with The Sound of Rain."
    #expect(try !actors(text, []).contains { $0.hasPrefix("And You Will Know Us") })
    #expect(
      try actors(text, [NamedSubject("And You Will Know Us", kind: .organization)])
        .contains("And You Will Know Us: organization"))
  }

  @Test func whatTheTextDoesNotNameChangesNothing() throws {
    let text = "Reading is hard, said Jonas Ekdal in Oslo."
    let subjects = [
      NamedSubject("Kari Lindberg", kind: .person), NamedSubject("Reading", kind: .place),
      NamedSubject("hard", kind: .organization), NamedSubject("Oslo", kind: .other),
    ]
    #expect(try actors(text, subjects) == actors(text, []))
  }

  @Test func aLongerNameOfTheRulesStays() throws {
    let text = "He met the Bank of Norway. It was late."
    #expect(
      try actors(text, [NamedSubject("Norway", kind: .person)])
        == ["Bank of Norway: organization"])
  }
}
