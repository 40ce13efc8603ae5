import NotifyDomain
import ServiceKit

/// The senders of all channels, as the settings have it: one a provider.
struct NoticeSenders {
  let plan: DeliveryPlan
  let all: [NoticeSender]

  /// Which of its channel's providers each one is, from 0, by the name that the settings give it.
  var places: [String: Int] { Dictionary(uniqueKeysWithValues: all.map { ($0.provider.name, $0.place) }) }

  /// - Throws: `SettingsError`.
  init(_ environment: ServiceEnvironment) throws(SettingsError) {
    let reader = environment.settings
    var texts: [any NoticeProvider] = []
    for name in ["text", "text2"] {
      if let settings = try TextSettings(reader, name) { texts.append(TextProvider(name: name, settings: settings)) }
    }
    var mails: [any NoticeProvider] = []
    for name in ["mail", "mail2"] {
      if let settings = try MailSettings(reader, name) { mails.append(MailProvider(name: name, settings: settings)) }
    }
    self.init(environment, [texts, mails])
  }

  /// - Parameter channels: the providers of each channel, in their order.
  init(_ environment: ServiceEnvironment, _ channels: [[any NoticeProvider]]) {
    let channels = channels.filter { !$0.isEmpty }
    let plan = DeliveryPlan(channels: channels.compactMap { $0.first?.channel })
    self.plan = plan
    all = channels.flatMap { providers in
      let board = ProviderBoard(providers: providers.count)
      return providers.enumerated().map { place, provider in
        NoticeSender(
          environment: environment, provider: provider, place: place, providers: providers.count, board: board, plan: plan)
      }
    }
  }
}
