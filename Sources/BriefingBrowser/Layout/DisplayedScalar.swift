import CUnistring

/// What a Unicode scalar of an article becomes on the screen.
///
/// This is the one place where text becomes cells, so it is the one place that has to be right for
/// hostile text to be harmless: no control, bidirectional or zero-width scalar gets past it. The two
/// joiners alone do, where they change how the letters beside them are written (`Joiner`).
enum DisplayedScalar: Equatable {
  /// A character that takes one or two columns.
  case glyph(Unicode.Scalar, width: UInt8)
  /// A mark that stands over the character before it and takes no column.
  case mark(Unicode.Scalar)
  /// Nothing at all.
  case vanished

  /// How `scalar` is shown.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .glyph(scalar, width: 1)
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: self = .glyph(" ", width: 1)
    case 0x00..<0x20: self = .glyph(Self.picture(ofControl: scalar), width: 1)
    case 0x7F: self = .glyph("\u{2421}", width: 1)
    case 0x80..<0xA0: self = .glyph(Self.replacement, width: 1)
    default: self = Self.beyondASCII(scalar)
    }
  }

  /// Shown for what has no harmless picture of its own.
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The sign for a C0 control, from the block Control Pictures.
  private static func picture(ofControl scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + scalar.value) ?? replacement
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> DisplayedScalar {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isBidiControl { return .vanished }
    switch properties.generalCategory {
    case .format: return .vanished
    case .unassigned, .privateUse, .surrogate, .control: return .glyph(replacement, width: 1)
    case .lineSeparator, .paragraphSeparator: return .glyph(" ", width: 1)
    default: break
    }
    switch uc_width(scalar.value, "UTF-8") {
    case 2: return .glyph(scalar, width: 2)
    case 1: return .glyph(scalar, width: 1)
    default: return .mark(scalar)
    }
  }
}
