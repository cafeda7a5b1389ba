import BriefingModel
import Testing

@testable import BriefingAnalysis

struct SpeakerPronounResolverTests {
  @Test(arguments: [
    ("“I lost my boat,” Jonas Ekdal said.", ["I = Jonas Ekdal", "my = Jonas Ekdal"]),
    // The marks count, not the sentence.
    ("Jonas Ekdal said that “my boat” sank. I wept.", ["my = Jonas Ekdal"]),
    // Words within words are somebody else's.
    ("“She cried ‘I give up’ and left,” Jonas Ekdal said.", []),
    // “We” is an organisation where one speaks.
    (
      "“We sold our ships,” Ekdal Bank said in a statement.",
      ["We = Ekdal Bank", "our = Ekdal Bank"]
    ),
    ("“We sold our ships,” Jonas Ekdal said.", []),
    ("“I lost my boat,” a fisherman said.", []),
    // Or where somebody speaks for one.
    ("“We sold it,” Ekdal Bank spokeswoman Kari Lindberg said.", ["We = Ekdal Bank"]),
    ("Norway’s coach, Jonas Ekdal, said: “I know we lost.”", ["I = Jonas Ekdal", "we = Norway"]),
    (
      "Norway won. “We ran,” Norwegian captain Jonas Ekdal said.", ["We = Norway"]
    ),
    ("“We ran,” former Norway coach Jonas Ekdal said.", []),
    ("“We ran,” Norway lawyer Jonas Ekdal said.", []),
    // A paragraph that somebody signs.
    ("I was told that my boat sank. Jonas Ekdal", ["I = Jonas Ekdal", "my = Jonas Ekdal"]),
    ("I was told that my boat sank. Jonas Ekdal left.", []),
  ])
  func givesTheFirstPersonToWhoeverSpeaks(text: String, expected: [String]) throws {
    let found = try Findings.pronouns(of: text)
    #expect(found.filter { !$0.hasPrefix("She") } == expected)
  }

  @Test func meansBesideACueWhoeverTheQuotationIsOf() throws {
    let text = "“The port is closed,” Ekdal Bank said. “The ships are sold,” it added."
    #expect(try Findings.pronouns(of: text).contains("it = Ekdal Bank"))
  }
}

struct GroupPronounResolverTests {
  @Test(arguments: [
    ("Ekdal Bank sold its ships.", ["its = Ekdal Bank"]),
    ("Ekdal Bank said it would close.", ["it = Ekdal Bank"]),
    ("Norway opened its ports.", ["its = Norway"]),
    // “Their” of the one organisation that opens the sentence.
    ("Ekdal Bank asked Jonas Ekdal to come to their office.", ["their = Ekdal Bank"]),
    ("Ekdal Bank asked the clerks to come to their office.", []),
    ("Lind Bank and Ekdal Bank opened their office.", []),
    // Who speaks for it.
    ("A spokesman for Ekdal Bank said it would close.", ["it = Ekdal Bank"]),
    ("Kari Lindberg, of Ekdal Bank, says they close.", ["they = Ekdal Bank"]),
    ("Ekdal Bank spokesman Jonas Ekdal said they sank.", []),
    // Who goes on.
    ("Ekdal Bank denied it. The claim is “false”. It rained.", []),
    ("Ekdal Bank said no. They also said that ships sank.", ["They = Ekdal Bank"]),
    // A noun between may be meant.
    ("Ekdal Bank sold a ship and its cargo.", []),
    ("The ship of Ekdal Bank lost its mast.", []),
    ("Ekdal Bank closed. It rained.", []),
  ])
  func resolves(text: String, expected: [String]) throws {
    #expect(try Findings.pronouns(of: text) == expected)
  }
}

extension Findings {
  /// The pronouns of a text that were resolved, each with its actor.
  static func pronouns(of text: String) throws -> [String] {
    let findings = try of(text)
    let utf8 = Array(text.utf8)
    return findings.mentions.filter { $0.form == .pronoun }.map { mention in
      String(decoding: utf8[mention.passage.range], as: UTF8.self) + " = "
        + findings[mention.actor].name
    }
  }
}
