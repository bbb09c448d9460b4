import FrameworkAnalysis
public import FrameworkModel

extension Constraint {
  /// What it demands, in words; dimensions by the names of the schema.
  public func sentence(on schema: Schema) -> Sentence {
    switch self {
    case .indicators(let most):
      Sentence(
        nb: "høyst \(most) \(most == 1 ? "indikator" : "indikatorer")",
        da: "højst \(most) \(most == 1 ? "indikator" : "indikatorer")",
        en: "at most \(most) \(most == 1 ? "indicator" : "indicators")")
    case .burden(let most):
      Sentence(
        nb: "en måleinnsats på høyst \(comma(most))",
        da: "en måleindsats på højst \(comma(most))", en: "a burden of at most \(most)")
    case .keep(let references):
      Sentence(
        nb: "må beholde \(list(references))", da: "skal beholde \(list(references))",
        en: "must keep \(list(references))")
    case .drop(let references):
      Sentence(
        nb: "må droppe \(list(references))", da: "skal droppe \(list(references))",
        en: "must drop \(list(references))")
    case .onlyWithDirection:
      Sentence(
        nb: "bare indikatorer med ønsket retning", da: "kun indikatorer med ønsket retning",
        en: "only indicators with a direction")
    case .onlyAddingWithDirection:
      Sentence(
        nb: "bare nye indikatorer med ønsket retning",
        da: "kun nye indikatorer med ønsket retning",
        en: "only new indicators with a direction")
    default: demand(on: schema)
    }
  }

  /// What it demands of data collections and of what is covered.
  private func demand(on schema: Schema) -> Sentence {
    switch self {
    case .newCollections(let most):
      Sentence(
        nb: "høyst \(most) \(most == 1 ? "ny datainnsamling" : "nye datainnsamlinger")",
        da: "højst \(most) \(most == 1 ? "ny dataindsamling" : "nye dataindsamlinger")",
        en: "at most \(most) new data \(most == 1 ? "collection" : "collections")")
    case .concepts(let least, let dimension): concepts(least, in: dimension, of: schema)
    case .nothingLost:
      Sentence(
        nb: "ingenting som er dekket i dag, går tapt", da: "intet, der er dækket i dag, går tabt",
        en: "nothing that is covered today is lost")
    case .coverage(let share):
      Sentence(
        nb: "en dekning på minst \(comma(percent(share))) %",
        da: "en dækning på mindst \(comma(percent(share))) %",
        en: "a coverage of at least \(percent(share)) %")
    case .dimensions(let least, let touch): dimensions(least, at: touch)
    default: Sentence(nb: "", da: "", en: "")
    }
  }

  private func concepts(
    _ least: Int, in dimension: Schema.Dimension.ID?, of schema: Schema
  ) -> Sentence {
    let named = schema.dimensions.first { $0.id == dimension }
    func name(_ language: Language) -> String {
      let name = named?.name(for: language) ?? ""
      return name.isEmpty ? dimension?.rawValue ?? "" : name
    }
    let (nb, da) = (least == 1 ? "begrep" : "begreper", least == 1 ? "begreb" : "begreber")
    let en = least == 1 ? "concept" : "concepts"
    guard dimension != nil else {
      return Sentence(
        nb: "minst \(least) \(nb) dekket i hver dimensjon",
        da: "mindst \(least) \(da) dækket i hver dimension",
        en: "at least \(least) \(en) covered in every dimension")
    }
    return Sentence(
      nb: "minst \(least) \(nb) dekket i «\(name(.bokmål))»",
      da: "mindst \(least) \(da) dækket i »\(name(.danish))«",
      en: "at least \(least) \(en) covered in “\(name(.english))”")
  }

  private func dimensions(_ least: Int, at touch: Objective.Touch) -> Sentence {
    let isOne = least == 1
    let (nb, da) = (isOne ? "dimensjon" : "dimensjoner", isOne ? "dimension" : "dimensioner")
    let en = isOne ? "dimension" : "dimensions"
    switch touch {
    case .aboveZero:
      return Sentence(
        nb: "minst \(least) \(nb) berørt", da: "mindst \(least) \(da) berørt",
        en: "at least \(least) \(en) touched")
    case .half:
      return Sentence(
        nb: "minst \(least) \(nb) minst halvt dekket",
        da: "mindst \(least) \(da) mindst halvt dækket",
        en: "at least \(least) \(en) touched at half")
    }
  }

  private func list(_ references: [IndicatorReference]) -> String {
    references.map(\.description).joined(separator: ", ")
  }

  private func percent(_ share: Fraction) -> ExactDecimal {
    let rounded = share.rounded(2, times: 100)
    return rounded.significand % 100 == 0 ? ExactDecimal(rounded.significand / 100) : rounded
  }

  private func comma(_ number: ExactDecimal) -> String {
    String(number.description.map { $0 == "." ? "," : $0 })
  }
}

extension Conflict {
  /// The conflict in one sentence.
  public func sentence(on schema: Schema) -> Sentence {
    let words = constraints.map { $0.sentence(on: schema) }
    guard words.count > 1 else {
      let only = words.first ?? Sentence(nb: "", da: "", en: "")
      return Sentence(
        nb: "Ikke noe sett oppfyller kravet «\(only.nb)». Løs det opp.",
        da: "Intet sæt opfylder kravet »\(only.da)«. Løsn det.",
        en: "No set satisfies the demand “\(only.en)”. Relax it.")
    }
    let nb = words.map { "«\($0.nb)»" }.joined(separator: ", ")
    let da = words.map { "»\($0.da)«" }.joined(separator: ", ")
    let en = words.map { "“\($0.en)”" }.joined(separator: ", ")
    return Sentence(
      nb: "Ikke noe sett oppfyller disse kravene samtidig: \(nb). Løs opp ett av dem.",
      da: "Intet sæt opfylder disse krav samtidig: \(da). Løsn et af dem.",
      en: "No set satisfies these demands together: \(en). Relax one of them.")
  }
}
