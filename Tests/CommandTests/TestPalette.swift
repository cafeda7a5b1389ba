import Glibc

@testable import BriefingBrowser

/// The colours that a terminal shows, to measure how well they can be told apart.
struct TestPalette {
  let name: String
  let background: UInt32
  let foreground: UInt32
  let ansi: [UInt32]

  /// Those that a theme is measured with.
  static func all(for theme: String) -> [TestPalette] {
    switch theme {
    case "light":
      [
        TestPalette(name: "xterm on white", background: 0xFFFFFF, foreground: 0, ansi: xterm),
        TestPalette(
          name: "xterm on paper", background: 0xFDFDFB, foreground: 0x202020, ansi: xterm),
      ]
    case "dark":
      [
        TestPalette(name: "xterm on black", background: 0, foreground: 0xE5E5E5, ansi: xterm),
        TestPalette(name: "xterm on grey", background: 0x1E1E1E, foreground: 0xE5E5E5, ansi: xterm),
      ]
    default:
      [
        TestPalette(name: "xterm on black", background: 0, foreground: 0xE5E5E5, ansi: xterm),
        TestPalette(name: "the Linux console", background: 0, foreground: 0xAAAAAA, ansi: console),
      ]
    }
  }

  private static let xterm: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
  private static let console: [UInt32] = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]

  /// The contrast between the characters of a style and what is behind them, from 1 to 21.
  func contrast(of style: Style, isExtended: Bool) -> Double {
    var front = style.foreground.map { color($0, isExtended) } ?? foreground
    var back = style.background.map { color($0, isExtended) } ?? background
    if style.attributes.contains(.reverse) { swap(&front, &back) }
    if style.attributes.contains(.dim) { front = mix(front, back) }
    let lights = [luminance(front), luminance(back)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func color(_ paint: Paint, _ isExtended: Bool) -> UInt32 {
    isExtended && paint.extended != nil ? Palette.dark.color(paint) : ansi[Int(paint.ansi)]
  }

  /// Dim text as most terminals show it: two thirds of the colour.
  private func mix(_ front: UInt32, _ back: UInt32) -> UInt32 {
    [16, 8, 0].reduce(0) { result, shift in
      let part = ((front >> shift & 0xFF) * 2 + (back >> shift & 0xFF)) / 3
      return result | part << shift
    }
  }

  private func luminance(_ color: UInt32) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(color >> UInt32(shift) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
