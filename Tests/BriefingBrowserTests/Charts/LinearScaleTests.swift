import BriefingBrowser
import Testing

@Suite struct LinearScaleTests {
  @Test func endsFallIntoTheFirstAndTheLastCell() {
    let scale = LinearScale(100..<200, cells: 10)
    #expect([100, 109, 110, 199].map(scale.cell) == [0, 0, 1, 9])
    #expect([0, 200, 1_000].map(scale.cell) == [0, 9, 9])
  }

  @Test(arguments: [(1, 7), (7, 1), (1_000, 13), (13, 1_000), (5, 0)])
  func aCellBeginsWithItsFirstNumber(count: Int, cells: Int) {
    let scale = LinearScale(40..<40 + count, cells: cells)
    for value in scale.domain where cells > 0 {
      let cell = scale.cell(of: value)
      #expect((0..<cells).contains(cell))
      #expect(scale.start(of: cell) <= value)
      #expect(value < scale.start(of: cell + 1))
    }
  }

  @Test func anEmptyDomainHasAPlaceToo() {
    #expect(LinearScale(5..<5, cells: 4).cell(of: 5) == 0)
  }

  @Test(arguments: [
    (0, 4, [0]), (1, 4, [0, 1]), (4, 4, [0, 1, 2, 3, 4]), (7, 4, [0, 2, 4, 6, 8]),
    (100, 4, [0, 50, 100]), (99_999, 2, [0, 50_000, 100_000]), (12, 1, [0, 20]),
  ])
  func ticksAreRoundAndReachTheTop(most: Int, steps: Int, ticks: [Int]) {
    #expect(LinearScale.ticks(upTo: most, steps: steps) == ticks)
  }

  @Test func manyTicksStayFew() {
    for most in 1...2_000 {
      let ticks = LinearScale.ticks(upTo: most, steps: 5)
      #expect(ticks.count <= 6 && ticks[ticks.count - 1] >= most, "\(most): \(ticks)")
    }
  }
}
