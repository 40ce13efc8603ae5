import ArgumentParser

/// What concerns the stores of the services.
struct StoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: "存储：状态、检查、备份、恢复、升级、迁移。The services' stores: look at them, save, restore, upgrade and move them.",
    subcommands: [
      StoreStatusCommand.self, StoreCheckCommand.self, StoreBackupCommand.self, StoreRestoreCommand.self, StoreMigrateCommand.self,
      StoreCopyCommand.self,
    ])
}
