import BriefingModel

/// Findings as bytes.
enum FindingsCoder {
  /// The first byte of everything that is written in this format, in which passages stand by their
  /// distance from each other and rules by number; and in the one before, which still is read.
  private static let (format, oldFormat): (UInt8, UInt8) = (3, 2)

  /// The bytes of findings, without their engine.
  static func encode(_ findings: Findings) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(format)
    writer.write(findings.analyzedBytes)
    writer.write(findings.sentences) { $0.write($1) }
    writer.write(findings.actors) { $0.write($1) }
    writer.write(findings.mentions) { $0.write($1) }
    writer.write(findings.quotations) { $0.write($1) }
    writer.write(findings.noComments) { $0.write($1) }
    writer.write(UInt8(findings.isLanguageKnown ? 1 : 0))
    return writer.bytes
  }

  /// The findings of an engine; nil where the bytes are none, so that they are made anew.
  static func decode(_ bytes: [UInt8], engine: String) -> Findings? {
    try? read(bytes, engine: engine)
  }

  private static func read(
    _ bytes: [UInt8], engine: String
  ) throws(ByteReader.Malformed) -> Findings {
    var reader = ByteReader(bytes)
    switch try reader.byte() {
    case format: break
    case oldFormat: reader.isPlain = true
    default: throw ByteReader.Malformed()
    }
    let analyzedBytes = try reader.int()
    let sentences = try reader.array { reader throws(ByteReader.Malformed) in
      try reader.passage()
    }
    var actors = try reader.array { reader throws(ByteReader.Malformed) in try reader.actor() }
    for index in actors.indices { actors[index].id = Actor.ID(rawValue: index) }
    let count = actors.count
    let findings = Findings(
      engine: engine, analyzedBytes: analyzedBytes, sentences: sentences, actors: actors,
      mentions: try reader.array { reader throws(ByteReader.Malformed) in
        try reader.mention(actorCount: count)
      },
      quotations: try reader.array { reader throws(ByteReader.Malformed) in
        try reader.quotation(actorCount: count)
      },
      noComments: try reader.array { reader throws(ByteReader.Malformed) in
        try reader.noComment(actorCount: count)
      },
      isLanguageKnown: try reader.byte() != 0)
    guard reader.isAtEnd else { throw ByteReader.Malformed() }
    return findings
  }
}

/// The cases of enumerations in the order by which the format counts them.
private enum Cases {
  static let actor: [Actor.Kind] = [.person, .organization, .place]
  static let form: [Mention.Form] = [.name, .alias, .description, .pronoun, .credit]
  static let quotation: [Quotation.Kind] = [.direct, .mixed, .indirect]
  static let gender: [Actor.Gender?] = [nil, .male, .female]
}

extension ByteWriter {
  fileprivate mutating func write<Value: Equatable>(_ value: Value, among cases: [Value]) {
    write(UInt8(cases.firstIndex(of: value) ?? 0))
  }

  fileprivate mutating func write(_ actor: Actor) {
    write(actor.name)
    write(actor.kind, among: Cases.actor)
    write(actor.aliases) { $0.write($1) }
    write(actor.roles) {
      $0.write($1.text)
      $0.write($1.passage)
    }
    write(actor.gender, among: Cases.gender)
  }

  fileprivate mutating func write(_ mention: Mention) {
    write(mention.passage)
    write(mention.actor.rawValue)
    write(mention.form, among: Cases.form)
  }

  fileprivate mutating func write(_ speaker: Speaker) {
    switch speaker {
    case .unknown: write(UInt8(0))
    case .actor(let id):
      write(UInt8(1))
      write(id.rawValue)
    case .anonymous(let description):
      write(UInt8(2))
      write(description)
    }
  }

  fileprivate mutating func write(_ quotation: Quotation) {
    write(quotation.passage)
    write(quotation.kind, among: Cases.quotation)
    write(quotation.cue) { $0.write($1) }
    write(quotation.speaker)
    write(quotation.speakerMention) { $0.write($1) }
    write(quotation.confidence)
    write(repeated: quotation.evidence.rule)
    write(quotation.evidence.passages) { $0.write($1) }
  }

  fileprivate mutating func write(_ noComment: NoComment) {
    write(noComment.passage)
    write(noComment.cue)
    write(noComment.speaker)
    write(noComment.speakerMention) { $0.write($1) }
  }
}

extension ByteReader {
  fileprivate mutating func optionalPassage() throws(Malformed) -> Passage? {
    try optional { reader throws(Malformed) in try reader.passage() }
  }

  fileprivate mutating func value<Value>(among cases: [Value]) throws(Malformed) -> Value {
    let index = Int(try byte())
    guard index < cases.count else { throw Malformed() }
    return cases[index]
  }

  fileprivate mutating func actorID(below count: Int) throws(Malformed) -> Actor.ID {
    let index = try int()
    guard index < count else { throw Malformed() }
    return Actor.ID(rawValue: index)
  }

  fileprivate mutating func actor() throws(Malformed) -> Actor {
    var actor = Actor(
      id: Actor.ID(rawValue: 0), name: try string(), kind: try value(among: Cases.actor))
    actor.aliases = try array { reader throws(Malformed) in try reader.string() }
    actor.roles = try array { reader throws(Malformed) in
      Actor.Role(try reader.string(), at: try reader.passage())
    }
    actor.gender = try value(among: Cases.gender)
    return actor
  }

  fileprivate mutating func mention(actorCount: Int) throws(Malformed) -> Mention {
    Mention(try passage(), of: try actorID(below: actorCount), form: try value(among: Cases.form))
  }

  fileprivate mutating func speaker(actorCount: Int) throws(Malformed) -> Speaker {
    switch try byte() {
    case 0: .unknown
    case 1: .actor(try actorID(below: actorCount))
    case 2: .anonymous(try string())
    default: throw Malformed()
    }
  }

  fileprivate mutating func quotation(actorCount: Int) throws(Malformed) -> Quotation {
    let passage = try passage()
    let kind = try value(among: Cases.quotation)
    return Quotation(
      passage, kind: kind, cue: try optionalPassage(),
      speaker: try speaker(actorCount: actorCount), speakerMention: try optionalPassage(),
      confidence: try double(),
      evidence: Quotation.Evidence(
        rule: try repeatedString(),
        passages: try array { reader throws(Malformed) in try reader.passage() }))
  }

  fileprivate mutating func noComment(actorCount: Int) throws(Malformed) -> NoComment {
    NoComment(
      try passage(), cue: try passage(), speaker: try speaker(actorCount: actorCount),
      speakerMention: try optionalPassage())
  }
}
