import Foundation
import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkFiles
import FrameworkModel
import Testing

/// A scorecard's files are read like any others: valid, without an error, and the same when rewritten.
@Suite struct `Files of a scorecard` {
  private static let new = FrameworkReference("new", edition: "2027")

  private func question(_ inUse: String, or offered: String) throws -> Question {
    let catalogue = Shipped.catalogue
    return try Question(
      Scope(inUse, in: catalogue), or: Scope(offered, in: catalogue),
      on: Schema("public-innovation", in: catalogue), in: catalogue)
  }

  /// The shipped data with what is written, and where it was written.
  private func reading(_ files: [OutputFolder.File]) throws -> (Catalogue, String) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "bredde-scorecard-\(UUID().uuidString)").path
    try OutputFolder(at: folder).write(files)
    return (
      try Catalogue(readingFrom: DataFolders(base: Shipped.root.path(), adding: [folder])), folder
    )
  }

  @Test(arguments: [
    ("asker-bms@2017/L", "coi-innovationsbarometer@2023"),
    ("asker-bms@2017", "asker-bms@2016 + asker-bms@2015 + ks-innovasjonsbarometer@2020"),
    ("coi-innovationsbarometer@2015", "coi-innovationsbarometer@2017 + asker-bms@2016"),
  ])
  func `reading and writing again gives the same bytes, and no error`(
    inUse: String, offered: String
  ) throws {
    let question = try question(inUse, or: offered)
    let option = ComparedOption(of: question.inUse + question.offered, in: question)
    let card = Scorecard(of: option, in: question)
    let schema = question.alignment.schema.reference
    let definition = try OutputFolder.File(card.framework(Self.new))
    let mapping = OutputFolder.File(card.mappingSet(of: Self.new, to: schema))
    let (catalogue, folder) = try reading([definition, mapping])
    defer { try? FileManager.default.removeItem(atPath: folder) }

    let framework = try #require(catalogue.framework(Self.new))
    let set = try #require(
      catalogue.mappingSet(from: .framework(Self.new), to: schema, coding: .agreed))
    #expect(try OutputFolder.File(framework).bytes == definition.bytes)
    #expect(OutputFolder.File(set).bytes == mapping.bytes)
    // Reading validates against the XSD and tells its complaints as errors.
    let findings =
      catalogue.findings + DefinitionFindings(in: catalogue).all + catalogue.mappingFindings
    let own = findings.filter { $0.location?.file.hasPrefix(folder) ?? false }
    #expect(own.filter { $0.severity == .error }.map(\.sentence.en).isEmpty)

    let alignment = try Alignment(
      of: Scope("new@2027", in: catalogue), on: question.alignment.schema, in: catalogue)
    #expect(Coverage(of: alignment).range == option.change.after.coverage.range)
    let layers = Layers(of: alignment, here: question.here)
    for test in [Layers.Test.onPaper, .withDirection, .measuredHere] {
      let before = option.change.after.layers.lines.first { $0.test == test }
      let after = layers.lines.first { $0.test == test }
      #expect(after?.indicators.count == before?.indicators.count, "\(test)")
      #expect(after?.coverage.range == before?.coverage.range, "\(test)")
    }
  }

  @Test func `a mistake in one place of the mapping changes the coverage`() throws {
    let question = try question("asker-bms@2017/L", or: "coi-innovationsbarometer@2023")
    let option = ComparedOption(of: question.inUse, in: question)
    let card = Scorecard(of: option, in: question)
    let schema = question.alignment.schema.reference
    var set = card.mappingSet(of: Self.new, to: schema)
    set.mappings.removeAll { $0.subject == "L.1.1" }
    let (catalogue, folder) = try reading([
      try OutputFolder.File(card.framework(Self.new)), OutputFolder.File(set),
    ])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let alignment = try Alignment(
      of: Scope("new@2027", in: catalogue), on: question.alignment.schema, in: catalogue)
    #expect(Coverage(of: alignment).range != option.change.after.coverage.range)
    #expect(!alignment.isFullyExamined)
  }
}
