/// The trained models that ship with lede, mapped into memory: opening them reads no weights.
public struct AnalysisModels: Sendable {
  /// The file of each model.
  package static let tagsFile = "part-of-speech.bin"
  package static let dependenciesFile = "dependencies.bin"
  package static let namesFile = "names.bin"

  /// Finds parts of speech and dependencies.
  package let syntax: SyntaxStage
  /// The weights of the name tagger.
  package let names: LinearModel

  /// The models in a folder.
  ///
  /// - Throws: `ModelError` where one is missing, damaged, or made for another lede.
  public init(folder: String) throws(ModelError) {
    syntax = SyntaxStage(
      tagger: try PartOfSpeechTagger(MappedFile(path: "\(folder)/\(Self.tagsFile)")),
      parser: try DependencyParser(MappedFile(path: "\(folder)/\(Self.dependenciesFile)")))
    names = try LinearModel(
      MappedFile(path: "\(folder)/\(Self.namesFile)"), kind: LearnedNameFinder.kind,
      labels: NameLabel.names)
  }
}
