public import FrameworkModel

extension Scenario {
  /// Reads a scenario from a file of its own, outside the data folders.
  ///
  /// - Parameters:
  ///   - path: As messages name it.
  ///   - folders: Whose base has the XSD that the file is held to.
  /// - Returns: The scenario, nil where the file can't be used, and what was found in it.
  /// - Throws: If the XSD can't be read.
  public static func read(
    fileAt path: String, heldTo folders: DataFolders
  ) throws(UnusableFolder) -> (scenario: Scenario?, findings: [Finding]) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let file = DataFile(path: path, content: .scenario(Scenario.ID(withoutExtension(name))))
    let reading = try Definition.read(file, with: Grammars(in: folders))
    guard case .scenario(let scenario) = reading.content else { return (nil, reading.findings) }
    return (scenario, reading.findings)
  }
}
