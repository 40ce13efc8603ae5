/// Why a mail or the way to its server cannot even be written down. Nothing was sent, and nothing will be until the value is mended.
///
/// The text of the value is left out on purpose: it may be somebody's address.
enum MailFault: Error, Equatable, Sendable {
  /// Not an ASCII dot-string at a host name (RFC 5321 section 4.1.2), or too long (section 4.5.3.1).
  case invalidAddress
  /// A header value holds a line break or another control character; the field is named.
  case controlCharacter(in: String)
  /// Not `left@right` of dot-atoms (RFC 5322 section 3.6.4), or too long for a line.
  case invalidMessageID
  /// The name for EHLO is neither a host name nor an address literal.
  case invalidHelloName
  /// The name or the password holds NUL, which SASL PLAIN uses as its separator (RFC 4616).
  case invalidCredentials
  /// A password would cross the network readable by all.
  case credentialsNeedEncryption
  /// The file of trusted roots, or TLS itself, could not be set up.
  case invalidTrust

  /// Stable for logs and metrics.
  var code: String {
    switch self {
    case .invalidAddress: "mail.address"
    case .controlCharacter: "mail.header"
    case .invalidMessageID: "mail.message_id"
    case .invalidHelloName: "mail.hello_name"
    case .invalidCredentials: "mail.credentials"
    case .credentialsNeedEncryption: "mail.credentials_in_clear"
    case .invalidTrust: "mail.trust"
    }
  }
}
