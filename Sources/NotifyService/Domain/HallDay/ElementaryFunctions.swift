/// Exponential and logarithm in arithmetic that every machine does alike: a C library's last digit may differ, and with it a day that a seed
/// is to make again.
enum ElementaryFunctions {
  private static let ln2 = 0.693_147_180_559_945_3

  /// `e` to the power of x; right to some 14 digits for -700...700.
  static func exponential(_ x: Double) -> Double {
    let power = (x / ln2).rounded()
    let rest = x - power * ln2
    // The series of what is left of at most half of ln 2 is exact after 16 terms.
    var (term, sum) = (1.0, 1.0)
    for number in 1...16 {
      term *= rest / Double(number)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  /// The natural logarithm; x above 0.
  static func logarithm(_ x: Double) -> Double {
    precondition(x > 0 && x.isFinite, "of a number above zero")
    var (significand, exponent) = (x.significand, Double(x.exponent))
    // About 1, where the series is short.
    if significand > 1.414_213_562_373_095 {
      significand /= 2
      exponent += 1
    }
    // 2 artanh of (m - 1) / (m + 1), which is at most 0.172.
    let ratio = (significand - 1) / (significand + 1)
    var (power, sum) = (ratio, 0.0)
    for odd in stride(from: 1, through: 23, by: 2) {
      sum += power / Double(odd)
      power *= ratio * ratio
    }
    return 2 * sum + exponent * ln2
  }
}
