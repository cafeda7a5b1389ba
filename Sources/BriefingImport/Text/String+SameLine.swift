extension StringProtocol {
  /// Whether two lines say the same, whatever their case, signs and white space.
  func isSameLine(as other: String?) -> Bool {
    guard let other, !other.isEmpty else { return false }
    return letters.elementsEqual(other.letters)
  }

  private var letters: some Sequence<Character> {
    lowercased().lazy.filter { $0.isLetter || $0.isNumber }
  }
}
