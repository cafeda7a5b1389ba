/// Why a model cannot be used.
public enum ModelError: Error, Hashable, CustomStringConvertible {
  /// The file is not there or cannot be read.
  case unreadable(String)
  /// The file does not begin as a model does.
  case notAModel(String)
  /// The file is of another version of the format.
  case otherVersion(String, Int)
  /// The file is shorter or longer than its head says.
  case cutShort(String)
  /// The model decides something else, or between other labels.
  case otherKind(String, expected: String)

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path):
      "the model \(path) cannot be read: install lede's data again"
    case .notAModel(let path):
      "\(path) is not a model of lede: install lede's data again"
    case .otherVersion(let path, let version):
      "the model \(path) has version \(version) of the format and this lede reads version "
        + "\(ModelHeader.version): install the data of this lede"
    case .cutShort(let path):
      "the model \(path) has another length than its head says: install lede's data again"
    case .otherKind(let path, let expected):
      "\(path) is not the \(expected) model of this lede: install the data of this lede"
    }
  }
}
