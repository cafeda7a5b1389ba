extension PhraseLexicon {
  /// The names of a line that begins as bylines do, without "By"; nil for any other line.
  func byline(in text: String) -> String? {
    var line = text
    guard let match = line.withUTF8({ match(UnsafeRawBufferPointer($0)) }), match.list == .byline
    else { return nil }
    let names = String(decoding: text.utf8.dropFirst(match.prefix), as: UTF8.self)
      .drop { $0 == " " || $0 == ":" }
    return names.first?.isUppercase ?? false ? String(names) : nil
  }
}
