/// Numbers as a row of bars, for a list or beside a name.
public enum Sparkline {
  /// The numbers on at most `columns` columns; where there are more, neighbours are added up. What is
  /// not 0 is always seen. O(numbers).
  public static func text(_ values: [Int], columns: Int, glyphs: ChartGlyphs) -> String {
    guard columns > 0, !values.isEmpty else { return "" }
    let scale = LinearScale(0..<values.count, cells: min(columns, values.count))
    var sums = Array(repeating: 0, count: scale.cells)
    for (index, value) in values.enumerated() { sums[scale.cell(of: index)] += max(0, value) }
    let most = max(1, sums.max() ?? 1)
    var text = String.UnicodeScalarView()
    for sum in sums { text.append(glyphs.bar(eighths: (sum * 8 + most - 1) / most)) }
    return String(text)
  }
}
