import BriefingBrowser
import Foundation
import Testing

@testable import lede

@Suite("What is written from declarations")
struct DocsTests {
  @Test("docs/configuration.md is fresh")
  func configuration() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/configuration.md")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(
      written == DocsCommand.configurationPage,
      "docs/configuration.md is stale: run make docs, and commit it")
  }

  private func manual() throws -> String {
    ManualPage(
      program: try CommandLineDescription.lede(), registry: .standard, date: "March 14, 2026"
    ).text
  }

  @Test("the manual has every subcommand, every option and every key")
  func manualIsWhole() throws {
    let manual = try manual()
    func check(_ command: CommandLineDescription, within names: [String]) {
      let name = (names + [command.commandName]).map(MdocText.word)
      #expect(manual.contains(".It Ic \(name.joined(separator: " "))"), "\(name)")
      for option in command.shownArguments where command.shownSubcommands.isEmpty {
        for name in option.names ?? [] {
          #expect(manual.contains("Fl -\(MdocText.word(name.name))"), "\(name.name)")
        }
      }
      for inner in command.shownSubcommands { check(inner, within: names + [command.commandName]) }
    }
    for command in try CommandLineDescription.lede().shownSubcommands { check(command, within: []) }
    for option in ConfigurationOption.all {
      #expect(manual.contains(".It Cm \(MdocText.word(option.name))"), "\(option.name)")
    }
    for command in CommandRegistry.standard.commands {
      for key in command.keys {
        #expect(manual.contains("Ic \(MdocText.word(key.description))"), "\(key)")
      }
    }
  }

  @Test("the manual has every variable of the environment that lede reads")
  func environment() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../.."
    let names = EnvironmentVariable.documented.map(\.name)
    var read: Set<String> = []
    for folder in ["Sources", "Data"] {
      let files = try #require(FileManager.default.enumerator(atPath: "\(root)/\(folder)"))
      for case let path as String in files where path.hasSuffix(".swift") {
        let text = try String(contentsOfFile: "\(root)/\(folder)/\(path)", encoding: .utf8)
        for use in text.matches(of: /(?:environment[\[(]|getenv\()"([A-Z_]+)"/) {
          read.insert(String(use.1))
        }
      }
    }
    #expect(read.count > 10)
    #expect(read.subtracting(names).subtracting(EnvironmentVariable.others).isEmpty)
  }

  @Test("no line of the manual means something else than it says")
  func manualIsEscaped() throws {
    for line in try manual().split(separator: "\n") {
      #expect(line.utf8.count <= 200)
      let isMacro = line.hasPrefix(".") && line.dropFirst().first?.isLetter ?? false
      #expect(isMacro || !line.hasPrefix(".") && !line.hasPrefix("'") || line.hasPrefix(".\\\""))
    }
    #expect(MdocText.line(".so \\x") == "\\&.so \\ex")
    #expect(MdocText.word("[") == "\\&[")
    #expect(MdocText.sentences("One. Two-three") == ["One.", "Two\\-three"])
  }
}
