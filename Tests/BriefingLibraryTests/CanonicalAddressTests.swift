import BriefingModel
import Testing

@testable import BriefingLibrary

@Suite("Canonical addresses")
struct CanonicalAddressTests {
  @Test("leave out what does not say which article it is")
  func same() {
    #expect(
      CanonicalAddress("https://A.example:443/x/?id=3&utm_medium=y#z")?.text == "a.example/x?id=3")
    #expect(CanonicalAddress("http://a.example/x?id=3")?.text == "a.example/x?id=3")
    #expect(CanonicalAddress("https://a.example")?.text == "a.example")
    #expect(CanonicalAddress("https://a.example/X")?.text == "a.example/X")
  }

  @Test(
    "are none of the web's", arguments: ["", "x", "file:///etc", "://", "https://", "mailto:a@b"])
  func none(_ address: String) {
    #expect(CanonicalAddress(address) == nil)
  }
}
