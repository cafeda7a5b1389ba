/// The colours of a terminal as red, green and blue, for pictures of a screen.
struct Palette {
  /// What stands behind text that has no background of its own.
  let background: UInt32
  /// Text that has no colour of its own.
  let foreground: UInt32
  private let ansi: [UInt32]

  static let dark = Palette(
    background: 0x1A1C20, foreground: 0xD7D7D2,
    ansi: [
      0x2A2C31, 0xE06C6C, 0x9CC77F, 0xE2BD6B, 0x6FA8DC, 0xC39AD9, 0x6FC3CF, 0xC8C8C2,
      0x6B6E76, 0xFF8F80, 0xB9E39A, 0xFFDB8A, 0x8FC4F5, 0xDDB8F0, 0x90E0EA, 0xFFFFFF,
    ])

  static let light = Palette(
    background: 0xFCFBF7, foreground: 0x23252A,
    ansi: [
      0x1E2024, 0xB3261E, 0x2E6B34, 0x9A6A00, 0x1F5FA8, 0x8A3FA0, 0x0F7A86, 0xE4E3DD,
      0x6B6E76, 0xD0453C, 0x3F8A47, 0xC08A10, 0x2F7FD0, 0xA95CC0, 0x2098A6, 0xFFFFFF,
    ])

  /// The colour of a paint: the 256 colours as xterm has them.
  func color(_ paint: Paint) -> UInt32 {
    guard let extended = paint.extended else { return ansi[Int(paint.ansi)] }
    if extended >= 232 {
      let level = UInt32(extended - 232) * 10 + 8
      return level << 16 | level << 8 | level
    }
    let index = UInt32(extended) - 16
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    let red = levels[Int(index / 36)]
    let green = levels[Int(index / 6 % 6)]
    let blue = levels[Int(index % 6)]
    return red << 16 | green << 8 | blue
  }

  /// The colour halfway to the background, as terminals show dim text.
  func dimmed(_ color: UInt32) -> UInt32 {
    [16, 8, 0].reduce(0) { result, shift in
      let part = (color >> shift & 0xFF) * 6 / 10 + (background >> shift & 0xFF) * 4 / 10
      return result | part << shift
    }
  }
}
