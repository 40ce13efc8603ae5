import Configuration
import ServiceKit

/// The mail server and the sender's address, from the settings `mail.…`; without a host there is no mail.
struct MailSettings: Sendable {
  static let senderName = "一门"

  let client: SMTPClient
  let sender: MailAddress

  /// Nil when no host is set; what is set beside it is checked all the same, lest it be found wrong on the day when there is a host.
  /// - Throws: `SettingsError.badValue`; never with the password in it.
  init?(_ reader: ConfigReader) throws(SettingsError) {
    func text(_ key: String) -> String? {
      let text = reader.string(forKey: ConfigKey(key))
      return text == "" ? nil : text
    }
    func bad(_ key: String, _ expected: String) -> SettingsError { .badValue(key: key, value: text(key) ?? "", expected: expected) }

    let host = text("mail.host")
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
      let configuration = try SMTPConfiguration(
        host: host ?? "localhost", port: port, security: security, credentials: credentials, trustedRootsFile: text("mail.certificates"),
        allowsCredentialsInTheClear: host.map(Self.isLoopback) ?? true)
      // To make a client is to read the roots: not worth it where there are none to be checked.
      guard host != nil || configuration.trustedRootsFile != nil else { return nil }
      client = try SMTPClient(configuration)
    } catch {
      throw switch error {
      case .invalidCredentials: bad("mail.user", "a name, together with mail.password")
      case .credentialsNeedEncryption: bad("mail.security", "starttls or tls, since there is a password")
      default: bad("mail.certificates", "a readable PEM file")
      }
    }
    guard host != nil else { return nil }
  }

  private static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }
}
