import Bus
import Contracts

/// How mandates are shown.
enum MandateText {
  /// On which side of a mandate the subject stands that was asked about.
  enum Side: String {
    case given, held
  }

  static func table(_ entries: [MandateEntry]) -> Table {
    var table = Table(["编号 mandate", "关系 kind", "被代理 represented", "代理 agent", "事项 items", "起 from", "止 until", "状态 state"])
    for entry in entries {
      table.add([
        entry.id, "\(entry.kind)", entry.subject, entry.agent, entry.items.isEmpty ? "全部 all" : entry.items.joined(separator: ", "),
        entry.from, entry.until, "\(entry.state)",
      ])
    }
    return table
  }

  static func denial(_ denial: MandateDenial) -> String {
    switch denial {
    case .noMandate: "没有委托 there is no mandate"
    case .revoked: "委托已撤销 it was revoked"
    case .ended: "委托已到期 it has ended"
    case .notYet: "委托尚未开始 it begins later"
    case .otherItem: "委托限于其他事项 it is for other items"
    case .unspecified: "未知 unknown"
    }
  }

  /// A mandate with its side, where one was asked about.
  static func json(_ entry: MandateEntry, on side: Side? = nil) -> JSONValue {
    let json = entry.json()
    guard let side, case .object(let members) = json else { return json }
    return .object([("side", .string(side.rawValue))] + members)
  }
}
