import BriefingModel
import Testing

@testable import BriefingAnalysis

struct QuotationFinderTests {
  @Test(arguments: [
    // The speaker before the verb, the words before or behind it.
    ("“It is done,” Ada Lind said.", "direct | It is done, | said | Ada Lind"),
    ("Ada Lind said, “It is done.”", "direct | It is done. | said | Ada Lind"),
    ("Ada Lind told reporters: “It is done.”", "direct | It is done. | told | Ada Lind"),
    ("“Is it done?” Ada Lind asked.", "direct | Is it done? | asked | Ada Lind"),
    (
      "“Is it done?” Captain Ada Lind wrote on Twitter.",
      "direct | Is it done? | wrote | Ada Lind"
    ),
    // The speaker behind the verb.
    ("“It is done,” said Ada Lind, a pilot from Oslo.", "direct | It is done, | said | Ada Lind"),
    ("“It is done,” said Captain Ada Lind of the navy.", "direct | It is done, | said | Ada Lind"),
    (
      "“It is done,” said a pilot in the room.", "direct | It is done, | said | a pilot in the room"
    ),
    // A sequence of sentences in one pair of marks.
    (
      "Ada Lind said: “It is done. We can go. Come.”",
      "direct | It is done. We can go. Come. | said | Ada Lind"
    ),
    // Part of a clause between marks.
    (
      "The bridge is “a gift to the town,” Ada Lind said.",
      "mixed | The bridge is “a gift to the town,” | said | Ada Lind"
    ),
    (
      "Ada Lind said the bridge was “a gift” to the town.",
      "mixed | the bridge was “a gift” to the town | said | Ada Lind"
    ),
    ("Ada Lind called the bridge “a gift”.", "mixed | the bridge “a gift” | called | Ada Lind"),
    (
      "Ada Lind promised a “new start” for the port.",
      "mixed | a “new start” for the port | promised | Ada Lind"
    ),
    (
      "Ada Lind asked the Harbour Council (HC) to open the port.",
      "indirect | to open the port | asked | Ada Lind"
    ),
    (
      "Ada Lind denounced the plan as “absurd.”",
      "mixed | the plan as “absurd.” | denounced | Ada Lind"
    ),
    (
      "Ada Lind called the mayor a “liar,” a “bully” and “a thief” last week.",
      "mixed | the mayor a “liar,” a “bully” and “a thief” | called | Ada Lind"
    ),
    (
      "Ada Lind condemned what the council called a “breach” of the law.",
      "mixed | a “breach” of the law | called | the council"
    ),
    (
      "While Ada Lind called the plan “a gift,” the council shut the port.",
      "mixed | the plan “a gift,” | called | Ada Lind"
    ),
    (
      "Ada Lind told the BBC’s “Good Morning” on Friday that the port was “a trap”.",
      "mixed | the port was “a trap” | told | Ada Lind"
    ),
    ("Ada Lind had a message for the town: “Stay.”", "direct | Stay. | : | Ada Lind"),
    ("The bloc's leader, Tom Ek, shot back: “Stay.”", "direct | Stay. | : | Tom Ek"),
    ("“It is done,” said the 22-year-old.", "direct | It is done, | said | the 22-year-old"),
    (
      "The song, which critics have called “a triumph”, is new.",
      "direct | a triumph | have called | critics"
    ),
    ("Ada Lind, who in 2010 said: “Stay.”", "direct | Stay. | said | Ada Lind"),
    ("“It is done,” Senator Ada Lind, R-Ky., said.", "direct | It is done, | said | Ada Lind"),
    ("“It is done,” Ada Lind said this month in Oslo.", "direct | It is done, | said | Ada Lind"),
    (
      "Small groups of pilots marched while chanting, “Shut it down.”",
      "direct | Shut it down. | chanting | Small groups of pilots"
    ),
    // An introduction by a phrase.
    (
      "In the words of Ada Lind, “the port is a trap”.",
      "direct | the port is a trap | In the words of | Ada Lind"
    ),
    ("Wrote Ada Lind: “It is done.”", "direct | It is done. | Wrote | Ada Lind"),
    // The words of somebody else's clause are no part of the speaker.
    (
      "Nine boats were sunk in the harbour by a storm that Mayor Ada Lind described as “an act of God.”",
      "mixed | as “an act of God.” | described | Ada Lind"
    ),
    // Two parts of one clause.
    (
      "Ada Lind told the pilots to “go out and fish” and then “go out again tomorrow.”",
      "mixed | “go out and fish” and then “go out again tomorrow.” | told | Ada Lind"
    ),
    // A clause or an object far behind the verb, with an adverb before it.
    (
      "The mayor also outlined her plan and vowed to harshly fine “those who fish at night.”",
      "mixed | to harshly fine “those who fish at night.” | vowed | The mayor"
    ),
    (
      "Ada Lind's family called on the town to open the port “as a matter of justice”.",
      "mixed | the town to open the port “as a matter of justice” | called | Ada Lind's family"
    ),
    (
      "Ada Lind compared the mayor to a captain who is “asleep at the helm”.",
      "mixed | the mayor to a captain who is “asleep at the helm” | compared | Ada Lind"
    ),
    (
      "Ada Lind is urging calm, encouraging the pilots to make sure everything is “safe and sound.”",
      "mixed | the pilots to make sure everything is “safe and sound.” | encouraging | Ada Lind"
    ),
    // The words behind a colon are whose they are told to be behind them.
    (
      "The letter named what it said was the worst of all years: “We had no bread,” the council wrote.",
      "direct | We had no bread, | wrote | the council"
    ),
    (
      "The “gaps” she cited are “the gifts that pilots take,” the council reported.",
      "mixed | The “gaps” she cited are “the gifts that pilots take,” | reported | the council"
    ),
    // What stands behind the last mark and is told by the article.
    (
      "Ada Lind accused the town of “sleeping through the year”, and Tom Ek agreed.",
      "direct | sleeping through the year | accused | Ada Lind"
    ),
    (
      "Contrary to her claim that the town would “learn nothing,” there was much to see.",
      "mixed | the town would “learn nothing,” | claim | her"
    ),
    // Words around a fragment that belong to it.
    (
      "Ada Lind urged the pilots to “go out and fish”.",
      "mixed | the pilots to “go out and fish” | urged | Ada Lind"
    ),
    (
      "Ada Lind said “new taxes” and the sale of land would pay for it.",
      "mixed | “new taxes” and the sale of land would pay for it | said | Ada Lind"
    ),
    (
      "Ada Lind called Friday's storm a “gift”.",
      "mixed | Friday's storm a “gift” | called | Ada Lind"
    ),
    (
      "Ada Lind blamed the storm on “evil spirits” against all pilots.",
      "mixed | the storm on “evil spirits” against all pilots | blamed | Ada Lind"
    ),
    (
      "With so many boats, “there is no one point of failure,” Ada Lind said.",
      "mixed | With so many boats, “there is no one point of failure,” | said | Ada Lind"
    ),
    (
      "Ada Lind, the head of Acme -- the company that owns the port, which is shut -- told me, “Stay.”",
      "direct | Stay. | told | Ada Lind"
    ),
    // Participles, whose subject stands behind or far before them.
    ("Citing “bad weather,” Ada Lind shut the port.", "direct | bad weather, | Citing | Ada Lind"),
    (
      "After saying the port was “so full that it sank,” Ada Lind left.",
      "mixed | the port was “so full that it sank,” | saying | Ada Lind"
    ),
    (
      "Ada Lind sent out a series of tweets early Friday saying that the port was “a trap.”",
      "mixed | the port was “a trap.” | saying | Ada Lind"
    ),
    (
      "Following a long meeting, the Harbour Council issued a statement calling the port “a trap.”",
      "mixed | the port “a trap.” | calling | Harbour Council"
    ),
    // Something written that says something; "as she put it".
    (
      "She brought a letter from a doctor that says he has “very good health”.",
      "mixed | he has “very good health” | says | a letter from a doctor"
    ),
    (
      "The port is a “lawful source of income,” as a memo of the council put it.",
      "mixed | lawful source of income, | put it | a memo of the council"
    ),
    ("As Ada Lind put it, “The port is shut.”", "direct | The port is shut. | put it | Ada Lind"),
    // When or where it was said is not what was said.
    (
      "“It is done,” Ada Lind said several months after the fire, and the town rejoiced.",
      "direct | It is done, | said | Ada Lind"
    ),
    (
      "“It is done,” Ada Lind said on the BBC’s “Nation Hour.”",
      "direct | It is done, | said | Ada Lind"
    ),
    (
      "“It is done!” Ben Ek's niece, Ada Lind (D-Oslo), shouted to the crowd.",
      "direct | It is done! | shouted | Ada Lind"
    ),
    // A speaker behind the mark, with a nickname and appositions.
    (
      "“It is done!” Maria “Mia” Lind, the mayor of Oslo, shouted to the crowd.",
      "direct | It is done! | shouted | Maria “Mia” Lind"
    ),
    ("“It is done.” — Ada Lind.", "direct | It is done. | — | Ada Lind"),
    ("Ada Lind wrote on Monday:\n\n“It is done.”", "direct | It is done. | wrote | Ada Lind"),
  ])
  func findsWordsBetweenMarks(text: String, expected: String) throws {
    #expect(try Shipped.briefing(text).quotationLines == [expected])
  }

  @Test(arguments: [
    (
      "“It is done,” Ada Lind said, “and we can go.”",
      ["It is done,", "and we can go."]
    ),
    (
      "“It is done,” Ada Lind said in Oslo, “and we can go.”",
      ["It is done,", "and we can go."]
    ),
    (
      "Ada Lind said the port was shut and added that bread was dear.",
      [
        "the port was shut", "bread was dear",
      ]
    ),
    (
      "Ada Lind said the port was shut, but Tom Ek said it was open.",
      [
        "the port was shut", "it was open",
      ]
    ),
    ("Ada Lind denied it, saying that the port was open.", ["the port was open"]),
    ("Ada Lind said all the same that it was shut.", ["it was shut"]),
    ("Ada Lind asked how it was shut, but she played it down.", ["how it was shut"]),
    ("Ada Lind said it was shut, while others praised it.", ["it was shut"]),
    (
      "Ada Lind said it was shut, but Tom Ek, speaking in Oslo, dismissed the plan as “mad”.",
      ["it was shut", "the plan as “mad”"]
    ),
    (
      "“It is done.” A pilot said: “We can go.”", ["It is done.", "We can go."]
    ),
    ("Ada Lind said it was shut, and so has the council.", ["it was shut"]),
    ("Ada Lind said it was shut, but did not reply to questions.", ["it was shut"]),
    (
      "Ada Lind said it was shut; Tom Ek said it was open.", ["it was shut", "it was open"]
    ),
    (
      "Ada Lind said taxes must rise: “There is no other way.”",
      [
        "taxes must rise", "There is no other way.",
      ]
    ),
    ("“It is done,” she said, but refused to go.", ["It is done,"]),
  ])
  func cutsPieces(text: String, expected: [String]) throws {
    let briefing = try Shipped.briefing(text)
    #expect(briefing.findings.quotations.map { briefing.article.text[$0.passage] } == expected)
  }

  @Test func findsWordsBetweenMarksWithoutACue() throws {
    let briefing = try Shipped.briefing("“Nobody told us anything about the storm.”")
    #expect(
      briefing.quotationLines == ["direct | Nobody told us anything about the storm. | - | -"])
    #expect(briefing.speakerLines == ["?: Nobody told us anything about the storm."])
  }

  @Test(arguments: [
    String(repeating: "“", count: 10_000), String(repeating: "\"a\" ", count: 5_000),
    String(repeating: "said ", count: 20_000), String(repeating: "he said, ", count: 10_000),
    String(repeating: "according to a man, ", count: 5_000), String(repeating: "x", count: 1 << 20),
    String(repeating: "and but that who ", count: 10_000), "said", "“”", "\"", ",", "according to",
    "“a” said", "said “", "He said", "He said:", "who said that", "\u{0}said\u{0}",
    "\u{301}“\u{301}",
  ])
  func copesWithAnyText(text: String) throws {
    let briefing = try Shipped.briefing(text)
    let whole = briefing.article.text.passage
    for quotation in briefing.findings.quotations {
      #expect(whole.contains(quotation.passage))
      #expect(!quotation.passage.isEmpty)
      for passage in [quotation.cue, quotation.speakerMention].compactMap(\.self) {
        #expect(whole.contains(passage))
      }
      #expect((0...1).contains(quotation.confidence))
    }
    let starts = briefing.findings.quotations.map(\.passage)
    #expect(starts == starts.sorted())
  }

  @Test func namesAMissingLexicon() throws {
    var lexicons = try Shipped.lexicons.get()
    lexicons["cues-verbs"] = nil
    #expect(throws: LexiconError.missing("cues-verbs")) { try CueLexicon(lexicons) }
    lexicons["cues-verbs"] = Array("say says said\tthat\n".utf8)
    #expect(throws: LexiconError.malformed("cues-verbs", line: 1)) { try CueLexicon(lexicons) }
  }

  @Test func keepsClausesTogether() throws {
    let text = "The letter says the town violated national and state law by using the boats."
    #expect(
      try Shipped.briefing(text).quotationLines == [
        "indirect | the town violated national and state law by using the boats | says | The letter"
      ])
  }

  @Test func goesOnBehindInterruption() throws {
    let text = "The mayor “got an agreement,” Ada Lind said, and still “got to sit in the court.”"
    #expect(
      try Shipped.briefing(text).quotationLines.last
        == "direct | got to sit in the court. | said | Ada Lind")
  }
}
