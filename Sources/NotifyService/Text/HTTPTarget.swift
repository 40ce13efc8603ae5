/// Where a provider takes messages: `https://gateway.example/v1/messages`.
struct HTTPTarget: Equatable, Sendable {
  let isEncrypted: Bool
  let host: String
  /// 1 to 65,535.
  let port: Int
  /// With the query; at least `/`.
  let path: String

  /// Nil for what is no `http` or `https` address of this plain form: no user, no fragment, nothing that could add a header.
  init?(_ text: String) {
    guard text.utf8.count <= HTTPLimits.address, text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "#") }),
      let scheme = ["https": true, "http": false].first(where: { text.hasPrefix("\($0.key)://") })
    else { return nil }
    let rest = text.dropFirst(scheme.key.count + 3)
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let tail = rest.dropFirst(authority.count)
    // A number of IPv6 stands in brackets.
    let bracket = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : nil
    let name = bracket.map { authority[authority.index(after: authority.startIndex)..<$0] } ?? authority.prefix { $0 != ":" }
    let end = bracket.map { authority[authority.index(after: $0)...] } ?? authority.dropFirst(name.count)
    guard !name.isEmpty, !authority.contains("@"), bracket != nil || MailAddress.isHostName(name.utf8),
      end.isEmpty || end.hasPrefix(":"), let port = end.isEmpty ? (scheme.value ? 443 : 80) : Int(end.dropFirst()),
      1...65_535 ~= port
    else { return nil }
    isEncrypted = scheme.value
    host = String(name)
    self.port = port
    path = tail.hasPrefix("/") ? String(tail) : "/" + tail
  }

  /// As the header `Host` has it.
  var authority: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == (isEncrypted ? 443 : 80) ? name : "\(name):\(port)"
  }
}
