import BriefingLibrary
import BriefingModel
import Testing

@Suite("Lines that were typed") struct TypedLineTests {
  let library: Library

  init() throws { library = try ContractLibrary.open() }

  @Test("are kept once each, the newest last")
  func once() throws {
    for text in ["port", "ferry", "port"] { try library.keep(TypedLine(.search, text)) }
    try library.keep(TypedLine(.filter, "port"))
    #expect(
      try library.typedLines()
        == [TypedLine(.search, "ferry"), TypedLine(.search, "port"), TypedLine(.filter, "port")])
  }

  @Test("that are the oldest of their kind are forgotten")
  func bounded() throws {
    try library.keep(TypedLine(.command, "help"))
    for number in 1...TypedLine.limit + 2 { try library.keep(TypedLine(.search, "\(number)")) }
    let lines = try library.typedLines()
    #expect(lines.count == TypedLine.limit + 1)
    #expect(lines.prefix(2).map(\.text) == ["help", "3"])
  }
}
