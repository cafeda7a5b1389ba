import Foundation

/// The files that ship with lede: sample briefings, lexicons, models and themes.
public struct BriefingData: Sendable {
  /// The path of the folder that holds them.
  public let folder: String

  /// The data beside the running program, or in `share/lede` of the prefix it is installed under;
  /// `LEDE_DATA` in the environment comes before both.
  ///
  /// - Throws: `BriefingDataError.notFound` where there is none.
  public init() throws(BriefingDataError) {
    let program = Self.programFolder
    let candidates = [
      getenv("LEDE_DATA").map { String(cString: $0) },
      program + "/lede_BriefingData.resources",
      program + "/../share/lede",
    ].compactMap(\.self)
    guard let folder = candidates.first(where: { access($0 + "/Lexicons", R_OK) == 0 }) else {
      throw .notFound(looked: candidates)
    }
    self.folder = folder
  }

  /// The folder that the running program's file is in.
  private static var programFolder: String {
    let path = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) {
      buffer -> String in
      guard let start = buffer.baseAddress else { return "" }
      let length = readlink("/proc/self/exe", start, buffer.count)
      return String(
        decoding: buffer.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    return String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
  }

  /// The lexicons: the bytes of each file by its name without the extension.
  ///
  /// - Throws: `BriefingDataError.unreadable`.
  public func lexicons() throws(BriefingDataError) -> [String: [UInt8]] {
    try files(in: "Lexicons")
  }

  /// One lexicon.
  ///
  /// - Throws: `BriefingDataError.unreadable`.
  public func lexicon(_ name: String) throws(BriefingDataError) -> [UInt8] {
    try bytes(of: folder + "/Lexicons/\(name).txt")
  }

  /// The sample briefings, as Markdown with front matter, by file name without the extension.
  ///
  /// - Throws: `BriefingDataError.unreadable`.
  public func briefings() throws(BriefingDataError) -> [String: [UInt8]] {
    try files(in: "Briefings")
  }

  /// The theme of that name, as TOML; nil where there is none.
  ///
  /// - Throws: `BriefingDataError.unreadable`.
  public func theme(_ name: String) throws(BriefingDataError) -> [UInt8]? {
    let path = folder + "/Themes/\(name).toml"
    guard !name.contains("/"), access(path, F_OK) == 0 else { return nil }
    return try bytes(of: path)
  }

  /// The names of the themes, in order.
  ///
  /// - Throws: `BriefingDataError.unreadable`.
  public func themeNames() throws(BriefingDataError) -> [String] {
    try files(in: "Themes").keys.sorted()
  }

  /// The trained weights of that name.
  ///
  /// - Throws: `BriefingDataError.unreadable`.
  public func model(_ name: String) throws(BriefingDataError) -> [UInt8] {
    try bytes(of: folder + "/Models/\(name).txt")
  }

  private func files(in name: String) throws(BriefingDataError) -> [String: [UInt8]] {
    let folder = folder + "/" + name
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .unreadable(folder)
    }
    var contents: [String: [UInt8]] = [:]
    for name in names where !name.hasPrefix(".") {
      let stem = String(name.prefix { $0 != "." })
      contents[stem] = try bytes(of: folder + "/" + name)
    }
    return contents
  }

  private func bytes(of path: String) throws(BriefingDataError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    return Array(data)
  }
}

/// Why lede's own data cannot be used.
public enum BriefingDataError: Error, CustomStringConvertible {
  /// None of the folders that could hold it does.
  case notFound(looked: [String])
  /// A folder is there and cannot be read.
  case unreadable(String)

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .notFound(let looked):
      "lede's own data was not found in \(looked.joined(separator: " or ")): "
        + "install lede again, or set LEDE_DATA to its folder"
    case .unreadable(let folder):
      "lede's own data in \(folder) cannot be read: install lede again"
    }
  }
}
