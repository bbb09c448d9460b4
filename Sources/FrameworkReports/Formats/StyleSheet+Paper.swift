import FrameworkModel

extension StyleSheet {
  /// What the script adds: buttons in the heads, a filter over large tables.
  static let controls = """
    thead button{border:0;padding:0;background:none;color:inherit;font:inherit;text-align:inherit;\
    cursor:pointer}
    thead button:focus-visible{outline:3px solid #b34700;outline-offset:2px}
    thead button::after{content:"\\2195";padding-left:.25em;font-weight:400;color:#5c6b73}
    [aria-sort=ascending] button::after{content:"\\2191";color:#0b4f6c;font-weight:700}
    [aria-sort=descending] button::after{content:"\\2193";color:#0b4f6c;font-weight:700}
    .filter{display:flex;flex-wrap:wrap;align-items:baseline;gap:.3rem 1rem;margin:1.2rem 0 -.6rem}
    .filter label{font-size:.92rem;max-width:100%}
    .filter input{font:inherit;max-width:100%;padding:.15rem .4rem;border:1px solid #5c6b73;\
    border-radius:.2rem;background:#fff;color:inherit}
    .count{margin:0;font-size:.92rem}

    """

  /// On paper every row is printed, whatever the screen's filter hid.
  static let paper = """
    @media print{
    body{max-width:none;padding:0;font-size:9pt}
    .skip,.filter,.unseen,thead button::after{display:none}
    tr[hidden]{display:table-row!important}
    a{color:inherit;text-decoration:none}
    nav{background:none;padding:0}
    nav ol{columns:1}
    nav a::after{content:leader(".") target-counter(attr(href url),page)}
    dl>div{display:flex}
    dt{flex:0 0 42mm;margin-right:4mm}
    dd{flex:1 1 auto}
    .scroll{overflow:visible;max-height:none}
    .tall thead th{position:static;box-shadow:none}
    .scroll.wide{position:static;width:auto;max-width:100%;transform:none}
    svg{max-height:210mm}
    table{font-size:7.5pt;width:100%;overflow-wrap:anywhere;hyphens:auto}
    th,td{padding:.8mm 1mm}
    td.text,th.header{min-width:15mm}
    tbody th.header{position:static;max-width:none;box-shadow:none}
    .number{overflow-wrap:normal}
    thead .number{min-width:0}
    .wide table{font-size:6.5pt}
    .wide td.text,.wide th.header{min-width:10mm}
    .wide .number{white-space:normal;overflow-wrap:anywhere;min-width:8mm}
    .wide th,.wide td{padding:.6mm .8mm}
    summary{list-style:none}
    summary::-webkit-details-marker{display:none}
    #rows td:last-child{min-width:24mm;font-size:5.5pt}
    thead{display:table-header-group}
    tr,figure,dl>div{break-inside:avoid}
    .wide tr{break-inside:auto}
    h1,h2,h3,h4,caption,summary,.title,tr.heading{break-after:avoid}
    .card{break-inside:auto}
    td,th,svg{-webkit-print-color-adjust:exact}
    }

    """

  /// The number of each page at its foot.
  ///
  /// The contents' `target-counter()` needs a printer that knows it; a browser leaves it out.
  static func pages(in voice: Voice) -> String {
    let (page, of) = (voice(PageSentence.page), voice(PageSentence.of))
    return """
      @page{size:A4;margin:16mm 14mm;\
      @bottom-right{content:"\(page) " counter(page) " \(of) " counter(pages);\
      font:8pt "Source Sans 3","DejaVu Sans",sans-serif;color:#3a3a3a}}

      """
  }
}
