import Configuration
import ServiceKit

/// The mail server and the sender's address, from the settings `mail.…`; without a host there is no mail. A second server, `mail2.…`, is used when the
/// first surely failed.
struct MailSettings: Sendable {
  static let senderName = "一门"
  /// Mails under way at once, each over a connection of its own.
  static let usualWidth = 8

  let client: SMTPClient
  let sender: MailAddress
  /// 1 to 64.
  let width: Int

  /// Nil when no host is set; what is set beside it is checked all the same, lest it be found wrong on the day when there is a host.
  /// - Parameter name: `mail` or `mail2`.
  /// - Throws: `SettingsError.badValue`; never with the password in it.
  init?(_ reader: ConfigReader, _ name: String = "mail") throws(SettingsError) {
    let settings = ProviderSettings(reader, name)
    let host = settings.text("host")
    let port = try settings.number("port", 1...65_535, usually: 587)
    width = try settings.number("width", 1...64, usually: Self.usualWidth)
    guard let security = SMTPSecurity(rawValue: settings.text("security") ?? SMTPSecurity.startTLS.rawValue) else {
      throw settings.bad("security", "starttls, tls or none")
    }
    do {
      sender = try MailAddress(settings.text("from") ?? "no-reply@yimen.example")
    } catch {
      throw settings.bad("from", "an address like office@example.org")
    }
    let (user, password) = (settings.text("user"), settings.secret("password"))
    do throws(MailFault) {
      let credentials = user == nil && password.isEmpty ? nil : try SMTPCredentials(name: user ?? "", password: password)
      let configuration = try SMTPConfiguration(
        host: host ?? "localhost", port: port, security: security, credentials: credentials,
        trustedRootsFile: settings.text("certificates"), allowsCredentialsInTheClear: host.map(ProviderSettings.isLoopback) ?? true)
      // To make a client is to read the roots: not worth it where there are none to be checked.
      guard host != nil || configuration.trustedRootsFile != nil else { return nil }
      client = try SMTPClient(configuration)
    } catch {
      throw switch error {
      case .invalidCredentials: settings.bad("user", "a name, together with \(name).password")
      case .credentialsNeedEncryption: settings.bad("security", "starttls or tls, since there is a password")
      default: settings.bad("certificates", "a readable PEM file")
      }
    }
    guard host != nil else { return nil }
  }
}
