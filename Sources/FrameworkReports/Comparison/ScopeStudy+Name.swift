import FrameworkAlignment
import FrameworkModel

/// What a scope is called: never an id alone.
extension ScopeStudy {
  /// `Læring og fornyelse, BMS 2017`, for tables and lines.
  func name(_ voice: Voice) -> Phrase {
    Self.name(of: alignment.scope, in: frameworks, voice)
  }

  /// The same for a scope that isn't studied.
  static func name(of scope: Scope, in frameworks: [Framework], _ voice: Voice) -> Phrase {
    scope.parts.map { part in
      guard let framework = frameworks.first(where: { $0.reference == part.framework }) else {
        return Phrase(part.description)
      }
      let whole = framework.shortName(voice)
      let chosen = selected(part, framework, voice)
      return chosen.isEmpty ? whole : "\(chosen), \(whole)"
    }.joined(separator: " + ")
  }

  /// `A: Læring og fornyelse, BMS 2017`.
  func titled(_ voice: Voice) -> Phrase { "\(letter): \(name(voice))" }

  /// With document, number of indicators and the name in tables, for the head.
  func fullName(_ voice: Voice) -> Phrase {
    let parts = alignment.scope.parts.map { part -> Phrase in
      guard let framework = frameworks.first(where: { $0.reference == part.framework }) else {
        return Phrase(part.description)
      }
      let document = Phrase(framework.document, for: voice.language)
      let edition = document.isEmpty ? Phrase(framework.edition) : document
      let count = Phrase(voice.count(part.indicators.count, .indicator))
      return "\(title(of: part, framework, voice)) (\(edition), \(count))"
    }
    let inTables = voice.filled(ReportSentence.inTables, ["name": voice.quoted(name(voice))])
    return "\(letter): \(parts.joined(separator: " + ")), \(inTables)"
  }

  /// The full title, for the head of a report: `Læring og fornyelse, Asker kommunes …`.
  func title(_ voice: Voice) -> Phrase {
    alignment.scope.parts.map { part in
      frameworks.first { $0.reference == part.framework }
        .map { title(of: part, $0, voice) } ?? Phrase(part.description)
    }.joined(separator: " + ")
  }

  private func title(of part: Scope.Part, _ framework: Framework, _ voice: Voice) -> Phrase {
    let chosen = Self.selected(part, framework, voice)
    let title = Phrase(framework.title, for: voice.language)
    return chosen.isEmpty ? title : "\(chosen), \(title)"
  }

  private static func selected(
    _ part: Scope.Part, _ framework: Framework, _ voice: Voice
  ) -> Phrase {
    let names = part.selection.compactMap { id -> Phrase? in
      if let group = framework.groups.first(where: { $0.id.rawValue == id }) {
        return group.name(voice)
      }
      return framework.indicators.first { $0.id.rawValue == id }
        .map { "\($0.id) \(Phrase($0.name(for: voice.language)))" }
    }
    guard names.count <= 3 else {
      return Phrase(voice.count(part.indicators.count, .indicator))
    }
    return voice.enumeration(names)
  }
}

extension Framework {
  /// `BMS 2017`.
  func shortName(_ voice: Voice) -> Phrase {
    let name = Phrase(shortTitle.isEmpty ? title : shortTitle, for: voice.language)
    return name.plain.hasSuffix(edition) ? name : "\(name)\u{A0}\(edition)"
  }
}

extension Group {
  /// The heading; where it was not read, the group's kind and id.
  func name(_ voice: Voice) -> Phrase {
    label.isEmpty ? "\(voice.kind(of: self)) \(id)" : Phrase(label, for: voice.language)
  }
}
