extension StyleSheet {
  /// What makes a page for a meeting fit one sheet of A4.
  static let onePage = """
    .one-page figure{max-width:44rem}
    @page{size:A4;margin:10mm 12mm}
    @media print{
    .one-page{font-size:8pt;line-height:1.28}
    .one-page h1{font-size:13pt;margin:0 0 1mm}
    .one-page h2{font-size:10pt;margin:1.6mm 0 .8mm;padding-top:1mm;border-top-width:1px}
    .one-page header p,.one-page p,.one-page li{margin:.4mm 0;max-width:none}
    .one-page ol,.one-page ul{margin:0;padding-left:5mm}
    .one-page figure{margin:0;max-width:none}
    .one-page svg{height:60mm;width:auto;max-width:100%}
    .one-page .scroll{margin:0}
    .one-page table{font-size:7pt;line-height:1.2}
    .one-page th,.one-page td{padding:.5mm 1mm}
    .one-page th.header{min-width:30mm}
    .one-page td.text{min-width:36mm}
    .one-page thead .number{min-width:0}
    .one-page caption{padding:0 0 .5mm}
    }
    """
}
