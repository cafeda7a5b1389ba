import BriefingBrowser
import Testing

@Suite struct BrailleCanvasTests {
  @Test func everyDotHasItsPlace() {
    let dots = [
      (0, 0, "⠁"), (0, 1, "⠂"), (0, 2, "⠄"), (0, 3, "⡀"), (1, 0, "⠈"), (1, 1, "⠐"), (1, 2, "⠠"),
      (1, 3, "⢀"),
    ]
    for (x, y, pattern) in dots {
      var canvas = BrailleCanvas(columns: 1, rows: 1)
      canvas.set(x: x, y: y)
      #expect(canvas.lines == [pattern], "\(x), \(y)")
    }
  }

  @Test func dotsAddUpAndThoseOutsideAreLeftOut() {
    var canvas = BrailleCanvas(columns: 2, rows: 2)
    for (x, y) in [(0, 0), (0, 0), (3, 7), (2, 4), (4, 0), (0, 8), (-1, 0), (0, -1)] {
      canvas.set(x: x, y: y)
    }
    #expect(canvas.lines == ["⠁⠀", "⠀⢁"])
  }

  @Test func aCanvasMayBeEmpty() {
    var canvas = BrailleCanvas(columns: -1, rows: 3)
    canvas.set(x: 0, y: 0)
    #expect(canvas.lines == ["", "", ""])
  }
}
