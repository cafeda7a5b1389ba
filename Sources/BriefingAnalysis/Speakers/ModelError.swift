/// Why trained weights cannot be used; each case has the name of the model.
public enum ModelError: Error, Hashable, CustomStringConvertible {
  /// It does not begin as one with weights does, or holds something else.
  case notAModel(String)
  /// It is of another version.
  case otherVersion(String, Int)
  /// Weights are missing.
  case cutShort(String)

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .notAModel(let name):
      "the model \(name) is none of lede's: install lede's data again"
    case .otherVersion(let name, let version):
      "the model \(name) has version \(version) and this lede reads version "
        + "\(SpeakerScore.version): install the data of this lede"
    case .cutShort(let name):
      "the model \(name) is not whole: install lede's data again"
    }
  }
}
