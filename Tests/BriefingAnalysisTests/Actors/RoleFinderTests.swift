import BriefingModel
import Testing

@testable import BriefingAnalysis

struct RoleFinderTests {
  /// The roles of the person of that name.
  private func roles(_ text: String, of name: String) throws -> [String] {
    let actor = try #require(Findings.of(text).actors.first { $0.name == name })
    return actor.roles.map(\.text)
  }

  @Test(arguments: [
    ("They met Norwegian President Jonas Ekdal.", ["Norwegian President"]),
    (
      "It was Norway's northern naval commander Jonas Ekdal.", ["Norway's northern naval commander"]
    ),
    ("They asked its stubborn leader Jonas Ekdal.", ["stubborn leader"]),
    (
      "It was Oslo's transport and health minister Jonas Ekdal.",
      ["Oslo's transport and health minister"]
    ),
    ("The Ambassador to the United States Jonas Ekdal left.", ["Ambassador to the United States"]),
    ("They met Mr. Jonas Ekdal.", []),
    ("Jonas Ekdal, a former US envoy to Norway, left.", ["former US envoy to Norway"]),
    (
      "“No,” said Jonas Ekdal, senior ice analyst at the Arctic Crisis Group.",
      ["senior ice analyst at the Arctic Crisis Group"]
    ),
    ("Jonas Ekdal, 61, the director of the museum, left.", ["director of the museum"]),
    ("Jonas Ekdal, 61, left.", []),
    ("Lindberg's spokesman, Jonas Ekdal, did not answer.", ["Lindberg's spokesman"]),
    ("A spokesman for the Northern Army, Jonas Ekdal, left.", ["spokesman for the Northern Army"]),
    ("The team's chief financial officer, Jonas Ekdal, left.", ["team's chief financial officer"]),
    ("Jonas Ekdal is the director of the museum.", ["director of the museum"]),
    ("Jonas Ekdal, who is a lawyer, left.", ["lawyer"]),
    ("Jonas Ekdal, a pilot from Narvik, Norway, left.", ["pilot from Narvik, Norway"]),
    ("Jonas Ekdal, a pilot from Narvik, left.", ["pilot from Narvik"]),
    ("It was Plan B. Health Minister Jonas Ekdal left.", ["Health Minister"]),
    ("So said Jonas Ekdal from the Arctic Crisis Group.", ["from the Arctic Crisis Group"]),
    ("In the morning, Jonas Ekdal left.", []),
    ("Jonas Ekdal, speaking in Oslo, left.", []),
    ("The town's chief financial officer Jonas Ekdal left.", ["town's chief financial officer"]),
    ("Jonas Ekdal, chief financial officer, left.", ["chief financial officer"]),
    ("The RT host and former judge Jonas Ekdal left.", ["RT host and former judge"]),
    ("They say Jonas Ekdal was a baker and claim she left.", ["baker"]),
    ("Jonas Ekdal was both a baker and a painter.", ["baker and a painter"]),
  ])
  func finds(text: String, expected: [String]) throws {
    #expect(try roles(text, of: "Jonas Ekdal") == expected)
  }

  @Test(arguments: [
    "According to Jonas Ekdal, a detective for the northern district was given the letters.",
    "According to Jonas Ekdal, a detective for the northern district searched the house.",
    "When they saw Jonas Ekdal, the minister left the room.",
    "For Jonas Ekdal, the minister of trade was a friend.",
    "The town got a major Jonas Ekdal donor programme.",
    "They saw a chief Jonas Ekdal supporter.",
    "Maria Holm repeatedly accused Jonas Ekdal of it.",
    "Jonas Ekdal is not a minister.",
    "Jonas Ekdal isn't a minister.",
    "Jonas Ekdal is no minister.",
    "Jonas Ekdal is hardly a minister.",
    "Maria Holm said: “Jonas Ekdal is a hero.”",
    "“They will ask the ministers, Jonas Ekdal said.",
    "Speaking in the man's defense, Jonas Ekdal left.",
  ])
  func findsNoneWhereThePhraseIsOfSomebodyElse(text: String) throws {
    #expect(try roles(text, of: "Jonas Ekdal").isEmpty)
  }

  @Test(arguments: [
    (
      "They met former members of the council, including Kari Lindberg and Jonas Ekdal.",
      ["former members of the council"]
    ),
    (
      "They met celebrity guests like Kari Lindberg, Karl Holm, and Jonas Ekdal.",
      ["celebrity guests"]
    ),
    (
      "They met painters such as the lawyer Kari Lindberg and actor Jonas Ekdal.",
      ["painters", "actor"]
    ),
    ("They met athletes Kari Lindberg (tennis) and Jonas Ekdal (golf).", ["athletes"]),
    (
      "They met publishers Kari Lindberg of Ekdal Bank and Jonas Ekdal of Oslo University.",
      ["publishers", "of Oslo University"]
    ),
    ("Fans like Jonas Ekdal.", []),
    ("The painters met a man like Jonas Ekdal.", []),
    (
      "Discussing it in Oslo, Norway's prime minister, Jonas Ekdal, left.",
      ["Norway's prime minister"]
    ),
    (
      "Discussing it in Oslo, Norway's prime minister, Jonas Ekdal said no.",
      ["Norway's prime minister"]
    ),
  ])
  func findsTheRolesThatAListShares(text: String, expected: [String]) throws {
    #expect(try roles(text, of: "Jonas Ekdal") == expected)
  }

  @Test func findsTheLettersBehindAName() throws {
    #expect(try roles("Speaking for him, Jonas Ekdal, QC, left.", of: "Jonas Ekdal") == ["QC"])
  }

  @Test func leavesTheVerbBeforeATitleOut() throws {
    #expect(
      try roles("The group also views President Jonas Ekdal as weak.", of: "Jonas Ekdal")
        == ["President"])
  }

  @Test func givesAnAppositionToTheNameBehindItWhereThatIsMeant() throws {
    let text =
      "A week before his talks with Karl Lindberg, the commander of the northern fleet, "
      + "Admiral Jonas Ekdal, left Oslo."
    #expect(try roles(text, of: "Karl Lindberg").isEmpty)
    #expect(try roles(text, of: "Jonas Ekdal").contains("commander of the northern fleet"))
  }

  @Test func sharesARoleAmongAList() throws {
    let text = "The show has works by the painters Jonas Ekdal, Karl Lindberg and Maria Holm."
    #expect(try roles(text, of: "Jonas Ekdal") == ["painters"])
    #expect(try roles(text, of: "Maria Holm") == ["painters"])
  }

  @Test(arguments: [
    ("Mrs. Robin Ekdal left.", Actor.Gender.female), ("Spokesman Robin Ekdal left.", .male),
    ("Maria Ekdal left.", .female), ("Sergei Ekdal left.", .male),
  ])
  func seesGender(text: String, gender: Actor.Gender) throws {
    #expect(try Findings.of(text).actors.first { $0.kind == .person }?.gender == gender)
  }

  @Test func knowsNoGenderWithoutASign() throws {
    #expect(try Findings.of("They saw Robin Ekdal.").actors.first?.gender == nil)
  }
}
