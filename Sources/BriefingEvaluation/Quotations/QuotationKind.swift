/// How a text gives what is quoted, counted by its words.
package enum QuotationKind: String, CaseIterable, Decodable {
  /// All but one word in twenty between quotation marks.
  case direct
  /// Some words between quotation marks.
  case mixed
  /// None between quotation marks.
  case indirect
}
