import Testing

@Suite struct DecisionWrongUseTests {
  static let both = "asker-bms@2017/L coi-innovationsbarometer@2023"
  static let with = "asker-bms@2017/L --with coi-innovationsbarometer@2023"

  static let mistakes = [
    ("choose asker-bms@2017/L", "candidates"),
    ("choose \(both) --keep L.1.9", "L.1.1"),
    ("choose \(both) --keep L.9", "write one of these: L.1.1"),
    ("replace asker-bms@2017/L --with coi@2023", "bredde list"),
    ("choose \(both) --drop asker-bms@2017/L.2.11", "L.2.1"),
    ("choose \(both) --keep asker-bms@2017/MV.2.1", "asker-bms@2017/MV.2.1"),
    ("choose \(both) --for width", "breadth"),
    ("choose \(both) --touched-at quarter", "half"),
    ("choose \(both) --at-most -1", "at-most"),
    ("choose \(both) --at-most four", "four"),
    ("choose \(both) --reach-coverage 101", "101"),
    ("choose \(both) --reach-coverage 20 --front", "--reach-dimensions"),
    ("choose \(both) --reach-dimensions 9 --for breadth", "--for"),
    ("choose \(both) --against-burden", "--front"),
    ("choose \(both) --time 0", "--time"),
    ("choose asker-bms@2017/L asker-bms@2017/L.2", "in use"),
    ("replace asker-bms@2017/L", "--with"),
    ("replace asker-bms@2017/L asker-bms@2017/MV --with coi-innovationsbarometer", "--with"),
    ("replace asker-bms@2017/L --with coi-innovationsbarometr", "coi-innovationsbarometer"),
    ("options \(with) --scenario asker-brod", "asker-broad"),
    ("options \(with) --scenario no/such.xml", "no/such.xml"),
    ("robustness \(with) --draws 0", "--draws"),
    ("robustness \(with) --seed -1", "--seed"),
    ("agreement asker-bms@2017 coi-innovationsbarometer", "one scope"),
    ("report \(both) --scenario asker-brod", "asker-broad"),
    ("report \(both) --as saksfremlag", "saksframlegg"),
    ("report asker-bms@2017/L --as decision-paper", "one-page"),
    ("report asker-bms@2017/L asker-bms@2017/L.2 --as dagsordenspunkt", "candidate"),
  ]

  @Test(arguments: mistakes)
  func `a wrong use tells what is possible and prints no answer`(
    line: String, answer: String
  ) throws {
    let run = try Bredde.run(line)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(answer), "\(run.errors)")
  }

  @Test(arguments: [
    ("nb", "velg full, saksframlegg eller one-page"),
    ("da", "vælg full, dagsordenspunkt eller one-page"),
    ("en", "choose full, decision-paper (saksframlegg, dagsordenspunkt) or one-page"),
  ])
  func `an unknown form of the report is answered with those there are`(
    language: String, answer: String
  ) throws {
    let run = try Bredde.run("report \(Self.both) --as brochure --language \(language)")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("brochure"))
    #expect(run.errors.contains(answer), "\(run.errors)")
  }

  @Test(arguments: [("nb", "minst én kandidat"), ("da", "mindst én kandidat"), ("en", "candidate")])
  func `a decision paper on one scope says what it lacks`(
    language: String, answer: String
  ) throws {
    let run = try Bredde.run("report asker-bms@2017/L --as saksframlegg --language \(language)")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(answer), "\(run.errors)")
    #expect(run.errors.contains("--as full"))
  }

  @Test(arguments: ["nb", "da", "en"])
  func `a mistyped indicator is answered in the language asked for`(language: String) throws {
    let run = try Bredde.run("choose \(Self.both) --keep L.1.9 --language \(language)")
    #expect(run.status == 64)
    #expect(run.errors.contains("L.1.1"))
    #expect(
      run.errors.contains(["nb": "verken i bruk", "da": "hverken i brug"][language] ?? "neither"))
  }
}
