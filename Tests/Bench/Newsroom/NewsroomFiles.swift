import Glibc
import TerminalHarness

/// A newsroom's articles as Markdown files, a thousand a folder.
struct NewsroomFiles {
  let newsroom: GeneratedNewsroom
  let folder: String

  /// Writes the first `count` articles; the bytes written.
  func write(count: Int) throws(HarnessError) -> Int {
    var bytes = 0
    try makeFolder(folder)
    for place in 0..<count {
      let part = "\(folder)/\(padded(place / 1_000, to: 4))"
      if place % 1_000 == 0 { try makeFolder(part) }
      let article = newsroom.article(at: place, of: count)
      bytes += try write(article.markdown, to: "\(part)/\(padded(place, to: 7)).md")
    }
    return bytes
  }

  private func makeFolder(_ path: String) throws(HarnessError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .refused("mkdir", error: errno) }
  }

  private func write(_ text: String, to path: String) throws(HarnessError) -> Int {
    guard let file = fopen(path, "w") else { throw .refused("fopen", error: errno) }
    defer { fclose(file) }
    var text = text
    let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == text.utf8.count else { throw .refused("fwrite", error: errno) }
    return written
  }

  private func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
