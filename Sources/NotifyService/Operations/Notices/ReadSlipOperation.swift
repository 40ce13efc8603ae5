import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.slip`: a notice to be printed at the counter. A clerk prints those of the case in hand, nobody those of another.
struct ReadSlipOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ReadSlip, _ context: CallContext) async throws -> SlipPage {
    let language = try request.language.isEmpty ? .chinese : Language(named: request.language)
    let read = try PersonalRead(request.purpose, by: context.principal)
    guard let id = NoticeID(request.notice) else { throw NotifyRefusals.unknownNotice.refusal("notice") }
    do {
      let found = try await environment.store.read { transaction in try NoticeTable.slip(id, language, in: transaction) }
      guard let found else { throw NotifyRefusals.unknownNotice.refusal("notice") }
      let items = try await read.check(
        of: found.subject, item: "", by: ApplicantCheck(environment, as: NotifyService.name), context,
        otherwise: NotifyRefusals.notOwnMailbox, without: IdentityRefusals.mandateMissing)
      guard items == nil else { throw IdentityRefusals.mandateMissing.refusal("otherItem") }
      try read.check(ofCase: found.caseID)
      let now = ShanghaiTime(microseconds: environment.clock.microseconds())
      let slip = NoticeSlip(found.words, language, number: id.text, printed: now.description)
      return SlipPage.with { ($0.notice, $0.plain, $0.html) = (id.text, slip.plain, slip.html) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
