import BriefingModel

/// Makes the actors and their mentions out of names whose identity is known.
struct ActorBuilder {
  private let tokens: [Token]
  private let utf8: [UInt8]
  private var actors: [Actor] = []
  private var numbers: [Identity: Int] = [:]
  /// The wording of each mention, and how many words it has.
  private var wordings: [String] = []
  private var mentions: [Mention] = []
  /// The other names of each actor, each once, with their number of words.
  private var names: [[(text: String, words: Int)]] = []

  init(tokens: [Token], utf8: [UInt8]) {
    self.tokens = tokens
    self.utf8 = utf8
  }

  /// Adds a mention; to be called in the order of the text.
  mutating func add(_ name: NameSpan, identity: Identity) {
    let text = Wording.text(of: tokens[name.tokens], in: utf8)
    let number: Int
    if let known = numbers[identity] {
      number = known
    } else {
      number = actors.count
      numbers[identity] = number
      actors.append(Actor(id: Actor.ID(rawValue: number), name: text, kind: name.kind))
      names.append([])
    }
    if !names[number].contains(where: { $0.text == text }), names[number].count < 32 {
      names[number].append((text, name.tokens.count))
    }
    wordings.append(text)
    let last = tokens[name.tokens.upperBound - 1]
    mentions.append(
      Mention(
        Passage(tokens[name.tokens.lowerBound].start, last.end),
        of: Actor.ID(rawValue: number), form: .alias))
  }

  /// The actors, each under its fullest name, and the mentions.
  func finish() -> ([Actor], [Mention]) {
    var actors = actors
    for index in actors.indices {
      let fullest = names[index].max {
        $0.words < $1.words || $0.words == $1.words && rank($0.text) < rank($1.text)
      }
      actors[index].name = fullest?.text ?? actors[index].name
      actors[index].aliases = names[index].map(\.text).filter { $0 != actors[index].name }
    }
    var mentions = mentions
    for index in mentions.indices
    where wordings[index] == actors[mentions[index].actor.rawValue].name {
      mentions[index].form = .name
    }
    return (actors, mentions)
  }

  /// Of two names with as many words one that is not all in capitals goes before one that is, and the
  /// longer before the shorter.
  private func rank(_ name: String) -> (isPlain: Int, length: Int) {
    (name.contains(where: \.isLowercase) ? 1 : 0, name.utf8.count)
  }
}
