import Bus
import NotifyDomain

/// A gateway for text messages that takes JSON over HTTPS: `{"to": …, "from": …, "text": …, "id": …}`.
struct TextProvider: NoticeProvider {
  let name: String
  let settings: TextSettings

  var channel: NoticeChannel { .text }
  var width: Int { settings.width }

  /// A number as E.164 has it.
  func canReach(_ address: String) -> Bool {
    address.hasPrefix("+") && (8...16).contains(address.utf8.count)
      && address.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  func send(_ notice: OutgoingNotice) async -> SendOutcome {
    let message = JSONValue.object([
      (name: "to", value: .string(notice.address)), (name: "from", value: .string(settings.sender)),
      (name: "text", value: .string(notice.text)), (name: "id", value: .string(notice.messageID)),
    ])
    switch await settings.client.post(Array(message.text.utf8), key: notice.messageID) {
    case .answered(let status, let body): return settings.answer.outcome(status: status, body: body)
    case .notSent(let failure): return .notSent(code: "text.\(failure)", retry: true, isProviders: true)
    case .unknown(let failure): return .unknown(code: "text.\(failure)")
    }
  }
}
