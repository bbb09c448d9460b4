import FrameworkReports

/// Reads a report that was written as JSON.
enum JSONReport {
  static func read(_ bytes: [UInt8]) throws(UnreadableReport) -> ReportCopy {
    let tree: JSONTree
    do throws(MalformedJSON) {
      tree = try JSONParser.tree(of: bytes)
    } catch {
      throw .damaged("JSON, \(error.line):\(error.column)")
    }
    guard tree["format"]?.string == "bredde-report" else { throw .noRecord }
    guard tree["version"]?.integer == 1 else { throw .newer }
    var copy = ReportCopy()
    if let record = tree["record"] { copy.record = try Record(reading: record) }
    copy.texts = [tree["title"]?.string].compactMap(\.self) + (tree["head"]?.strings ?? [])
    for block in tree["content"]?.array ?? [] { add(block, to: &copy, depth: 0) }
    return copy
  }

  private static func add(_ block: JSONTree, to copy: inout ReportCopy, depth: Int) {
    switch block["type"]?.string {
    case "section":
      copy.texts += [block["heading"]?.string].compactMap(\.self)
      for inner in block["content"]?.array ?? [] { add(inner, to: &copy, depth: depth + 1) }
    case "paragraph": copy.texts += [text(block["text"], block["links"])]
    case "list": copy.texts += block["items"]?.strings ?? []
    case "definitions":
      copy.texts += (block["items"]?.array ?? []).map { item in
        "\(item["term"]?.string ?? ""): \(text(item["meaning"], item["links"]))"
      }
    case "figure":
      copy.texts += [block["title"], block["alternative"]].compactMap { $0?.string }
    case "table": copy.tables.append(table(block))
    default: copy.texts.append(block.canonical)
    }
  }

  /// A text with where its links lead.
  private static func text(_ text: JSONTree?, _ links: JSONTree?) -> String {
    let words = text?.string ?? ""
    guard let links = links?.strings, !links.isEmpty else { return words }
    return "\(words) → \(links.joined(separator: ", "))"
  }

  private static func table(_ block: JSONTree) -> ReportCopy.Table {
    let columns = block["columns"]?.array ?? []
    let keys = columns.map { $0["key"]?.string ?? "" }
    return ReportCopy.Table(
      id: block["id"]?.string ?? "", name: block["caption"]?.string ?? "",
      columns: columns.map { $0["title"]?.string ?? "" },
      rows: (block["rows"]?.array ?? []).map { row($0, keys) })
  }

  private static func row(_ row: JSONTree, _ keys: [String]) -> ReportCopy.Row {
    let key = row["key"]?.string ?? ""
    if let group = row["group"]?.string {
      return ReportCopy.Row(key: key, [ReportCopy.Cell(ReportCopy.collapsed(group))])
    }
    return ReportCopy.Row(
      key: key,
      keys.map { key in
        let cell = row["cells"]?[key]
        let text = text(cell?["text"], cell?["links"])
        return ReportCopy.Cell(
          ReportCopy.collapsed(text), value: cell?["value"].map(value) ?? "")
      })
  }

  /// Such as `23/480; 4.791667`.
  private static func value(_ tree: JSONTree) -> String {
    guard case .object(let members) = tree else { return tree.canonical }
    return members.map { $0.value.string ?? $0.value.canonical }.joined(separator: "; ")
  }
}
