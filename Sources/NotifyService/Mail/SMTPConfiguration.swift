/// The mail server and how to speak with it.
struct SMTPConfiguration: Sendable {
  let host: String
  /// 1 to 65,535.
  let port: Int
  let security: SMTPSecurity
  let credentials: SMTPCredentials?
  /// What this side calls itself in EHLO.
  let helloName: String
  let limits: SMTPTimeLimits
  /// A PEM file of roots trusted beside the system's: an office's own authority. Verification itself cannot be turned off.
  let trustedRootsFile: String?

  /// - Parameters:
  ///   - helloName: a host name, or an address literal such as `[127.0.0.1]`.
  ///   - allowsCredentialsInTheClear: for a relay reached over loopback; otherwise credentials need encryption.
  /// - Throws: ``MailFault/invalidHelloName``, ``MailFault/credentialsNeedEncryption``.
  init(
    host: String, port: Int, security: SMTPSecurity, credentials: SMTPCredentials? = nil, helloName: String = "[127.0.0.1]",
    limits: SMTPTimeLimits = SMTPTimeLimits(), trustedRootsFile: String? = nil, allowsCredentialsInTheClear: Bool = false
  ) throws(MailFault) {
    guard Self.isHelloName(helloName) else { throw .invalidHelloName }
    guard credentials == nil || security != .none || allowsCredentialsInTheClear else { throw .credentialsNeedEncryption }
    self.host = host
    self.port = port
    self.security = security
    self.credentials = credentials
    self.helloName = helloName
    self.limits = limits
    self.trustedRootsFile = trustedRootsFile
  }

  private static func isHelloName(_ name: String) -> Bool {
    guard name.hasPrefix("["), name.hasSuffix("]") else { return MailAddress.isHostName(name.utf8) }
    let literal = name.dropFirst().dropLast().utf8
    return !literal.isEmpty && literal.allSatisfy { (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
  }
}
