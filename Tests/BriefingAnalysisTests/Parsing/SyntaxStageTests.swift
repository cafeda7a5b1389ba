import BriefingModel
import Testing

@testable import BriefingAnalysis

/// Parts of speech and dependencies of plain sentences.
struct SyntaxStageTests {
  /// A sentence whose words are asked for by their text.
  private struct Parsed {
    let draft: Draft
    init(_ text: String) throws { draft = try Shipped.parsed(text) }

    func token(_ word: String) throws -> Int {
      try #require(draft.tokens.firstIndex { draft.text($0.passage) == word })
    }
    func word(_ token: Int?) -> String? { token.map { draft.text(draft.tokens[$0].passage) } }
    func tag(_ word: String) throws -> PartOfSpeech { try draft.syntax.tags[token(word)] }
    func head(_ word: String) throws -> String? {
      try self.word(draft.syntax.head(of: token(word)))
    }
    func relation(_ word: String) throws -> Relation? {
      try draft.syntax.relation(of: token(word))
    }
    func subject(_ verb: String) throws -> String? {
      try word(draft.syntax.subject(of: token(verb)))
    }
    func extent(_ word: String) throws -> String {
      let extent = try draft.syntax.extent(of: token(word))
      return Wording.text(of: draft.tokens[extent], in: draft.utf8)
    }
  }

  @Test func tagsOfAPlainSentence() throws {
    let parsed = try Parsed("The old minister quickly signed three letters in Oslo.")
    #expect(try parsed.tag("The") == .determiner)
    #expect(try parsed.tag("old") == .adjective)
    #expect(try parsed.tag("minister") == .noun)
    #expect(try parsed.tag("quickly") == .adverb)
    #expect(try parsed.tag("signed") == .past)
    #expect(try parsed.tag("three") == .number)
    #expect(try parsed.tag("letters") == .pluralNoun)
    #expect(try parsed.tag("Oslo") == .name)
  }

  @Test func subjectAndObject() throws {
    let parsed = try Parsed("The minister signed the letter.")
    #expect(try parsed.subject("signed") == "minister")
    #expect(try parsed.head("letter") == "signed")
    #expect(try parsed.relation("letter") == .object)
    #expect(try parsed.head("signed") == nil)
  }

  @Test func clauseAfterACue() throws {
    let parsed = try Parsed("She said that the bridge would open in May.")
    #expect(try parsed.subject("said") == "She")
    #expect(try parsed.subject("open") == "bridge")
    #expect(try parsed.head("open") == "said")
    #expect(try parsed.relation("open") == .complement)
    #expect(try parsed.extent("open").hasPrefix("that the bridge would open in May"))
  }

  @Test func passiveSubjectIsNotTheSpeaker() throws {
    let parsed = try Parsed("The mayor was criticized by the teachers.")
    #expect(try parsed.relation("mayor") == .passiveSubject)
    #expect(try parsed.head("mayor") == "criticized")
  }

  @Test func subjectIsShared() throws {
    let parsed = try Parsed("He opened the door and left the room.")
    #expect(try parsed.subject("left") == "He")
  }

  @Test func nothingIsAskedOfTokensThatAreNotThere() throws {
    let syntax = try Parsed("Yes.").draft.syntax
    #expect(syntax.head(of: 99) == nil)
    #expect(syntax.head(of: -1) == nil)
    #expect(syntax.extent(of: 99).isEmpty)
    #expect(syntax.subject(of: 99) == nil)
    #expect(Syntax().apposition(of: 0) == nil)
  }

  @Test func sameTextSameTree() throws {
    let text = "Maria Holm, a nurse who lives in Bergen, told reporters on Friday that it rained."
    #expect(try Parsed(text).draft.syntax == Parsed(text).draft.syntax)
  }
}
