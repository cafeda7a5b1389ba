import BriefingModel

extension Actor.Kind {
  /// What one of the kind is called.
  public var noun: String {
    switch self {
    case .person: "person"
    case .organization: "organisation"
    case .place: "place"
    }
  }

  /// The heading of a list of the kind.
  public var heading: String {
    switch self {
    case .person: "People"
    case .organization: "Organisations"
    case .place: "Places"
    }
  }
}
