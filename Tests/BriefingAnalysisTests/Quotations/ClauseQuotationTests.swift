import BriefingModel
import Testing

@testable import BriefingAnalysis

/// Words that are attributed without standing between marks.
struct ClauseQuotationTests {
  @Test(arguments: [
    ("Ada Lind said that the port was shut.", "the port was shut | said | Ada Lind"),
    ("Ada Lind said the port was shut.", "the port was shut | said | Ada Lind"),
    ("The port was shut, Ada Lind said.", "The port was shut | said | Ada Lind"),
    ("The port was shut, said Ada Lind, a pilot.", "The port was shut | said | Ada Lind"),
    ("The port was shut, according to Ada Lind.", "The port was shut | according to | Ada Lind"),
    (
      "According to the envoy, Ada Lind, the port was shut.",
      "the port was shut | According to | Ada Lind"
    ),
    (
      "The port, said Ada Lind, was shut for a week.",
      "The port, said Ada Lind, was shut for a week | said | Ada Lind"
    ),
    (
      "It was shut for a week, she said, so there was little bread.",
      "It was shut for a week, she said, so there was little bread | said | she"
    ),
    ("Ada Lind said on Monday that the port was shut.", "the port was shut | said | Ada Lind"),
    ("Ada Lind said this week that the port was shut.", "the port was shut | said | Ada Lind"),
    (
      "Ada Lind told the BBC in an interview that the port was shut.",
      "the port was shut | told | Ada Lind"
    ),
    ("Ada Lind has also said the port was shut.", "the port was shut | has also said | Ada Lind"),
    (
      "Ada Lind, of the harbour office, said the port was shut.",
      "the port was shut | said | Ada Lind"
    ),
    ("Ada Lind — a pilot — said that the port was shut.", "the port was shut | said | Ada Lind"),
    ("Ada Lind, who said she was tired, went home.", "she was tired | said | Ada Lind"),
    ("Ada Lind asked the town to open the port.", "to open the port | asked | Ada Lind"),
    ("Ada Lind vowed to open the port.", "to open the port | vowed | Ada Lind"),
    ("Ada Lind explained how the port was shut.", "how the port was shut | explained | Ada Lind"),
    ("Ada Lind's claim that the port is shut is wrong.", "the port is shut | claim | Ada Lind"),
    (
      "Ada Lind went on to say that the port was shut.",
      "the port was shut | went on to say | Ada Lind"
    ),
    ("Critics say the port was shut.", "the port was shut | say | Critics"),
    (
      "OSLO, 4 March – The port was shut, Ada Lind said.", "The port was shut | said | Ada Lind"
    ),
    ("While Ada Lind said it was shut, the town slept.", "it was shut | said | Ada Lind"),
    (
      "The port was shut, said a spokesman for the bank, Tom Ek.",
      "The port was shut | said | Tom Ek"
    ),
    ("Karl Borg denies taking bribes.", "taking bribes | denies | Karl Borg"),
    ("Anna Berg denied having met him.", "having met him | denied | Anna Berg"),
    ("The boy was told to go home.", "to go home | was told | -"),
    ("The plan was described as reckless by Ada Lind.", "reckless | was described | Ada Lind"),
    (
      "My father used to say that the port was shut.", "the port was shut | used to say | My father"
    ),
    (
      "The town has already said that the port is shut.",
      "the port is shut | has already said | The town"
    ),
    (
      "Ada Lind, a pilot in the town who was not at sea, noted that the port was shut.",
      "the port was shut | noted | Ada Lind"
    ),
    (
      "A pilot at the port there, Ada Lind, has counted boats for years and finds that few are new.",
      "few are new | finds | Ada Lind"
    ),
    (
      "Fishermen in the valley say that the port was shut.",
      "the port was shut | say | Fishermen in the valley"
    ),
    (
      "Ada Lind estimates that number is too high.",
      "that number is too high | estimates | Ada Lind"
    ),
    (
      "Ada Lind took to the radio to say that the port was shut.",
      "the port was shut | to say | Ada Lind"
    ),
    ("Secretary of State Ada Lind said the port was shut.", "the port was shut | said | Ada Lind"),
    (
      "Only a few came, but Ada Lind found nearly half of them had gone.",
      "nearly half of them had gone | found | Ada Lind"
    ),
    ("Ada Lind said only that the port was shut.", "the port was shut | said | Ada Lind"),
    (
      "The town blamed Ada Lind for saying that the port was shut.",
      "the port was shut | saying | Ada Lind"
    ),
    (
      "Ada Lind was blamed for saying that the port was shut.",
      "the port was shut | saying | Ada Lind"
    ),
    (
      "Ada Lind has apologised for saying the port was shut.",
      "the port was shut | saying | Ada Lind"
    ),
    (
      "The town met Ada Lind, now the head of the port, who said it was shut.",
      "it was shut | said | Ada Lind"
    ),
  ])
  func findsClauses(text: String, expected: String) throws {
    #expect(try Shipped.briefing(text).quotationLines == ["indirect | " + expected])
  }
}
