import FrameworkAlignment
import FrameworkDecision
import FrameworkModel

/// The frame of a report of its own: what is in use, what could come, on what, by whom.
struct DecisionHead {
  let names: DecisionNames
  private let imprint: Imprint

  init(_ question: Question, _ imprint: Imprint, _ language: Language) {
    names = DecisionNames(question, Voice(language))
    self.imprint = imprint
  }

  func report(_ kind: Report.Kind, _ title: ReportText, _ blocks: [Block]) -> Report {
    let voice = names.voice
    return Report(
      kind, language: voice.language,
      title: imprint.title.map { Phrase($0) } ?? Phrase(voice(title)), head: head, blocks: blocks)
  }

  private var head: [Phrase] {
    let voice = names.voice
    let question = names.question
    let inUse = Set(question.inUse)
    // The scope as it was named tells its groups; its parts are in use or offered as a whole.
    func parts(_ belongs: (IndicatorReference) -> Bool) -> Scope {
      Scope(
        question.alignment.scope.parts.filter { part in
          part.indicators.contains { belongs(IndicatorReference(part.framework, $0)) }
        })
    }
    let offered = Set(question.offered)
    return [
      "\(voice(DecisionSentence.inUseNow)): \(Self.name(parts(inUse.contains), in: question.catalogue, voice)) (\(voice.count(question.inUse.count, .indicator)))",
      "\(voice(DecisionSentence.candidates)): \(Self.name(parts(offered.contains), in: question.catalogue, voice)) (\(voice.count(question.offered.count, .indicator)))",
      voice.ground(
        names.schema,
        reachedThrough: question.alignment.commonSchema.flatMap { names.catalogue.schema($0) }),
    ] + Self.made(imprint, voice)
  }

  /// `Læring og fornyelse, BMS 2017`.
  static func name(_ scope: Scope, in catalogue: Catalogue, _ voice: Voice) -> Phrase {
    ScopeStudy.name(
      of: scope, in: scope.frameworks.compactMap { catalogue.framework($0) }, voice)
  }

  /// When and with what it was made; empty where nothing is told.
  static func made(_ imprint: Imprint, _ voice: Voice) -> [Phrase] {
    let date = imprint.date.map {
      Phrase(
        Voice.capitalised(
          voice(DocumentWord.preparedOn, ["date": Phrase(voice.date($0))]).plain))
    }
    let version =
      imprint.version.isEmpty
      ? nil : voice(DocumentWord.toolVersion, ["version": Phrase(imprint.version)])
    let line = [date, version].compactMap(\.self)
    return line.isEmpty ? [] : [line.joined(separator: " · ")]
  }
}
