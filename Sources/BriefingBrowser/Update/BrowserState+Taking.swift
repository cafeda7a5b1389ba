import BriefingModel

extension BrowserState {
  /// Runs a command that takes something out of the article; `argument` is what was written behind
  /// its name.
  mutating func runTakingCommand(_ command: CommandID, argument: String? = nil) -> [BrowserEffect] {
    switch command {
    case .noteInEditor: return noteInEditor()
    case .copyPassage: return copyPassage()
    case .copyCitation: return copy(reader.map { Citation($0).text } ?? "", "the citation")
    case .sourceOpen: askToOpenSource()
    case .passagePipe: return pipe(to: argument)
    case .viewWrite:
      guard let view = ViewText(self) else { return [] }
      guard let argument else {
        prompt = Prompt(.write(view), label: "Write to: ")
        return []
      }
      return [.write(view, path: argument, replacing: false)]
    case .fileOpen:
      guard let argument else {
        prompt = Prompt(.openFile, label: "Open: ")
        return []
      }
      return open(named: argument)
    default: break
    }
    return []
  }

  /// Opens a file; an address or a number is looked for in the library, as reading uses no network.
  mutating func open(named name: String) -> [BrowserEffect] {
    let isAddress = name.hasPrefix("http://") || name.hasPrefix("https://")
    if isAddress, let entry = shelf.entries.first(where: { $0.metadata.url == name }) {
      if let here = jumpHere { jumps.record(here) }
      return [.openArticle(entry.id)]
    }
    guard !isAddress else {
      message = Message(
        "No article of the library is from there, and reading uses no network: save the page first",
        isWarning: true)
      return []
    }
    if let here = jumpHere { jumps.record(here) }
    return [.openFile(name)]
  }

  /// The passage that is taken: what is being chosen, the quotation here, or else the sentence.
  var takenPassage: Passage? {
    guard let reader else { return nil }
    if let selection = reader.selection { return selection.passage }
    if let statement = statementHere { return statement.passage }
    return context == .text ? reader.sentenceHere : nil
  }

  private mutating func copyPassage() -> [BrowserEffect] {
    if context == .bookmarks, let bookmark = bookmarkHere {
      let source = reader.map { Citation($0).line } ?? headline(of: bookmark.article)
      return copy(
        "“\(bookmark.anchor.exact.singleLine)”\n— \(source)", "the bookmark with its source")
    }
    guard let reader, let passage = takenPassage else { return [] }
    let statement = reader.selection == nil ? statementHere : nil
    self.reader?.selection = nil
    let text = Citation(reader).text(quoting: passage, statement: statement)
    let what = statement == nil ? "the passage" : "the quotation"
    return copy(text, "\(what) with its source")
  }

  func headline(of id: ArticleID) -> String {
    if let reader, reader.articleID == id { return reader.headline }
    return shelf[id]?.metadata.headline.singleLine ?? ""
  }

  private mutating func copy(_ text: String, _ name: String) -> [BrowserEffect] {
    guard text.utf8.count <= Self.longestCopy else {
      message = Message(
        "That is too long for the terminal's clipboard: | gives it to a command, W writes a file",
        isWarning: true)
      return []
    }
    message = Message("Copied \(name), where the terminal allows it")
    return [.copy(text)]
  }

  /// Terminals take no more than about 100,000 characters, which base64 makes of this many bytes.
  private static let longestCopy = 70_000

  private mutating func noteInEditor() -> [BrowserEffect] {
    if let bookmark = bookmarkHere { return [.editNote(bookmark)] }
    guard let reader, let passage = reader.selection?.passage ?? passageToKeep else { return [] }
    self.reader?.selection = nil
    return [.editNote(reader.newBookmark(of: passage))]
  }

  private mutating func askToOpenSource() {
    guard let address = reader?.article.metadata.url else { return }
    question = Question(
      text: "Open \(DisplayWidth.truncate(address, to: 200)) in your browser?",
      action: .openAddress(address))
  }

  private mutating func pipe(to command: String?) -> [BrowserEffect] {
    guard let reader, let passage = takenPassage else { return [] }
    let text = reader.shownText(of: passage) + "\n"
    self.reader?.selection = nil
    guard let command else {
      prompt = Prompt(.pipe(text), label: "Pipe to: ")
      return []
    }
    return [.pipe(text, to: command)]
  }

  /// Why the article's address is not opened; nil where it can be.
  var whyNoAddress: String? {
    guard let address = reader?.article.metadata.url else {
      return "The article says nothing of where it was published"
    }
    return address.isWebAddress ? nil : "\(address) is no address of the web"
  }
}

extension String {
  /// Whether it is an address that a web browser may be given: http or https, and nothing but
  /// printable ASCII.
  public var isWebAddress: Bool {
    (hasPrefix("https://") || hasPrefix("http://")) && utf8.count <= 4096
      && utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
