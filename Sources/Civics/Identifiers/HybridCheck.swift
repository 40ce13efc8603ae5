/// ISO 7064 MOD 37,36: a running check over values 0..<36.
struct HybridCheck {
  private var product = 36

  mutating func add(_ value: Int) {
    let sum = (product + value) % 36
    product = (sum == 0 ? 36 : sum) * 2 % 37
  }

  /// The character that makes the whole check out, over 0-9A-Z.
  var character: UInt8 {
    let value = (37 - product) % 36
    return value < 10 ? UInt8(48 + value) : UInt8(55 + value)
  }
}
