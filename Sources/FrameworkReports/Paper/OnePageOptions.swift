import FrameworkDecision
import FrameworkModel

/// The options in a table narrow enough for one sheet: names without their ids.
struct OnePageOptions {
  let own: DecisionPage
  let lead: Options

  private var voice: Voice { own.voice }

  var table: Table {
    let full = own.optionsPart.headlineTable(own.headline, lead, withDraws: true)
    var table = full
    for (place, option) in own.headline.enumerated() {
      let change = option.change
      let everything = Set(change.dropped) == Set(own.names.question.inUse)
      for (key, text) in [
        ("added", names(change.added)),
        ("dropped", everything ? Phrase(voice(OnePageSentence.allInUse)) : names(change.dropped)),
      ] {
        guard let column = full.columns.firstIndex(where: { $0.key == key }) else { continue }
        table.rows[place].cells[column].text = text
      }
    }
    return table
  }

  private func names(_ references: [IndicatorReference]) -> Phrase {
    let words = references.map { own.plainWords($0) }
    return words.isEmpty ? "–" : words.joined(separator: ", ")
  }
}
