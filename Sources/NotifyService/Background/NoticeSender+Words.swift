import Bus
import Contracts
import NotifyDomain
import ServiceKit

extension NoticeSender {
  /// Asks for the address, which is kept nowhere else than with the subject, and finds the words.
  func compose(_ due: DueNotice) async -> Result<OutgoingNotice, SendObstacle> {
    if due.delivery.notice.kind == .contactCode { return await composeCode(due) }
    let contact: Contact
    do throws(Refusal) {
      contact = try await environment.bus.call(
        ReadContact.with {
          $0.subject = due.subject
          $0.purpose = Purpose.with {
            $0.kind = .handling
            $0.caseID = due.caseID
            $0.step = "notice"
          }
        }, as: NotifyService.principal)
    } catch {
      if Task.isCancelled { return .failure(.stopped) }
      return .failure(error.code == IdentityRefusals.unknownSubject.code ? .noAddress : .noAnswer)
    }
    let language = due.preferences?.language ?? Language(rawValue: contact.language) ?? .chinese
    return outgoing(due, to: provider.channel == .text ? contact.phone : contact.mail, language, due.values[language] ?? [:])
  }

  /// Asks for the address and the code, which are kept with the subject alone. A code that was used or has run out is not sent any more.
  private func composeCode(_ due: DueNotice) async -> Result<OutgoingNotice, SendObstacle> {
    let code: ContactCode
    do throws(Refusal) {
      code = try await environment.bus.call(
        ReadContactCode.with {
          $0.subject = due.subject
          $0.kind = provider.channel == .text ? .phone : .mail
        }, as: NotifyService.principal)
    } catch {
      if Task.isCancelled { return .failure(.stopped) }
      let isGone = error.code == IdentityRefusals.unknownSubject.code || error.code == IdentityRefusals.codeNotWaited.code
      return .failure(isGone ? .noAddress : .noAnswer)
    }
    let language = Language(rawValue: code.language) ?? .chinese
    let words = CodeTemplate(language).mail(code.code)
    return outgoing(due, to: code.address, language, [.title: words.title, .text: words.body, .code: code.code])
  }

  private func outgoing(
    _ due: DueNotice, to address: String, _ language: Language, _ values: [TemplateField: String]
  ) -> Result<OutgoingNotice, SendObstacle> {
    guard provider.canReach(address), let template = due.templates[language] else { return .failure(.noAddress) }
    let words = template.filled(with: values)
    return .success(
      OutgoingNotice(messageID: due.delivery.messageID, address: address, title: words.title, text: words.body, sentAt: now))
  }
}
