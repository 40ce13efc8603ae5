import ArgumentParser

/// What people are told: their mailbox, how notices are on their way, and their words.
struct NoticesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notices", abstract: "通知。Notices: mailboxes, deliveries, preferences, words.",
    subcommands: [
      NoticesListCommand.self, NoticesDeliveriesCommand.self, NoticesDeadLettersCommand.self, NoticesResendCommand.self,
      NoticesReportCommand.self, NoticesPreferencesCommand.self, NoticesPreferCommand.self, NoticesTemplatesCommand.self,
      NoticesPutTemplateCommand.self, NoticesPreviewCommand.self, NoticesSlipCommand.self,
    ])
}
