/// The assignment of rows to columns whose values have the largest sum: the Hungarian method, in
/// time that grows with the square of the shorter side times the longer one.
struct Assignment {
  /// The largest sum.
  let value: Double

  /// - Parameter values: One row each; all rows have the same number of columns.
  init(_ values: [[Double]]) {
    guard let columns = values.first?.count, columns > 0 else {
      value = 0
      return
    }
    value =
      values.count <= columns
      ? Self.largestSum(values)
      : Self.largestSum((0..<columns).map { column in values.map { $0[column] } })
  }

  /// The sum for no more rows than columns. Rows are added one by one; each takes the cheapest path
  /// of exchanges, found by potentials of rows and columns. Numbers start at 1, 0 means none.
  private static func largestSum(_ values: [[Double]]) -> Double {
    let columns = values[0].count
    var rowPotential = [Double](repeating: 0, count: values.count + 1)
    var columnPotential = [Double](repeating: 0, count: columns + 1)
    var rowOf = [Int](repeating: 0, count: columns + 1)
    for row in 1...values.count {
      rowOf[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: columns + 1)
      var previous = [Int](repeating: 0, count: columns + 1)
      var isVisited = [Bool](repeating: false, count: columns + 1)
      repeat {
        isVisited[column] = true
        let current = rowOf[column]
        var step = Double.infinity
        var next = 0
        for other in 1...columns where !isVisited[other] {
          let cost =
            -values[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
          if cost < least[other] {
            least[other] = cost
            previous[other] = column
          }
          if least[other] < step {
            step = least[other]
            next = other
          }
        }
        for other in 0...columns {
          if isVisited[other] {
            rowPotential[rowOf[other]] += step
            columnPotential[other] -= step
          } else {
            least[other] -= step
          }
        }
        column = next
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[previous[column]]
        column = previous[column]
      }
    }
    return (1...columns).reduce(0) { sum, column in
      rowOf[column] > 0 ? sum + values[rowOf[column] - 1][column - 1] : sum
    }
  }
}
