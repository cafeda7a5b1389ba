/// The features of one decision, as hashes; filled anew for each.
///
/// They stand in memory of their own, which is never copied.
package struct FeatureBuffer: ~Copyable {
  /// The most features of a decision.
  package static let capacity = 64

  private let hashes: UnsafeMutablePointer<UInt64>
  /// How many features there are.
  package private(set) var count = 0

  /// A buffer without features.
  package init() { hashes = .allocate(capacity: Self.capacity) }

  deinit { hashes.deallocate() }

  /// Forgets all features.
  @inline(__always)
  package mutating func removeAll() { count = 0 }

  /// Adds a feature; one above the capacity is left out.
  @inline(__always)
  package mutating func append(_ hash: UInt64) {
    guard count < Self.capacity else { return }
    hashes[count] = hash
    count += 1
  }

  /// The features.
  package var features: [UInt64] { Array(UnsafeBufferPointer(start: hashes, count: count)) }

  /// Calls `body` with each feature.
  @inline(__always)
  func forEach(_ body: (UInt64) -> Void) {
    for index in 0..<count { body(hashes[index]) }
  }
}
