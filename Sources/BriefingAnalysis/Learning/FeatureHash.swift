/// Makes the hash of a feature from its template and the values that it joins.
///
/// All hashing is of integers made once a token, so that the inner loops see no text. The result is
/// the same on every machine: weights trained on one are read on all.
package enum FeatureHash {
  /// The hash of one value under a template.
  @inline(__always)
  package static func of(_ template: UInt64, _ first: UInt64) -> UInt64 {
    finish((first ^ template &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// The hash of two values under a template; their order matters.
  @inline(__always)
  package static func of(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    finish(join(first ^ template &* 0xC2B2_AE3D_27D4_EB4F, second))
  }

  /// The hash of three values under a template; their order matters.
  @inline(__always)
  package static func of(
    _ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64
  ) -> UInt64 {
    finish(join(join(first ^ template &* 0xC2B2_AE3D_27D4_EB4F, second), third))
  }

  @inline(__always)
  private static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let mixed = first &* 0x9E37_79B9_7F4A_7C15
    return ((mixed ^ (mixed >> 32)) &+ second) &* 0xD6E8_FEB8_6659_FD93
  }

  @inline(__always)
  private static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 29)
  }
}
