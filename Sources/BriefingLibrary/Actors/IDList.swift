/// Numbers as one bound value, whatever their count.
struct IDList {
  /// A JSON array, for `json_each(?)`.
  let json: String

  init(_ ids: some Sequence<Int64>) {
    json = "[" + ids.map(String.init).joined(separator: ",") + "]"
  }
}
