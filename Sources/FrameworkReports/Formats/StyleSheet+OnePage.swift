extension StyleSheet {
  /// What makes a page for a meeting fit one sheet of A4; in its table the fourth column
  /// holds ranges, and the seventh what is added.
  static let onePage = """
    .one-page figure{max-width:44rem}
    @page{size:A4;margin:10mm 12mm}
    @media print{
    .one-page{font-size:7.6pt;line-height:1.25}
    .one-page h1{font-size:12pt;margin:0 0 .6mm}
    .one-page h2{font-size:9pt;margin:1.2mm 0 .5mm;padding-top:.6mm;border-top-width:1px}
    .one-page header p,.one-page p,.one-page li{margin:.3mm 0;max-width:none}
    .one-page ol,.one-page ul{margin:0;padding-left:5mm}
    .one-page figure{margin:0;max-width:none}
    .one-page svg{height:58mm;width:auto;max-width:100%}
    .one-page .scroll{margin:0}
    .one-page table{font-size:6.8pt;line-height:1.15}
    .one-page th,.one-page td{padding:.4mm .8mm}
    .one-page th,.one-page td.number{overflow-wrap:normal;hyphens:manual}
    .one-page td:nth-child(4){white-space:nowrap}
    .one-page thead th.number{font-size:6pt;min-width:0;overflow-wrap:normal;hyphens:manual}
    .one-page td.text{overflow-wrap:anywhere;min-width:24mm}
    .one-page td:nth-child(7){min-width:36mm}
    .one-page th.header{min-width:23mm}
    .one-page caption{padding:0 0 .3mm}
    .one-page #files{display:none}
    }
    """
}
