import Benchmarks

/// Tells on standard error how far a bench is that takes minutes.
struct BenchProgress: Sendable {
  let begun = ContinuousClock.now
  let output: Output

  init(to output: Output = .diagnostics) { self.output = output }

  func tell(_ step: IdentityBenchStep) {
    let seconds = Int((ContinuousClock.now - begun) / .seconds(1))
    switch step {
    case .registered(let count, let all): output.line("… 登记 registered \(count) / \(all), \(seconds) s")
    case .asking(let count): output.line("… 查询 asking whose numbers these are, among \(count), \(seconds) s")
    }
    output.flush()
  }

  func tell(_ step: CasesBenchStep) {
    let seconds = Int((ContinuousClock.now - begun) / .seconds(1))
    switch step {
    case .measuring(let count): output.line("… 测量 measuring beside \(count) stored cases, \(seconds) s")
    case .storing(let count): output.line("… 存入 storing \(count) cases, \(seconds) s")
    case .storm: output.line("… 风暴 a storm, \(seconds) s")
    }
    output.flush()
  }
}
