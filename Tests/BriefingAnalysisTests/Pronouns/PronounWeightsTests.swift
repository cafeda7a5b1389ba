import Testing

@testable import BriefingAnalysis

struct PronounWeightsTests {
  @Test func readsWhatItWrites() throws {
    var weights = PronounWeights.none
    weights.values[3] = 1.25
    weights.values[7] = -0.5
    let text = "# head\n" + weights.lines.joined(separator: "\n")
    let read = try PronounWeights([PronounWeights.file: Array(text.utf8)])
    #expect(read.values == weights.values)
  }

  @Test(arguments: ["nonsense\t1\t1\t1\t1", "nearest\t1", "nearest\t1\tx\t1\t1"])
  func refusesWhatItCannotRead(line: String) {
    #expect(throws: LexiconError.malformed(PronounWeights.file, line: 1)) {
      try PronounWeights([PronounWeights.file: Array(line.utf8)])
    }
  }
}
