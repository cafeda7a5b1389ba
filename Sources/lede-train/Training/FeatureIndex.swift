/// Numbers features in the order in which they are first seen.
struct FeatureIndex {
  private(set) var hashes: [UInt64] = []
  private var slots = [Int32](repeating: -1, count: 1 << 16)

  /// The number of a feature; a new one has the next number.
  mutating func index(of hash: UInt64) -> Int {
    if hashes.count * 2 > slots.count { grow() }
    let slot = slot(of: hash)
    if slots[slot] < 0 {
      slots[slot] = Int32(hashes.count)
      hashes.append(hash)
    }
    return Int(slots[slot])
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (index, hash) in hashes.enumerated() { slots[slot(of: hash)] = Int32(index) }
  }
}
