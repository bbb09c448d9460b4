import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// Who is asked, when, by whom and for what, data collection by data collection.
struct MeasuringPlan {
  let options: [ComparedOption]
  let titles: [Phrase]
  let names: DecisionNames
  let decision: Decision

  private var voice: Voice { names.voice }

  var table: Table {
    let usesCosts = names.question.candidates.usesCosts
    var columns = [
      Table.Column("collection", Phrase(voice.heading(ThingWord.dataCollection)), .header),
      Table.Column("asked", Phrase(voice(DecisionSentence.whoIsAsked))),
      Table.Column("when", Phrase(voice.heading(CardWord.periodicity))),
      Table.Column("by", Phrase(voice(DecisionSentence.byWhom))),
      Table.Column("feeds", Phrase(voice(DecisionSentence.feeds))),
      Table.Column("new", Phrase(voice(DecisionSentence.newOrInUse))),
      Table.Column("work", Phrase(voice(DecisionSentence.workInSource))),
    ]
    if usesCosts {
      columns.append(Table.Column("cost", Phrase(voice.heading(DecisionWord.burden)), .number))
    }
    return Table(
      id: "measuring-plan",
      caption: voice.filled(
        DecisionSentence.planCaption, ["list": titles.joined(separator: "; ")]),
      columns: columns, rows: collections.map { row($0, usesCosts) })
  }

  private var indicators: [IndicatorReference] {
    var seen = Set<IndicatorReference>()
    return options.flatMap(\.indicators).filter { seen.insert($0).inserted }
  }

  /// In order of the first indicator that each feeds, those in use first.
  private var collections: [Candidates.Collection] {
    var seen = Set<Candidates.Collection>()
    let all = indicators.flatMap { names.question.candidates[$0]?.collections ?? [] }
      .filter { seen.insert($0).inserted }
    let inUse = names.question.candidates.collectionsInUse
    return all.filter(inUse.contains) + all.filter { !inUse.contains($0) }
  }

  private func row(_ collection: Candidates.Collection, _ usesCosts: Bool) -> Table.Row {
    let fed = indicators.filter {
      names.question.candidates[$0]?.collections.contains(collection) ?? false
    }
    let definition = definition(of: collection)
    let isInUse = names.question.candidates.collectionsInUse.contains(collection)
    let respondents = distinct(
      definition.map { [$0.respondent] }
        ?? fed.compactMap { names.indicator($0)?.facets.respondent })
    let rhythm = distinct(fed.compactMap { names.indicator($0)?.facets.periodicity })
    let cells = [
      Table.Cell(names.collection(collection), value: .code(collection.description)),
      Table.Cell(respondents), Table.Cell(rhythm),
      Table.Cell(isInUse ? owner : ""), names.cell(fed),
      Table.Cell(
        Phrase(voice(isInUse ? DecisionSentence.alreadyInUse : DecisionSentence.isNew))),
      Table.Cell(definition.map { Phrase($0.burden, for: voice.language) } ?? ""),
    ]
    return Table.Row(
      collection.description, cells + (usesCosts ? [costCell(collection, fed)] : []))
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

  /// Its fixed cost and that of the indicators which need no other.
  private func costCell(
    _ collection: Candidates.Collection, _ fed: [IndicatorReference]
  ) -> Table.Cell {
    guard case .named(let reference) = collection,
      let cost = names.question.candidates.costs?.collections[reference]
    else { return Table.Cell("–") }
    return Table.Cell(Phrase(voice.decimal(cost)), value: .decimal(cost.description))
  }
}
