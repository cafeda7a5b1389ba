import BriefingModel
import Foundation
import Testing

@testable import BriefingAnalysis

/// How many of the actors of two files in `Gold` are found, with all their names. The texts at even places
/// were kept from view while the rules were mended.
struct NamesOfTheWorldTests {
  @Test(arguments: [
    ("names-of-the-world", isHeldOut: false, least: 0.93),
    ("names-of-the-world", isHeldOut: true, least: 0.94),
    ("names-in-parts", isHeldOut: false, least: 0.97),
    ("names-in-parts", isHeldOut: true, least: 0.9),
    ("teams-and-works", isHeldOut: false, least: 0.9),
    ("teams-and-works", isHeldOut: true, least: 0.8),
  ])
  func findsNamesFromAllPartsOfTheWorld(file: String, isHeldOut: Bool, least: Double) throws {
    var expected = 0
    var right = 0
    var found = 0
    for (index, text) in try NamedText.all(in: file).enumerated()
    where (index % 2 == 1) == isHeldOut {
      let actors = Set(try Findings.of(text.words).actors.map(NamedText.line))
      expected += text.actors.count
      found += actors.count
      right += actors.intersection(text.actors).count
    }
    #expect(2 * Double(right) / Double(expected + found) >= least)
  }
}

/// A short text and its actors, a line each: "person Omar al-Rashidi = al-Rashidi".
private struct NamedText {
  var words: String
  var actors: Set<String>

  static func all(in name: String) throws -> [NamedText] {
    let file = GoldFile.folder.appendingPathComponent("\(name).txt")
    let blocks = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n\n")
    return blocks.filter { !$0.hasPrefix("#") }.map { block in
      let lines = block.split(separator: "\n").map(String.init)
      return NamedText(words: lines[0], actors: Set(lines.dropFirst()))
    }
  }

  static func line(_ actor: Actor) -> String {
    let names = actor.aliases.isEmpty ? "" : " = " + actor.aliases.joined(separator: ", ")
    return "\(actor.kind.rawValue) \(actor.name)\(names)"
  }
}
