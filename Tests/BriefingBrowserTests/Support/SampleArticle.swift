import BriefingModel

/// A small article with hand-made findings, for screens and keys. Passages are found by their words.
enum SampleArticle {
  static let lines: [(Block.Kind, String)] = [
    (.headline, "Harbour plan divides the island of Ostra"),
    (.byline, "By Ines Varga"),
    (.furniture, "100% Font Size"),
    (
      .paragraph,
      "A plan to widen the old harbour has split the council of Ostra, where fishing boats share "
        + "two piers with ferries."
    ),
    (
      .paragraph,
      "“We cannot feed our children with postcards,” said Mayor Petra Lindqvist, who wants a "
        + "third pier. “The boats need room.”"
    ),
    (.heading, "Two piers"),
    (
      .paragraph,
      "Lindqvist has asked the Ostra Port Authority for money. The authority, she said, had "
        + "promised an answer before the summer."
    ),
    (
      .paragraph,
      "Jonas Holm, a fisherman for thirty years, called the plan “a gift to the ferries”. The Port "
        + "Authority did not reply to questions."
    ),
    (.heading, "What comes next"),
    (
      .paragraph,
      "A vote is due in May, according to people who have seen the agenda. Holm will not be there."
    ),
    (.listItem, "A third pier would cost 4.2 million."),
    (.listItem, "Repairs alone would cost 0.9 million."),
    (.relatedLink, "Ferries return to Ostra after ten years"),
  ]

  static let text = ArticleText(lines.map(\.1).joined(separator: "\n\n"))

  static let article: Article = {
    var blocks: [Block] = []
    var offset = 0
    for (kind, line) in lines {
      let end = offset + line.utf8.count
      blocks.append(Block(kind, level: kind == .heading ? 2 : 0, at: Passage(offset, end)))
      offset = end + 2
    }
    return Article(
      text: text,
      metadata: Article.Metadata(
        headline: lines[0].1, byline: "Ines Varga", outlet: "Ostra Courier",
        date: CalendarDate(year: 2026, month: 3, day: 14)),
      blocks: blocks,
      sections: [
        Section(.lede, title: nil, blocks: 0..<5),
        Section(.body, title: blocks[5].passage, blocks: 5..<8),
        Section(.body, title: blocks[8].passage, blocks: 8..<12),
        Section(.related, title: nil, blocks: 12..<13),
      ])
  }()

  /// Where words stand in the text, counted from 1.
  static func passage(_ words: String, _ occurrence: Int = 1) -> Passage {
    let all = Words.places(of: words, in: text)
    return all[occurrence - 1]
  }

  static let lindqvist = Actor.ID(rawValue: 0)
  static let holm = Actor.ID(rawValue: 1)
  static let authority = Actor.ID(rawValue: 2)
  static let ostra = Actor.ID(rawValue: 3)

  static let findings = Findings(
    engine: "test", analyzedBytes: text.count,
    sentences: sentences,
    actors: [
      Actor(
        id: lindqvist, name: "Petra Lindqvist", kind: .person, aliases: ["Lindqvist"],
        roles: [Actor.Role("Mayor", at: passage("Mayor"))], gender: .female),
      Actor(
        id: holm, name: "Jonas Holm", kind: .person, aliases: ["Holm"],
        roles: [
          Actor.Role("fisherman for thirty years", at: passage("fisherman for thirty years"))
        ]),
      Actor(
        id: authority, name: "Ostra Port Authority", kind: .organization,
        aliases: ["Port Authority"]),
      Actor(id: ostra, name: "Ostra", kind: .place),
    ],
    mentions: [
      Mention(passage("Ostra"), of: ostra, form: .name),
      Mention(passage("Ostra", 2), of: ostra, form: .name),
      Mention(passage("Petra Lindqvist"), of: lindqvist, form: .name),
      Mention(passage("Lindqvist", 2), of: lindqvist, form: .alias),
      Mention(passage("Ostra Port Authority"), of: authority, form: .name),
      Mention(passage("The authority"), of: authority, form: .description),
      Mention(passage("she", 1), of: lindqvist, form: .pronoun),
      Mention(passage("Jonas Holm"), of: holm, form: .name),
      Mention(passage("The Port Authority"), of: authority, form: .alias),
      Mention(passage("Holm", 2), of: holm, form: .alias),
    ],
    quotations: [
      Quotation(
        passage("We cannot feed our children with postcards,"), kind: .direct, cue: passage("said"),
        speaker: .actor(lindqvist), speakerMention: passage("Petra Lindqvist"), confidence: 0.97,
        evidence: Quotation.Evidence(rule: "behind-cue", passages: [passage("said")])),
      Quotation(
        passage("The boats need room."), kind: .direct, speaker: .actor(lindqvist),
        confidence: 0.9),
      Quotation(
        passage("had promised an answer before the summer"), kind: .indirect,
        cue: passage("said", 2), speaker: .actor(lindqvist), speakerMention: passage("she"),
        confidence: 0.85),
      Quotation(
        passage("a gift to the ferries"), kind: .mixed, cue: passage("called"),
        speaker: .actor(holm), speakerMention: passage("Jonas Holm"), confidence: 0.6),
      Quotation(
        passage("A vote is due in May"), kind: .indirect, cue: passage("according to"),
        speaker: .anonymous("people who have seen the agenda"),
        speakerMention: passage("people who have seen the agenda"), confidence: 0.8),
    ],
    noComments: [
      NoComment(
        passage("The Port Authority did not reply to questions."),
        cue: passage("did not reply to questions"), speaker: .actor(authority),
        speakerMention: passage("The Port Authority"))
    ])

  private static let sentences = [
    "A plan to widen the old harbour has split the council of Ostra, where fishing boats share two "
      + "piers with ferries.",
    "“We cannot feed our children with postcards,” said Mayor Petra Lindqvist, who wants a third "
      + "pier.",
    "“The boats need room.”",
    "Lindqvist has asked the Ostra Port Authority for money.",
    "The authority, she said, had promised an answer before the summer.",
    "Jonas Holm, a fisherman for thirty years, called the plan “a gift to the ferries”.",
    "The Port Authority did not reply to questions.",
    "A vote is due in May, according to people who have seen the agenda.",
    "Holm will not be there.",
    "A third pier would cost 4.2 million.",
    "Repairs alone would cost 0.9 million.",
  ].map { passage($0) }
}

/// Every place of some words in a text.
enum Words {
  static func places(of words: String, in text: ArticleText) -> [Passage] {
    let needle = Array(words.utf8)
    guard let first = needle.first, needle.count <= text.count else { return [] }
    return (0...text.count - needle.count).compactMap { start in
      guard text.utf8[start] == first,
        text.utf8[start..<start + needle.count].elementsEqual(needle)
      else { return nil }
      return Passage(start, start + needle.count)
    }
  }
}
