/// The words that generated articles are made of.
enum NewsPhrases {
  static let onsets = [
    "b", "br", "d", "dr", "f", "g", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr",
    "v", "w", "z", "sh",
  ]
  static let rhymes = [
    "a", "al", "an", "ar", "e", "el", "en", "er", "i", "in", "is", "o", "ol", "on", "or", "u", "un",
    "ash", "eck", "ind", "ost", "urg",
  ]
  static let women = [
    "Ada", "Beatriz", "Clara", "Dorothy", "Elena", "Fatima", "Grace", "Helen", "Irene", "Julia",
    "Karen", "Laura", "Maria", "Nadia", "Olivia", "Paula", "Rachel", "Susan", "Teresa", "Vera",
  ]
  static let men = [
    "Adam", "Boris", "Carlos", "David", "Edward", "Frank", "George", "Hassan", "Ivan", "James",
    "Kevin", "Louis", "Martin", "Nicolas", "Oscar", "Peter", "Robert", "Samuel", "Thomas", "Victor",
  ]
  static let offices = [
    "mayor", "governor", "chief prosecutor", "police chief", "finance minister", "bishop",
    "port director", "union leader", "hospital director", "head of the water board",
    "transport secretary", "opposition leader", "university president", "ambassador",
  ]
  static let bodies = [
    "Bank", "Steel", "Council", "University", "Airlines", "Ministry", "Institute", "Union",
    "Energy", "Hospital", "Foundation", "Party",
  ]
  static let outlets = [
    "The Harbour Post", "Meridian Daily", "Northern Wire", "The Evening Ledger", "City Observer",
    "Coastal Times", "The Independent Record", "Capital Review", "Valley Tribune", "Union Herald",
    "The Morning Dispatch", "Lakeside Courier", "The Standard Gazette", "Continental News",
    "Highland Journal", "The Public Register", "Southern Echo", "Riverside Chronicle",
    "The National Bulletin", "Frontier Examiner",
  ]
  static let subjects = [
    "budget", "bridge", "election", "strike", "harvest", "pipeline", "school reform", "flood",
    "merger", "trial", "railway", "vaccine", "ceasefire", "census", "housing plan", "tax law",
    "power station", "fishing quota", "border crossing", "pension fund", "water supply",
    "hospital wing", "trade agreement", "airport extension", "land register", "museum",
  ]
  static let adjectives = [
    "new", "long", "costly", "disputed", "quiet", "early", "public", "sudden", "final", "regional",
    "modest", "broad", "serious", "temporary", "unexpected", "familiar", "independent", "formal",
    "narrow", "common", "technical", "urgent",
  ]
  static let nouns = [
    "inquiry", "report", "decision", "vote", "meeting", "contract", "delay", "measure", "protest",
    "survey", "shortage", "letter", "hearing", "figure", "proposal", "committee", "investment",
    "dispute", "schedule", "audit", "agreement", "programme", "complaint", "forecast", "loan",
    "permit", "warning", "statement", "review", "payment", "debate", "document", "agency",
    "neighbour", "worker", "farmer", "resident", "tenant", "lawyer", "engineer",
  ]
  static let verbs = [
    "delayed", "approved", "questioned", "rejected", "reviewed", "announced", "postponed",
    "defended", "criticised", "welcomed", "opened", "cancelled", "extended", "signed", "published",
    "examined", "supported", "blocked", "completed", "suspended",
  ]
  static let claims = [
    "the work would take another year", "nobody had asked the residents",
    "the money had been there all along", "the plan was sound", "the numbers did not add up",
    "there was no alternative", "the courts would have to decide", "prices would rise again",
    "a second vote was possible", "the talks had reached their hardest part",
    "the government had been warned", "the damage could be repaired",
    "every household would feel it", "the contract had been signed in haste",
    "the inspection had found nothing", "more people would leave the town",
  ]
  static let cues = [
    "said", "told reporters", "added", "wrote in a letter", "said on Monday", "argued", "said",
    "announced", "said in an interview",
  ]
  static let times = [
    "On Tuesday", "Last week", "Earlier this year", "In the evening", "After the meeting",
    "For months", "Before the vote", "Since the spring", "By then", "At the same time",
  ]
  static let ends = [
    "after a long night of talks", "in spite of the rain", "for the third time this year",
    "with the support of both parties", "without giving reasons", "against the advice of experts",
    "two days before the deadline", "in a crowded hall", "to the surprise of many",
    "under a law from the last century", "as costs went up", "while the opposition looked on",
  ]
}
