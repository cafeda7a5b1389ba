import BriefingBrowser
import BriefingModel
import Testing

/// Where keys lead in the text.
@Suite struct MotionTests {
  let start = Driver(80, 24)

  @Test(arguments: [
    ("]", "Two piers"), ("]]", "What comes"), ("]][", "Two piers"), (">", "We cannot"),
    (">>", "The boats"), (">><lt>", "We cannot"), (".", "Ostra\n"), ("..", "Ostra, "),
    ("...,", "Ostra, "), ("}", "By Ines"), ("}}", "A plan to"), ("}}w", "plan to"),
    ("}}ww", "to widen"), ("}}wwb", "plan to"), ("}}$", "e fishing"),
    ("}})", "“We cannot"), ("}}))", "“The boats"), ("}}))(", "“We cannot"), ("jjj", "fishing"),
    ("lll", "bour"), ("lllh", "rbour"), ("G", "Ferries"), ("Gg", "Harbour"),
    ("l", "arbour"), ("h", "Harbour"),
  ])
  func keysLeadTo(_ keys: String, _ words: String) throws {
    let driver = try start.pressing(keys)
    #expect(driver.atCursor(words.count) == words, "\(keys)")
  }

  @Test func columnIsKeptThroughAShorterLine() throws {
    let driver = try start.pressing("}}" + String(repeating: "l", count: 50) + "j")
    #expect(driver.atCursor(1) == ".")
    #expect(
      try driver.pressing("k").atCursor(8)
        == start.pressing("}}" + String(repeating: "l", count: 50)).atCursor(8))
  }

  @Test func lastSectionSaysSo() throws {
    let driver = try start.pressing("]]]]")
    #expect(driver.footer == " This is the last section")
  }

  @Test func jumpsAreTakenBackAndForth() throws {
    var driver = try start.pressing("]]G")
    #expect(driver.atCursor(7) == "Ferries")
    try driver.press("H")
    #expect(driver.atCursor(10) == "What comes")
    try driver.press("H")
    #expect(driver.atCursor(9) == "Two piers")
    try driver.press("L")
    #expect(driver.atCursor(10) == "What comes")
    try driver.press("L")
    #expect(driver.atCursor(7) == "Ferries")
    try driver.press("L")
    #expect(driver.footer == " No jump was taken back")
  }

  @Test func pageGoesDownAndUpAgain() throws {
    let small = Driver(40, 12)
    let down = try small.pressing("<Space>")
    #expect(down.screen != small.screen)
    #expect(try down.pressing("<PageUp>").state.reader?.place.top == small.state.reader?.place.top)
  }

  @Test func pagingDownAlwaysReachesTheEnd() throws {
    for size in [
      Size(columns: 40, rows: 12), Size(columns: 20, rows: 5), Size(columns: 5, rows: 2),
    ] {
      var driver = Driver(size.columns, size.rows)
      var pages = 0
      while driver.atCursor(7) != "Ferries", pages < 1000 {
        let before = driver.state.reader?.place
        try driver.press("<Space>")
        pages += 1
        if driver.state.reader?.place == before { break }
      }
      let last = SampleArticle.passage("Ferries return to Ostra after ten years")
      #expect(last.contains(try #require(driver.state.reader?.place.cursor)), "\(size)")
    }
  }

  @Test func theCursorIsOnTheScreenWhateverIsPressed() throws {
    for size in [
      Size(columns: 120, rows: 40), Size(columns: 40, rows: 12), Size(columns: 8, rows: 3),
    ] {
      var driver = Driver(size.columns, size.rows)
      for key in [
        "j", "j", "<C-d>", "k", "]", ">", ">", "G", "<C-u>", "<C-y>", "<C-y>", "w", "g", "<C-e>",
      ] {
        try driver.press(key)
        #expect(frame(of: driver.state).cursor != nil, "\(size) after \(key)")
      }
    }
  }

  @Test func resizeKeepsTheCursorOnTheScreen() throws {
    var driver = try start.pressing("]]jj")
    let words = driver.atCursor(10)
    for size in [(1, 1), (200, 60), (20, 4), (0, 0), (80, 24)] {
      driver.send(.resized(Size(columns: size.0, rows: size.1)))
      #expect(driver.atCursor(10) == words)
    }
    #expect(frame(of: driver.state).cursor != nil)
  }
}
