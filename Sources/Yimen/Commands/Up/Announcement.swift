import ServiceKit

/// What is said once a suite answers.
struct Announcement {
  let directory: String
  let endpoints: [String]
  /// Where metrics are told.
  let metrics: [String]
  /// How many items of the sample catalogue were imported; nil when there was a catalogue.
  let imported: Int?

  func tell() {
    Console.line("一门已启动 the suite is up  (Ctrl-C 停止 to stop)")
    Console.line("  数据 data    \(directory)")
    for endpoint in endpoints { Console.line("  地址 listens \(endpoint)") }
    for address in metrics { Console.line("  指标 metrics \(address)") }
    if let imported { Console.line("  目录 catalogue \(imported) 个事项（示例）items of the sample") }
    Console.line("  试试 try     yimen demo · yimen call item.search '{\"text\":\"营业执照\"}' · yimen top")
  }
}
