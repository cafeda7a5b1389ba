import BriefingModel
import Foundation

/// A rule as a line of JSON that another library understands: its article is told by its text and
/// its address, because numbers differ.
public struct CorrectionLine: Hashable, Sendable, Codable {
  /// The rule.
  public var correction: Correction
  /// What tells the text of its article, in hexadecimal; nil where it is for the whole library.
  public var articleDigest: String?
  /// The address of its article, where it has one.
  public var articleURL: String?
  /// The headline of its article, for whoever reads the line.
  public var articleHeadline: String?

  private enum CodingKeys: CodingKey { case articleDigest, articleURL, articleHeadline, created }

  /// A rule as it goes out.
  public init(_ correction: Correction) { self.correction = correction }

  /// Reads a line; when it was made may also be in seconds since 1970, as lede wrote it before.
  public init(from decoder: any Decoder) throws {
    correction = try Correction(from: decoder)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    articleDigest = try values.decodeIfPresent(String.self, forKey: .articleDigest)
    articleURL = try values.decodeIfPresent(String.self, forKey: .articleURL)
    articleHeadline = try values.decodeIfPresent(String.self, forKey: .articleHeadline)
    if let time = try? values.decodeIfPresent(String.self, forKey: .created) {
      guard let date = try? Date(time, strategy: .iso8601) else {
        throw DecodingError.dataCorruptedError(
          forKey: .created, in: values, debugDescription: "no time in ISO 8601")
      }
      correction.created = Int64(date.timeIntervalSince1970)
    }
  }

  /// Writes a line; when it was made is in ISO 8601.
  public func encode(to encoder: any Encoder) throws {
    try correction.encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    let time = Date(timeIntervalSince1970: Double(correction.created))
    try values.encode(time.formatted(.iso8601), forKey: .created)
    try values.encodeIfPresent(articleDigest, forKey: .articleDigest)
    try values.encodeIfPresent(articleURL, forKey: .articleURL)
    try values.encodeIfPresent(articleHeadline, forKey: .articleHeadline)
  }
}
