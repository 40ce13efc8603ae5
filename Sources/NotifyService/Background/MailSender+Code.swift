import Bus
import Contracts
import NotifyDomain
import ServiceKit

extension MailSender {
  /// Asks for the address and the code, which are kept with the subject alone, and writes the mail. A code that was used or has run out is not
  /// sent any more.
  func composeCode(_ mail: DueMail) async -> Result<MailMessage, MailObstacle> {
    let code: ContactCode
    do throws(Refusal) {
      code = try await environment.bus.call(
        ReadContactCode.with {
          $0.subject = mail.subject
          $0.kind = .mail
        }, as: NotifyService.principal)
    } catch {
      if Task.isCancelled { return .failure(.stopped) }
      let isGone = error.code == IdentityRefusals.unknownSubject.code || error.code == IdentityRefusals.codeNotWaited.code
      return .failure(isGone ? .noAddress : .noAnswer)
    }
    guard let address = try? MailAddress(code.address) else { return .failure(.noAddress) }
    let text = CodeTemplate(Language(rawValue: code.language) ?? .chinese).mail(code.code)
    guard
      let message = try? MailMessage(
        text, of: mail.delivery, from: settings.sender, named: MailSettings.senderName, to: address, sentAt: now)
    else { return .failure(.unwritable) }
    return .success(message)
  }
}
