import Foundation

/// As much of JSON Schema 2020-12 as `report-1.schema.json` uses.
public struct DocumentGrammar {
  private let root: [String: Any]

  /// The schema that ships with the module's documentation.
  public init(testFile: String = #filePath) throws {
    let file = URL(filePath: testFile).deletingLastPathComponent()
      .appending(path: "../../Sources/FrameworkReports/FrameworkReports.docc")
      .appending(path: "report-1.schema.json")
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    root = value as? [String: Any] ?? [:]
  }

  /// What is wrong with a document, each with its path; empty where it is valid.
  public func faults(in document: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(document.utf8))
    return faults(of: value, by: root, at: "$")
  }

  private func faults(of value: Any, by schema: [String: Any], at path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      return faults(of: value, by: definition(reference), at: path)
    }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let fitting = choices.filter { self.faults(of: value, by: $0, at: path).isEmpty }
      return fitting.count == 1 ? [] : ["\(path): fits \(fitting.count) of the choices"]
    }
    var faults: [String] = []
    if let constant = schema["const"] as? NSObject, constant != value as? NSObject {
      faults.append("\(path): is not \(constant)")
    }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
      faults.append("\(path): is none of \(words)")
    }
    if let pattern = schema["pattern"] as? String,
      (value as? String)?.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(path): doesn't match \(pattern)")
    }
    switch schema["type"] as? String {
    case "string" where !(value is String): faults.append("\(path): is no string")
    case "integer" where !(value is NSNumber): faults.append("\(path): is no integer")
    case "boolean" where !(value is Bool): faults.append("\(path): is no boolean")
    case "array": faults += elementFaults(value, schema, path)
    case "object": faults += memberFaults(value, schema, path)
    default: break
    }
    return faults
  }

  private func elementFaults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    guard let elements = value as? [Any] else { return ["\(path): is no array"] }
    guard let items = schema["items"] as? [String: Any] else { return [] }
    return elements.enumerated().flatMap {
      faults(of: $0.element, by: items, at: "\(path)[\($0.offset)]")
    }
  }

  private func memberFaults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    guard let members = value as? [String: Any] else { return ["\(path): is no object"] }
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let required = schema["required"] as? [String] ?? []
    var faults = required.filter { members[$0] == nil }.map { "\(path): lacks \($0)" }
    for (name, member) in members {
      if let own = known[name] {
        faults += self.faults(of: member, by: own, at: "\(path).\(name)")
      } else if let other = schema["additionalProperties"] as? [String: Any] {
        faults += self.faults(of: member, by: other, at: "\(path).\(name)")
      } else {
        faults.append("\(path): has \(name)")
      }
    }
    return faults
  }

  private func definition(_ reference: String) -> [String: Any] {
    let name = reference.split(separator: "/").last.map(String.init) ?? ""
    return (root["$defs"] as? [String: [String: Any]])?[name] ?? [:]
  }
}
