import CXLSXWriter

extension Style {
  /// Sets all that differs from the usual on a format of the library.
  func set(on format: UnsafeMutablePointer<lxw_format>) {
    if isBold { unsafe format_set_bold(format) }
    if isItalic { unsafe format_set_italic(format) }
    if isUnderlined { unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if isWrapped { unsafe format_set_text_wrap(format) }
    if isRuled {
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_bottom_color(format, 0xC9D2D7)
    }
    if isBoxed { unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if size != 11 { unsafe format_set_font_size(format, size) }
    if let colour { unsafe format_set_font_color(format, colour) }
    if isHatched {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_LIGHT_UP.rawValue))
      unsafe format_set_fg_color(format, 0xB8B8B8)
      unsafe format_set_bg_color(format, 0xFFFFFF)
    } else if let fill {
      unsafe format_set_bg_color(format, fill)
    }
    if let numberFormat { unsafe format_set_num_format(format, numberFormat) }
    let across: lxw_format_alignments? =
      switch horizontal {
      case .general: nil
      case .left: LXW_ALIGN_LEFT
      case .centre: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    if let across { unsafe format_set_align(format, UInt8(across.rawValue)) }
    if isIndented { unsafe format_set_indent(format, 1) }
    let down = vertical == .top ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_BOTTOM
    unsafe format_set_align(format, UInt8(down.rawValue))
  }
}
