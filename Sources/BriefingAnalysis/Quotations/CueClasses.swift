/// What the search for cues asks of a word besides what the lexicons of names know of it.
struct CueClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// "he", "they": may be the subject of a cue.
  static let subject = CueClasses(bit: 0)
  /// "him", "them": may be spoken to.
  static let object = CueClasses(bit: 1)
  /// "his", "their": may own a claim.
  static let possessor = CueClasses(bit: 2)
  /// "who", "which".
  static let relative = CueClasses(bit: 3)
  /// "that".
  static let that = CueClasses(bit: 4)
  /// "is", "was".
  static let be = CueClasses(bit: 5)
  /// "has", "had".
  static let have = CueClasses(bit: 6)
  /// "did".
  static let `do` = CueClasses(bit: 7)
  /// "will", "would".
  static let modal = CueClasses(bit: 8)
  /// "could", "should": what may be said was not said.
  static let possibility = CueClasses(bit: 9)
  /// "to".
  static let to = CueClasses(bit: 10)
  /// "not", "never".
  static let negation = CueClasses(bit: 11)
  /// "also": may stand between a speaker and a verb.
  static let adverb = CueClasses(bit: 12)
  /// "Monday", "yesterday".
  static let time = CueClasses(bit: 13)
  /// "what", "whether".
  static let question = CueClasses(bit: 14)
  /// "and", "but".
  static let coordinator = CueClasses(bit: 15)
  /// "while", "because".
  static let subordinator = CueClasses(bit: 16)
  /// "as".
  static let `as` = CueClasses(bit: 17)
  /// "with".
  static let with = CueClasses(bit: 18)
  /// "of".
  static let of = CueClasses(bit: 19)
  /// "for".
  static let `for` = CueClasses(bit: 20)
  /// "by".
  static let by = CueClasses(bit: 21)
  /// "out".
  static let out = CueClasses(bit: 22)
  /// "statement", "interview": where something is said.
  static let venue = CueClasses(bit: 23)
  /// "titled", "so-called": what follows in quotation marks is a name.
  static let naming = CueClasses(bit: 24)
  /// The `'s` behind a word.
  static let clitic = CueClasses(bit: 25)
  /// "it".
  static let neuter = CueClasses(bit: 26)
  /// "we", "I": inside a quotation rather than beside one.
  static let firstPerson = CueClasses(bit: 27)
  /// A noun that attributes with its possessor ("claim").
  static let claim = CueClasses(bit: 28)
  /// More than one person ("officials").
  static let people = CueClasses(bit: 29)
  /// One person ("spokeswoman").
  static let person = CueClasses(bit: 30)
  /// Something written ("report").
  static let document = CueClasses(bit: 31)
  /// An organisation ("ministry").
  static let body = CueClasses(bit: 32)

  /// "went": may stand before "on to say".
  static let going = CueClasses(bit: 33)
  /// "on".
  static let on = CueClasses(bit: 34)
  /// "family": a noun that ends as an adverb does.
  static let noun = CueClasses(bit: 36)
  /// "only", "nearly": belongs to what is said where that begins behind it.
  static let focus = CueClasses(bit: 37)
  /// "against": completes a noun, as "of" does.
  static let completion = CueClasses(bit: 38)
  /// "used": behind it, "to" and a verb tell what is said again and again.
  static let habit = CueClasses(bit: 39)
  /// "took", "used": what somebody does with a place where things are said.
  static let resort = CueClasses(bit: 40)
  /// "A", "Answer": the label of whoever answers in an interview.
  static let answer = CueClasses(bit: 41)
  /// "Q", "Question": the label of whoever asks.
  static let asker = CueClasses(bit: 42)
  /// "late": says which part of a day or month.
  static let stretch = CueClasses(bit: 44)
  /// "number": "that" before it and its verb points at it.
  static let counted = CueClasses(bit: 45)
  /// "missing", "dead": what somebody was reported to be.
  static let state = CueClasses(bit: 46)
  /// "back", "in": may belong to a verb before it ("shot back").
  static let verbParticle = CueClasses(bit: 47)
  /// "asked", "replied": somebody else is spoken to, who may speak next.
  static let exchange = CueClasses(bit: 48)
  /// "another": opens a sentence about somebody new.
  static let another = CueClasses(bit: 49)
  /// "nobody", "neither": whoever is meant did not say it.
  static let denial = CueClasses(bit: 43)
  /// "would": what would be said was not, unless its words are there.
  static let hypothetical = CueClasses(bit: 35)

  /// A noun for a source.
  static let source: CueClasses = [.people, .person, .document, .body]
  /// A word that only a finite clause has.
  static let finite: CueClasses = [.be, .have, .do, .modal, .possibility]
  /// A word that ends a noun phrase to its left or right.
  static let phraseEnd: CueClasses = [
    .subject, .be, .have, .do, .modal, .possibility, .that, .question, .subordinator,
  ]

  /// Whether one of `classes` at least is there.
  @inline(__always)
  func hasAny(_ classes: CueClasses) -> Bool { rawValue & classes.rawValue != 0 }

  /// The classes that a lexicon may give by name.
  static let byName: [String: CueClasses] = [
    "subject": .subject, "neuter": .neuter, "first": .firstPerson,
    "object": .object, "possessor": .possessor, "relative": .relative, "that": .that, "be": .be,
    "have": .have, "do": .do, "modal": .modal, "possibility": .possibility, "to": .to,
    "negation": .negation, "adverb": .adverb, "time": .time, "wh": .question,
    "coordinator": .coordinator, "subordinator": .subordinator, "as": .as, "with": .with,
    "of": .of, "for": .for, "by": .by, "out": .out, "venue": .venue, "naming": .naming,
    "clitic": .clitic, "people": .people, "person": .person, "document": .document,
    "body": .body, "going": .going, "on": .on,
    "hypothetical": .hypothetical, "noun": .noun, "focus": .focus, "stretch": .stretch,
    "counted": .counted, "denial": .denial,
    "completion": .completion, "habit": .habit, "resort": .resort, "answer": .answer,
    "asker": .asker, "state": .state, "particle": .verbParticle, "exchange": .exchange,
    "another": .another,
  ]
}

/// What may follow a verb of speech or stand with it; the lexicon `cues-verbs` explains each.
struct CueFrames: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  private init(bit: UInt32) { rawValue = 1 << bit }
  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let that = CueFrames(bit: 0)
  static let bare = CueFrames(bit: 1)
  static let finite = CueFrames(bit: 2)
  static let quote = CueFrames(bit: 3)
  static let post = CueFrames(bit: 4)
  static let to = CueFrames(bit: 5)
  static let whom = CueFrames(bit: 6)
  static let ask = CueFrames(bit: 7)
  static let infinitive = CueFrames(bit: 8)
  static let question = CueFrames(bit: 9)
  static let `as` = CueFrames(bit: 10)
  static let of = CueFrames(bit: 11)
  static let `for` = CueFrames(bit: 12)
  static let with = CueFrames(bit: 13)
  static let loose = CueFrames(bit: 15)
  static let particle = CueFrames(bit: 16)
  static let on = CueFrames(bit: 17)
  static let predicate = CueFrames(bit: 18)
  static let it = CueFrames(bit: 19)
  static let active = CueFrames(bit: 20)
  static let doing = CueFrames(bit: 21)
  /// A clause may follow, with "that" or without.
  static let clause: CueFrames = [.that, .bare, .finite]

  /// Whether one of `frames` at least is there.
  func hasAny(_ frames: CueFrames) -> Bool { !isDisjoint(with: frames) }

  /// The frames that the lexicon may give by name.
  static let byName: [String: CueFrames] = [
    "that": .that, "bare": .bare, "finite": .finite, "quote": .quote, "post": .post, "to": .to,
    "whom": .whom, "ask": .ask, "infinitive": .infinitive, "wh": .question, "as": .as, "of": .of,
    "for": .for, "with": .with, "loose": .loose, "particle": .particle, "on": .on,
    "predicate": .predicate, "it": .it, "active": .active, "doing": .doing,
  ]
}

/// The forms of a verb that a word may be.
struct VerbForms: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let base = VerbForms(rawValue: 1)
  static let third = VerbForms(rawValue: 2)
  static let past = VerbForms(rawValue: 4)
  static let participle = VerbForms(rawValue: 8)
  static let progressive = VerbForms(rawValue: 16)

  /// In the order of the lexicon's column.
  static let inOrder: [VerbForms] = [.base, .third, .past, .participle, .progressive]
}
