import Foundation
import FoundationXML
import Testing

@testable import lede

@Suite("Charts on the command line")
struct ChartTests {
  private let program: LedeProgram

  init() throws { program = try LedeProgram() }

  private static let text = """
    =cmd|' /C calc'!A0 <b>divides</b> Ostra & "friends"

    A plan has split Ostra. “=1+1 is nothing,” said Petra Lindqvist, the mayor of Ostra.

    Lindqvist said the harbour was too small. Jonas Holm called it “a gift”.
    """

  private func chart(_ arguments: String...) throws -> LedeProgram.Outcome {
    let file = try program.file("article.txt", Self.text)
    return try program.run(["chart"] + arguments + [file])
  }

  @Test("a dispersion plot as text keeps to the columns, and to ASCII where asked")
  func text() throws {
    let plot = try chart("dispersion", "--ascii")
    #expect(plot.status == 0, "\(plot.errors)")
    #expect(plot.output.contains("Petra Lindqvist"))
    #expect(plot.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(plot.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("SVG is well-formed, described and follows light and dark")
  func svg() throws {
    let plot = try chart("dispersion", "--format", "svg")
    let root = try XMLReading.root(of: plot.output)
    #expect(root.contains("svg/title") && root.contains("svg/desc"))
    #expect(plot.output.contains("prefers-color-scheme: dark"))
    #expect(plot.output.contains("&lt;b&gt;") && !plot.output.contains("<b>"))
  }

  @Test("CSV has no cell that a spreadsheet runs")
  func csv() throws {
    let plot = try chart("dispersion", "--format", "csv")
    let lines = plot.output.split(separator: "\n")
    #expect(lines.first == "actor,kind,mark,start,end,section,percent,words")
    #expect(lines.count > 3)
    for cell in lines.flatMap({ $0.split(separator: ",") }) {
      #expect(!"=+-@".contains(cell.first ?? " "), "\(cell)")
    }
  }

  @Test("JSON has a mark an entry")
  func json() throws {
    let plot = try chart("dispersion", "--json")
    struct Mark: Decodable { var actor, mark: String }
    let marks = try JSONDecoder().decode([Mark].self, from: Data(plot.output.utf8))
    #expect(marks.contains { $0.actor == "Petra Lindqvist" && $0.mark == "quotation" })
  }

  private func importSample() throws {
    let file = try program.file(
      "article.md", "---\ndate: 2023-11-05\noutlet: =Post\n---\n" + Self.text)
    #expect(try program.run("import", file).status == 0)
  }

  @Test(
    "charts of the library come in every format",
    arguments: [
      ["timeline"], ["timeline", "Petra Lindqvist", "--by", "month"], ["companions"],
      ["companions", "Petra Lindqvist"], ["outlets"], ["outlets", "Petra Lindqvist", "Jonas Holm"],
    ])
  func library(arguments: [String]) throws {
    try importSample()
    let text = try program.run(["chart"] + arguments)
    #expect(text.status == 0 && !text.output.isEmpty, "\(text.errors)")
    let svg = try program.run(["chart"] + arguments + ["--format", "svg"])
    #expect(try XMLReading.root(of: svg.output).contains("svg/desc"))
    let csv = try program.run(["chart"] + arguments + ["--format", "csv"])
    #expect(csv.output.split(separator: "\n").count > 1)
    #expect(!csv.output.contains("\n=") && !csv.output.contains(",="))
    let json = try program.run(["chart"] + arguments + ["--json"])
    _ = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
  }

  @Test("a chart of nobody says so")
  func nobody() throws {
    let chart = try program.run("chart", "timeline", "Nobody Atall")
    #expect(chart.status == 1 && chart.errors.contains("Nobody Atall"))
    #expect(try program.run("chart", "companions", "--limit", "0").status != 0)
  }
}

/// The paths of the elements of an XML document.
private final class XMLReading: NSObject, XMLParserDelegate {
  private var path: [String] = []
  private var found: Set<String> = []

  static func root(of text: String) throws -> Set<String> {
    let reading = XMLReading()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reading
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.coderInvalidValue) }
    return reading.found
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    path.append(name)
    found.insert(path.joined(separator: "/"))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    path.removeLast()
  }
}
