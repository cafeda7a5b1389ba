import BriefingModel

/// How sure an attribution is, in words and per cent.
struct Sureness {
  let text: String
  let isDoubtful: Bool

  /// Below this confidence an attribution is shown as doubtful.
  static let doubt = 0.7
}

extension Quotation {
  /// How sure it is that the speaker is the right one, where there is one.
  func sureness(_ calendar: LocalCalendar) -> Sureness {
    if let chosen = evidence.chosen {
      let day = calendar.day(of: chosen)
      let what = speaker == .unknown ? "you say that the text does not tell" : "given by you"
      return Sureness(text: "\(what), \(day.inWords)", isDoubtful: false)
    }
    let word =
      switch confidence {
      case 0.9...: "almost certain"
      case 0.8...: "likely"
      case Sureness.doubt...: "more likely than not"
      default: "doubtful: read around it"
      }
    // Rounded down, so that one number never has two words.
    let percent = Int(min(max(confidence, 0), 1) * 100 + 1e-9)
    return Sureness(text: "\(percent)%, \(word)", isDoubtful: isDoubtful)
  }

  /// Whether a speaker is given who may well be the wrong one.
  var isDoubtful: Bool { speaker != .unknown && confidence < Sureness.doubt }
}

extension BriefingIndex {
  /// Whether the speaker of a statement may well be the wrong one.
  func isDoubtful(_ statement: Statement) -> Bool {
    guard case .quotation(let index) = statement.content else { return false }
    return findings.quotations[index].isDoubtful
  }

  /// The name a reader sees for the speaker of a statement, with a question mark in doubt.
  func name(of statement: Statement) -> String {
    name(of: statement.speaker) + (isDoubtful(statement) ? "?" : "")
  }

  /// The role that the name is drawn in.
  func speakerRole(of statement: Statement) -> StyleRole {
    if isDoubtful(statement) { return .doubtful }
    return switch statement.speaker {
    case .actor(let id): findings[id].kind.role
    case .anonymous: .text
    case .unknown: .metadata
    }
  }
}
