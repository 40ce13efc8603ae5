import Bus

/// The load of each instance between two readings; of an instance that was not read before, since it started.
struct TopReport {
  private struct Line {
    let instance: Instance
    let seconds: Double
    let upFor: Int
    /// In the time between; nil where the instance did not answer.
    let load: Load?
    let errors: Int
    let statistics: InstanceStatistics?
  }

  private let lines: [Line]

  init(_ readings: [InstanceReading], since earlier: [InstanceReading] = []) {
    let before = Dictionary(earlier.map { ($0.instance.id, $0) }) { first, _ in first }
    lines = readings.map { reading in
      let last = before[reading.instance.id]
      let start = last?.statistics == nil ? reading.instance.incarnation : last?.at ?? 0
      let load = reading.statistics.map { Load($0) }
      return Line(
        instance: reading.instance, seconds: max(0.001, Double(reading.at - start) / 1_000_000),
        upFor: max(0, (reading.at - reading.instance.incarnation) / 1_000_000),
        load: load?.since(last?.statistics.map { Load($0) } ?? Load()), errors: load?.errors ?? 0,
        statistics: reading.statistics)
    }
  }

  /// One line for all instances.
  func json(at microseconds: Int) -> JSONValue {
    .object([("at", .integer(microseconds)), ("instances", .array(lines.map(json)))])
  }

  /// The table for people.
  var table: Table {
    var table = Table(
      ["服务 service", "实例 instance", "版本 version", "运行 up", "每秒 calls/s", "进行中 in flight", "错误 errors", "p50", "p99", "状态 state"],
      right: [3, 4, 5, 6, 7, 8])
    for line in lines {
      table.add([
        line.instance.service, String(Hexadecimal.text(line.instance.id).prefix(8)), line.instance.version, Self.time(line.upFor),
        line.load.map { DurationText.tenths(Double($0.calls) / line.seconds) } ?? "–", line.load.map { "\($0.inFlight)" } ?? "–",
        line.load.map { _ in "\(line.errors)" } ?? "–", Self.duration(line.load?.percentile(0.5)),
        Self.duration(line.load?.percentile(0.99)),
        Self.state(line),
      ])
    }
    return table
  }

  private func json(_ line: Line) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("service", .string(line.instance.service)), ("instance", .string(Hexadecimal.text(line.instance.id))),
      ("version", .string(line.instance.version)), ("endpoints", .array(line.instance.endpoints.map { .string($0) })),
      ("upSeconds", .integer(line.upFor)), ("draining", .bool(line.instance.draining)), ("answers", .bool(line.load != nil)),
    ]
    if let load = line.load {
      members += [
        ("calls", .integer(load.calls)), ("callsPerSecond", .number(Double(load.calls) / line.seconds)),
        ("inFlight", .integer(load.inFlight)), ("errors", .integer(line.errors)),
        ("p50Microseconds", load.percentile(0.5).map { .integer($0) } ?? .null),
        ("p99Microseconds", load.percentile(0.99).map { .integer($0) } ?? .null),
        ("histogram", Self.json(load.histogram)),
      ]
    }
    if let told = line.statistics {
      members += [
        ("node", .string(Hexadecimal.text(line.instance.node))), ("badFrames", .integer(told.badFrames)),
        ("linksLost", .integer(told.linksLost)),
      ]
      members += NodeReport.json(told) + [("methods", .array(told.methods.map(Self.json)))]
    }
    return .object(members)
  }

  /// A method since the start of its instance.
  private static func json(_ method: MethodStatistics) -> JSONValue {
    .object([
      ("name", .string(method.name)), ("calls", .integer(method.calls)), ("errors", .integer(method.errors)),
      ("inFlight", .integer(method.inFlight)), ("totalMicroseconds", .integer(method.totalMicroseconds)),
      ("histogram", json(method.histogram)),
    ])
  }

  /// Place n counts what took under 2^n microseconds and not under 2^(n-1).
  private static func json(_ histogram: [Int]) -> JSONValue { .array(histogram.map { .integer($0) }) }

  private static func state(_ line: Line) -> String {
    if line.load == nil { return "无应答 silent" }
    return line.instance.draining ? "退出中 draining" : "正常 ok"
  }

  /// Microseconds as a person reads them; percentiles are upper bounds.
  static func duration(_ microseconds: Int?) -> String {
    guard let microseconds else { return "–" }
    return "≤\(DurationText.text(microseconds))"
  }

  private static func time(_ seconds: Int) -> String {
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3_600 { return "\(seconds / 60) min" }
    return seconds < 172_800 ? "\(seconds / 3_600) h" : "\(seconds / 86_400) d"
  }
}
