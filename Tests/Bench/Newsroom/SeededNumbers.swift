/// Numbers that look random and are the same for the same seed (SplitMix64, Steele, Lea and Flood
/// 2014).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Numbers of their own for each place in a series.
  init(seed: UInt64, place: Int) {
    var numbers = SeededNumbers(
      seed: seed &+ UInt64(bitPattern: Int64(place)) &* 0xD1B5_4A32_D192_ED03)
    state = numbers.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to 1, 1 excluded.
  mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// A number from 0 to `limit`, `limit` excluded.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// Whether something comes to pass that does so `share` of the time.
  mutating func happens(_ share: Double) -> Bool { fraction() < share }

  /// One of some values.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// A place in a list whose first entries are taken far more often than its last ones.
  mutating func skewed(_ limit: Int) -> Int {
    let place = fraction()
    return min(limit - 1, Int(place * place * place * Double(limit)))
  }
}
