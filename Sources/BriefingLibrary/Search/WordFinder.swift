import BriefingModel
internal import GRDB

/// Finds words in a text as the indexes see them, by their own tokenizer: in any of their forms, case
/// and diacritics not counting. For use within the transaction that it was made in.
struct WordFinder {
  private let tokenizer: any FTS5Tokenizer

  /// What the indexes of texts, quotations, headings and notes are made with.
  private static let tokenization = ["porter", "unicode61", "remove_diacritics", "2"]

  init(_ database: Database) throws {
    tokenizer = try database.makeTokenizer(FTS5TokenizerDescriptor(components: Self.tokenization))
  }

  /// The words of a query as they are looked for; nil where nothing of them is a word to the indexes.
  func phrase(_ words: SearchWords) -> WordPhrase? {
    var tokens: [[UInt8]] = []
    tokenize(Array(words.text.utf8)[...], words.isPrefix ? [.query, .prefix] : .query) { token, _ in
      tokens.append(Array(token))
    }
    return tokens.isEmpty ? nil : WordPhrase(tokens: tokens, isPrefix: words.isPrefix)
  }

  /// Where phrases stand in a text, in order; those that share a word are one passage.
  /// O(length · phrases).
  func passages(of phrases: [WordPhrase], in text: ArraySlice<UInt8>) -> [Passage] {
    guard !phrases.isEmpty else { return [] }
    var search = PhraseSearch(phrases)
    tokenize(text, .document) { token, range in search.take(token, at: range) }
    return search.passages
  }

  /// Whether a phrase stands in a text. O(length).
  func stands(_ phrase: WordPhrase, in text: ArraySlice<UInt8>) -> Bool {
    !passages(of: [phrase], in: text).isEmpty
  }

  /// Visits each token with its place, in UTF-8 bytes from the start of the text.
  private func tokenize(
    _ text: ArraySlice<UInt8>, _ purpose: FTS5Tokenization,
    _ body: (UnsafeRawBufferPointer, Range<Int>) -> Void
  ) {
    withoutActuallyEscaping(body) { body in
      var visitor = TokenVisitor(visit: body)
      text.withUnsafeBytes { bytes in
        _ = withUnsafeMutablePointer(to: &visitor) { visitor in
          tokenizer.tokenize(
            context: visitor, tokenization: purpose,
            pText: bytes.assumingMemoryBound(to: CChar.self).baseAddress,
            nText: CInt(clamping: bytes.count)
          ) { context, _, token, length, start, end in
            context?.assumingMemoryBound(to: TokenVisitor.self).pointee.visit(
              UnsafeRawBufferPointer(start: token, count: Int(length)), Int(start)..<Int(end))
            return 0
          }
        }
      }
    }
  }
}

/// What SQLite's tokenizer calls.
private struct TokenVisitor {
  var visit: (UnsafeRawBufferPointer, Range<Int>) -> Void
}
