import NotifyDomain

/// A mail server, as one that carries notices.
struct MailProvider: NoticeProvider {
  let name: String
  let settings: MailSettings

  var channel: NoticeChannel { .mail }
  var width: Int { settings.width }

  func canReach(_ address: String) -> Bool { (try? MailAddress(address)) != nil }

  func send(_ notice: OutgoingNotice) async -> SendOutcome {
    let message: MailMessage
    do throws(MailFault) {
      message = try MailMessage(notice, from: settings.sender, named: MailSettings.senderName)
    } catch {
      return .notSent(code: error.code, retry: false, isProviders: false)
    }
    return SendOutcome(await settings.client.send(message))
  }
}

extension SendOutcome {
  init(_ outcome: MailOutcome) {
    self =
      switch outcome {
      case .sent: .sent(receipt: nil)
      case .notSent(let failure, let retry): .notSent(code: failure.code, retry: retry, isProviders: !failure.isOfMail)
      case .unknown(let failure): .unknown(code: failure.code)
      }
  }
}

extension MailFailure {
  /// Whether the server spoke of this very mail; else it failed itself.
  fileprivate var isOfMail: Bool {
    guard case .refused(let phase, _) = self else { return false }
    return switch phase {
    case .sender, .recipient, .data, .content, .acceptance: true
    case .greeting, .hello, .startTLS, .authentication, .quit, .ended: false
    }
  }
}
