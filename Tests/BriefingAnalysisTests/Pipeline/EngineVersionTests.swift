import BriefingData
import Testing

@testable import BriefingAnalysis

struct EngineVersionTests {
  // Otherwise libraries would keep what was found with other lexicons or weights.
  @Test func standsForTheDataThatShips() throws {
    let data = try BriefingData()
    var files = try data.lexicons()
    files["model"] = try data.model(SpeakerScore.name)
    var digest = FNV1a()
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      digest.add(Array(name.utf8) + [0] + bytes + [0])
    }
    #expect(EngineVersion.data == digest.text, "write this digest into EngineVersion.data")
  }
}

/// The hash of Fowler, Noll and Vo, 64 bits: the same on each machine and in each run.
private struct FNV1a {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Its upper half in hexadecimal digits.
  var text: String {
    let digits = String(value >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
