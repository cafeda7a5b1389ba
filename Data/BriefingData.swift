import Foundation

/// The files that ship with lede: sample briefings, lexicons, models and themes.
public struct BriefingData: Sendable {
  /// The folder that holds them.
  public let folder: URL

  /// The data beside the running program, or in `share/lede` of the prefix it is installed under;
  /// `LEDE_DATA` in the environment comes before both.
  ///
  /// - Throws: `BriefingDataError.notFound` where there is none.
  public init() throws(BriefingDataError) {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let environment = ProcessInfo.processInfo.environment["LEDE_DATA"].map {
      URL(fileURLWithPath: $0)
    }
    let candidates = [
      environment,
      program.appendingPathComponent("lede_BriefingData.resources"),
      program.deletingLastPathComponent().appendingPathComponent("share/lede"),
    ].compactMap(\.self)
    guard
      let folder = candidates.first(where: {
        FileManager.default.fileExists(atPath: $0.appendingPathComponent("Lexicons").path)
      })
    else { throw .notFound(looked: candidates.map(\.path)) }
    self.folder = folder
  }

  /// The lexicons: the bytes of each file by its name without the extension.
  ///
  /// - Throws: `BriefingDataError.unreadable`.
  public func lexicons() throws(BriefingDataError) -> [String: [UInt8]] {
    try files(in: "Lexicons")
  }

  /// The sample briefings, as Markdown with front matter, by file name without the extension.
  ///
  /// - Throws: `BriefingDataError.unreadable`.
  public func briefings() throws(BriefingDataError) -> [String: [UInt8]] {
    try files(in: "Briefings")
  }

  /// The themes, as TOML, by name.
  ///
  /// - Throws: `BriefingDataError.unreadable`.
  public func themes() throws(BriefingDataError) -> [String: [UInt8]] {
    try files(in: "Themes")
  }

  /// The path of the folder of the models; they are mapped, not read.
  public var modelFolder: String { folder.appendingPathComponent("Models").path }

  private func files(in name: String) throws(BriefingDataError) -> [String: [UInt8]] {
    let folder = folder.appendingPathComponent(name)
    do {
      let files = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
      return try files.reduce(into: [:]) { contents, file in
        contents[file.deletingPathExtension().lastPathComponent] = Array(try Data(contentsOf: file))
      }
    } catch {
      throw .unreadable(folder.path)
    }
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
