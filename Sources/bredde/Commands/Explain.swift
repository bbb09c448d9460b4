import ArgumentParser
import FrameworkAlignment
import FrameworkFiles
import FrameworkModel

extension Bredde {
  /// Prints the manual entry of a check.
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Explain a check by its name, or list all checks.",
      discussion: """
        Example: bredde explain GapBetweenBands
        Example: bredde explain
        """)

    @Argument(help: ArgumentHelp("The name in a finding's brackets.", valueName: "check"))
    var name: String?

    func run() throws {
      guard let name else { return try Console.result.writeResult(Self.summaries) }
      guard let entry = Manual.entries.first(where: { $0.name == name }) else {
        throw Refusal.unknownName(
          name, known: Manual.entries.map(\.name),
          Sentence(
            nb: "fant ingen kontroll «\(name)»", da: "kontrollen »\(name)« findes ikke",
            en: "there is no check “\(name)”"))
      }
      try Console.result.writeResult("\(entry.name)\n\n\(entry.text)\n")
    }

    /// One line for each check, the names in one column.
    private static var summaries: String {
      let width = Manual.entries.map(\.name.count).max() ?? 0
      return Manual.entries.map { entry in
        let padding = String(repeating: " ", count: width - entry.name.count)
        return "\(entry.name)\(padding)  \(entry.summary)\n"
      }.joined()
    }
  }
}
