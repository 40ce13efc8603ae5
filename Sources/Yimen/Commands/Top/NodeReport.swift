import Bus

/// What each node does: instances on one node share its links, its queues and its credit.
struct NodeReport {
  private let nodes: [(services: [String], node: [UInt8], statistics: InstanceStatistics)]

  init(_ readings: [InstanceReading]) {
    var nodes: [(services: [String], node: [UInt8], statistics: InstanceStatistics)] = []
    for reading in readings {
      guard let statistics = reading.statistics else { continue }
      if let place = nodes.firstIndex(where: { $0.node == reading.instance.node }) {
        nodes[place].services.append(reading.instance.service)
      } else {
        nodes.append(([reading.instance.service], reading.instance.node, statistics))
      }
    }
    self.nodes = nodes
  }

  /// The table for people; what is counted is counted since the start.
  var table: Table {
    var table = Table(
      [
        "节点 node", "服务 services", "执行 running", "在途 calls", "等待 waiting", "排队 queued", "链路 links", "额度 credit", "卸载 shed",
        "超额 beyond credit", "停用 ejected",
      ], right: [2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (services, node, told) in nodes {
      table.add([
        String(Hexadecimal.text(node).prefix(8)), services.joined(separator: ","), "\(told.running)", "\(told.callsInFlight)",
        "\(told.waitingCalls)", Self.bytes(told.queuedBytes), "\(told.linkCount)", Self.leastCredit(told).map { "\($0)" } ?? "–",
        "\(told.shed)", "\(told.beyondCredit)", "\(told.ejections)",
      ])
    }
    return table
  }

  /// What may still be sent over the link that has the least left; nil where no link counts.
  static func leastCredit(_ statistics: InstanceStatistics) -> Int? {
    statistics.links.filter { $0.direction != .inbound && $0.state == .ready }.compactMap(\.creditLeft).min()
  }

  static func json(_ told: InstanceStatistics) -> [(name: String, value: JSONValue)] {
    [
      ("running", .integer(told.running)), ("callsInFlight", .integer(told.callsInFlight)), ("waitingCalls", .integer(told.waitingCalls)),
      ("queuedBytes", .integer(told.queuedBytes)), ("linkCount", .integer(told.linkCount)),
      ("leastCredit", leastCredit(told).map { .integer($0) } ?? .null), ("beyondCredit", .integer(told.beyondCredit)),
      ("shed", .integer(told.shed)), ("relayed", .integer(told.relayed)), ("ejections", .integer(told.ejections)),
      ("lateReplies", .integer(told.lateReplies)), ("framesIn", .integer(told.framesIn)), ("framesOut", .integer(told.framesOut)),
      ("recordsIn", .integer(told.recordsIn)), ("links", .array(told.links.map(json))),
    ]
  }

  private static func json(_ link: LinkStatistics) -> JSONValue {
    .object([
      ("peer", .string(Hexadecimal.text(link.peer))), ("direction", link.direction.json), ("state", link.state.json),
      ("inFlight", .integer(link.inFlight)), ("running", .integer(link.running)), ("queuedBytes", .integer(link.queuedBytes)),
      ("creditLeft", link.creditLeft.map { .integer($0) } ?? .null), ("draining", .bool(link.isDraining)),
    ])
  }

  private static func bytes(_ count: Int) -> String {
    if count < 1_024 { return "\(count) B" }
    if count < 1 << 20 { return "\(DurationText.tenths(Double(count) / 1_024)) KiB" }
    return "\(DurationText.tenths(Double(count) / 1_048_576)) MiB"
  }
}
