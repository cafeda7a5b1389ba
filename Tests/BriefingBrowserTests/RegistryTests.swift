import Foundation
import Testing

@testable import BriefingBrowser

@Suite struct RegistryTests {
  let registry = CommandRegistry.standard

  @Test func everyCommandIsDeclaredOnce() {
    let declared = registry.commands.map(\.id)
    #expect(Set(declared).count == declared.count)
    #expect(Set(declared) == Set(CommandID.allCases))
  }

  @Test func everyCommandHasAKeyAndAPlace() {
    for command in registry.commands {
      #expect(
        !command.keys.isEmpty || !command.shortNames.isEmpty, "nothing runs \(command.id)")
      #expect(!command.contexts.isEmpty, "\(command.id) applies nowhere")
      #expect(
        !command.help.isEmpty && !command.help.hasSuffix("."), "\(command.id): \(command.help)")
    }
  }

  @Test(arguments: CommandContext.allCases)
  func noKeyMeansTwoThings(in context: CommandContext) {
    let keys = registry.commands(in: context).flatMap(\.keys)
    let twice = Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "in \(context.title): \(twice)")
  }

  @Test func noShortNameMeansTwoThings() {
    let names = registry.commands.flatMap(\.shortNames) + registry.commands.map(\.id.rawValue)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.contains(" ") && Int($0) == nil })
  }

  @Test func writtenKeyTableIsFresh() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/keys.md")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(
      written.hasSuffix(registry.keyTable), "docs/keys.md is stale: run make docs, and commit it")
  }
}
