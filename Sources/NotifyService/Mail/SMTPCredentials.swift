/// How this side proves itself to the mail server.
struct SMTPCredentials: Equatable, Sendable, CustomStringConvertible {
  let name: String
  let password: String

  /// - Throws: ``MailFault/invalidCredentials`` when a part is empty or holds NUL.
  init(name: String, password: String) throws(MailFault) {
    guard [name, password].allSatisfy({ !$0.isEmpty && !$0.utf8.contains(0) }) else { throw .invalidCredentials }
    self.name = name
    self.password = password
  }

  /// Never the password, wherever the value is printed.
  var description: String { "SMTPCredentials(redacted)" }
}
