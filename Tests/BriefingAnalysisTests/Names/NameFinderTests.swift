import BriefingModel
import Testing

@testable import BriefingAnalysis

struct NameFinderTests {
  /// The names of a text in three lists.
  private func names(_ text: String) throws -> [Actor.Kind: [String]] {
    let lexicon = try Shipped.lexicon.get()
    let draft = try Draft.analyzed(
      text, by: [Tokenizer(lexicon: lexicon), SentenceSplitter(), NameFinder(lexicon: lexicon)])
    return Dictionary(grouping: draft.names, by: \.kind).mapValues { names in
      names.map { Wording.text(of: draft.tokens[$0.tokens], in: draft.utf8) }
    }
  }

  @Test(arguments: [
    // Titles, roles and nationalities before a name are not part of it.
    ("He met Norwegian President Kari Lindberg.", ["Kari Lindberg"]),
    ("He met Dr. Kari Lindberg.", ["Kari Lindberg"]),
    ("A talk with Foreign Minister Jonas Ekdal followed.", ["Jonas Ekdal"]),
    ("They saw spokesman Jonas Ekdal there.", ["Jonas Ekdal"]),
    ("Then Secretary of State Anna Brown left.", ["Anna Brown"]),
    // A town's name behind a title is a given name.
    ("He met Mayor Ama Boateng. Ama Boateng left.", ["Ama Boateng", "Ama Boateng"]),
    // Particles, hyphens, initials, apostrophes.
    (
      "He saw Omar al-Rashidi and Ursula von der Marck.",
      ["Omar al-Rashidi", "Ursula von der Marck"]
    ),
    ("It was Park Jin-ho with Kevin De Smet.", ["Park Jin-ho", "Kevin De Smet"]),
    ("They met R. J. O'Neill and Conor McAllister.", ["R. J. O'Neill", "Conor McAllister"]),
    // First words of sentences, and names alone.
    ("Police arrested Jonas Ekdal.", ["Jonas Ekdal"]),
    ("Jonas Ekdal fell. Then Ekdal rose. Ekdal left.", ["Jonas Ekdal", "Ekdal", "Ekdal"]),
    // The article "A", words for emphasis.
    ("A Lindberg poll was taken. Karl Lindberg wept.", ["Lindberg", "Karl Lindberg"]),
    ("Jonas Ekdal left. DO NOT SHOUT. Ekdal stayed.", ["Jonas Ekdal", "Ekdal"]),
    // An ordinary noun, or a role that opens the sentence, is no given name.
    ("The Islamic Relations Kari Lindberg left.", ["Kari Lindberg"]),
    ("Cellist Yo-Yo Ekdalsen bowed.", ["Yo-Yo Ekdalsen"]),
    // A word for a person and a comma before it, a verb of speech.
    ("His lawyer, Sugvito, said no.", ["Sugvito"]),
    ("“It rained,” said Sugvito.", ["Sugvito"]),
    ("They met Prince William and Queen Margrethe.", ["William", "Margrethe"]),
    ("They met Omar Shia al-Rashidi.", ["Omar Shia al-Rashidi"]),
    // A surname that is a month or a holiday, a name before its country.
    ("They met illustrator Jonas Christmas.", ["Jonas Christmas"]),
    ("Then Wang Xuancheng left.", ["Wang Xuancheng"]),
    // What somebody leads is named after them.
    ("The Lindqvist administration fell.", ["Lindqvist"]),
    // An ordinary word before a name that stands without it too.
    ("They saw Crooked Anna Brown. Anna Brown wept.", ["Anna Brown", "Anna Brown"]),
    // What a title is for.
    ("They met Minister of Health and Welfare Kari Lindberg.", ["Kari Lindberg"]),
    ("They met Secretary for Financial Affairs Jonas Ekdal.", ["Jonas Ekdal"]),
    ("They met Central Secretary Information Kari Lindberg.", ["Kari Lindberg"]),
    // Syllables that are words, numbers, particles, nicknames.
    ("Then Wong Yeung-tat said no.", ["Wong Yeung-tat"]),
    ("He met Emperor Karl II in March.", ["Karl II"]),
    (
      "Ursula van der Marck spoke. He heard van der Marck.",
      ["Ursula van der Marck", "van der Marck"]
    ),
    ("They saw Hugo “Red” Ekdal. Ekdal wept.", ["Hugo “Red” Ekdal", "Ekdal"]),
    // A surname that is a place too.
    ("Valeria Paris spoke. Later Paris wept.", ["Valeria Paris", "Paris"]),
  ])
  func findsPersons(text: String, expected: [String]) throws {
    let names = try names(text)
    #expect(names[.person] == expected)
    #expect(names[.organization] == nil && names[.place] == nil)
  }

  @Test(arguments: [
    ("She left the University of Bergen.", "University of Bergen"),
    ("The Ministry of Health and Welfare agreed.", "Ministry of Health and Welfare"),
    ("He works for the Food and Fish Administration.", "Food and Fish Administration"),
    ("He leads the Council on Arctic Affairs.", "Council on Arctic Affairs"),
    ("The Lappish National Army fell back.", "Lappish National Army"),
    ("A job at Lind & Ekdal paid well.", "Lind & Ekdal"),
    ("She sued the Bergen School District.", "Bergen School District"),
    ("Men of the Varang mercenary group left.", "Varang"),
    ("They asked the Kremlin.", "Kremlin"),
    ("Staff at the WHO agreed.", "WHO"),
    ("She left the University of Wisconsin at Madison.", "University of Wisconsin at Madison"),
    ("She works at the University of Texas.", "University of Texas"),
    ("He leads the Council on Norwegian-Danish Trade.", "Council on Norwegian-Danish Trade"),
    ("He leads the Council on Norwegian - Danish Trade.", "Council on Norwegian - Danish Trade"),
    ("She left the University of Texas Arlington.", "University of Texas Arlington"),
    (
      "She left the University of North Carolina at Greensboro.",
      "University of North Carolina at Greensboro"
    ),
    ("They gave to the charity Lanternfall.", "Lanternfall"),
    ("They rang Lanternfall Norway.", "Lanternfall Norway"),
    ("The film was shown by Al Jazeera English.", "Al Jazeera English"),
    ("He works for Transport Norway.", "Transport Norway"),
    ("The robot of Team Norway broke.", "Team Norway"),
    ("She writes for la Repubblica.", "la Repubblica"),
    // Who gives its name to a cup or prize.
    ("They were drawn in the FIFA World Cup.", "FIFA"),
    ("She won the UNESCO Prize.", "UNESCO"),
    // Offices named after whoever holds them.
    ("It went to the Attorney General's Office.", "Attorney General's Office"),
    // Teams by their names.
    ("They watched the Kansas City Royals.", "Kansas City Royals"),
    ("The Red Sox were asleep.", "Red Sox"),
  ])
  func findsOrganizations(text: String, expected: String) throws {
    let names = try names(text)
    #expect(names[.organization] == [expected])
    #expect(names[.person] == nil && names[.place] == nil)
  }

  @Test(arguments: [
    ("They crossed the Alta River near Lake Inari.", ["Alta River", "Lake Inari"]),
    ("It fell on St. Vincent and on Sri Lanka.", ["St. Vincent", "Sri Lanka"]),
    ("The Oslo-based firm closed.", ["Oslo"]),
    ("A US-Russia dispute began.", ["US", "Russia"]),
    ("They lived in Guinea-Bissau.", ["Guinea-Bissau"]),
    ("She came from the town of Brenik.", ["Brenik"]),
    ("He was in the Oslo Convention Centre.", ["Oslo Convention Centre"]),
    ("He asked the U.S. for help.", ["U.S."]),
    ("They sailed out of the Baltic.", ["Baltic"]),
    // The unknown names of a list are what the others are.
    ("They sailed to Oslo, Kvalvik and Trosvik.", ["Oslo", "Kvalvik", "Trosvik"]),
    (
      "They left San Francisco de Yojola. In Pahalvik, it rained.",
      ["San Francisco de Yojola", "Pahalvik"]
    ),
    ("It was in Bridgeport, Conn., in May.", ["Bridgeport", "Conn."]),
    ("They saw Vikrabandi town and Cayo Menorca.", ["Vikrabandi", "Cayo Menorca"]),
    // A country stays one where teams play.
    ("Then Norway beat Denmark.", ["Norway", "Denmark"]),
  ])
  func findsPlaces(text: String, expected: [String]) throws {
    let names = try names(text)
    #expect(names[.place] == expected)
    #expect(names[.person] == nil && names[.organization] == nil)
  }

  @Test(arguments: [
    "On Monday in July, Russian and Muslim voters met.",
    "They won the Lindberg Prize on Harbour Day.",
    "The talks went on. However, nobody came.",
    "He said it was NOT over.",
    "The Agency agreed. The Prime Minister did not.",
    "Will he come? May we go? I may.",
    "They like the Mediterranean diet.",
    "They sailed on the USS Harbour.",
    "He sold the cruise ship Freewater. The Freewater sank.",
    "Rust grew below the low-water mark (LWM). The LWM fell.",
    "He asked the Chief Polling Officer (CPO). The CPO fell.",
    "He was Man of the Match twice.",
    "They came to the Lantern Festival.",
    "Users of the Kelvikon database wept.",
    "He spoke in Harbourman: The Harbour Returns.",
  ])
  func leavesOutWhatNamesNoActor(text: String) throws {
    #expect(try names(text).isEmpty)
  }

  @Test(arguments: [
    // A team goes by its town's name.
    ("Then Leicester beat Norwich.", ["Leicester", "Norwich"]),
    ("The Leicester striker wept.", ["Leicester"]),
    ("Leicester 2 Norwich 0", ["Leicester", "Norwich"]),
    ("Kvalvik 4 3 1 0 8 2 10", ["Kvalvik"]),
    // The head of a name stands for it, where only one has it.
    (
      "The Church of Kelvik closed. Later the Church opened.", ["Church of Kelvik", "Church"]
    ),
    (
      "The Bank of Kelvik and the Bank of Oslo closed. The Bank opened.",
      ["Bank of Kelvik", "Bank of Oslo"]
    ),
    // An ordinary word that opens a sentence belongs to the name that the text shows elsewhere.
    (
      "She works for Transport Norway. Transport Norway spokeswoman Kari Lindberg wept.",
      ["Transport Norway", "Transport Norway"]
    ),
  ])
  func tellsOrganizationsFromWhatTheyAreNamedLike(text: String, expected: [String]) throws {
    let names = try names(text)
    #expect(names[.organization] == expected)
    #expect(names[.place] == nil)
  }

  @Test func findsAListOfPersonsByTheNounBeforeIt() throws {
    let names = try names("They asked ministers such as Varga, Tolnai, Jonas Ekdal and Drugeth.")
    #expect(names == [.person: ["Varga", "Tolnai", "Jonas Ekdal", "Drugeth"]])
  }

  @Test func takesNoPartyForAName() throws {
    let names = try names("They asked Anna Brown, D-Ohio, in vain.")
    #expect(names == [.person: ["Anna Brown"], .place: ["Ohio"]])
  }

  @Test func readsHeadlinesInTitleCaseByWhatTheTextNames() throws {
    let names = try names("= Ekdal Warns Oslo of Harbour Closure\n\nJonas Ekdal warned Oslo.")
    #expect(names[.person] == ["Ekdal", "Jonas Ekdal"])
    #expect(names[.place] == ["Oslo", "Oslo"])
    #expect(names[.organization] == nil)
  }
}
