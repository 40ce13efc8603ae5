import Configuration
import ServiceKit

/// A provider of text messages, from the settings `text.…` or, for the second, `text2.…`; without an address there is none.
struct TextSettings: Sendable {
  static let usualWidth = 16

  let client: HTTPClient
  /// As the provider knows this sender; empty: it knows it by the token.
  let sender: String
  let answer: TextAnswer
  /// 1 to 256.
  let width: Int

  /// - Parameter name: `text` or `text2`.
  /// - Throws: `SettingsError.badValue`; never with the token in it.
  init?(_ reader: ConfigReader, _ name: String) throws(SettingsError) {
    let settings = ProviderSettings(reader, name)
    width = try settings.number("width", 1...256, usually: Self.usualWidth)
    let limit = try settings.number("seconds", 1...300, usually: 30)
    sender = settings.text("sender") ?? ""
    guard let answer = TextAnswer(receipt: settings.text("receipt") ?? "id", accepted: settings.text("accepted") ?? "") else {
      throw settings.text("receipt").flatMap { TextAnswer(receipt: $0, accepted: "") } == nil && settings.text("receipt") != nil
        ? settings.bad("receipt", "members with dots between them, like data.messageId")
        : settings.bad("accepted", "a member and its value, like code=0")
    }
    self.answer = answer
    guard let address = settings.text("url") else { return nil }
    guard let target = HTTPTarget(address) else { throw settings.bad("url", "an address like https://gateway.example/v1/messages") }
    let token = settings.secret("token")
    guard token.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) else {
      throw .badValue(key: "\(name).token", value: "…", expected: "a token without spaces")
    }
    guard token.isEmpty || target.isEncrypted || ProviderSettings.isLoopback(target.host) else {
      throw settings.bad("url", "https, since there is a token")
    }
    do {
      client = try HTTPClient(
        target, headers: token.isEmpty ? [] : [("Authorization", "Bearer \(token)")], limit: .seconds(limit),
        trustedRootsFile: settings.text("certificates"))
    } catch {
      throw settings.bad("certificates", "a readable PEM file")
    }
  }
}
