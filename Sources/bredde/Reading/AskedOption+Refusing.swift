import FrameworkAlignment
import FrameworkDecision
import FrameworkModel

extension ConstraintOptions {
  /// Whether anything at all is asked of the set.
  var isGiven: Bool { limitsMoreThanDrop || !drop.isEmpty }

  /// Whether more is asked than that some indicators go.
  var limitsMoreThanDrop: Bool {
    atMost != nil || burden != nil || !keep.isEmpty || withDirection || newCollections != nil
      || loseNothing || perDimension != nil
  }
}

extension [String] {
  /// The indicators of a question that names mean, commas between names allowed.
  func indicators(of question: Question, in inquiry: Inquiry) throws -> [IndicatorReference] {
    let lookup = CandidateLookup(question.candidates, in: inquiry.catalogue)
    let names = flatMap { word in
      // A scope has commas of its own.
      word.contains("/") ? [word] : word.split(separator: ",").map(String.init)
    }
    return try names.flatMap { try lookup.indicators($0) }
  }
}

extension Question {
  /// The common schema's own name, whatever the question is looked at through.
  func commonSchema(
    named term: ScopeExpression.Term?, otherwise other: SchemaReference
  ) -> SchemaReference {
    if let common = alignment.commonSchema { return common }
    return term == nil ? other : alignment.schema.reference
  }
}

extension Scope {
  /// As one word of a command line.
  var commandWord: String { parts.count > 1 ? "\"\(self)\"" : description }
}

extension ScorecardOptions {
  /// Where each new indicator goes.
  func placement(
    of option: ComparedOption, in question: Question, of inquiry: Inquiry
  ) throws -> FrameworkDecision.Scorecard.Placement {
    let groups = FrameworkDecision.Scorecard.groups(of: question)
    var placement = FrameworkDecision.Scorecard.Placement()
    for word in place {
      let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = halves.last.map(String.init),
        let group = groups.first(where: { $0.id.rawValue == name })
      else {
        throw Refusal.unknownHeading(halves.last.map(String.init) ?? word, among: groups)
      }
      guard halves.count == 2 else {
        placement.others = group.id
        continue
      }
      for indicator in try [String(halves[0])].indicators(of: question, in: inquiry) {
        guard option.change.added.contains(indicator) else {
          throw Refusal(sentence: .notNew(indicator))
        }
        placement.indicators[indicator] = group.id
      }
    }
    return placement
  }
}

extension Refusal {
  static let noScopeInUse = Refusal(sentence: .noScopeInUse, hint: .nameOption)

  /// A key that no option has, with the nearest and all there are.
  static func unknownOption(_ key: String, among options: [ComparedOption]) -> Refusal {
    let keys = options.map(\.key)
    let nearest = UnresolvedReference.nearest(to: key, among: keys)
    return Refusal(
      sentence: Sentence(
        nb: "det er ikke noe alternativ «\(key)»", da: "der er ikke noget alternativ »\(key)«",
        en: "there is no option “\(key)”"),
      hint: .known(options.map { ($0.key, $0.name) }, nearest: nearest))
  }

  static func unknownHeading(_ name: String, among groups: [Group]) -> Refusal {
    let nearest = UnresolvedReference.nearest(to: name, among: groups.map(\.id.rawValue))
    let known = groups.map { group in
      (
        group.id.rawValue,
        Sentence(
          nb: group.label.text(for: .bokmål), da: group.label.text(for: .danish),
          en: group.label.text(for: .english))
      )
    }
    return Refusal(
      sentence: Sentence(
        nb: "målekartet har ingen overskrift «\(name)»",
        da: "målekortet har ingen overskrift »\(name)«",
        en: "the scorecard has no heading “\(name)”"),
      hint: .known(known, nearest: nearest))
  }

  /// Why a search has no set to lay out.
  init(_ outcome: Choice.Outcome?, on schema: Schema) {
    guard let conflict = outcome?.conflict else {
      self.init(sentence: .nothingFoundYet, status: 1)
      return
    }
    self.init(
      sentence: .conflicting(conflict.constraints.map { $0.sentence(on: schema) }), status: 1)
  }
}

extension Sentence {
  /// `mente du …? Det finnes: keep (Beholde), …`.
  fileprivate static func known(
    _ names: [(id: String, name: Sentence)], nearest: String?
  ) -> Sentence {
    func list(_ language: Language) -> String {
      names.map { "\($0.id) (\($0.name.text(for: language)))" }.joined(separator: ", ")
    }
    func question(_ words: String) -> String { nearest.map { "\(words) \($0)? " } ?? "" }
    return Sentence(
      nb: question("mente du") + "Det finnes: \(list(.bokmål))",
      da: question("mente du") + "Der findes: \(list(.danish))",
      en: question("did you mean") + "There are: \(list(.english))")
  }

  fileprivate static func notNew(_ indicator: IndicatorReference) -> Sentence {
    Sentence(
      nb: "\(indicator) er ikke ny i settet; bare nye måleindikatorer kan plasseres",
      da: "\(indicator) er ikke ny i sættet; kun nye måleindikatorer kan placeres",
      en: "\(indicator) isn't new in the set; only new indicators can be placed")
  }

  static let noScopeInUse = Sentence(
    nb: "det trengs ett utsnitt som er i bruk", da: "der skal ét udsnit til, der er i brug",
    en: "one scope in use is needed")

  static let nameOption = Sentence(
    nb: "skriv nøkkelen til alternativet først, som supplement-4 (bredde options viser dem), "
      + "eller bruk --add, --chosen, --at-most eller --scenario",
    da: "skriv alternativets nøgle først, som supplement-4 (bredde options viser dem), "
      + "eller brug --add, --chosen, --at-most eller --scenario",
    en: "write the option's key first, such as supplement-4 (bredde options shows them), "
      + "or use --add, --chosen, --at-most or --scenario")

  static let noOptionAsked = Sentence(
    nb: "det er ikke sagt hvilket alternativ som skal bli målekart",
    da: "det er ikke sagt, hvilket alternativ der skal blive målekort",
    en: "it isn't said which option is to become the scorecard")

  static let twoOptionsAsked = Sentence(
    nb: "velg én måte å nevne alternativet på: nøkkel, --chosen, --add (med --drop) eller krav",
    da: "vælg én måde at nævne alternativet på: nøgle, --chosen, --add (med --drop) eller krav",
    en: "name the option in one way: a key, --chosen, --add (with --drop), or constraints")

  static let scenarioSaysAll = Sentence(
    nb: "et scenario sier selv hva som er i bruk, hva som kan velges, og hvilke krav som gjelder",
    da:
      "et scenarie siger selv, hvad der er i brug, hvad der kan vælges, og hvilke krav der gælder",
    en: "a scenario itself says what is in use, what can be chosen, and which constraints hold")

  fileprivate static let nothingFoundYet = Sentence(
    nb: "søket ble stoppet før det fant noe sett",
    da: "søgningen blev stoppet, før den fandt et sæt",
    en: "the search was stopped before it found a set")

  fileprivate static func conflicting(_ constraints: [Sentence]) -> Sentence {
    func list(_ language: Language) -> String {
      constraints.map { $0.text(for: language) }.joined(separator: "; ")
    }
    return Sentence(
      nb: "kravene kan ikke oppfylles samtidig: \(list(.bokmål))",
      da: "kravene kan ikke opfyldes samtidig: \(list(.danish))",
      en: "the constraints can't be satisfied together: \(list(.english))")
  }

  static let emptySet = Sentence(
    nb: "settet er tomt; et målekart trenger minst én måleindikator",
    da: "sættet er tomt; et målekort kræver mindst én måleindikator",
    en: "the set is empty; a scorecard needs at least one indicator")

  static let noCandidatesNamed = Sentence(
    nb: "det er ikke sagt hva som kan velges i tillegg",
    da: "det er ikke sagt, hvad der kan vælges derudover",
    en: "it isn't said what could come beside")

  static let nameThem = Sentence(
    nb: "nevn kandidatene etter --with", da: "nævn kandidaterne efter --with",
    en: "name the candidates after --with")
}
