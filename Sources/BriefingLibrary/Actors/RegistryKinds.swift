import BriefingModel

extension Actor.Kind {
  /// The number of the kind in the library's tables. Frozen.
  var code: Int {
    switch self {
    case .person: 0
    case .organization: 1
    case .place: 2
    }
  }

  /// The kind of that number; an organisation where there is none such.
  init(code: Int) { self = code == 0 ? .person : code == 2 ? .place : .organization }
}

extension Optional<Actor.Gender> {
  /// The number of the gender in the library's tables, 0 where it is not known. Frozen.
  var code: Int {
    switch self {
    case nil: 0
    case .male: 1
    case .female: 2
    }
  }
}

extension StatementKind {
  private static let codes: [StatementKind] = [.direct, .mixed, .indirect, .noComment]

  /// The number of the kind in the library's tables. Frozen.
  var code: Int { Self.codes.firstIndex(of: self) ?? 0 }

  /// The kind of that number; indirect where there is none such.
  init(code: Int) { self = Self.codes.indices.contains(code) ? Self.codes[code] : .indirect }
}
