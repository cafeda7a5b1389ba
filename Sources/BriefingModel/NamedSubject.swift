/// Someone or something that the publisher of an article says it is about.
///
/// A claim of the source, beside what the analysis finds in the text.
public struct NamedSubject: Hashable, Sendable, Codable {
  /// What a subject is.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case person
    case organization
    case place
    /// An event, a topic, or what the publisher gives no kind.
    case other
  }

  /// The name, as it stands; never empty.
  public var name: String
  /// What it is.
  public var kind: Kind
  /// The publisher's identifier: an address, or a code of its vocabulary ("people:329465").
  public var identifier: String?

  /// A subject.
  public init(_ name: String, kind: Kind, identifier: String? = nil) {
    self.name = name
    self.kind = kind
    self.identifier = identifier
  }
}
