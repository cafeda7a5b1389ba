import BriefingModel

/// Which names of organisations and places are one actor's: the same words, names that the lexicons
/// unite ("US", "United States"), an acronym and its long form, a short form and the one name that it
/// is short for.
struct GroupIdentities {
  private let tokens: [Token]
  private let lexicon: Lexicon
  /// One entry for each form, in the order of the text.
  private var forms: [Form] = []
  private var byKey: [FormKey: Int] = [:]
  /// The group of each form; forms with one number are one actor's.
  private var groups: [Int] = []

  private struct FormKey: Hashable {
    var word: WordKey
    var isPlace: Bool
  }

  private struct Form {
    var tokens: Range<Int>
    var key: FormKey
  }

  init(tokens: [Token], lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
  }

  /// Takes note of a name.
  mutating func add(_ name: NameSpan) {
    let key = key(of: name)
    guard byKey[key] == nil else { return }
    byKey[key] = forms.count
    forms.append(Form(tokens: name.tokens, key: key))
  }

  /// The actor that a name, added before, is of.
  func identity(of name: NameSpan) -> Identity {
    guard let form = byKey[key(of: name)] else { return .group(-1) }
    return .group(groups.isEmpty ? form : groups[form])
  }

  private func key(of name: NameSpan) -> FormKey {
    FormKey(word: Lexicon.key(of: tokens[name.tokens]), isPlace: name.kind == .place)
  }

  /// Decides which forms are one actor's; to be called once, after the last name was added. O(n).
  mutating func unite(_ draft: borrowing Draft) throws(AnalysisCancelled) {
    groups = Array(forms.indices)
    uniteByLexicon()
    try draft.checkCancellation()
    uniteAcronyms()
    try uniteShortForms(draft)
  }

  private mutating func uniteByLexicon() {
    var first: [FormIdentity: Int] = [:]
    for (index, form) in forms.enumerated() {
      guard let identity = lexicon.identity(of: form.key.word) else { continue }
      let key = FormIdentity(identity: identity, isPlace: form.key.isPlace)
      if let known = first[key] { groups[index] = groups[known] } else { first[key] = index }
    }
  }

  private struct FormIdentity: Hashable {
    var identity: Int
    var isPlace: Bool
  }

  /// "Lake Users' Council" and "LUC".
  private mutating func uniteAcronyms() {
    for (index, form) in forms.enumerated() where form.tokens.count > 1 && !form.key.isPlace {
      for key in Acronym.keys(of: tokens[form.tokens]) {
        let acronym = FormKey(word: key, isPlace: false)
        guard let short = byKey[acronym], groups[short] == short, forms[short].tokens.count == 1
        else { continue }
        groups[short] = groups[index]
      }
    }
  }

  /// "Comic Corps" for "Comic Corps of Canada", "Home Office" for "United Kingdom Home Office".
  private mutating func uniteShortForms(_ draft: borrowing Draft) throws(AnalysisCancelled) {
    var longer: [FormKey: Int] = [:]
    var ambiguous: Set<FormKey> = []
    for (index, form) in forms.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      for part in parts(of: form) {
        guard let short = byKey[part], groups[short] != groups[index] else { continue }
        if let known = longer[part] {
          if groups[known] != groups[index] { ambiguous.insert(part) }
        } else {
          longer[part] = index
        }
      }
    }
    for index in forms.indices where groups[index] == index {
      let key = forms[index].key
      guard let long = longer[key], !ambiguous.contains(key) else { continue }
      groups[index] = groups[long]
    }
    settle()
  }

  /// Follows each form's group to its last.
  private mutating func settle() {
    for index in groups.indices {
      var group = groups[index]
      var steps = 0
      while groups[group] != group, steps < 8 {
        group = groups[group]
        steps += 1
      }
      groups[index] = group
    }
  }

  /// Whether a token heads a name, so that it may stand for it ("the Church").
  private func isBareHead(_ at: Int, of name: Range<Int>) -> Bool {
    tokens[at].isCapitalized && tokens[at].traits.contains(.organizationHead)
      && lexicon.identity(of: tokens[at].word) == nil
      && (at + 1 == name.upperBound || tokens[at + 1].traits.contains(.connector))
  }

  /// The keys of the shorter names that a name may go by.
  private func parts(of form: Form) -> [FormKey] {
    let name = form.tokens
    guard name.count > 1 else { return [] }
    var parts: [FormKey] = []
    if form.key.isPlace {
      if name.count == 2, tokens[name.lowerBound + 1].traits.contains(.placeNoun),
        !tokens[name.lowerBound].traits.contains(.country)
      {
        parts.append(FormKey(word: tokens[name.lowerBound].word, isPlace: true))
      }
      if let last = name.last, lexicon[form.key.word].contains(.country),
        lexicon.identity(of: tokens[last].word) == nil
      {
        parts.append(FormKey(word: tokens[last].word, isPlace: true))
      }
      return parts
    }
    for end in name.dropFirst() {
      let rest = tokens[end..<name.upperBound]
      let isTail =
        rest.allSatisfy { $0.traits.hasAny([.organizationHead, .organizationSuffix]) }
        || rest.first?.traits.contains(.connector) == true && end - name.lowerBound > 1
      if isTail {
        parts.append(FormKey(word: Lexicon.key(of: tokens[name.lowerBound..<end]), isPlace: false))
      }
    }
    for start in name.dropFirst() where name.upperBound - start > 1 && tokens[start].isCapitalized {
      parts.append(FormKey(word: Lexicon.key(of: tokens[start..<name.upperBound]), isPlace: false))
    }
    for at in name where isBareHead(at, of: name) {
      parts.append(FormKey(word: tokens[at].word, isPlace: false))
    }
    return parts
  }
}
