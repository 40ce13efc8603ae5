/// How the way to the server is protected.
enum SMTPSecurity: String, CaseIterable, Sendable {
  /// In the clear: for a relay on this machine only.
  case none
  /// STARTTLS, and no mail when it is not offered (RFC 3207); port 587.
  case startTLS = "starttls"
  /// TLS from the first byte (RFC 8314 section 3.3); port 465.
  case implicitTLS = "tls"
}
