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

  /// A mandate with its side, where one was asked about.
  static func json(_ entry: MandateEntry, on side: Side? = nil) -> JSONValue {
    let json = entry.json()
    guard let side, case .object(let members) = json else { return json }
    return .object([("side", .string(side.rawValue))] + members)
  }
}
