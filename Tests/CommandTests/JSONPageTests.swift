import BriefingLibrary
import Foundation
import Testing

/// docs/json.md says by example what commands print as JSON: its commands are run on its article.
@Suite("docs/json.md")
struct JSONPageTests {
  private let page: String

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/json.md")
    page = try String(contentsOf: file, encoding: .utf8)
  }

  /// What stands between the fences of the blocks of a language, with the last indented line before each.
  private func blocks(_ language: String) -> [(command: String, text: String)] {
    var blocks: [(String, String)] = []
    var (command, text) = ("", String?.none)
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = text {
        guard line == "```" else {
          text = lines + line + "\n"
          continue
        }
        blocks.append((command, lines))
        text = nil
      } else if line == "```\(language)" {
        text = ""
      } else if line.hasPrefix("    lede ") {
        command = String(line.dropFirst(9))
      }
    }
    return blocks
  }

  /// The words of a command line, those between apostrophes being one.
  private func words(_ command: String) -> [String] {
    command.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
  }

  /// The ways to all values of some JSON, the elements of a list being one: "mentions[].start".
  private func paths(_ text: String) throws -> Set<String> {
    var paths: Set<String> = []
    func visit(_ value: Any, _ path: String) {
      paths.insert(path)
      if let object = value as? [String: Any] {
        for (key, inner) in object { visit(inner, "\(path).\(key)") }
      } else if let list = value as? [Any] {
        for inner in list { visit(inner, path + "[]") }
      }
    }
    if let whole = try? JSONSerialization.jsonObject(with: Data(text.utf8)) {
      visit(whole, "")
    } else {
      // Several objects: those of the page begin in the first column, those of commands take a line.
      var object = ""
      for line in text.split(separator: "\n") {
        object += line
        guard let value = try? JSONSerialization.jsonObject(with: Data(object.utf8)) else {
          continue
        }
        visit(value, "")
        object = ""
      }
      #expect(object.isEmpty, "no JSON: \(object)")
    }
    // A list may be empty.
    return paths.filter { !$0.hasSuffix("[]") }
  }

  @Test("has the keys that commands print, no more and no fewer")
  func examples() throws {
    let lede = try LedeProgram()
    _ = try Library.open(at: .file(lede.library))
    let article = try #require(blocks("markdown").first)
    _ = try lede.file("esk.md", article.text)
    let examples = blocks("json")
    #expect(examples.count >= 10)
    for (command, text) in examples {
      if command == "correct list --json" {
        _ = try lede.run("correct", "rename", "Bo Rask", "Bosse Rask", "--article", "1")
      }
      let answer = try lede.run(words(command))
      #expect(answer.status == 0, "\(command): \(answer.errors)")
      let (printed, written) = (try paths(answer.output), try paths(text))
      #expect(printed.subtracting(written).sorted() == [], "docs/json.md lacks keys of \(command)")
      #expect(written.subtracting(printed).sorted() == [], "\(command) has no longer these keys")
    }
  }
}
