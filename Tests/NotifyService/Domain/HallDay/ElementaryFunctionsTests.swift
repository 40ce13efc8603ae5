import Foundation
import Testing

@testable import NotifyDomain

@Suite("Exponential and logarithm")
struct ElementaryFunctionsTests {
  @Test("Both are as a mathematics library has them, to twelve digits")
  func library() {
    for step in -400...400 {
      let x = Double(step) / 7
      let exact = exp(x)
      #expect(abs(ElementaryFunctions.exponential(x) - exact) <= exact * 1e-12)
      #expect(abs(ElementaryFunctions.logarithm(exact) - x) <= 1e-12 * max(1, abs(x)))
    }
    for x in [1, 1.414_213, 1.414_214, 2, 1e-300, 1e300, 0.999_999_9] {
      #expect(abs(ElementaryFunctions.logarithm(x) - log(x)) <= 1e-12 * max(1, abs(log(x))))
    }
  }

  @Test("Normal deviates have mean 0, variance 1 and a tenth above the 90th percentile")
  func normal() {
    var generator = SplitMix64(seed: 3)
    let values = (0..<20_000).map { _ in generator.normal() }
    let mean = values.reduce(0, +) / 20_000
    let variance = values.reduce(0) { $0 + $1 * $1 } / 20_000
    let above = Double(values.count { $0 > LognormalMinutes.p90Deviate }) / 20_000
    #expect(abs(mean) < 0.03 && abs(variance - 1) < 0.04 && abs(above - 0.1) < 0.01, "\(mean), \(variance), \(above)")
  }

  @Test("A place is drawn in proportion to its weight, and never one without weight")
  func places() {
    var generator = SplitMix64(seed: 4)
    var counts = [0, 0, 0, 0]
    for _ in 0..<8_000 { counts[generator.place(in: [1, 0, 3, 0])] += 1 }
    #expect(counts[1] == 0 && counts[3] == 0)
    #expect(abs(counts[0] - 2_000) < 200 && counts[0] + counts[2] == 8_000)
  }
}
