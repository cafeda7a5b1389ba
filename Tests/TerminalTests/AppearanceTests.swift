import BriefingBrowser
import Testing

@testable import BriefingTerminal

@Suite struct AppearanceTests {
  private let style = Style(
    foreground: Paint(ansi: 12, extended: 33), background: Paint(ansi: 11, extended: 230),
    attributes: .underline, monochrome: [.reverse, .bold])

  @Test func extendedColorsAreUsedWhereTheyAre() {
    let appearance = Appearance(style, depth: .extended)
    #expect(appearance.foreground == 33)
    #expect(appearance.background == 230)
    #expect(appearance.attributes == .underline)
  }

  @Test func sixteenColorsKeepTheBrightOnes() {
    let appearance = Appearance(style, depth: .bright)
    #expect(appearance.foreground == 12)
    #expect(appearance.background == 11)
    #expect(appearance.attributes == .underline)
  }

  @Test func eightColorsMakeBrightOnesBold() {
    let appearance = Appearance(style, depth: .basic)
    #expect(appearance.foreground == 4)
    #expect(appearance.background == 3)
    #expect(appearance.attributes == [.underline, .bold])
  }

  @Test func greyIsDimWithEightColors() {
    let appearance = Appearance(Style(foreground: Paint(ansi: 8)), depth: .basic)
    #expect(appearance.foreground == -1)
    #expect(appearance.attributes == .dim)
  }

  @Test func noColorsLeaveTheAttributesForIt() {
    let appearance = Appearance(style, depth: .none)
    #expect(appearance.foreground == -1)
    #expect(appearance.background == -1)
    #expect(appearance.attributes == [.reverse, .bold])
  }

  @Test(arguments: [
    (-1, ColorDepth.none), (0, .none), (8, .basic), (16, .bright), (88, .bright),
    (256, .extended), (1 << 24, .basic),
  ])
  func depthsByCount(count: Int, depth: ColorDepth) {
    #expect(ColorDepth(count: count) == depth)
  }
}
