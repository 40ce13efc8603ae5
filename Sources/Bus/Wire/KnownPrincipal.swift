#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The principal that a link told last: who calls often calls again, and is not read anew from the same bytes.
struct KnownPrincipal: Sendable {
  private var bytes: [UInt8] = []
  private var principal = Principal()

  /// The principal in `value`.
  mutating func read(_ value: ArraySlice<UInt8>) throws(WireError) -> Principal {
    if isKnown(value) { return principal }
    principal = try Principal(decoding: value)
    bytes = Array(value)
    return principal
  }

  private func isKnown(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.count == bytes.count else { return false }
    return unsafe value.withUnsafeBytes { value in
      unsafe bytes.withUnsafeBytes { known in
        guard let one = value.baseAddress, let other = known.baseAddress else { return true }
        return unsafe memcmp(one, other, known.count) == 0
      }
    }
  }
}
