extension Int {
  /// The number with what it counts: "1 article", "2 articles".
  public func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
