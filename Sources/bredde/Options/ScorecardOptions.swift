import ArgumentParser
import FrameworkModel
import FrameworkReports

/// Which option becomes the scorecard.
struct OptionChoice: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "An option's key, such as supplement-4 or hybrid-4.direction, then the scope in use.",
      valueName: "option> <scope"))
  var words: [String] = []

  @Option(
    name: .customLong("with"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "What could come instead or beside; several scopes are candidates together.",
      valueName: "scope"))
  var candidateWords: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Instead of a key: exactly these indicators, such as L.1.1,IB-A4 or asker-bms@2017/L.",
      valueName: "reference"))
  var chosen: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Instead of a key: the scope in use and these; with --drop without those.",
      valueName: "reference"))
  var add: [String] = []

  @Option(
    help: ArgumentHelp(
      "Instead of a key and scopes: what a scenario gives, by its name or file.",
      valueName: "name|file"))
  var scenario: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("What the option is chosen for: breadth or coverage.", valueName: "purpose"))
  var purpose = ChoicePurpose.breadth

  var candidates: [String] { candidateWords.gluedAtPlus }
}

/// How the scorecard is called, and where what is new stands.
struct ScorecardOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Where new indicators stand: a heading for all, or A4=L.2 for one.",
      valueName: "heading"))
  var place: [String] = []

  @Option(
    help: ArgumentHelp(
      "The scorecard's id as a definition (default: the framework in use and the option).",
      valueName: "id"))
  var id: DefinitionID?

  @Option(help: ArgumentHelp("Its edition as a definition.", valueName: "edition"))
  var edition = EditionName.first

  @Option(help: "Its title (default: what the option is called).")
  var title: String?
}

/// What `scorecard` writes: a report, or a data folder that can be compared at once.
enum ScorecardFormat: ExpressibleByArgument {
  case report(ReportFormat)
  case definition

  init?(argument: String) {
    if argument == "definition" {
      self = .definition
    } else if let format = ReportFormat(rawValue: argument) {
      self = .report(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) + ["definition"] }
}

/// An id that stands as a folder's name, in references and in IRIs.
struct DefinitionID: ExpressibleByArgument {
  let id: Framework.ID

  /// Nil where it is no plain word that begins with a letter.
  init?(argument: String) {
    guard argument.first?.isLetter == true, isPlainName(argument), argument != "Schemas" else {
      return nil
    }
    id = Framework.ID(argument)
  }

  /// Of words that may hold anything, such as a scenario's name.
  init(_ words: String...) {
    let text = words.joined(separator: "-").unicodeScalars.map { scalar in
      isPlain(scalar) ? String(scalar) : "-"
    }.joined()
    var name = String(text.drop { !$0.isLetter }.prefix(100))
    while name.contains("--") { name.replace("--", with: "-") }
    while name.last == "-" { name.removeLast() }
    id = Framework.ID(name.isEmpty ? "scorecard" : name)
  }
}

/// The name of an edition, which is a file's name too.
struct EditionName: ExpressibleByArgument, CustomStringConvertible {
  static let first = EditionName("1")

  let name: String

  private init(_ name: String) { self.name = name }

  init?(argument: String) {
    guard isPlainName(argument) else { return nil }
    name = argument
  }

  var description: String { name }
}

/// Letters of ASCII, digits, points, hyphens and low lines; two hyphens part the names of a mapping file.
private func isPlainName(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, isPlain(first), first != ".", first != "-" else {
    return false
  }
  return text.utf8.count <= 100 && text.unicodeScalars.allSatisfy(isPlain)
    && !text.contains("--") && text.last != "."
}

private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
  default: false
  }
}
