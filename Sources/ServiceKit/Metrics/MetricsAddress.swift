/// Where a program tells its metrics: on loopback, or nowhere.
public enum MetricsAddress: Sendable, Hashable {
  case off
  /// A port of 0 takes a free one.
  case loopback(host: String, port: Int)

  public static let standard = MetricsAddress.loopback(host: "127.0.0.1", port: 0)

  /// Reads `127.0.0.1:9464`, `[::1]:0` or `off`.
  /// - Throws: `SettingsError` for what is no address, and for one that others could reach.
  public init(_ text: String) throws(SettingsError) {
    if text == "off" {
      self = .off
      return
    }
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
      throw .badValue(key: "metrics", value: text, expected: "127.0.0.1:PORT, [::1]:PORT, off")
    }
    let host = String(text[..<colon])
    guard host == "[::1]" || Self.isLoopback(host) else { throw .metricsNotLoopback(text) }
    self = .loopback(host: host == "[::1]" ? "::1" : host, port: Int(port))
  }

  /// The same place, on a port that the system chooses: for programs side by side, of which one alone can have the port.
  public var withAnyPort: MetricsAddress {
    switch self {
    case .off: .off
    case .loopback(let host, _): .loopback(host: host, port: 0)
    }
  }

  /// As it is written in settings.
  public var text: String {
    switch self {
    case .off: "off"
    case .loopback(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
  }

  /// Numeric, since a name could lead anywhere: 127.0.0.0/8 (RFC 1122, section 3.2.1.3).
  private static func isLoopback(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.first == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
