import Foundation

/// The words of a document of a treebank, with their parts of speech and dependencies.
struct Treebank {
  /// A word of the corpus.
  struct Word {
    var form: String
    var tag: String
    /// The index of the head among all words of the document; nil for the root of a sentence.
    var head: Int?
    var relation: String
  }

  /// The document's name.
  var id: String
  var words: [Word] = []

  /// Reads a file in the CoNLL-U format.
  init(conllu file: URL) throws {
    id = file.deletingPathExtension().lastPathComponent
    var start = 0
    for line in try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.isEmpty { start = words.count }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10, Int(columns[0]) != nil, let head = Int(columns[6]) else {
        continue
      }
      words.append(
        Word(
          form: String(columns[1]), tag: String(columns[4]),
          head: head == 0 ? nil : start + head - 1, relation: String(columns[7])))
    }
  }
}
