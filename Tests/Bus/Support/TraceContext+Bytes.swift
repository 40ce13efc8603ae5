@testable import Bus

extension TraceContext {
  /// A context from its bytes as they stand in an extension.
  init(traceID: [UInt8], spanID: [UInt8]) {
    func word(_ bytes: some Collection<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(trace: (word(traceID.prefix(8)), word(traceID.dropFirst(8))), span: word(spanID))
  }

  var spanDigits: String { Hexadecimal.text((0..<8).map { UInt8(truncatingIfNeeded: span >> (56 - $0 * 8)) }) }
}
