import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.templates`: the words in force.
struct ReadTemplatesOperation: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ReadTemplates, _ context: CallContext) async throws -> TemplateList {
    let kinds = try request.kind.isEmpty ? NoticeKind.allCases : [NoticeKind(named: request.kind)]
    let channels = try request.channel.isEmpty ? NoticeChannel.allCases : [NoticeChannel(named: request.channel)]
    let languages = try request.language.isEmpty ? Language.allCases : [Language(named: request.language)]
    do {
      return try await environment.store.read { transaction in
        var list = TemplateList()
        for channel in channels {
          let kept = try TemplateTable.all(over: channel, in: transaction)
          for kind in kinds {
            for key in languages.map({ NoticeTemplate.Key(kind, channel, $0) }) {
              list.templates.append(TemplateView(kept[key]?.template ?? .builtIn(key), since: kept[key]?.at))
            }
          }
        }
        return list
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
  }
}
