extension StyleSheet {
  /// What makes a page for a meeting fit one sheet of A4.
  static let onePage = """
    .one-page figure{max-width:44rem}
    @page{size:A4;margin:11mm 12mm}
    @media print{
    .one-page{font-size:8pt;line-height:1.3}
    .one-page h1{font-size:13pt;margin:0 0 1mm}
    .one-page h2{font-size:10pt;margin:2mm 0 1mm;padding-top:1mm;border-top-width:1px}
    .one-page header p,.one-page p,.one-page li{margin:.4mm 0;max-width:none}
    .one-page ol,.one-page ul{margin:0;padding-left:5mm}
    .one-page figure{margin:0;max-width:none}
    .one-page svg{height:66mm;width:auto;max-width:100%}
    .one-page .scroll{margin:0}
    .one-page table{font-size:7pt;line-height:1.2}
    .one-page th,.one-page td{padding:.5mm 1mm}
    .one-page caption{padding:0 0 .5mm}
    }
    """
}
