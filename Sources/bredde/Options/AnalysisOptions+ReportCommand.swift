import FrameworkModel

extension AnalysisOptions {
  /// What to type for the whole report on the same terms.
  func reportCommand(on scopes: [Scope]) -> String {
    let options = [
      ("--schema", coding.schema), ("--lens", lens),
      ("--coder", coding.coder == .agreed ? nil : coding.coder.rawValue), ("--here", here),
    ]
    let chosen = options.compactMap { name, value in value.map { "\(name) \($0)" } }
    let names = scopes.map { $0.parts.count > 1 ? "\"\($0)\"" : "\($0)" }
    return (["bredde report"] + names + chosen + ["-o report.html"]).joined(separator: " ")
  }
}
