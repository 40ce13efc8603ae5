import Bus

/// The methods of one service: for each instance what was done in the time between two readings, with a histogram of what it took.
struct MethodReport {
  private static let width = 40

  let lines: [String]

  init(_ readings: [InstanceReading], since earlier: [InstanceReading] = []) {
    let before = Dictionary(earlier.map { ($0.instance.id, $0) }) { first, _ in first }
    lines = readings.flatMap { reading -> [String] in
      let instance = "\(reading.instance.service)  \(Hexadecimal.text(reading.instance.id).prefix(8))"
      guard let statistics = reading.statistics else { return [DisplayText.printable("\(instance)  无应答 silent")] }
      let last = before[reading.instance.id]
      let start = last?.statistics == nil ? reading.instance.incarnation : last?.at ?? 0
      let seconds = max(0.001, Double(reading.at - start) / 1_000_000)
      return [DisplayText.printable(instance)]
        + statistics.methods.filter { !$0.name.hasPrefix("bus.") }.flatMap { method in
          let known = last?.statistics?.methods.first { $0.name == method.name }
          return Self.lines(method, Load(method).since(known.map { Load($0) } ?? Load()), seconds)
        }
    }
  }

  private static func lines(_ method: MethodStatistics, _ load: Load, _ seconds: Double) -> [String] {
    let head =
      "  \(method.name)  \(load.calls) (\(DurationText.tenths(Double(load.calls) / seconds))/s)  进行中 in flight \(load.inFlight)"
      + "  错误 errors \(method.errors)  p50 \(TopReport.duration(load.percentile(0.5)))  p99 \(TopReport.duration(load.percentile(0.99)))"
    return [DisplayText.printable(head)] + histogram(load.histogram).map { "    " + $0 }
  }

  /// A line for each power of two between the least and the most that was taken.
  static func histogram(_ counts: [Int]) -> [String] {
    guard let first = counts.firstIndex(where: { $0 > 0 }), let last = counts.lastIndex(where: { $0 > 0 }) else { return [] }
    let most = max(1, counts.max() ?? 1)
    var table = Table(["", "", ""], right: [0, 2])
    for place in first...last {
      let count = max(0, counts[place])
      // What happened is seen, however seldom.
      let length = count == 0 ? 0 : max(1, count * width / most)
      let bar = String(repeating: "#", count: length) + String(repeating: " ", count: width - length)
      table.add([TopReport.duration(1 << place), bar, "\(count)"])
    }
    return table.lines(header: false)
  }
}
