import ArgumentParser
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import FrameworkReports

extension Inquiry {
  /// What a page is signed with.
  var imprint: Imprint {
    Imprint(version: Bredde.version, findings: findings.telling(paths))
  }

  /// Says where options were left out, or not proven, since Ctrl-C ended their search.
  mutating func note(_ study: OptionsStudy, on watch: SearchWatch) {
    if watch.wasInterrupted { assumptions.append(.interruptedOptions) }
  }

  /// Says how a choice ended, and ends with 1 where there is no set to print.
  func finish(_ search: ChoiceSearch, on watch: SearchWatch) throws {
    var inquiry = self
    if search.conflict != nil {
      try inquiry.fail(.constraintsConflict)
    } else if search.foundNothing {
      try inquiry.fail(.nothingFound)
    }
    if watch.wasInterrupted {
      inquiry.assumptions.append(.interrupted)
    } else if watch.hasTimeLimit, !search.openEnds.isEmpty {
      inquiry.assumptions.append(.timeIsOver)
    }
    inquiry.assumptions += search.openEnds
    try inquiry.finish()
  }

  /// Prints what else was found, then why there is no answer.
  private func fail(_ sentence: Sentence) throws {
    do { try finish() } catch is ExitCode {}
    let printer = FindingPrinter(speaking: language, isColoured: Console.error.isColoured)
    Console.error.write(printer.line(.error, sentence))
    throw ExitCode(1)
  }
}

extension Sentence {
  fileprivate static let interruptedOptions = Sentence(
    nb: "avbrutt med Ctrl-C: alternativene er de beste til nå, og noen kan mangle",
    da: "afbrudt med Ctrl-C: alternativerne er de bedste indtil nu, og nogle kan mangle",
    en: "stopped by Ctrl-C: the options are the best so far, and some may be missing")

  fileprivate static let interrupted = Sentence(
    nb: "søket ble avbrutt med Ctrl-C", da: "søgningen blev afbrudt med Ctrl-C",
    en: "the search was stopped by Ctrl-C")

  fileprivate static let timeIsOver = Sentence(
    nb: "søket ble stoppet da tiden var ute", da: "søgningen blev stoppet, da tiden var gået",
    en: "the search was stopped when its time was over")

  fileprivate static let constraintsConflict = Sentence(
    nb: "kravene kan ikke oppfylles samtidig", da: "kravene kan ikke opfyldes samtidig",
    en: "the constraints can't be satisfied together")

  fileprivate static let nothingFound = Sentence(
    nb: "søket ble stoppet før det fant noe sett; gi det mer tid med --time",
    da: "søgningen blev stoppet, før den fandt et sæt; giv den mere tid med --time",
    en: "the search was stopped before it found a set; give it more time with --time")
}
