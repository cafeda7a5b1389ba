/// A program that shows a text in a terminal, with its keys for what is measured.
struct Reader {
  /// What it is called in the tables.
  let name: String
  /// What comes before the name of the file.
  let command: [String]
  /// The key that moves the text up by a line.
  let line: String
  /// The key that shows the next screen.
  let page: String
  /// The key that goes to the next hit of a search.
  let next = "n"

  /// The keys that search for a word.
  func search(_ word: String) -> String { "/\(word)<Enter>" }

  /// lede at a path.
  static func lede(_ path: String) -> Reader {
    Reader(name: "lede", command: [path], line: "<C-e>", page: "<Space>")
  }

  /// What lede is compared with.
  static let others = [
    Reader(name: "less", command: ["less"], line: "j", page: "<Space>"),
    Reader(name: "w3m", command: ["w3m"], line: "J", page: "<Space>"),
    Reader(name: "vim -R", command: ["vim", "-R"], line: "<C-e>", page: "<C-f>"),
  ]
}
