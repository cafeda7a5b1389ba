import CUnistring

/// Makes alike what a searching reader takes to be alike.
struct TextFolding {
  /// Whether capitals and small letters stay different.
  let keepsCase: Bool

  /// What a scalar counts as; nil for a mark, which counts as nothing.
  @inline(__always)
  func fold(_ scalar: Unicode.Scalar) -> UInt32? {
    if scalar.value < 0x80 { return foldASCII(scalar.value) }
    return foldBeyondASCII(scalar)
  }

  @inline(__always)
  private func foldASCII(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: keepsCase ? value : value + 0x20
    case 0x09, 0x0A, 0x0D: 0x20
    default: value
    }
  }

  private func foldBeyondASCII(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC: return 0x27
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: return 0x22
    case 0x2010, 0x2011: return 0x2D
    case 0xA0, 0x202F, 0x2009: return 0x20
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return nil
    default: break
    }
    let base = Self.strokeless(Self.baseLetter(of: scalar.value))
    if base < 0x80 { return foldASCII(base) }
    return keepsCase ? base : uc_tolower(base)
  }

  /// The letter without its marks: the first scalar of its canonical decomposition, all the way.
  private static func baseLetter(of value: UInt32) -> UInt32 {
    var base = value
    withUnsafeTemporaryAllocation(of: ucs4_t.self, capacity: Int(UC_DECOMPOSITION_MAX_LENGTH)) {
      parts in
      while uc_canonical_decomposition(base, parts.baseAddress) > 0, parts[0] != base {
        base = parts[0]
      }
    }
    return base
  }

  /// Letters whose stroke or missing dot is no mark in Unicode, and which readers type without.
  private static func strokeless(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x142: 0x6C  // ł
    case 0x141: 0x4C  // Ł
    case 0xF8: 0x6F  // ø
    case 0xD8: 0x4F  // Ø
    case 0x111: 0x64  // đ
    case 0x110: 0x44  // Đ
    case 0x131: 0x69  // ı
    default: value
    }
  }
}
