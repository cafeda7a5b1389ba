extension Double {
  /// A confidence as it is printed: to three places behind the point, which is more than it is good for.
  var asConfidence: Double { (self * 1_000).rounded() / 1_000 }
}
