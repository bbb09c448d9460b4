import FrameworkModel

/// Coverage, gaps, layers and breadth (glossary, section 3).
enum CoverageWord: String, GlossaryWord {
  case coverage
  case low
  case `default`
  case high
  case fullyCovered = "fully-covered"
  case partlyCovered = "partly-covered"
  case notCovered = "not-covered"
  case gap
  case gapReviewed = "gap-reviewed"
  case gapNothingSuggested = "gap-nothing-suggested"
  case gapOnlySuggested = "gap-only-suggested"
  case gapNotExamined = "gap-not-examined"
  case gapPartial = "gap-partial"
  case gapNoValue = "gap-no-value"
  case layerPaper = "layer-paper"
  case layerDirection = "layer-direction"
  case layerThresholds = "layer-thresholds"
  case layerMeasured = "layer-measured"
  case measuredHere = "measured-here"
  case measuredElsewhere = "measured-elsewhere"
  case canSteerToday = "can-steer-today"
  case summed
  case breadth
  case touched
  case touchedAtHalf = "touched-at-half"
  case equalConcepts = "equal-concepts"
  case balance
  case evenness
  case effectiveNumber = "effective-number"
  case largestShare = "largest-share"
  case similarity
  case sizeMatched = "size-matched"
  case profile
  case weight
  case undefined
  case average

  var sentence: Sentence {
    switch self {
    case .coverage: Sentence(nb: "dekning", da: "dækning", en: "coverage")
    case .low: Sentence(nb: "nedre", da: "nedre", en: "low")
    case .`default`: Sentence(nb: "hovedtall", da: "hovedtal", en: "default")
    case .high: Sentence(nb: "øvre", da: "øvre", en: "high")
    case .fullyCovered: Sentence(nb: "helt dekket", da: "helt dækket", en: "fully covered")
    case .partlyCovered: Sentence(nb: "delvis dekket", da: "delvist dækket", en: "partly covered")
    case .notCovered: Sentence(nb: "ikke dekket", da: "ikke dækket", en: "not covered")
    case .gap: Sentence(nb: "hull", da: "hul", en: "gap")
    case .gapReviewed:
      Sentence(
        nb: "vurdert, ingenting passer", da: "vurderet, intet passer", en: "reviewed, no match")
    case .gapNothingSuggested:
      Sentence(nb: "ingenting foreslått", da: "intet foreslået", en: "nothing suggested")
    case .gapOnlySuggested:
      Sentence(nb: "bare maskinforslag", da: "kun maskinforslag", en: "only suggestions")
    case .gapNotExamined: Sentence(nb: "ikke vurdert", da: "ikke vurderet", en: "not examined")
    case .gapPartial:
      Sentence(nb: "bare delvis dekket", da: "kun delvist dækket", en: "covered only in part")
    case .gapNoValue:
      Sentence(
        nb: "dekket, men uten målt verdi", da: "dækket, men uden målt værdi",
        en: "covered, but without a value")
    case .layerPaper: Sentence(nb: "på papiret", da: "på papiret", en: "on paper")
    case .layerDirection:
      Sentence(nb: "med ønsket retning", da: "med ønsket retning", en: "with a direction")
    case .layerThresholds:
      Sentence(nb: "med terskelverdier", da: "med tærskelværdier", en: "with thresholds")
    case .layerMeasured: Sentence(nb: "med målt verdi", da: "med målt værdi", en: "measured")
    case .measuredHere: Sentence(nb: "målt her", da: "målt her", en: "measured here")
    case .measuredElsewhere:
      Sentence(nb: "målt andre steder", da: "målt andre steder", en: "measured elsewhere")
    case .canSteerToday:
      Sentence(nb: "kan styre i dag", da: "kan styre i dag", en: "can steer today")
    case .summed: Sentence(nb: "lagt sammen", da: "lagt sammen", en: "summed")
    case .breadth: Sentence(nb: "bredde", da: "bredde", en: "breadth")
    case .touched: Sentence(nb: "berørt", da: "berørt", en: "touched")
    case .touchedAtHalf:
      Sentence(nb: "minst halvt dekket", da: "mindst halvt dækket", en: "touched at half")
    case .equalConcepts:
      Sentence(
        nb: "med lik vekt på hvert begrep", da: "med lige vægt på hvert begreb",
        en: "with equal concept weights")
    case .balance: Sentence(nb: "balanse", da: "balance", en: "balance")
    case .evenness: Sentence(nb: "jevnhet", da: "jævnhed", en: "evenness")
    case .effectiveNumber:
      Sentence(
        nb: "effektivt antall dimensjoner", da: "effektivt antal dimensioner",
        en: "effective number of dimensions")
    case .largestShare: Sentence(nb: "største andel", da: "største andel", en: "largest share")
    case .similarity: Sentence(nb: "likhet", da: "lighed", en: "similarity")
    case .sizeMatched:
      Sentence(
        nb: "ved samme antall indikatorer", da: "ved samme antal indikatorer", en: "size-matched")
    case .profile: Sentence(nb: "profil", da: "profil", en: "profile")
    case .weight: Sentence(nb: "vekt", da: "vægt", en: "weight")
    case .undefined: Sentence(nb: "ikke definert", da: "ikke defineret", en: "undefined")
    case .average: Sentence(nb: "gjennomsnitt", da: "gennemsnit", en: "mean")
    }
  }
}
