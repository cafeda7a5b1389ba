/// Paths between the files of a book. They are keys of a dictionary and never name a file on disk.
enum BookPath {
  /// The path that `link` leads to from the file at `base`; steps out of the archive are left out.
  static func resolve(_ link: String, from base: String) -> String {
    let target = decoded(link.prefix { $0 != "#" && $0 != "?" })
    var steps = target.hasPrefix("/") ? [] : base.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  /// An address without its percent signs.
  private static func decoded(_ link: Substring) -> String {
    let bytes = Array(link.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let code = bytes[index...].dropFirst().prefix(2)
      if bytes[index] == UInt8(ascii: "%"), code.count == 2,
        let byte = UInt8(String(decoding: code, as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
