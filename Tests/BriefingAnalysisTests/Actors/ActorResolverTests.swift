import BriefingModel
import Testing

@testable import BriefingAnalysis

struct ActorResolverTests {
  /// The actors of a text, each as its name and its aliases.
  private func actors(_ text: String) throws -> [String] {
    try Findings.of(text).actors.map { ([$0.name] + $0.aliases).joined(separator: " = ") }
  }

  @Test(arguments: [
    ("Jonas Ekdal spoke. Ekdal left. Jonas wept.", ["Jonas Ekdal = Ekdal = Jonas"]),
    ("They saw Ekdal. It was Jonas Ekdal.", ["Jonas Ekdal = Ekdal"]),
    ("They met Jonas P. Ekdal. Later Jonas Ekdal left.", ["Jonas P. Ekdal = Jonas Ekdal"]),
    ("They met J. Ekdal. Later Jonas Ekdal left.", ["Jonas Ekdal = J. Ekdal"]),
    ("They saw Omar al-Rashidi. Then al-Rashidi left.", ["Omar al-Rashidi = al-Rashidi"]),
    ("The US said no. The United States said yes.", ["United States = US"]),
    ("The Nordic Fishing Council met. The NFC voted.", ["Nordic Fishing Council = NFC"]),
    (
      "She leads the Council on Nordic-Baltic Affairs (CNBA).",
      ["Council on Nordic-Baltic Affairs = CNBA"]
    ),
    ("They joined the Varang Group. Later Varang left.", ["Varang Group = Varang"]),
    // Names in capitals, short given names, two surnames.
    ("HUGO EKDAL wept. Then Hugo Ekdal left.", ["Hugo Ekdal = HUGO EKDAL"]),
    ("They met William Ekdal. Bill Ekdal left.", ["William Ekdal = Bill Ekdal"]),
    (
      "They met Hugo Vidal Serrano. Vidal Serrano left.",
      ["Hugo Vidal Serrano = Vidal Serrano"]
    ),
    ("Moscow and the Kremlin agreed.", ["Moscow", "Kremlin"]),
    // Two spellings of a given name; a man's and a woman's are two.
    ("Mohamed Karimi left. Mohammed Karimi wept.", ["Mohammed Karimi = Mohamed Karimi"]),
    ("Julian Ekdal left. Juliana Ekdal wept.", ["Julian Ekdal", "Juliana Ekdal"]),
    // A name of three words by the one between, once it was named.
    ("Hugo Vidal Serrano left. Vidal wept.", ["Hugo Vidal Serrano = Vidal"]),
    ("Vidal left. Hugo Vidal Serrano wept. Vidal stayed.", ["Vidal", "Hugo Vidal Serrano"]),
    ("Martin Lund King III left. Mr. King wept.", ["Martin Lund King III = King"]),
    (
      "Omar bin Waleed Al Hinawi left. Al Hinawi wept.",
      ["Omar bin Waleed Al Hinawi = Al Hinawi"]
    ),
    // Given names with hyphens whose last syllable is a word, surnames that are words, titles before them.
    ("Ban Ki-moon spoke. Mr. Ban left.", ["Ban Ki-moon = Ban"]),
    ("They met Moon Jae-in. Moon left.", ["Moon Jae-in = Moon"]),
    ("President Park Geun-hye spoke. Park left.", ["Park Geun-hye = Park"]),
    ("They told He Jiankui. Dr. He left.", ["He Jiankui = He"]),
    ("Mayor Bill de Kruif spoke. Mr. de Kruif left.", ["Bill de Kruif = de Kruif"]),
    ("They met Karl-Theo zu Ekdal. Zu Ekdal left.", ["Karl-Theo zu Ekdal = Zu Ekdal"]),
    ("“No,” said De Kruif. They met Hugo de Kruif.", ["Hugo de Kruif = De Kruif"]),
    ("King Felipe VI spoke.", ["Felipe VI"]),
    // A name by its first words, where one alone begins so.
    ("Ismail Sabri Yaakob spoke. Ismail Sabri left.", ["Ismail Sabri Yaakob = Ismail Sabri"]),
    ("Ismail Sabri spoke. They met Ismail Sabri Yaakob.", ["Ismail Sabri Yaakob = Ismail Sabri"]),
    // One letter off.
    ("Karl Maurer left. “No,” said Mauer.", ["Karl Maurer = Mauer"]),
    ("They met Hugo “Pac-Man” Ekdal. Ekdal wept.", ["Hugo “Pac-Man” Ekdal = Ekdal"]),
    ("They met Hugo “Red” Ekdal. Hugo Ekdal wept.", ["Hugo “Red” Ekdal = Hugo Ekdal"]),
    // A head for the whole name, half a country's name where one has it.
    ("The Church of Kelvik fell. The Church rose.", ["Church of Kelvik = Church"]),
    ("They flew to South Korea. In Korea it rained.", ["South Korea = Korea"]),
    (
      "They left North Korea for South Korea. In Korea it rained.",
      ["North Korea", "South Korea", "Korea"]
    ),
  ])
  func unites(text: String, expected: [String]) throws {
    #expect(try actors(text) == expected)
  }

  @Test func leavesAShortNameAloneThatSeveralMayHave() throws {
    let text =
      "The Oslo Fishing Council, the Bergen Fishing Council and the Narvik Fishing Council met. "
      + "The Fishing Council voted."
    #expect(try actors(text).contains("Fishing Council"))
  }

  @Test func keepsPeopleWithOneSurnameApart() throws {
    let findings = try Findings.of(
      "Jonas Ekdal met Maria Ekdal in May. Ekdal wept. Then Jonas Ekdal left and Ekdal slept.")
    #expect(findings.actors.map(\.name) == ["Jonas Ekdal", "Maria Ekdal"])
    let lone = findings.mentions.filter { $0.passage.count == 5 }
    #expect(lone.map { findings[$0.actor].name } == ["Maria Ekdal", "Jonas Ekdal"])
  }

  @Test(arguments: [
    ("President Ekdal spoke. Nora Ekdal wept. Mr. Ekdal left.", ["Ekdal", "Nora Ekdal"]),
    // "Mr." alone is too little, where the text has named nobody before.
    ("Nora Ekdal wept. Mr. Ekdal left.", ["Nora Ekdal = Ekdal"]),
    (
      "Hugo Ekdal and Nora Ekdal spoke. Mr. Ekdal left. Mrs. Ekdal wept.",
      ["Hugo Ekdal = Ekdal", "Nora Ekdal = Ekdal"]
    ),
  ])
  func tellsAManFromAWomanOfOneSurname(text: String, expected: [String]) throws {
    #expect(try actors(text) == expected)
  }

  @Test func keepsASurnameWithWhomItHasMeantAllAlong() throws {
    let findings = try Findings.of(
      "Jonas Ekdal left. Ekdal wept. Ekdal slept. Maria Ekdal came. Ekdal woke.")
    let lone = findings.mentions.filter { $0.passage.count == 5 }
    #expect(Set(lone.map { findings[$0.actor].name }) == ["Jonas Ekdal"])
  }

  @Test func tellsNamesFromAliases() throws {
    let findings = try Findings.of("Jonas Ekdal spoke. Ekdal left.")
    #expect(findings.mentions.map(\.form) == [.name, .alias])
  }
}
