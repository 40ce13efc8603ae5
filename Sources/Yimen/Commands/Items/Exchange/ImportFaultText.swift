import Contracts

/// Faults of an import, for people.
enum ImportFaultText {
  static func table(_ faults: [ImportFault]) -> Table {
    var table = Table(["文件 file", "行 line", "记录 record", "字段 field", "级别 level", "规则 rule", "怎样改正 remedy"], right: [1])
    for fault in faults {
      let found = fault.found.isEmpty ? "" : "（\(fault.found)）"
      table.add([
        fault.file, fault.line == 0 ? "" : String(fault.line), fault.record, fault.field, "\(fault.level)", fault.rule,
        "\(fault.remedyZh)\(found) \(fault.remedyEn)",
      ])
    }
    return table
  }
}
