import ArgumentParser

extension CompletionKind {
  /// Names for the shell to complete. bash expands what it is offered, so that a name with a sign of
  /// the shell's in it is left out.
  static func names(_ names: @escaping @Sendable () throws -> [String]) -> CompletionKind {
    .custom { _, _, _ in
      ((try? names()) ?? []).filter { name in
        name.allSatisfy { $0.isLetter || $0.isNumber || " -_.".contains($0) }
      }
    }
  }
}
