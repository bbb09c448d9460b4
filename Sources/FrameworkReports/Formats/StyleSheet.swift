/// How a page looks: dark on light, at 400 pixels as on paper; colour never says anything alone.
enum StyleSheet {
  /// The sheet with the words that paper adds, such as *side 3 av 12*.
  static func text(in voice: Voice) -> String {
    screen + tables + heatMap + controls + paper + pages(in: voice)
  }

  private static let screen = """
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:70rem;padding:0 1rem 4rem;background:#fff;color:#1b1b1b;\
    font:1rem/1.55 "Source Sans 3","Segoe UI",system-ui,"DejaVu Sans",sans-serif;\
    overflow-wrap:anywhere;hyphens:auto}
    p,li,dd,.caveat{max-width:44rem}
    h1,h2,h3,h4,h5{line-height:1.2;margin:2rem 0 .6rem;hyphens:manual;overflow-wrap:break-word}
    h1{font-size:1.9rem;margin-top:1.5rem}
    h2{font-size:1.45rem;border-top:3px solid #0b4f6c;padding-top:.7rem;margin-top:3rem}
    h3{font-size:1.15rem}
    h4,h5{font-size:1rem}
    a{color:#0b4f6c}
    :focus-visible{outline:3px solid #b34700;outline-offset:2px}
    main:focus{outline:none}
    .skip{position:absolute;left:-99rem}
    .skip:focus{position:static;display:inline-block;padding:.5rem}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap}
    header p{margin:.2rem 0;color:#3a3a3a}
    nav{margin-top:1.5rem;padding:.3rem 1rem 1rem;background:#f2f6f8}
    nav h2{border:0;margin:.6rem 0;padding:0;font-size:1.05rem}
    nav ol{margin:0;padding-left:1.4rem;columns:17rem}
    code{overflow-wrap:anywhere;font:.92em ui-monospace,"DejaVu Sans Mono",monospace}
    .caveat{border-left:4px solid #b34700;padding-left:.8rem;font-size:.94em}
    .rule{border-left:4px solid #0b4f6c;padding-left:.8rem}
    .blank{border:1px solid #8a9ba5;border-radius:.3rem;min-height:6rem;padding:.4rem .8rem}
    summary{cursor:pointer}
    summary>*{display:inline-block}
    main>details>summary{border-top:3px solid #0b4f6c;margin-top:3rem}
    main>details>summary h2{border:0;margin:0;padding-top:.7rem}
    summary h3{margin:1rem 0 .4rem}
    .card{border:1px solid #8a9ba5;border-radius:.3rem;padding:.2rem 1rem 1rem;margin:1.2rem 0}
    .card>h3,.card>h4{margin-top:.8rem}
    dl{margin:.6rem 0}
    dl>div{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:0 1rem;\
    padding:.2rem 0;border-bottom:1px solid #e3e8eb}
    dt{font-weight:600;overflow-wrap:break-word}
    dd{margin:0}
    figure{margin:1rem 0;max-width:40rem}
    .title{font-weight:600;margin:0 0 .4rem}
    svg{display:block;width:100%;height:auto}
    svg.half-page{max-width:30rem}
    @media (max-width:34rem){dl>div{grid-template-columns:1fr}h1{font-size:1.5rem}}

    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:1.2rem 0;max-width:100%}
    table{border-collapse:collapse;font-size:.92rem;line-height:1.35;hyphens:manual;\
    overflow-wrap:normal}
    caption{text-align:left;font-weight:600;padding:.2rem 0 .5rem}
    caption span{display:block;position:sticky;left:0;width:max-content;\
    max-width:min(44rem,calc(100vw - 2rem))}
    caption span.id{display:inline}
    .id{white-space:nowrap}
    th,td{padding:.3rem .6rem;border-bottom:1px solid #c9d2d7;text-align:left;vertical-align:top}
    thead th{border-bottom:2px solid #0b4f6c;vertical-align:bottom}
    th.header{font-weight:600}
    td.text{min-width:9rem}
    [id^="scorecard-"] td.text{min-width:5rem}
    [id^="scorecard-"] td.text:last-child{min-width:9rem}
    th.header{min-width:7rem}
    #rows td:last-child{min-width:24rem;font-size:.8rem}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    thead .number{white-space:normal;min-width:5rem}
    .letter{text-align:center;white-space:nowrap}
    th.group{background:#e9eff2;font-weight:700}
    th.group em{font-weight:400;font-style:normal}
    tr:target,article:target{background:#fff4d6}
    tr{scroll-margin-top:4rem}
    @media (min-width:72rem){
    main>section>.scroll.wide,main>details>.scroll.wide{position:relative;left:50%;\
    width:max-content;max-width:calc(100vw - 3rem);transform:translateX(-50%)}
    }
    @media (min-width:48rem) and (min-height:32rem){
    .tall{max-height:85vh;overflow:auto}
    .tall thead th{position:sticky;top:0;z-index:1;background:#fff;\
    box-shadow:0 2px 0 #0b4f6c}
    }
    @media (max-width:34rem){
    table{font-size:.88rem}
    td.text{min-width:12rem}
    #rows td:last-child{min-width:18rem}
    th,td{padding:.3rem .4rem}
    tbody th.header{position:sticky;left:0;min-width:9rem;max-width:9rem;font-size:.84rem;\
    background:#fff;overflow-wrap:anywhere;hyphens:auto;box-shadow:1px 0 0 #c9d2d7}
    tbody th.group{position:static}
    }

    """

  private static let heatMap = """
    td.full{background:#0b4f6c;color:#fff}
    td.full a{color:#fff}
    td.most a,td.half a,td.part a{color:#111}
    td.most{background:#5f9fbf}
    td.half{background:#9cc7de}
    td.part{background:#cfe3ee}
    td.suggested{background:repeating-linear-gradient(45deg,#fff,#fff 4px,#eee 4px,#eee 6px)}
    td.unexamined{background:#ececec}

    """
}
