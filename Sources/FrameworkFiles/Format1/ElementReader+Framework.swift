import FrameworkModel
import XMLStream

extension ElementReader {
  mutating func readFramework(_ start: XMLElement) throws(MalformedXML) -> Framework {
    let attributes = start.attributes
    var framework = Framework(
      id: Framework.ID(attributes[Attribute.id] ?? ""),
      edition: attributes[Attribute.edition] ?? "",
      language: Language(rawValue: attributes[Attribute.language] ?? ""), title: Texts(),
      shortTitle: Texts(), document: Texts(),
      owner: Framework.Owner(id: "", name: Texts(), level: .unknown),
      iri: attributes[Attribute.iri], location: place(of: start))
    while let child = try xml.nextChild() {
      try readPart(child, of: &framework)
    }
    return framework
  }

  private mutating func readPart(
    _ child: XMLElement, of framework: inout Framework
  ) throws(MalformedXML) {
    switch child.name {
    case Tag.title: framework.title.entries.append(try readEntry(child))
    case Tag.shortTitle: framework.shortTitle.entries.append(try readEntry(child))
    case Tag.document: framework.document.entries.append(try readEntry(child))
    case Tag.owner: framework.owner = try readOwner(child)
    case Tag.facts: framework.facts += try readFacts()
    case Tag.sources: framework.sources += try readSources()
    case Tag.collections: framework.collections += try readCollections()
    case Tag.groups:
      while let group = try xml.nextChild() {
        try readGroup(group, in: nil, into: &framework.groups)
      }
    case Tag.indicators:
      while let indicator = try xml.nextChild() {
        try readIndicator(indicator, into: &framework.indicators)
      }
    default: try skip()
    }
  }

  private mutating func readOwner(_ start: XMLElement) throws(MalformedXML) -> Framework.Owner {
    var owner = Framework.Owner(
      id: Framework.Owner.ID(start.attributes[Attribute.id] ?? ""), name: Texts(),
      level: start.attributes.word(Attribute.level))
    while let child = try xml.nextChild() {
      owner.name.entries.append(try readEntry(child))
    }
    return owner
  }

  /// Reads a group and the groups inside it, the outer one first.
  private mutating func readGroup(
    _ start: XMLElement, in parent: Group.ID?, into groups: inout [Group]
  ) throws(MalformedXML) {
    let attributes = start.attributes
    let index = groups.count
    let id = Group.ID(attributes[Attribute.id] ?? "")
    groups.append(
      Group(
        id: id, kind: attributes[Attribute.kind] ?? "", parent: parent,
        sources: attributes.ids(Attribute.sources), location: place(of: start)))
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.label: groups[index].label.entries.append(try readEntry(child))
      case Tag.goal: groups[index].goal.entries.append(try readEntry(child))
      case Tag.fact: groups[index].facts.append(try readFact(child))
      case Tag.group: try readGroup(child, in: id, into: &groups)
      default: try skip()
      }
    }
  }

  private mutating func readCollections() throws(MalformedXML) -> [DataCollection] {
    var collections: [DataCollection] = []
    while let child = try xml.nextChild() {
      collections.append(try readCollection(child))
    }
    return collections
  }

  private mutating func readCollection(_ start: XMLElement) throws(MalformedXML) -> DataCollection {
    let attributes = start.attributes
    var collection = DataCollection(
      id: DataCollection.ID(attributes[Attribute.id] ?? ""), label: Texts(),
      respondent: attributes.word(Attribute.respondent), standing: attributes.standing(),
      sources: attributes.ids(Attribute.sources), location: place(of: start))
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.label: collection.label.entries.append(try readEntry(child))
      case Tag.burden: collection.burden.entries.append(try readEntry(child))
      case Tag.fact: collection.facts.append(try readFact(child))
      case Tag.step: collection.steps.append(try readStep(child))
      default: try skip()
      }
    }
    return collection
  }

  private mutating func readStep(_ start: XMLElement) throws(MalformedXML) -> DataCollection.Step {
    let attributes = start.attributes
    var step = DataCollection.Step(
      number: attributes[Attribute.number] ?? "", asked: Texts(), question: Texts(),
      answers: Texts(), indicators: attributes.ids(Attribute.indicators),
      standing: attributes.standing(), sources: attributes.ids(Attribute.sources))
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.asked: step.asked.entries.append(try readEntry(child))
      case Tag.question: step.question.entries.append(try readEntry(child))
      case Tag.answers: step.answers.entries.append(try readEntry(child))
      default: try skip()
      }
    }
    return step
  }
}
