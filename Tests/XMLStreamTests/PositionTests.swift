import Testing
import XMLStream

struct `Positions` {
  @Test(arguments: chunkSizes)
  func `counts lines and characters, not bytes`(size: Int) {
    let reading = Reading(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <æ><b å="øøø"/>blåbær<c/>
        <𝒳>😀😀<d
          x="1"/></𝒳> ø </æ>

      """, inChunksOf: size)
    #expect(reading.fault == nil)
    #expect(
      reading.outline == [
        "<æ 2:1", "<b 2:4", ">b 2:4", "\"blåbær\" 2:16", "<c 2:22", ">c 2:22",
        "\"\\n  \" 2:26", "<𝒳 3:3", "\"😀😀\" 3:6", "<d 3:8", ">d 3:8", ">𝒳 4:12",
        "\" ø \" 4:16", ">æ 4:19",
      ])
  }

  @Test(arguments: chunkSizes)
  func `is not led astray by what only looks like a tag`(size: Int) {
    let reading = Reading(
      """
      <?xml version="1.0"?><!-- <x> ?> ]]> - -> > --><?p <x> -- ]]> ? > ?>
      <a c='>' d="'>" e='"/>'><!----><![CDATA[<x></x>]] > ]>]]><?p?><b/><!-- <a/>
      --><c></c></a><!-- <y> -->
      """, inChunksOf: size)
    #expect(reading.fault == nil)
    #expect(
      reading.outline == [
        "<a 2:1", "\"<x></x>]] > ]>\" 2:41", "<b 2:63", ">b 2:63", "<c 3:4", ">c 3:7", ">a 3:11",
      ])
  }

  @Test(arguments: chunkSizes)
  func `joins the text around comments and CDATA, at its first character`(size: Int) {
    let reading = Reading(
      "<a><!--c-->x&amp;y<![CDATA[<]]><?p?>&#229;<b/><![CDATA[z]]></a>", inChunksOf: size)
    #expect(
      reading.outline == [
        "<a 1:1", "\"x&y<å\" 1:12", "<b 1:43", ">b 1:43", "\"z\" 1:56", ">a 1:60",
      ])
  }

  @Test(arguments: chunkSizes)
  func `starts at column 1 after a byte-order mark`(size: Int) {
    let reading = Reading("\u{FEFF}<a><b/></a>", inChunksOf: size)
    #expect(reading.tags == ["a 1:1", "b 1:4"])
  }

  @Test(arguments: chunkSizes)
  func `counts CRLF as one line end`(size: Int) {
    let reading = Reading("<a>\r\n<b/>\r\n\r\n <c/></a>", inChunksOf: size)
    #expect(reading.tags == ["a 1:1", "b 2:1", "c 4:2"])
  }

  @Test(arguments: 0..<20)
  func `counts alike wherever a special byte falls`(length: Int) {
    let run = String(repeating: "x", count: length)
    for special in ["æ", "\u{7F}", " ", "'", "😀"] {
      let reading = Reading("<a b=\"\(run)\(special)\(run)\">\(run)\(special)\(run)<c/>\(run)</a>")
      #expect(reading.tags == ["a 1:1", "c 1:\(4 * length + 11)"])
      let lines = Reading("<a>\(run)\n\(run)\(special)<c/><!--\(run)\n\(run)--><d/></a>")
      #expect(lines.tags == ["a 1:1", "c 2:\(length + 2)", "d 3:\(length + 4)"])
    }
  }

  @Test func `goes on counting beyond line 65,535`() {
    let lines = String(repeating: "\n", count: 70_000)
    let reading = Reading("<a>\(lines)  <b/></a>")
    #expect(reading.tags == ["a 1:1", "b 70001:3"])
  }

  @Test func `keeps count over many slices`() {
    let line = "<i n=\"æ>ø\"><!-- <å> --><e/>t</i>\n"
    let reading = Reading("<r>\n" + String(repeating: line, count: 5000) + "</r>")
    #expect(reading.fault == nil)
    let expected = (2...5001).flatMap { ["i \($0):1", "e \($0):24"] }
    #expect(reading.tags == ["r 1:1"] + expected)
  }

  @Test func `sorts by line, then by column`() {
    let positions = [(2, 1), (1, 9), (1, 2)].map { TextPosition(line: $0.0, column: $0.1) }
    #expect(positions.sorted().map(\.description) == ["1:2", "1:9", "2:1"])
  }
}
