import Spreadsheet

/// The looks of a workbook: those of the page, and readable in grey.
enum SheetStyle {
  private static let ink: Style.Colour = 0x0B4F6C
  private static let grey: Style.Colour = 0xE9EFF2

  static let title = Style().with {
    $0.isBold = true
    $0.size = 16
    $0.isWrapped = true
  }
  static let heading = Style().with {
    $0.isBold = true
    $0.size = 12
    $0.isWrapped = true
  }
  static let caption = Style().with {
    $0.isBold = true
    $0.isWrapped = true
  }
  static let text = Style().with { $0.isWrapped = true }
  static let caveat = Style().with {
    $0.isWrapped = true
    $0.isItalic = true
  }
  static let blank = Style().with {
    $0.isWrapped = true
    $0.isBoxed = true
  }
  static let head = Style().with {
    $0.isBold = true
    $0.isWrapped = true
    $0.isRuled = true
    $0.fill = grey
    $0.vertical = .bottom
  }
  static let group = Style().with {
    $0.isBold = true
    $0.isRuled = true
    $0.fill = grey
  }
  static let cell = Style().with {
    $0.isWrapped = true
    $0.isRuled = true
  }

  static func linked(_ style: Style, isNumber: Bool = false) -> Style {
    style.with {
      if $0.colour == nil { $0.colour = ink }
      $0.isUnderlined = !isNumber
    }
  }

  /// A cell under a head of that kind.
  static func cell(_ kind: Table.Kind, shade: Table.Shade?) -> Style {
    cell.with {
      $0.isBold = kind == .header
      switch kind {
      case .number: $0.horizontal = .right
      case .letter: $0.horizontal = .centre
      case .header: $0.horizontal = .left
      case .text: ($0.horizontal, $0.isIndented) = (.left, true)
      }
      $0.isHatched = shade == .suggested
      if shade == .unexamined { $0.fill = 0xECECEC }
    }
  }

  static func head(_ kind: Table.Kind) -> Style {
    head.with {
      switch kind {
      case .number: $0.horizontal = .right
      case .letter: $0.horizontal = .centre
      case .header: $0.horizontal = .left
      case .text: ($0.horizontal, $0.isIndented) = (.left, true)
      }
    }
  }

  /// How dark a number of a heat map is; the letters say the same.
  static let heat: [(degrees: ClosedRange<Double>, style: Style)] = [
    (1...1, Style().with { ($0.fill, $0.colour) = (ink, 0xFFFFFF) }),
    (0.75...0.999_999, Style().with { ($0.fill, $0.colour) = (0x8FC1D9, 0x111111) }),
    (0.5...0.749_999, Style().with { ($0.fill, $0.colour) = (0xC0DCEA, 0x111111) }),
    (0.000_001...0.499_999, Style().with { ($0.fill, $0.colour) = (0xE4F0F6, 0x111111) }),
  ]
}
