import Civics
import Contracts

/// How versions of items are shown.
enum VersionText {
  static func table(_ versions: [VersionEntry]) -> Table {
    var table = Table(
      [
        "事项 item", "版本 version", "状态 life", "自 from", "止（次日）until", "变更 changed", "由 by", "核对 checked by", "说明 note",
      ], right: [1])
    for version in versions {
      table.add([
        version.code, "\(version.version)", life(version.life), version.effectiveFrom, version.effectiveUntil,
        "\(ShanghaiTime(utcSeconds: version.changedAt / 1_000_000))", version.changedBy, version.checkedBy, version.note,
      ])
    }
    return table
  }

  static func life(_ life: VersionLife) -> String {
    switch life {
    case .unspecified: ""
    case .draft: "草稿 draft"
    case .checked: "已核对 checked"
    case .scheduled: "待生效 scheduled"
    case .inForce: "在用 in force"
    case .paused: "暂停 paused"
    case .replaced: "已被替代 replaced"
    case .withdrawn: "取消 withdrawn"
    }
  }
}
