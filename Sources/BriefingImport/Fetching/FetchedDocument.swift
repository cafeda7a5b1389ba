/// A document as a server sent it.
public struct FetchedDocument: Hashable, Sendable {
  /// Its bytes, expanded where they came compressed; none where it has not changed.
  public var bytes: [UInt8]
  /// Whether the server says that it has not changed since the validators that were sent.
  public var isUnchanged: Bool
  /// Where it was found, after all redirects.
  public var address: String
  /// Where it is found from now on, where the server says that it has moved for good.
  public var movedTo: String?
  /// What the server says that it is ("text/html; charset=utf-8").
  public var contentType: String?
  /// What to ask with the next time.
  public var validators: CacheValidators
  /// Whether it came from this machine or its own network. Where it did not, what it leads to may not be
  /// there either.
  public var isPrivate: Bool

  /// A document.
  public init(
    bytes: [UInt8], isUnchanged: Bool = false, address: String, movedTo: String? = nil,
    contentType: String? = nil, validators: CacheValidators = CacheValidators(),
    isPrivate: Bool = false
  ) {
    self.bytes = bytes
    self.isUnchanged = isUnchanged
    self.address = address
    self.movedTo = movedTo
    self.contentType = contentType
    self.validators = validators
    self.isPrivate = isPrivate
  }
}
