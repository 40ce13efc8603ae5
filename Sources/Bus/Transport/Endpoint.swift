#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A place that others can connect to as it is written: a local socket, or a numeric address with a port.
///
/// Names are none: the library would resolve them on its own thread, and stall there. Nor are the addresses that stand for all of a
/// machine's, and the port that stands for a free one: they say where to listen, and lead nowhere.
public enum Endpoint: Sendable, Hashable {
  case local(path: String)
  /// An address of IPv4 or IPv6, without brackets.
  case tcp(address: String, port: UInt16)

  /// Nil unless it is `ipc://PATH`, `tcp://A.B.C.D:PORT` or `tcp://[ADDRESS]:PORT`.
  public init?(_ text: String) { self.init(text, lowestPort: 1) }

  /// Where to listen: as ``init(_:)``, and the port may be 0, which takes a free one.
  public init?(listening text: String) { self.init(text, lowestPort: 0) }

  private init?(_ text: String, lowestPort: UInt16) {
    if text.hasPrefix("ipc://") {
      let path = String(text.dropFirst(6))
      guard !path.isEmpty, path != "*" else { return nil }
      self = .local(path: path)
      return
    }
    guard text.hasPrefix("tcp://"), let colon = text.lastIndex(of: ":") else { return nil }
    let digits = text[text.index(after: colon)...]
    guard digits.allSatisfy({ ("0"..."9").contains($0) }), let port = UInt16(digits), port >= lowestPort,
      let address = Self.address(text[..<colon].dropFirst(6))
    else { return nil }
    self = .tcp(address: address, port: port)
  }

  /// What stands before the port, if it is one machine's address (inet_pton(3)).
  private static func address(_ host: Substring) -> String? {
    let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
    let text = String(isBracketed ? host.dropFirst().dropLast() : host)
    var bytes = [UInt8](repeating: 0, count: isBracketed ? 16 : 4)
    guard unsafe inet_pton(isBracketed ? AF_INET6 : AF_INET, text, &bytes) == 1, bytes.contains(where: { $0 != 0 }) else { return nil }
    return text
  }
}
