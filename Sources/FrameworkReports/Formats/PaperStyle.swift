import FrameworkModel

/// How a document looks on paper: A4, numbered pages, wide tables lying down.
enum PaperStyle {
  static func text(for report: Report) -> String {
    let number = "\"" + Voice(report.language)(DocumentSentence.page) + "\""
    let footer = number.replacing("{n}", with: "\" counter(page) \"")
      .replacing("{all}", with: "\" counter(pages) \"")
    return "@page{@bottom-right{content:\(footer)}}\n" + Self.sheet
      + (report.kind == .onePage ? "\n" + Self.oneSheet : "")
  }

  private static let sheet = """
    @page{size:A4;margin:18mm 16mm 20mm;@bottom-right{font:8pt "DejaVu Sans",sans-serif;color:#3a3a3a}}
    @page wide{size:A4 landscape}
    body{font:9.5pt/1.45 "Source Sans 3","Segoe UI",Carlito,"DejaVu Sans",sans-serif;color:#1b1b1b;\
    overflow-wrap:anywhere;hyphens:auto}
    h1,h2,h3,h4,h5,h6{line-height:1.2;hyphens:manual;break-after:avoid;margin:5mm 0 2mm}
    h1{font-size:19pt;margin-top:0}
    h2{font-size:14pt;border-top:1mm solid #0b4f6c;padding-top:2mm;margin-top:8mm}
    h3{font-size:11.5pt}
    h4,h5,h6{font-size:10pt}
    a{color:#0b4f6c;text-decoration:none}
    p{margin:0 0 2mm}
    li p{margin:0 0 1mm}
    code{font:.9em "DejaVu Sans Mono",monospace}
    .head{color:#3a3a3a}
    .caveat{border-left:1mm solid #b34700;padding-left:2.5mm;margin:2mm 0;font-size:.94em}
    .rule{border-left:1mm solid #0b4f6c;padding-left:2.5mm;margin:2mm 0}
    .blank{border:.2mm solid #8a9ba5;min-height:18mm;margin:0 0 3mm}
    .figure-title{font-weight:bold;break-after:avoid;margin-top:3mm}
    img{max-width:100%;break-inside:avoid}
    .alternative{font-size:1pt;line-height:1pt;color:#fff;margin:0;hyphens:none}
    dt{font-weight:bold;break-after:avoid}
    dd{margin:0 0 1.2mm 4mm}
    table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:7.8pt;line-height:1.3;\
    margin:3mm 0 5mm;hyphens:auto}
    table.wide{page:wide;font-size:7.4pt}
    caption{text-align:left;font-weight:bold;font-size:9pt;padding-bottom:1mm;break-after:avoid}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    th,td{padding:.8mm 1.2mm;border-bottom:.15mm solid #c9d2d7;vertical-align:top}
    thead th{border-bottom:.4mm solid #0b4f6c;vertical-align:bottom}
    tr.group{break-after:avoid}
    tr.group th{background:#e9eff2}
    td.full{background:#0b4f6c;color:#fff}
    td.full a{color:#fff}
    td.most{background:#8fc1d9}
    td.half{background:#c0dcea}
    td.part{background:#e4f0f6}
    td.unexamined{background:#ececec}
    """

  /// A page for a meeting stands on one sheet, its table upright.
  private static let oneSheet = """
    @page{margin:8mm 10mm 11mm}
    body{font-size:7.4pt;line-height:1.22}
    h1{font-size:12pt;margin:0 0 .6mm}
    h2{font-size:9pt;margin:1.2mm 0 .4mm;padding-top:.8mm;border-top-width:.3mm}
    p,li p{margin:0 0 .4mm}
    ol,ul{margin:0;padding-left:5mm}
    .figure-title{margin-top:0}
    img{height:58mm;width:auto}
    table{font-size:6.6pt;line-height:1.15;margin:.5mm 0 1mm}
    caption{font-size:7.6pt;padding-bottom:.4mm}
    th,td{padding:.4mm .8mm}
    thead th{font-size:5.8pt;hyphens:auto;padding:.4mm .5mm}
    """
}
