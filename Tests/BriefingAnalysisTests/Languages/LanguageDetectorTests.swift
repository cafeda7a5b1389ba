import BriefingModel
import Testing

@testable import BriefingAnalysis

struct LanguageDetectorTests {
  private static let german =
    "Der Hafen in Oslo ist seit gestern geschlossen. „Wir haben die Schiffe nicht gesehen“, sagte "
    + "Anna Lind und ging nach Hause."

  @Test(arguments: [
    german,
    "Le port est fermé depuis hier. « Nous ne savons pas », a dit la ministre dans une lettre.",
    "El puerto está cerrado desde ayer, dijo la ministra en una carta que no se ha publicado.",
    "Порт закрыт со вчерашнего дня, сообщила министр в письме.",
    "港は昨日から閉鎖されている。 大臣は 手紙で 述べた。",
    "Cảng đã đóng cửa và không có tàu nào được vào trong một ngày.",
  ])
  func knowsAnotherLanguage(text: String) throws {
    let findings = try Findings.of(text)
    #expect(!findings.isLanguageKnown)
    #expect(findings.quotations.isEmpty)
  }

  @Test(arguments: [
    "The port of Oslo was closed. “We saw no ships,” Anna Lind said.",
    "Lind won.",
    "“La vida es sueño,” she said of the play that was read at the school in May.",
    "1. Lind 3:20\n\n2. Ekdal 3:25",
    "",
  ])
  func readsOn(text: String) throws {
    #expect(try Findings.of(text).isLanguageKnown)
  }

  @Test func keepsTheNamesThatItKnows() throws {
    let names = try Findings.of(Self.german).actors.map(\.name)
    #expect(names.contains("Oslo") && names.contains("Anna Lind"))
    #expect(!names.contains("Hafen") && !names.contains("Schiffe"))
  }
}
