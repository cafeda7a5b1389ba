import BriefingModel

extension RunSource {
  /// Takes what the head of a letter says: its subject, its writer and its date.
  func readLetterHead(into metadata: inout Article.Metadata) {
    for run in runs.prefix(while: { $0.shape == .letterField }) {
      let (name, value) = field(run)
      guard !value.isEmpty else { continue }
      switch name {
      case "subject" where metadata.headline.isEmpty: metadata.headline = value
      case "from": metadata.byline = metadata.byline ?? Self.writer(value)
      case "date", "sent":
        metadata.date = metadata.date ?? DateReader(phrases: phrases).dateLine(value[...])
      default: break
      }
    }
  }

  /// What a field is to the reader: who wrote and when; the rest says how the letter came.
  func letterKind(of index: Int) -> RunKind {
    switch field(runs[index]).name {
    case "from": RunKind(.byline)
    case "date", "sent": RunKind(.dateline)
    default: RunKind(.furniture)
    }
  }

  /// The name of a field in small letters, and what stands behind it, on one line.
  private func field(_ run: TextRun) -> (name: String, value: String) {
    let line = text(run)
    let name = line.prefix { $0 != ":" }
    let words = line.dropFirst(name.count + 1).split(whereSeparator: \.isWhitespace)
    return (name.lowercased(), words.joined(separator: " "))
  }

  /// The name of a writer without the address, where there is a name.
  private static func writer(_ value: String) -> String {
    let name = value.prefix { $0 != "<" && $0 != "[" }.filter { $0 != "\"" }
    let words = name.split(separator: " ").joined(separator: " ")
    return words.isEmpty ? value : words
  }
}
