import Foundation
import TestSupport
import Testing

@Suite struct PictureTests {
  @Test(arguments: ["nb", "da", "en"])
  func `the list names every picture`(language: String) throws {
    let run = try Bredde.run("picture --list --language \(language)")
    #expect(run.status == 0)
    expectSnapshot(of: run.output, named: "picture-list.\(language).txt")
  }

  @Test func `a mistyped name gets the nearest one, and an odd one the list`() throws {
    let near = try Bredde.run("picture heatmap asker-bms@2017/L")
    #expect(near.status == 64)
    #expect(
      near.errors
        == "error: there is no picture “heatmap”\nhint: did you mean heat-map?\n")
    let odd = try Bredde.run("picture xyzzyxyzzy asker-bms@2017/L")
    #expect(odd.errors.contains("hint: write one of these: dimensions, heat-map"))
  }

  @Test func `a picture is one SVG on the standard output, the same twice`() throws {
    let line = "picture dimensions asker-bms@2017/L coi-innovationsbarometer@2023 --width 640"
    let (one, two) = (try Bredde.run(line), try Bredde.run(line))
    #expect(one.status == 0)
    #expect(one.output == two.output)
    #expect(one.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="))
    #expect(one.output.contains("width=\"640\""))
    #expect(one.output.hasSuffix("</svg>\n"))
  }

  @Test(.enabled(if: DocumentTests.isThere("rsvg-convert")))
  func `a file that ends in png is one`() throws {
    let place = try TemporaryFolder()
    let file = place.url.appending(path: "b.png")
    let run = try Bredde.run(
      ["picture", "bands", "asker-bms@2017/L.2.1", "--width", "500", "-o", file.path])
    #expect(run.status == 0, "\(run.errors)")
    let bytes = Array(try Data(contentsOf: file))
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    // The width stands first in the header chunk, big-endian.
    #expect(bytes[16..<20].reduce(0) { $0 << 8 | Int($1) } == 500)
  }

  @Test func `without rsvg-convert PNG says what to install, and SVG is drawn`() throws {
    let place = try TemporaryFolder()
    let words = ["picture", "bands", "asker-bms@2017/L.2.1", "--language", "nb", "-o"]
    let png = place.url.appending(path: "b.png").path
    let run = try Bredde.run(words + [png], environment: ["PATH": place.url.path])
    #expect(run.status == 64)
    #expect(
      run.errors == """
        feil: dette formatet lages av programmet rsvg-convert, som ikke er installert her
        råd: installer det: apt-get install librsvg2-bin, eller librsvg2-bin med maskinens egen pakkebehandler

        """)
    #expect(!FileManager.default.fileExists(atPath: png))
    let svg = place.url.appending(path: "b.svg").path
    #expect(try Bredde.run(words + [svg], environment: ["PATH": place.url.path]).status == 0)
    #expect(try String(contentsOfFile: svg, encoding: .utf8).contains("mellom 4,9 og 5"))
  }

  @Test(arguments: [
    ("picture", "error: the name of a picture is missing"),
    ("picture flow", "error: the picture flow needs at least one scope"),
    ("picture bands asker-bms@2017/L", "error: the picture bands takes one indicator"),
    (
      "picture bands coi-innovationsbarometer@2023/A1",
      "error: coi-innovationsbarometer@2023/A1 has no bands in numbers"
    ),
    ("picture gains asker-bms@2017/L", "error: at least one more scope is needed"),
    ("picture flow asker-bms@2017/L -o a.gif", "error: a.gif is neither .svg nor .png"),
    ("picture flow asker-bms@2017/L -o /nowhere/a.svg", "error: the file /nowhere/a.svg can't"),
    ("picture flow asker-bms@2017/L --width 9", "Error: The value '9' is invalid"),
  ])
  func `what can't be drawn is told in one sentence`(line: String, sentence: String) throws {
    let run = try Bredde.run("\(line) --language en")
    #expect(run.status != 0)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
