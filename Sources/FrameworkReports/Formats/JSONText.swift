import FrameworkAnalysis
import FrameworkModel

/// A report as a document for programs: version 1 of `report-1.schema.json`.
///
/// Keys and codes are the same in every language; `text` is what a reader sees, `value` what it
/// prints, exactly.
struct JSONText {
  /// The version of the document; a change that a client could notice makes a new one.
  static let version = 1

  private let report: Report

  init(_ report: Report) { self.report = report }

  var text: String {
    var text = ""
    JSONValue.object([
      "format": .string("bredde-report"), "version": .integer(Self.version),
      "kind": .string(report.kind.rawValue), "language": .string(report.language.rawValue),
      "title": .string(report.title.plain),
      "head": .array(report.head.map { .string($0.plain) }),
      "content": .array(report.blocks.map(Self.block)), "record": report.record?.json,
    ]).print(into: &text)
    return text + "\n"
  }

  private static func block(_ block: Block) -> JSONValue {
    switch block {
    case .section(let section):
      .object([
        "type": .string("section"), "id": .string(section.id),
        "heading": .string(section.heading.plain),
        "content": .array(section.blocks.map(Self.block)),
      ])
    case .paragraph(let phrase, let manner):
      .object([
        "type": .string("paragraph"), "manner": .string(manner.rawValue),
        "text": .string(phrase.plain), "links": links(in: phrase),
      ])
    case .list(let items, let isNumbered):
      .object([
        "type": .string("list"), "numbered": .bool(isNumbered),
        "items": .array(items.map { .string($0.plain) }),
      ])
    case .definitions(let definitions):
      .object([
        "type": .string("definitions"),
        "items": .array(
          definitions.map {
            .object([
              "term": .string($0.term.plain), "meaning": .string($0.meaning.plain),
              "links": links(in: $0.meaning),
            ])
          }),
      ])
    case .table(let table): Self.table(table)
    case .figure(let figure):
      .object([
        "type": .string("figure"), "id": .string(figure.id), "title": .string(figure.title.plain),
        "alternative": .string(figure.alternative), "table": figure.table.map { .string($0) },
      ])
    }
  }

  private static func table(_ table: Table) -> JSONValue {
    .object([
      "type": .string("table"), "id": .string(table.id), "caption": .string(table.caption.plain),
      "columns": .array(
        table.columns.map {
          .object([
            "key": .string($0.key), "title": .string($0.title.plain),
            "kind": .string($0.kind.rawValue),
          ])
        }),
      "rows": .array(table.rows.map { row($0, columns: table.columns) }),
    ])
  }

  private static func row(_ row: Table.Row, columns: [Table.Column]) -> JSONValue {
    if row.isGroup {
      return .object([
        "key": .string(row.key), "anchor": row.anchor.map { .string($0) },
        "group": .string(row.cells.first?.text.plain ?? ""),
      ])
    }
    let cells = zip(columns, row.spread()).map { column, cell in
      JSONValue.Member(name: column.key, value: Self.cell(cell))
    }
    return .object([
      "key": .string(row.key), "anchor": row.anchor.map { .string($0) }, "cells": .object(cells),
    ])
  }

  private static func cell(_ cell: Table.Cell) -> JSONValue {
    .object([
      "text": .string(cell.text.plain), "value": cell.value.map(quantity),
      "links": links(in: cell.text),
    ])
  }

  private static func quantity(_ quantity: Quantity) -> JSONValue {
    switch quantity {
    case .integer(let number): .object(["integer": .integer(number)])
    case .share(let share):
      .object([
        "fraction": .string("\(share.numerator)/\(share.denominator)"),
        "percent": .string(Rounding.percent(share, decimals: 6)),
      ])
    case .percent(let number): .object(["percent": .string(number)])
    case .decimal(let number): .object(["decimal": .string(number)])
    case .code(let code): .object(["code": .string(code)])
    }
  }

  /// Where the links of a phrase lead, `#…` within the report; nil where there are none.
  private static func links(in phrase: Phrase) -> JSONValue? {
    let targets = phrase.targets
    guard !targets.isEmpty else { return nil }
    return .array(
      targets.map { target in
        switch target {
        case .anchor(let id): .string("#" + id)
        case .address(let address): .string(address)
        }
      })
  }
}

extension Phrase {
  /// Where its links lead, in order.
  var targets: [Target] {
    spans.flatMap { span -> [Target] in
      switch span {
      case .link(let target, let inner): [target] + inner.targets
      case .strong(let inner), .emphasis(let inner): inner.targets
      default: []
      }
    }
  }
}
