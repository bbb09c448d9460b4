public import FrameworkModel

/// Writes a framework in format 1, so that reading it again gives the same framework.
public struct FrameworkWriter: Sendable {
  public init() {}

  /// The file's bytes.
  ///
  /// - Parameter framework: What to write.
  /// - Returns: UTF-8 with LF, two spaces per level.
  /// - Throws: If a text holds a character that XML can't.
  public func bytes(of framework: Framework) throws -> [UInt8] {
    var writer = ElementWriter()
    try writer.framework(framework)
    return writer.finish()
  }
}

extension ElementWriter {
  fileprivate mutating func framework(_ framework: Framework) throws {
    let id = framework.id.rawValue
    try root(Tag.framework, id: id, edition: framework.edition) { writer in
      try writer.attribute(Attribute.language, framework.language.rawValue)
      try writer.attribute(Attribute.iri, framework.iri)
      try writer.texts(Tag.title, framework.title)
      try writer.texts(Tag.shortTitle, framework.shortTitle)
      try writer.texts(Tag.document, framework.document)
      try writer.owner(framework.owner)
      try writer.head(framework.facts, framework.sources)
      try writer.collections(framework.collections)
      if !framework.groups.isEmpty {
        try writer.element(Tag.groups) { try $0.groups(framework.groups, in: nil) }
      }
      try writer.element(Tag.indicators) { writer in
        for indicator in framework.indicators { try writer.indicator(indicator) }
      }
    }
  }

  private mutating func owner(_ owner: Framework.Owner) throws {
    try element(Tag.owner) { writer in
      try writer.attribute(Attribute.id, owner.id.rawValue)
      try writer.requiredAttribute(Attribute.level, owner.level.rawValue)
      try writer.texts(Tag.label, owner.name)
    }
  }

  private mutating func collections(_ collections: [DataCollection]) throws {
    guard !collections.isEmpty else { return }
    try element(Tag.collections) { writer in
      for collection in collections { try writer.collection(collection) }
    }
  }

  private mutating func collection(_ collection: DataCollection) throws {
    try element(Tag.collection) { writer in
      try writer.attribute(Attribute.id, collection.id.rawValue)
      try writer.attribute(Attribute.respondent, collection.respondent)
      try writer.standing(collection.standing)
      try writer.attribute(Attribute.sources, collection.sources)
      try writer.texts(Tag.label, collection.label)
      try writer.texts(Tag.burden, collection.burden)
      try writer.facts(collection.facts)
      for step in collection.steps { try writer.step(step) }
    }
  }

  private mutating func step(_ step: DataCollection.Step) throws {
    try element(Tag.step) { writer in
      try writer.attribute(Attribute.number, step.number)
      try writer.attribute(Attribute.indicators, step.indicators)
      try writer.standing(step.standing)
      try writer.attribute(Attribute.sources, step.sources)
      try writer.texts(Tag.asked, step.asked)
      try writer.texts(Tag.question, step.question)
      try writer.texts(Tag.answers, step.answers)
    }
  }

  /// Writes the groups whose parent is `parent`, each with those inside it.
  private mutating func groups(_ groups: [Group], in parent: Group.ID?) throws {
    for group in groups where group.parent == parent {
      try element(Tag.group) { writer in
        try writer.attribute(Attribute.id, group.id.rawValue)
        try writer.attribute(Attribute.kind, group.kind)
        try writer.attribute(Attribute.sources, group.sources)
        try writer.texts(Tag.label, group.label)
        try writer.texts(Tag.goal, group.goal)
        try writer.facts(group.facts)
        try writer.groups(groups, in: group.id)
      }
    }
  }
}
