import ArgumentParser
import FrameworkAlignment
import FrameworkDecision
import FrameworkFiles
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Writes one picture of the report alone.
  struct Picture: AsyncParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Write one picture alone, as SVG or PNG.",
      discussion: """
        The first scope is in use, the others are candidates; gains, front and robustness need \
        both. bands takes one indicator. --list tells the names.

        Example: bredde picture dimensions asker-bms@2017/L coi-innovationsbarometer@2023 -o p.svg
        Example: bredde picture bands asker-bms@2017/L.2.1 -o bands.png --width 800
        """)

    @Argument(
      help: ArgumentHelp(
        "dimensions, heat-map, overlap, flow, gains, front, breadth-curve, robustness or bands.",
        valueName: "name"),
      completion: .list(PictureName.allCases.map(\.rawValue)))
    var name: String?

    @Argument(
      help: ArgumentHelp(
        "What the picture shows: scopes, or for bands one indicator.", valueName: "scope"))
    var words: [String] = []

    @Flag(help: "Tell the names of all pictures.")
    var list = false

    @Option(
      help: ArgumentHelp("How wide the picture is, 200 to 10000 pixels.", valueName: "pixels"))
    var width = PictureWidth(800)

    @OptionGroup(title: "Analysis") var deciding: PictureOptions
    @OptionGroup(title: "Analysis") var scenarios: ScenarioOptions
    @OptionGroup(title: "Analysis") var draws: DrawOptions
    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func run() async throws {
      guard !list else { return try Console.result.writeResult(names) }
      guard let name else { throw Refusal(sentence: .nameAPicture, hint: .listPictures) }
      guard let picture = PictureName(rawValue: name) else {
        throw Refusal.unknownName(
          name, known: PictureName.allCases.map(\.rawValue), .unknownPicture(name))
      }
      let file = try PictureFile(output)
      let scopes = words.gluedAtPlus
      guard !scopes.isEmpty else { throw Refusal(sentence: .nameScopes(picture)) }
      let figure =
        picture == .bands ? try bands(of: scopes) : try await self.figure(picture, of: scopes)
      try file.write(StandalonePicture(figure).svg(width: width.value))
    }

    private var names: String {
      let width = PictureName.allCases.map(\.rawValue.count).max() ?? 0
      return PictureName.allCases.map { name in
        name.rawValue + String(repeating: " ", count: width - name.rawValue.count + 2)
          + name.words(in: output.chosenLanguage) + "\n"
      }.joined()
    }

    private func bands(of scopes: [String]) throws -> Figure {
      guard scopes.count == 1, let reference = scopes.first else {
        throw Refusal(sentence: .oneIndicator)
      }
      let lookup = try Lookup(reference, under: analysis.terms, in: data)
      guard case .indicator(let indicator, let framework) = lookup.referent else {
        throw Refusal(sentence: .oneIndicator)
      }
      let language = output.language?.language ?? lookup.language
      let figure = PictureGallery.bands(of: indicator, in: framework, language: language)
      guard let figure else { throw Refusal(sentence: .noScale(for: reference), status: 1) }
      return figure
    }

    private func figure(_ picture: PictureName, of scopes: [String]) async throws -> Figure {
      var terms = analysis.terms
      terms.scenarios = scenarios.names
      var inquiry = try Inquiry(
        scopes, under: terms, in: data, speaking: output.language, reaching: picture.reach)
      let asked = PictureRequest(picture, deciding, draws)
      guard let figure = try await asked.figure(on: &inquiry) else {
        throw Refusal(sentence: .nothingToDraw(picture), status: 1)
      }
      try inquiry.finish()
      return figure
    }
  }
}

extension PictureName {
  /// How much a picture reads beside the scopes' own files.
  fileprivate var reach: Inquiry.Reach {
    switch self {
    case .robustness: .everything
    case .gains: .editions
    default: .scopes
    }
  }
}

extension Sentence {
  fileprivate static let nameAPicture = Sentence(
    nb: "det mangler et navn på et bilde", da: "der mangler et navn på et billede",
    en: "the name of a picture is missing")

  fileprivate static let listPictures = Sentence(
    nb: "bredde picture --list viser navnene", da: "bredde picture --list viser navnene",
    en: "bredde picture --list tells the names")

  fileprivate static func unknownPicture(_ name: String) -> Sentence {
    Sentence(
      nb: "fant ikke noe bilde «\(name)»", da: "billedet »\(name)« findes ikke",
      en: "there is no picture “\(name)”")
  }

  fileprivate static func nameScopes(_ picture: PictureName) -> Sentence {
    let name = picture.rawValue
    return picture == .bands
      ? oneIndicator
      : Sentence(
        nb: "bildet \(name) trenger minst ett utsnitt, slik som asker-bms@2017/L",
        da: "billedet \(name) kræver mindst ét udsnit, såsom asker-bms@2017/L",
        en: "the picture \(name) needs at least one scope, such as asker-bms@2017/L")
  }

  fileprivate static let oneIndicator = Sentence(
    nb: "bildet bands tar én indikator, slik som asker-bms@2017/L.2.1",
    da: "billedet bands tager én indikator, såsom asker-bms@2017/L.2.1",
    en: "the picture bands takes one indicator, such as asker-bms@2017/L.2.1")

  fileprivate static func noScale(for reference: String) -> Sentence {
    Sentence(
      nb: "\(reference) har ingen terskelverdier i tall, så det er ingen skala å tegne",
      da: "\(reference) har ingen tærskelværdier i tal, så der er ingen skala at tegne",
      en: "\(reference) has no bands in numbers, so there is no scale to draw")
  }

  fileprivate static func nothingToDraw(_ picture: PictureName) -> Sentence {
    let name = picture.rawValue
    return Sentence(
      nb: "bildet \(name) har ingenting å vise for disse utsnittene",
      da: "billedet \(name) har intet at vise for disse udsnit",
      en: "the picture \(name) has nothing to show for these scopes")
  }
}
