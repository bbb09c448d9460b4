import FrameworkModel

extension AnalysisOptions {
  /// The command that answers for the same scopes on the same terms, as one line.
  func reportCommand(on inquiry: Inquiry) -> String {
    let options = [
      ("--schema", inquiry.isStandardSchema ? nil : "\(inquiry.schema.reference)"),
      ("--lens", inquiry.lens.map { "\($0.reference)" }),
      ("--coder", coding.coder == .agreed ? nil : coding.coder.rawValue), ("--here", here),
    ]
    let chosen = options.compactMap { name, value in value.map { "\(name) \($0)" } }
    let names = inquiry.scopes.map { $0.parts.count > 1 ? "\"\($0)\"" : "\($0)" }
    return (["bredde report"] + names + chosen + ["-o report.html"]).joined(separator: " ")
  }
}
