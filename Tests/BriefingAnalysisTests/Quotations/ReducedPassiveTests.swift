import BriefingModel
import Testing

@testable import BriefingAnalysis

/// Whoever is accused, told or described in a participle says nothing by it.
struct ReducedPassiveTests {
  @Test(arguments: [
    "Karl Borg, accused of theft, denies the charge.",
    "The bank, accused of hiding money for the gang, closed.",
    "Three pilots accused of beating a guard appeared in court.",
    "Maria Okoye, falsely accused last year of stealing a goat, sued the town.",
    "Anna Berg stood accused of taking bribes.",
    "Anna Berg, reported missing in May, was found.",
    "Two boys reported dead after the storm were found alive.",
    "Anna Berg, described as a loner, was freed.",
    "The man police described as a loner was freed.",
    "Anna Berg, asked whether she took bribes, laughed.",
    "Anna Berg, 34, asked whether she had lied, walked out.",
    "Ivan Petrov, the former treasurer, asked if he had signed, shook his head.",
    "The mayor, asked about the fire, shrugged.",
    "Residents warned of floods moved to higher ground.",
    "On Tuesday, Pedro Ruiz, warned that the river would rise, left his farm.",
    "Sina Rao, told that the dam was safe, stayed at home.",
    "Ana Sol, told she had won, wept.",
    "Ana Sol, reminded that she was under oath, paused.",
    "Nurses told to work on Sunday went on strike.",
    "Li Wen, urged to resign, refused.",
    "Karl Borg, criticised for “reckless” spending, resigned.",
    "Ola Musa, blamed for the loss, quit.",
    "Mr. Lund, called “a liar” in court, said nothing.",
  ])
  func isNobodysQuotation(text: String) throws {
    #expect(try Shipped.briefing(text).quotationLines == [])
  }

  @Test func leavesWhatSomebodyIsCalledOpen() throws {
    let briefing = try Shipped.briefing("A man described as “armed and dangerous” was shot.")
    #expect(briefing.speakerLines == ["?: armed and dangerous"])
  }

  @Test(arguments: [
    ("Ada Lind, of the union, accused the bank of lying.", "lying | accused | Ada Lind"),
    ("Ada Lind, 42, told reporters that the port was shut.", "the port was shut | told | Ada Lind"),
    ("Ada Lind, the mayor, warned that it would rain.", "it would rain | warned | Ada Lind"),
    ("A lawyer, Ann Roy, told the court that he was ill.", "he was ill | told | Ann Roy"),
    (
      "Ann Roy, a lawyer, asked whether the town would pay.",
      "whether the town would pay | asked | Ann Roy"
    ),
    ("Ann Roy pleaded with him to stay.", "to stay | pleaded | Ann Roy"),
    ("Tom Ek, convicted of murder, says he is innocent.", "he is innocent | says | Tom Ek"),
  ])
  func leavesActiveVerbsAlone(text: String, expected: String) throws {
    #expect(try Shipped.briefing(text).quotationLines == ["indirect | " + expected])
  }

  @Test func knowsAnObjectInFrontOfItsVerb() throws {
    let briefing = try Shipped.briefing("He backed the plan that Ann Roy described as “a mess”.")
    #expect(briefing.speakerLines == ["Ann Roy: as “a mess”"])
  }
}
