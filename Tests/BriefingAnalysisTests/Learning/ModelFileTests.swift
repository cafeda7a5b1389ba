import Foundation
import Testing

@testable import BriefingAnalysis

/// Model files: those that ship load, and any other is refused with an error that says why.
struct ModelFileTests {
  /// A file with these bytes, gone after `body`.
  private func withFile(_ bytes: Data, _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  /// The part-of-speech model with the first `old` in its head replaced.
  private func tags(replacing old: String, with new: String) throws -> Data {
    var data = try Data(contentsOf: Shipped.tagsFile.get())
    let range = try #require(data.range(of: Data(old.utf8)))
    data.replaceSubrange(range, with: Data(new.utf8))
    return data
  }

  @Test func shippedModelsLoadAndSayWhereTheyComeFrom() throws {
    _ = try Shipped.models.get()
    let head = try Data(contentsOf: Shipped.tagsFile.get()).prefix(1024)
    let text = String(decoding: head, as: UTF8.self)
    for field in ["data: ", "licence: ", "made by: make train"] { #expect(text.contains(field)) }
  }

  @Test func modelsTogetherAreSmall() throws {
    let folder = try Shipped.tagsFile.get().deletingLastPathComponent()
    let sizes = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.fileSizeKey]
    ).map { try $0.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0 }
    #expect(sizes.reduce(0, +) < 6_000_000)
  }

  @Test func missingFileIsUnreadable() {
    #expect(throws: ModelError.unreadable("/nowhere/tags.bin")) {
      try MappedFile(path: "/nowhere/tags.bin")
    }
  }

  @Test func emptyFileIsUnreadable() throws {
    try withFile(Data()) { path in
      #expect(throws: ModelError.unreadable(path)) { try MappedFile(path: path) }
    }
  }

  @Test(arguments: [
    "no model\n\n", "lede model\n\n", "lede model x\n\n", "lede model 1\nkind: a\n\n",
  ])
  func otherTextIsNoModel(text: String) throws {
    try withFile(Data(text.utf8)) { path in
      #expect(throws: ModelError.notAModel(path)) { try LinearModel(MappedFile(path: path)) }
    }
  }

  @Test func shortFileIsCutShort() throws {
    let data = try Data(contentsOf: Shipped.tagsFile.get())
    try withFile(data.dropLast(1)) { path in
      #expect(throws: ModelError.cutShort(path)) { try LinearModel(MappedFile(path: path)) }
    }
  }

  @Test func newerFormatIsNamed() throws {
    try withFile(tags(replacing: "lede model 1", with: "lede model 2")) { path in
      #expect(throws: ModelError.otherVersion(path, 2)) {
        try LinearModel(MappedFile(path: path))
      }
    }
  }

  @Test func otherKindIsRefused() throws {
    try withFile(tags(replacing: "kind: part-of-speech", with: "kind: part-of-xxxxxx")) { path in
      #expect(throws: ModelError.otherKind(path, expected: PartOfSpeechTagger.kind)) {
        try PartOfSpeechTagger(MappedFile(path: path))
      }
    }
  }

  @Test func otherLabelsAreRefused() throws {
    try withFile(tags(replacing: "NNP NNPS", with: "NNX NNPS")) { path in
      #expect(throws: ModelError.otherKind(path, expected: PartOfSpeechTagger.kind)) {
        try PartOfSpeechTagger(MappedFile(path: path))
      }
    }
  }
}
