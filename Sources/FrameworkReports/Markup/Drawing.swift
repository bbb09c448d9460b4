/// What all pictures share: their frame and how they print numbers.
enum Drawing {
  /// A coordinate with at most one decimal, the same on every machine.
  static func number(_ value: Double) -> String {
    let text = Rounding.plain(value, decimals: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// An image with its words for those who can't see it.
  static func picture(width: Int, height: Int, label: String, _ children: [Markup]) -> Markup {
    .element(
      "svg",
      [
        "viewBox": "0 0 \(width) \(height)", "role": "img", "aria-label": label,
        "font-family": "system-ui, sans-serif",
      ], children)
  }
}
