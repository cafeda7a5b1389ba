/// A text of any length that reads like a report: sections, names, quotations. The same in every run.
struct GeneratedReport {
  /// Words that stand in the first paragraph, and so on the first screen.
  static let openingWords = "surveyed the harbour"
  /// A word that stands in one paragraph of every section and nowhere else.
  static let rareWord = "lighthouse"

  /// The text.
  let text: String
  /// How many words and punctuation marks it has.
  let tokenCount: Int

  /// A report of at least `wordCount` words.
  init(wordCount: Int) {
    var writer = ReportWriter()
    writer.write(paragraph: "Engineers \(Self.openingWords) before the winter storms")
    var section = 0
    while writer.wordCount < wordCount {
      section += 1
      writer.write(paragraph: "Part \(section): \(writer.pick(ReportWriter.subjects))")
      for paragraph in 0..<6 {
        var sentences = (0..<4).map { _ in writer.sentence() }
        if paragraph == 3 { sentences.append("The \(Self.rareWord) stood as before.") }
        writer.write(paragraph: sentences.joined(separator: " "))
      }
    }
    text = writer.text
    tokenCount = Self.countTokens(text)
  }

  private static func countTokens(_ text: String) -> Int {
    var isInWord = false
    return text.utf8.reduce(into: 0) { count, byte in
      let isLetter = byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      let isWordByte = isLetter || (0x30...0x39).contains(byte)
      if isWordByte ? !isInWord : byte > 0x20 { count += 1 }
      isInWord = isWordByte
    }
  }
}

/// Puts a report together from a few words, chosen by numbers that are the same in every run.
private struct ReportWriter {
  static let subjects = [
    "the sea wall", "a new pumping station", "the fishing quota", "the ferry timetable",
    "the inspection report", "the flood insurance fund",
  ]
  private static let people = [
    "Marta Lindqvist", "Tomas Adeyemi", "Priya Ramanathan", "Owen Castellane", "Ines Havilland",
    "Jonas Okonjo", "Leila Brandt", "Victor Salazar",
  ]
  private static let roles = [
    "the port director", "a spokesman for the coast guard", "the deputy mayor",
    "an engineer at Northshore Works", "people close to the council",
  ]
  private static let verbs = [
    "delayed", "approved", "questioned", "paid for", "reviewed", "redrew",
  ]
  private static let claims = [
    "the work would take until spring", "nobody had asked the residents",
    "the figures did not add up", "the money was there all along", "the plan was sound",
  ]
  private static let cues = ["said", "told reporters", "wrote in a letter", "added"]

  private(set) var text = ""
  private(set) var wordCount = 0
  private var state: UInt64 = 42

  mutating func pick(_ words: [String]) -> String {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return words[Int(state >> 33) % words.count]
  }

  mutating func sentence() -> String {
    let person = pick(Self.people)
    let claim = pick(Self.claims)
    switch pick(["direct", "indirect", "role", "plain"]) {
    case "direct":
      return "“\(claim.prefix(1).uppercased())\(claim.dropFirst()),” \(person) \(pick(Self.cues))."
    case "indirect": return "\(person) said that \(claim)."
    case "role": return "According to \(pick(Self.roles)), \(claim)."
    default: return "\(person) \(pick(Self.verbs)) \(pick(Self.subjects)) for the second time."
    }
  }

  mutating func write(paragraph: String) {
    wordCount += paragraph.utf8.count { $0 == UInt8(ascii: " ") } + 1
    text += paragraph + "\n\n"
  }
}
