import CToml

/// The values of a TOML document, flat and in the order of the keys; toml++ reads it.
struct TomlDocument {
  /// A value with the keys that lead to it.
  struct Entry {
    enum Value: Equatable {
      case string(String)
      case integer(Int)
      case boolean(Bool)
      case emptyArray
      case other
    }

    var keys: [String]
    var line: Int
    var value: Value
  }

  let entries: [Entry]

  /// Reads a document.
  ///
  /// - Throws: `TomlMistake` with the line where it cannot be read on.
  init(_ bytes: [UInt8]) throws(TomlMistake) {
    let collected = Collected()
    let context = Unmanaged.passUnretained(collected).toOpaque()
    let line = bytes.withUnsafeBytes { buffer in
      lede_toml_read(
        buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, context
      ) { context, value in
        guard let context, let value = value?.pointee else { return }
        let collected = Unmanaged<Collected>.fromOpaque(context).takeUnretainedValue()
        collected.entries.append(Entry(value))
      }
    }
    entries = withExtendedLifetime(collected) { collected.entries }
    if line > 0 { throw TomlMistake(line: Int(line)) }
  }
}

/// What the reader in C hands over, value by value.
private final class Collected {
  var entries: [TomlDocument.Entry] = []
}

/// A line of a TOML document that cannot be read.
struct TomlMistake: Error {
  /// The line, from 1.
  let line: Int
}

extension TomlDocument.Entry {
  fileprivate init(_ value: LedeTomlValue) {
    keys = (0..<value.keyCount).map { index in
      value.keys[index].map { String(cString: $0) } ?? ""
    }
    line = Int(value.line)
    switch UInt8(bitPattern: value.kind) {
    case UInt8(ascii: "s"):
      let bytes = UnsafeRawBufferPointer(start: value.string, count: value.stringLength)
      self.value = .string(String(decoding: bytes, as: UTF8.self))
    case UInt8(ascii: "i"): self.value = .integer(Int(value.integer))
    case UInt8(ascii: "b"): self.value = .boolean(value.boolean)
    case UInt8(ascii: "e"): self.value = .emptyArray
    default: self.value = .other
    }
  }
}
