import FrameworkModel
import Testing

@testable import FrameworkFiles

@Suite struct `References to indicators` {
  private func findings(to target: String) -> [Finding] {
    let link = Indicator.Link(kind: "counterpart", target: target)
    let catalogue = Catalogue(frameworks: [
      .example("2019", .example("A.1"), .example("A.2")),
      .example("2020", .example("A.1", links: [link])),
    ])
    return UnknownLinkTarget().findings(in: catalogue)
  }

  @Test(arguments: ["A.1", "example/A.2", "example@2019/A.2", "example@2020/A.1"])
  func `a link to an indicator that was read is fine`(target: String) {
    #expect(findings(to: target) == [])
  }

  @Test(arguments: ["other/A.1", "other@2019/A.1", "example@2018/A.9"])
  func `what wasn't read isn't judged`(target: String) {
    #expect(findings(to: target) == [])
  }

  @Test(arguments: ["A.2", "example/A.3", "example@2020/A.2", "example/", ""])
  func `a link to an indicator that isn't there is found`(target: String) {
    let found = findings(to: target)
    #expect(found.map(\.subject) == ["example@2020/A.1"])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func `a step loses the indicators that the file doesn't have`() throws {
    var framework = Framework.example("2020", .example("A.1"))
    let step = DataCollection.Step(
      number: "1", asked: Texts(), question: Texts(), answers: Texts(),
      indicators: ["A.2", "A.1", "A.3"], standing: .verified, sources: [])
    framework.collections = [
      DataCollection(id: "survey", label: [.bokmål: "Spørsmål"], steps: [step], location: somewhere)
    ]
    let (usable, findings) = framework.mended()
    #expect(usable.collections[0].steps[0].indicators == ["A.1"])
    #expect(findings.map(\.severity) == [.error, .error])
    #expect(
      findings.map(\.sentence.nb) == [
        "steg 1 i survey viser til indikatoren A.2, som filen ikke har",
        "steg 1 i survey viser til indikatoren A.3, som filen ikke har",
      ])
  }
}
