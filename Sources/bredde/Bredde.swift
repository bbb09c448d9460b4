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
      A scope is one of these; without an edition the newest is meant:

        asker-bms@2017                an edition of a framework
        asker-bms@2017/L              one of its groups
        asker-bms@2017/L.2.1,MV.2.1   some of its indicators
        asker-bms/L + asker-bms/MV    two joined

      Results go to the standard output, findings to the standard error. Exit status: \
      0 fine, 1 findings of severity error, 64 wrong usage.

      Example: bredde compare asker-bms@2017/L coi-innovationsbarometer@2023
      """,
    version: version,
    subcommands: [
      List.self, Show.self, Check.self, Explain.self, Coverage.self, Compare.self, Replace.self,
      Options.self, Choose.self, Scorecard.self, Robustness.self, Agreement.self, Report.self,
      Verify.self, Diff.self, Picture.self, Export.self,
    ])

  static func main() async { await start() }

  // Away from the main actor, which `main` is on: a command is no `Sendable` value.
  private nonisolated static func start() async {
    do {
      var command = try parseAsRoot()
      let language = (command as? any Speaking)?.output.chosenLanguage ?? .english
      do {
        if var slow = command as? any AsyncParsableCommand {
          try await slow.run()
        } else {
          try command.run()
        }
      } catch let refusal as Refusal {
        end(with: refusal, in: language)
      }
    } catch {
      if let refusal = Refusal(unknownCommandIn: CommandLine.arguments) {
        end(with: refusal, in: .english)
      }
      exit(withError: error)
    }
  }

  private static func end(with refusal: Refusal, in language: Language) -> Never {
    Console.error.write(refusal.text(speaking: language))
    Glibc.exit(refusal.status)
  }
}

extension Refusal {
  /// A mistyped command: ArgumentParser would only call its words unexpected.
  fileprivate init?(unknownCommandIn words: [String]) {
    let known = Bredde.configuration.subcommands.map { $0._commandName } + ["help"]
    guard let word = words.dropFirst().first, word.first != "-", !known.contains(word) else {
      return nil
    }
    self = .unknownName(
      word, known: known,
      Sentence(
        nb: "fant ingen kommando «\(word)»", da: "kommandoen »\(word)« findes ikke",
        en: "there is no command “\(word)”"))
  }
}
