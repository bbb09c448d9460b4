import FrameworkModel
import TestSupport
import Testing

/// SKOS speaks of the object, Bredde of the indicator: the two directions must never be mixed up.
@Suite struct SKOSWordsTests {
  @Test func `a broader indicator has a narrower counterpart, and the other way round`() {
    #expect(MappingRelation.broader.predicate == "skos:narrowMatch")
    #expect(MappingRelation.narrower.predicate == "skos:broadMatch")
    #expect(MappingRelation(predicate: "skos:narrowMatch") == .broader)
    #expect(MappingRelation(predicate: "skos:broadMatch") == .narrower)
  }

  @Test(arguments: [MappingRelation.equal, .broader, .narrower, .overlaps])
  func `a relation is read back from its predicate`(relation: MappingRelation) {
    #expect(MappingRelation(predicate: relation.predicate) == relation)
  }

  @Test func `a predicate that SKOS doesn't have says no relation`() {
    #expect(MappingRelation(predicate: "skos:broader") == nil)
    #expect(MappingRelation(predicate: "") == nil)
  }

  @Test func `only rows with Not are denials`() {
    #expect(Mapping.sample("I", .noRelation, "a").isDenied)
    #expect(Mapping.sample("I", .ruledOut(.equal), "a").isDenied)
    #expect(!Mapping.sample("I", .nothingFound).isDenied)
    #expect(!Mapping.sample("I", .holds(.narrower), "a").isDenied)
    #expect(Mapping.sample("I", .ruledOut(.broader), "a").writtenPredicate == "skos:narrowMatch")
  }

  @Test func `an id outside ASCII is percent-encoded in its address`() {
    #expect(IRI.encoded("Ø.1.1") == "%C3%98.1.1")
    #expect(IRI.encoded("a b/c~d_e-f") == "a%20b%2Fc~d_e-f")
    #expect(
      FrameworkReference("asker-bms", edition: "2017").iriBase
        == "https://w3id.org/bredde/framework/asker-bms/2017/")
  }
}
