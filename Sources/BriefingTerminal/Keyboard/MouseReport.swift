import BriefingBrowser

/// What a terminal sends for the mouse (`ESC [ <`, three numbers, `M` or `m`: SGR mode, as xterm has it).
struct MouseReport {
  /// The action; nil for what lede has no use for, such as the other buttons.
  let key: Key?

  /// Reads the numbers between `<` and the final letter; nil where they are no report.
  init?(_ parameters: ArraySlice<UInt8>, _ final: UInt8) {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, numbers.allSatisfy({ (0...100_000).contains($0) }),
      final == UInt8(ascii: "M") || final == UInt8(ascii: "m")
    else { return nil }
    let kind = Self.kind(button: numbers[0], isRelease: final == UInt8(ascii: "m"))
    key = kind.map { .mouse(MouseAction($0, row: numbers[2] - 1, column: numbers[1] - 1)) }
  }

  /// The bits for Shift, Alt and Control are passed over: with Shift the terminal selects by itself.
  private static func kind(button: Int, isRelease: Bool) -> MouseAction.Kind? {
    switch button & ~0b1_1100 {
    case 0: isRelease ? .released : .pressed
    case 32: .dragged
    case 64: .wheelUp
    case 65: .wheelDown
    default: nil
    }
  }
}
