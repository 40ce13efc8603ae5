import ArgumentParser
import Bus
import Store
import Suite

/// Puts back what a back-up holds.
struct StoreRestoreCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "由备份恢复。Put back what a back-up holds.",
    discussion: """
      先核对清单与摘要，再写入空的目标；已有数据或套件在运行则拒绝。中断后可再次运行。
      Verifies manifest and digests first, then writes where nothing is; refuses where data lie or the suite runs.
      Cut off, it can be run again.

        yimen store restore /backup/2026-09-01 --data /var/lib/yimen-new
        yimen up --data /var/lib/yimen-new

      PostgreSQL 由 pg_restore 恢复到没有这些模式的数据库；--print 只显示命令，也接受 pg_dump 的裸转储文件。Of PostgreSQL, pg_restore puts all
      back, or nothing, into a database that holds none of it; --print only tells the command, and takes a bare dump of pg_dump's too:

        yimen store restore yimen.dump --store postgres://yimen@db.example/yimen --print
      """)

  @Argument(help: ArgumentHelp("备份目录；与 --print 一起也可为转储文件。The back-up's directory; with --print also a dump.", valueName: "dir"))
  var backup: String

  @Flag(name: .customLong("print"), help: "PostgreSQL：只显示命令。Of PostgreSQL: only tell the command.")
  var printsCommand = false

  @OptionGroup var place: StoreOptions
  @OptionGroup var output: OutputOptions

  nonisolated(nonsending) func run(to output: Output) async throws {
    let manifest: BackupManifest
    switch try await place.location() {
    case .directory(let directory):
      manifest = try await SuiteRestore(backup, to: directory, data: place.directory).run { path in
        guard !self.output.json else { return }
        output.line("  \(path)")
        output.flush()
      }
    case .server(let address):
      let restore = PostgresRestore(backup, to: try StoreName.parsed(address), at: .server(address), data: place.directory)
      if printsCommand { return try tell(restore, to: output) }
      manifest = try await restore.run(progress: output.telling(unless: self.output.json))
    }
    if self.output.json { return output.line(BackupText.json(manifest, backup).text) }
    for line in BackupText.lines(manifest) { output.line(line) }
    output.line("已恢复 \(manifest.at) 的备份 restored as of \(manifest.at)")
    if !manifest.holdsKeys {
      output.line("启动前请放回密钥 before the start put the keys back: \(BackupText.keys(in: place.directory))")
    }
  }

  /// The command, and what it leaves to do, as a shell takes it for a comment.
  private func tell(_ restore: PostgresRestore, to output: Output) throws {
    output.line(try restore.command().text)
    guard try restore.isBareDump() else { return }
    output.line("# 裸转储没有清单可核对，也没有密钥；启动前请放回 a bare dump has no manifest to be verified by, and no keys;")
    output.line("# before the start put them back: \(BackupText.keys(in: place.directory))")
  }
}
