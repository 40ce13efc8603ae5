import Configuration
import ServiceKit

/// The mail server and the sender's address, from the settings `mail.…`; without a host there is no mail.
struct MailSettings: Sendable {
  static let senderName = "一门"

  let client: SMTPClient
  let sender: MailAddress

  /// Nil when no host is set.
  /// - Throws: `SettingsError.badValue`; never with the password in it.
  init?(_ reader: ConfigReader) throws(SettingsError) {
    func text(_ key: String) -> String? {
      // A settings file may write a port as a number.
      let text = reader.string(forKey: ConfigKey(key)) ?? reader.int(forKey: ConfigKey(key)).map(String.init)
      return text == "" ? nil : text
    }
    func bad(_ key: String, _ expected: String) -> SettingsError { .badValue(key: key, value: text(key) ?? "", expected: expected) }

    guard let host = text("mail.host") else { return nil }
    guard let port = Int(text("mail.port") ?? "587"), 1...65_535 ~= port else { throw bad("mail.port", "1…65535") }
    guard let security = SMTPSecurity(rawValue: text("mail.security") ?? SMTPSecurity.startTLS.rawValue) else {
      throw bad("mail.security", "starttls, tls or none")
    }
    do {
      sender = try MailAddress(text("mail.from") ?? "no-reply@yimen.example")
    } catch {
      throw bad("mail.from", "an address like office@example.org")
    }
    let user = text("mail.user")
    let password = reader.string(forKey: "mail.password", isSecret: true) ?? ""
    do throws(MailFault) {
      let credentials = user == nil && password.isEmpty ? nil : try SMTPCredentials(name: user ?? "", password: password)
      client = try SMTPClient(
        SMTPConfiguration(
          host: host, port: port, security: security, credentials: credentials, trustedRootsFile: text("mail.certificates"),
          allowsCredentialsInTheClear: Self.isLoopback(host)))
    } catch {
      throw switch error {
      case .invalidCredentials: bad("mail.user", "a name, together with mail.password")
      case .credentialsNeedEncryption: bad("mail.security", "starttls or tls, since there is a password")
      default: bad("mail.certificates", "a readable PEM file")
      }
    }
  }

  private static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }
}
