import ArgumentParser
import Bus
import Store
import Suite
import Synchronization

/// Saves the stores.
struct StoreBackupCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "备份各存储，无需停机。Save the stores; the suite may run.",
    discussion: """
      全部数据库取自同一时刻，连同清单（版本、事件、SHA-256）写入新目录。密钥不在其中，除非 --with-keys；没有密钥，备份打不开。
      All databases as they are at one moment, in a new directory, with a manifest of versions, events and digests.
      The keys of personal data and of files are left out, unless --with-keys says otherwise: without them, no name and no file in a
      back-up can be read, so keep copies of them elsewhere.

        yimen store backup /backup/2026-09-01
        yimen store check --store sqlite:/backup/2026-09-01

      PostgreSQL 由 pg_dump 备份，须已安装；--print 只显示命令。Of PostgreSQL, pg_dump saves all services' schemas in one snapshot, where
      it is installed; --print only tells the command, to be run elsewhere, with PGPASSFILE or PGPASSWORD for a password. What it writes is
      a bare dump, without manifest and keys: yimen store restore --print tells how it is put back.

        yimen store backup /backup/2026-09-01 --store postgres://yimen@db.example/yimen
      """)

  @Argument(help: ArgumentHelp("新目录。The directory to make.", valueName: "dir"))
  var target: String

  @Flag(help: "连同密钥；备份须与密钥同样保密。The keys as well; the back-up is then as secret as they are.")
  var withKeys = false

  @Flag(name: .customLong("print"), help: "PostgreSQL：只显示命令。Of PostgreSQL: only tell the command.")
  var printsCommand = false

  @OptionGroup var place: StoreOptions
  @OptionGroup var output: OutputOptions

  nonisolated(nonsending) func run(to output: Output) async throws {
    let manifest: BackupManifest
    switch try await place.location() {
    case .directory(let directory):
      let backup = SuiteBackup(of: directory, keys: withKeys ? place.directory : nil)
      manifest = try await backup.write(to: target, progress: Self.telling(self.output.json ? nil : output))
    case .server(let address) where printsCommand:
      return output.line(try backup(of: address).command(to: "\(target)/yimen.dump").text)
    case .server(let address):
      manifest = try await backup(of: address).write(to: target, progress: output.telling(unless: self.output.json))
    }
    if self.output.json { return output.line(BackupText.json(manifest, target).text) }
    for line in BackupText.lines(manifest) { output.line(line) }
    output.line("已备份到 saved in \(target)（\(SizeText.text(manifest.bytes))）")
    if !manifest.holdsKeys {
      output.line("密钥不在其中，请另存 the keys are not in it, keep copies elsewhere: \(BackupText.keys(in: place.directory))")
    }
  }

  private func backup(of address: String) throws -> PostgresBackup {
    PostgresBackup(of: try StoreName.parsed(address), at: .server(address), keys: withKeys ? place.directory : nil)
  }

  /// Tells each service's begin, and every quarter of a large one.
  private static func telling(_ output: Output?) -> SuiteBackup.Progress {
    let told = Mutex<[String: Int]>([:])
    return { service, share in
      guard let output else { return }
      let quarter = Int(share * 4)
      let isNews = told.withLock { told in
        defer { told[service] = quarter }
        return told[service] != quarter
      }
      guard isNews else { return }
      output.line("  \(service) \(quarter * 25) %")
      output.flush()
    }
  }
}
