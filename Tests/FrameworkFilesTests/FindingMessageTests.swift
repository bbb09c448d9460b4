import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

/// Whole messages, as a reader meets them.
@Suite struct `Messages of findings` {
  /// The message of a fixture that has one finding.
  private func message(_ name: String, _ language: Language = .english) throws -> String {
    let folder = try SampleFolder()
    let path = "Frameworks/example/2020.xml"
    try folder.write(Fixtures.bytes("invalid/\(name).xml"), to: path)
    let findings = try folder.findings()
    #expect(findings.count == 1)
    return try #require(findings.first).message(language, below: folder.path)
  }

  @Test func `a gap says which value falls nowhere, in Norwegian`() throws {
    #expect(
      try message("GapBetweenBands", .bokmål) == """
        Frameworks/example/2020.xml:17:7: warning: terskelverdiene for A.1 har et sprang: \
        en verdi i (4,9; 5], for eksempel 4,95, havner i ingen av dem [GapBetweenBands]
        Frameworks/example/2020.xml:18:9: note: grønt er trykt som «> 5»
        Frameworks/example/2020.xml:19:9: note: gult er trykt som «2 - 4,9»
        hint: si i en opplysning (fact) hvilken terskelverdi som gjelder for disse verdiene; \
        filen beholder det kilden har trykt
        """)
  }

  @Test func `a gap says which value falls nowhere, in Danish`() throws {
    #expect(
      try message("GapBetweenBands", .danish) == """
        Frameworks/example/2020.xml:17:7: warning: tærskelværdierne for A.1 har et spring: \
        en værdi i (4,9; 5], for eksempel 4,95, falder i ingen af dem [GapBetweenBands]
        Frameworks/example/2020.xml:18:9: note: grønt er trykt som »> 5«
        Frameworks/example/2020.xml:19:9: note: gult er trykt som »2 - 4,9«
        hint: sig i en oplysning (fact), hvilken tærskelværdi der gælder for disse værdier; \
        filen beholder det, kilden har trykt
        """)
  }

  @Test func `a gap says which value falls nowhere, in English`() throws {
    #expect(
      try message("GapBetweenBands") == """
        Frameworks/example/2020.xml:17:7: warning: the bands of A.1 leave a gap: \
        a value in (4.9, 5], such as 4.95, falls in none of them [GapBetweenBands]
        Frameworks/example/2020.xml:18:9: note: green is printed as “> 5”
        Frameworks/example/2020.xml:19:9: note: yellow is printed as “2 - 4,9”
        hint: say in a fact which band counts for these values; the file keeps what the source prints
        """)
  }

  @Test func `a unit conflict names both units`() throws {
    #expect(
      try message("UnitConflict", .bokmål) == """
        Frameworks/example/2020.xml:17:7: warning: A.1 har ulik måleenhet i tekst og \
        terskelverdier: teksten sier prosentvis endring, terskelverdiene prosentpoeng [UnitConflict]
        Frameworks/example/2020.xml:18:9: note: grønt er trykt som «≥ 5»
        Frameworks/example/2020.xml:19:9: note: gult er trykt som «2 til under 5»
        Frameworks/example/2020.xml:20:9: note: rødt er trykt som «< 2»
        hint: spør eieren hvilken måleenhet som gjelder, og si det i en opplysning (fact)
        """)
  }

  @Test func `a duplicate names both places`() throws {
    #expect(
      try message("DuplicateIndicator") == """
        Frameworks/example/2020.xml:17:5: error: the indicator A.1 stands twice [DuplicateIndicator]
        Frameworks/example/2020.xml:12:5: note: the first one is here
        hint: give one of them its own id; the first one is used until then
        """)
  }

  @Test func `a link that leads nowhere says what to do, in Norwegian and Danish`() throws {
    #expect(
      try message("UnknownLinkTarget", .bokmål) == """
        Frameworks/example/2020.xml:12:5: warning: A.1 viser til example/A.2, som ikke finnes \
        [UnknownLinkTarget]
        hint: rett målet (target), eller ta bort lenken (link)
        """)
    #expect(
      try message("UnknownLinkTarget", .danish) == """
        Frameworks/example/2020.xml:12:5: warning: A.1 henviser til example/A.2, som ikke findes \
        [UnknownLinkTarget]
        hint: ret målet (target), eller fjern linket (link)
        """)
  }

  @Test func `a step's unknown indicator names step and collection`() throws {
    #expect(
      try message("UnknownStepIndicator") == """
        Frameworks/example/2020.xml:12:5: error: step 1b of survey refers to the indicator A.2, \
        which the file doesn't have [UnknownStepIndicator]
        hint: correct the id, or add what it refers to
        """)
    #expect(
      try message("UnknownStepIndicator", .danish) == """
        Frameworks/example/2020.xml:12:5: error: trin 1b i survey henviser til indikatoren A.2, \
        som filen ikke har [UnknownStepIndicator]
        hint: ret id'et, eller tilføj det, som det henviser til
        """)
  }

  @Test func `another meaning that the file states is a note`() throws {
    #expect(
      try message("OtherMeaning", .danish) == """
        Frameworks/example/2020.xml:16:7: note: A.1 har en anden betydning under samme id i 2018, \
        siger filen [OtherMeaning]
        """)
  }

  @Test func `missing translations are counted`() throws {
    #expect(
      try message("MissingTranslation", .bokmål) == """
        Frameworks/example/2020.xml:2:1: note: mangler oversettelse til dansk: \
        1 av 3 tekster vises på et annet språk [MissingTranslation]
        """)
  }

  @Test func `an unexpected element says what is expected, with the original words`() throws {
    #expect(
      try message("InvalidDefinition", .bokmål).split(separator: "\n").map(String.init) == [
        "Frameworks/example/2020.xml:16:7: error: elementet colour kan ikke stå her; her ventes "
          + "label, short-label, definition, facets, bands, status, result, break, link og fact "
          + "[InvalidDefinition]",
        "note: libxml2: Element '{https://w3id.org/bredde/format}colour': This element is not "
          + "expected. Expected is one of ( {https://w3id.org/bredde/format}label, "
          + "{https://w3id.org/bredde/format}short-label, "
          + "{https://w3id.org/bredde/format}definition, {https://w3id.org/bredde/format}facets, "
          + "{https://w3id.org/bredde/format}bands, {https://w3id.org/bredde/format}status, "
          + "{https://w3id.org/bredde/format}result, {https://w3id.org/bredde/format}break, "
          + "{https://w3id.org/bredde/format}link, {https://w3id.org/bredde/format}fact ).",
      ])
  }

  @Test(arguments: [
    (" id=\"A.1\"", "", "the element indicator lacks the attribute id"),
    (" id=\"A.1\"", " id=\"A 1\"", "“A 1” is not a valid value of id in indicator"),
    (
      " id=\"A.1\"", " id=\"A.1\" colour=\"red\"",
      "the element indicator can't have the attribute colour"
    ),
    ("<indicators>", "<indicators>hello", "the element indicators can't have text of its own"),
    ("level=\"municipality\"", "level=\"town\"", "“town” is not a valid value of level in owner"),
    (
      "<label lang=\"nb\">Eksempelby</label>", "",
      nil
    ),
  ])
  func `a broken rule of the format is told in plain words`(
    old: String, new: String, sentence: String?
  ) throws {
    let text = try Fixtures.text("invalid/DuplicateFile.xml").replacing(old, with: new)
    let findings = try SampleFolder(["Frameworks/example/2020.xml": text]).findings()
    if let sentence {
      #expect(findings.map(\.sentence.en) == [sentence])
      #expect(findings.map(\.check) == ["InvalidDefinition"])
    } else {
      #expect(!findings.contains { $0.severity == .error })
    }
  }

  @Test func `a missing element says what is expected`() throws {
    let text = try Fixtures.text("invalid/DuplicateFile.xml").replacing(
      /(?s)<owner.*<\/owner>/, with: "<owner id=\"a\" level=\"municipality\"/>")
    let findings = try SampleFolder(["Frameworks/example/2020.xml": text]).findings()
    #expect(
      findings.map(\.sentence.nb) == ["elementet owner mangler noe; her ventes label"])
  }

  @Test func `all faults of all files are told in one run`() throws {
    let valid = try Fixtures.text("invalid/DuplicateFile.xml")
    let wrong = valid.replacing("level=\"municipality\"", with: "level=\"town\"")
      .replacing(" id=\"A.1\"", with: "")
    let folder = try SampleFolder([
      "Frameworks/example/2020.xml": wrong, "Frameworks/example/2021.xml": wrong,
      "Frameworks/example/2022.xml": "<framework",
    ])
    #expect(
      try folder.findings().map(\.check) == [
        "InvalidDefinition", "InvalidDefinition", "InvalidDefinition", "InvalidDefinition",
        "TruncatedFile",
      ])
  }
}
