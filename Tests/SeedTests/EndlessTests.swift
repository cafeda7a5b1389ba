import BriefingChecks
import Testing

/// Texts that repeat something without end go the whole way. How the time grows with their length is
/// measured by `make bench`, on longer ones.
struct EndlessTests {
  @Test(arguments: HostileText.all)
  func nothingGoesWrong(text: HostileText) throws {
    let bytes = Array(text.text(byteCount: 6 << 10).utf8)
    #expect(try SeedTests.hostile.get().problems(with: bytes) == [])
  }

  @Test
  func aMegabyteWithoutASpace() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    #expect(try SeedTests.hostile.get().problems(with: bytes) == [])
  }

  @Test(arguments: ["# A\n\n", "Harbour\n\n"])
  func tenThousandHeadings(heading: String) throws {
    let bytes = Array(String(repeating: heading, count: 10_000).utf8)
    #expect(try SeedTests.hostile.get().problems(with: bytes) == [])
  }
}
