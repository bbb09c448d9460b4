import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@Suite struct LensOrderTests {
  @Test func `L and COI have the sheet's figures under every lens`() throws {
    let points = try Codings().standpoints("asker-bms@2017/L.1.1,L.2.1,L.2.2,L.2.3 + coi@2023")
    let all = points.alignment.scope.indicators
    let order = LensOrder(
      of: [Option("L", of: Array(all.prefix(4))), Option("COI", of: Array(all.dropFirst(4)))],
      from: points)
    let lines = order.lines.map { line in
      line.cells.map { cell in
        let coverage = cell.coverage?.default.rounded(2, times: 100).description ?? "–"
        return "\(cell.touched) (\(cell.touchedAtHigh)); \(coverage)"
      }
    }
    #expect(
      lines == [
        ["3 (3); 4.79", "9 (9); 32.62"], ["2 (2); 7.14", "6 (6); 21.43"],
        ["3 (3); 12.50", "6 (8); 18.13"], ["2 (2); 4.17", "10 (10); 23.96"],
      ])
    #expect(order.lines.map(\.dimensions) == [12, 7, 10, 12])
    #expect(order.lines.map(\.isLens) == [false, true, true, true])
    // Alone of its size each is first everywhere; the common schema counts as one.
    #expect(order.first(0, .byDimensions) == Sensitivity.Tally(holds: 4, of: 4))
  }

  @Test func `x of y counts the schemas under which an option of its size is first`() throws {
    let points = try Codings().standpoints("asker-bms@2017 + coi@2023")
    let order = LensOrder(of: Codings.fourOptions(), from: points)
    #expect(order.first(2, .byDimensions) == Sensitivity.Tally(holds: 3, of: 4))
    #expect(order.first(0, .byCoverage) == Sensitivity.Tally(holds: 2, of: 4))
    #expect(order.orderHolds(.byDimensions).of == 4)
    #expect(order.orderHolds(.byDimensions).holds >= 1)
  }

  @Test func `a schema that nobody held an option against counts nowhere`() throws {
    let sample = SampleOptions(["I.1"], ["I.2"], by: [.sample("I.1", .equal, "a.x")])
    let order = LensOrder(of: sample.options, from: Standpoints(alignment: sample.alignment))
    #expect(order.lines[0].cells[1].coverage == nil)
    #expect(order.lines[0].order(.byCoverage, among: order.groups[0]) == nil)
    #expect(order.first(0, .byCoverage) == Sensitivity.Tally(holds: 0, of: 0))
  }
}
