import BriefingChecks
import Testing

/// Texts that repeat something without end go the whole way. How the time grows with the length is
/// measured by `make bench`; whatever grows with its square would not come to an end here.
struct EndlessTests {
  @Test(.timeLimit(.minutes(5)), arguments: HostileText.all)
  func nothingGoesWrong(text: HostileText) throws {
    let bytes = Array(text.text(byteCount: 48 << 10).utf8)
    #expect(try SeedTests.hostile.get().problems(with: bytes) == [])
  }

  @Test(.timeLimit(.minutes(5)))
  func aMegabyteWithoutASpace() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    #expect(try SeedTests.hostile.get().problems(with: bytes) == [])
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["# A\n\n", "Harbour\n\n"])
  func aHundredThousandHeadings(heading: String) throws {
    let bytes = Array(String(repeating: heading, count: 100_000).utf8)
    #expect(try SeedTests.hostile.get().problems(with: bytes) == [])
  }
}
