extension TomlDocument {
  /// A name with what it is set to: one value, or those of an array.
  struct Setting {
    var keys: [String]
    /// The line of the first value, from 1.
    var line: Int
    var values: [Entry.Value]

    /// The keys with dots between them.
    var name: String { keys.joined(separator: ".") }
  }

  /// What the document sets, in the order of its lines.
  var settings: [Setting] {
    var settings: [Setting] = []
    for entry in entries {
      if let last = settings.indices.last, settings[last].keys == entry.keys {
        settings[last].values.append(entry.value)
      } else {
        settings.append(Setting(keys: entry.keys, line: entry.line, values: [entry.value]))
      }
    }
    return settings.sorted { $0.line < $1.line }
  }
}
