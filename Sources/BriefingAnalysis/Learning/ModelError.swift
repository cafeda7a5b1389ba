/// Why trained weights cannot be used.
public enum ModelError: Error, Hashable, CustomStringConvertible {
  /// The file is not there or cannot be read.
  case unreadable(String)
  /// The file does not begin as one with weights does, or holds something else.
  case notAModel(String)
  /// The file is of another version.
  case otherVersion(String, Int)
  /// Weights are missing.
  case cutShort(String)

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path):
      "the model \(path) cannot be read: install lede's data again"
    case .notAModel(let path):
      "\(path) is not a model of lede: install lede's data again"
    case .otherVersion(let path, let version):
      "the model \(path) has version \(version) and this lede reads version "
        + "\(SpeakerScore.version): install the data of this lede"
    case .cutShort(let path):
      "the model \(path) is not whole: install lede's data again"
    }
  }
}
