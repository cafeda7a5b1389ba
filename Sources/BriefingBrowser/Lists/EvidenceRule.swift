/// The rules that give a quotation to its speaker, as a reader understands them.
enum EvidenceRule {
  /// A rule in words; its own name where it has none.
  static func words(for rule: String) -> String {
    wording[rule] ?? String(rule.map { $0 == "-" ? " " : $0 })
  }

  private static let wording = [
    "subject-of-cue": "the words before the cue name the speaker",
    "behind-cue": "the words behind the cue name the speaker",
    "according-to": "the words behind “according to” name the speaker",
    "relative-clause": "the clause with the cue describes the speaker",
    "shared-subject": "the cue shares its subject with a verb before it",
    "possessor-of-claim": "the claim is said to be the speaker's",
    "introduction": "the sentence before leads in to the quotation",
    "signature": "a name stands under the quotation",
    "tag": "the speaker stands right behind the words, with a verb",
    "passive-cue": "the cue is passive, and its agent is named",
    "colon": "a name and a colon stand before it",
    "joint-speakers": "several are named with the cue; the first stands for them",
    "script": "a line of a transcript, under the speaker's label",
    "pronoun": "a pronoun stands with the cue, and was found to mean the speaker",
    "speaker-before": "nobody is named; the speaker before goes on",
    "group-before": "they are those whom the sentence before is about",
    "spelt-alike": "the name beside the cue is a letter or two off the speaker's",
    "same-paragraph": "nobody is named; the quotation goes on from the one before it",
    "open-mark": "the quotation before was left open",
    "paragraph-of-its-own": "nobody is named; the speaker of the paragraph before goes on",
    "alternation": "nobody is named; two people speak in turn",
    "answer": "the person asked in the paragraph before answers",
    "subject-before": "nobody is named; the sentence before is about one person",
    "source-before": "nobody is named; the source before goes on",
    "next-in-paragraph": "nobody is named; the next quotation of the paragraph says who",
    "only-person-before": "nobody is named; one person was spoken of before",
    "described-before": "the description was used of the speaker before",
    "described-anew": "the description is new, and was taken for the speaker before",
    "kind-of-organization": "the description says what kind of organisation it is",
    "author-of-document": "the document is the speaker's",
    "no-cue": "no words say who it was",
    "none": "not recorded",
  ]
}
