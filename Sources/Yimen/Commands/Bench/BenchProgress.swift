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
}
