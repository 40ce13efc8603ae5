import Civics
import Contracts
import ItemService

/// Acts in cases as the rows of a table, on the screen or in a file.
struct CaseActTable {
  static let headings = [
    "办件编号 number", "事项 item", "部门 department", "环节 step", "部门环节 department's step", "经办人 official", "角色 role", "渠道 channel", "时间 at",
    "应办日 due", "超期天数 days late", "情形 findings",
  ]

  static func cells(_ act: CaseActEntry) -> [String] {
    [
      act.number, act.item, act.department, act.step, act.departmentStep, act.official, "\(act.role)", act.channel,
      ShanghaiTime(utcSeconds: act.at / 1_000_000).description, act.due, act.daysLate == 0 ? "" : "\(act.daysLate)",
      act.findings.map { "\($0)" }.joined(separator: " "),
    ]
  }

  private let text: EncodedText

  /// - Throws: where the C library does not have the encoding.
  init(_ encoding: TextEncoding) throws {
    let written: WrittenEncoding =
      switch encoding {
      case .detected, .utf8: .utf8
      case .utf8WithMark: .utf8WithMark
      case .gb18030: .gb18030
      }
    text = try EncodedText(written)
  }

  func heading() throws -> [UInt8] { try text.bytes(Array(TableText.row(Self.headings).utf8), isFirst: true) }

  func row(_ act: CaseActEntry) throws -> [UInt8] {
    try text.bytes(Array(TableText.row(Self.cells(act).map(Self.inert)).utf8), isFirst: false)
  }

  /// A spreadsheet would reckon what begins as a formula; who wrote an official's id is not known.
  private static func inert(_ cell: String) -> String {
    guard let first = cell.first, "=+-@".contains(first) else { return cell }
    return "'" + cell
  }
}
