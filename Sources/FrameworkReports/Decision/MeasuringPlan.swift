import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// Who is asked, when, by whom and for what, data collection by data collection.
struct MeasuringPlan {
  /// In the order of the plan; each once.
  let indicators: [IndicatorReference]
  let title: Phrase
  let names: DecisionNames
  /// Hours, kroner or points; empty where no costs were given.
  var costUnit = Texts()

  private var voice: Voice { names.voice }

  var table: Table {
    let costs = CollectionCosts(of: indicators, over: collections, in: names.question)
    var columns = [
      Table.Column("collection", Phrase(voice.heading(ThingWord.dataCollection)), .header),
      Table.Column("asked", Phrase(voice(DecisionSentence.whoIsAsked))),
      Table.Column("when", Phrase(voice.heading(CardWord.periodicity))),
      Table.Column("by", Phrase(voice(DecisionSentence.byWhom))),
      Table.Column("feeds", Phrase(voice(DecisionSentence.feeds))),
      Table.Column("new", Phrase(voice(DecisionSentence.newOrInUse))),
      Table.Column("answers", Phrase(voice(MeasuringSentence.answersNeeded))),
      Table.Column("work", Phrase(voice(DecisionSentence.workInSource))),
    ]
    if costs != nil {
      let unit = Phrase(costUnit, for: voice.language)
      let word = Phrase(voice.heading(DecisionWord.burden))
      columns.append(Table.Column("cost", unit.isEmpty ? word : "\(word) (\(unit))", .number))
    }
    let rows = collections.map { collection in
      Table.Row(
        collection.description,
        cells(collection) + (costs.map { [cell($0.lines[collection] ?? .zero)] } ?? []))
    }
    let whole = costs.map { [wholeCost($0.whole, over: columns.count)] } ?? []
    return Table(
      id: "measuring-plan",
      caption: voice.filled(DecisionSentence.planCaption, ["list": title]),
      columns: columns, rows: rows + whole)
  }

  /// In order of the first indicator that each feeds, those in use first.
  private var collections: [Candidates.Collection] {
    var seen = Set<Candidates.Collection>()
    let all = indicators.flatMap { names.question.candidates[$0]?.collections ?? [] }
      .filter { seen.insert($0).inserted }
    let inUse = names.question.candidates.collectionsInUse
    return all.filter(inUse.contains) + all.filter { !inUse.contains($0) }
  }

  private func cells(_ collection: Candidates.Collection) -> [Table.Cell] {
    let fed = indicators.filter {
      names.question.candidates[$0]?.collections.contains(collection) ?? false
    }
    let definition = definition(of: collection)
    let isInUse = names.question.candidates.collectionsInUse.contains(collection)
    let respondents = distinct(
      definition.map { [$0.respondent] }
        ?? fed.compactMap { names.indicator($0)?.facets.respondent })
    return [
      Table.Cell(names.collection(collection), value: .code(collection.description)),
      Table.Cell(respondents), Table.Cell(rhythm(of: fed, isInUse)),
      Table.Cell(isInUse ? owner : Phrase(voice(MeasuringSentence.toBeDecided))), names.cell(fed),
      Table.Cell(
        Phrase(voice(isInUse ? DecisionSentence.alreadyInUse : DecisionSentence.isNew))),
      Table.Cell(AnswersTable(indicators: fed, names: names).most),
      Table.Cell(definition.map { Phrase($0.burden, for: voice.language) } ?? ""),
    ]
  }

  private func cell(_ cost: Fraction) -> Table.Cell {
    let number = cost.rounded(2).trimmed
    return Table.Cell(Phrase(voice.decimal(number)), value: .decimal(number.description))
  }

  private func wholeCost(_ cost: Fraction, over count: Int) -> Table.Row {
    Table.Row(
      "whole",
      [Table.Cell(Phrase(voice(MeasuringSentence.whole)))]
        + Array(repeating: Table.Cell(""), count: count - 2) + [cell(cost)])
  }

  /// Whoever measures today; whoever will is for the municipality to say.
  private var owner: Phrase {
    let framework = names.catalogue.frameworks.first { $0.owner.id == names.question.here }
    return framework.map { Phrase($0.owner.name, for: voice.language) } ?? ""
  }

  private func definition(of collection: Candidates.Collection) -> DataCollection? {
    guard case .named(let reference) = collection else { return nil }
    return names.catalogue.editions(of: reference.framework).reversed().lazy.compactMap {
      $0.collections.first { $0.id == reference.collection }
    }.first
  }

  private func distinct<Word: Vocabulary>(_ words: [Word]) -> Phrase {
    var seen: [Word] = []
    for word in words where word != .unknown && !seen.contains(word) { seen.append(word) }
    return seen.isEmpty
      ? Phrase(voice(DecisionWord.facetUnknown))
      : seen.map { Phrase(voice($0.label)) }.joined(separator: ", ")
  }

  /// As today; for a new one as its owner measures, which binds nobody here.
  private func rhythm(of fed: [IndicatorReference], _ isInUse: Bool) -> Phrase {
    let own = distinct(fed.compactMap { names.indicator($0)?.facets.periodicity })
    guard !isInUse else { return own }
    let editions = fed.compactMap { names.catalogue.framework($0.framework)?.owner.name }
    guard let owner = editions.first, own.plain != voice(DecisionWord.facetUnknown) else {
      return Phrase(voice(MeasuringSentence.toBeDecided))
    }
    return voice.filled(
      MeasuringSentence.originalRhythm, ["p": own, "owner": Phrase(owner, for: voice.language)])
  }
}
