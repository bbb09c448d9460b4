import ArgumentParser
import FrameworkModel
import Glibc

/// The table of contents: every command, and what a run ends with.
@main
struct Bredde: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "bredde",
    abstract: "Compares indicator frameworks on a common schema.",
    discussion: """
      A scope is a framework, one of its groups, or a list of its indicators:

        asker-bms@2017  asker-bms@2017/L  asker-bms@2017/L.2.1,MV.2.1  asker-bms/L + coi-innovationsbarometer

      Without an edition the newest is meant. Results go to the standard output, findings to the \
      standard error. Exit status: 0 fine, 1 findings of severity error, 64 wrong usage.

      Example: bredde compare asker-bms@2017/L coi-innovationsbarometer@2023
      """,
    version: version,
    subcommands: [
      List.self, Show.self, Check.self, Explain.self, Coverage.self, Compare.self, Report.self,
      Export.self,
    ])

  static func main() {
    do {
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      let language = (command as? any Speaking)?.output.chosenLanguage ?? .english
      do { try command.run() } catch let refusal as Refusal { end(with: refusal, in: language) }
    } catch let refusal as Refusal {
      end(with: refusal, in: .english)
    } catch {
      exit(withError: error)
    }
  }

  private static func end(with refusal: Refusal, in language: Language) -> Never {
    Console.error.write(refusal.text(speaking: language))
    Glibc.exit(refusal.status)
  }

  /// A mistyped command: ArgumentParser would only call its words unexpected.
  private static func refuseUnknownCommand() throws {
    let known = configuration.subcommands.map { $0._commandName } + ["help"]
    guard let word = CommandLine.arguments.dropFirst().first, word.first != "-",
      !known.contains(word)
    else { return }
    throw Refusal.unknownName(
      word, known: known,
      Sentence(
        nb: "fant ingen kommando «\(word)»", da: "kommandoen »\(word)« findes ikke",
        en: "there is no command “\(word)”"))
  }
}
