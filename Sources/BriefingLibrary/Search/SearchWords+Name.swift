import BriefingModel

extension SearchWords {
  /// Whether they stand in a name as whole words, one after the other; case and diacritics do not
  /// count. O(length).
  func stand(in name: String) -> Bool {
    let end = isPrefix ? "" : " "
    return (" " + NameKey(name).text + end).contains(" " + NameKey(text).text + end)
  }
}
