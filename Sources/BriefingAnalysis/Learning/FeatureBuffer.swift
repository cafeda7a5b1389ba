/// The features of one decision, as hashes; filled anew for each.
package struct FeatureBuffer {
  /// The most features of a decision.
  package static let capacity = 64

  private var hashes: [UInt64]
  /// How many features there are.
  package private(set) var count = 0

  /// A buffer without features.
  package init() { hashes = Array(repeating: 0, count: Self.capacity) }

  /// Forgets all features.
  @inline(__always)
  package mutating func removeAll() { count = 0 }

  /// Adds a feature; one above the capacity is left out.
  @inline(__always)
  package mutating func append(_ hash: UInt64) {
    guard count < Self.capacity else { return }
    hashes.withUnsafeMutableBufferPointer { $0[count] = hash }
    count += 1
  }

  /// The features.
  package var features: ArraySlice<UInt64> { hashes[0..<count] }

  /// Calls `body` with the features.
  @inline(__always)
  func withFeatures<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
    hashes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[0..<count])) }
  }
}
