import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.putTemplate`: words are put in force, or those in the program stand again.
struct PutTemplateOperation: Command {
  typealias Request = PutTemplate

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: PutTemplate, _ context: CallContext) async throws {}

  func decide(_ request: PutTemplate, _ gathered: Void, _ unit: WorkUnit) throws -> TemplateView {
    let key = try NoticeTemplate.Key(kind: request.kind, channel: request.channel, language: request.language)
    guard !request.title.isEmpty || !request.text.isEmpty else {
      try TemplateTable.remove(key, in: unit.transaction)
      return TemplateView(.builtIn(key), since: nil)
    }
    guard !request.title.utf8.contains(0), !request.text.utf8.contains(0) else { throw NotifyRefusals.templateUnfit.refusal("text") }
    let template = try NoticeTemplate(offered: request.title, request.text, for: key)
    try TemplateTable.put(template, at: unit.at, in: unit.transaction)
    return TemplateView(template, since: unit.at)
  }
}
