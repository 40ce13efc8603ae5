/// Why a back-up cannot be made or restored. Each describes itself in one line that says what is wrong and what helps.
public enum BackupError: Error, Sendable, Hashable {
  /// Something lies where the back-up should come.
  case targetExists(String)
  case unwritable(path: String, reason: String)
  /// No service has a store there.
  case nothingToSave(String)
  /// There is no key to be saved.
  case noKey(String)
  /// It is no back-up: it has no manifest.
  case noManifest(String)
  case damagedManifest(path: String)
  /// A newer version of the program wrote it.
  case newerFormat(found: Int, known: Int)
  /// A database in it is of a newer version than this program knows.
  case newerStore(service: String, found: Int, known: Int)
  case unknownService(String)
  /// A file is missing or is not what was saved.
  case damagedFile(String)
  case unreadable(path: String, reason: String)
  /// The store that it should be restored to holds something.
  case dataExist(String)
  /// Another key lies there.
  case otherKey(String)
  /// It is of another engine than the store that it should be restored to.
  case otherEngine(BackupManifest.Kind)
  /// What was restored is not what was saved.
  case notAsSaved(service: String)
  /// A program of PostgreSQL's is not installed, or failed. With the command.
  case noTool(String, command: String)
  case toolFailed(String, status: Int32)
}

extension BackupError {
  /// What kind of mistake it is.
  public enum Fault: Sendable { case refused, data, input }

  public var fault: Fault {
    switch self {
    case .damagedManifest, .newerFormat, .newerStore, .unknownService, .damagedFile, .notAsSaved: .data
    case .noManifest, .unreadable, .nothingToSave, .noKey: .input
    default: .refused
    }
  }
}

extension BackupError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .targetExists(let path): "\(path) is there already; name a directory that is not. 目标已存在，请另选目录。"
    case .unwritable(let path, let reason):
      "\(path) cannot be written (\(reason)); check permissions and free space. 无法写入，请检查权限与剩余空间。"
    case .nothingToSave(let place): "there is no store in \(place); name another with --data or --store. 没有任何存储，请用 --data 或 --store 指明。"
    case .noKey(let path): "there is no key \(path); name its data directory with --data, or leave out --with-keys. 没有密钥文件，请用 --data 指明。"
    case .noManifest(let path): "\(path) is not there, so this is no back-up, or one that was not finished; name another. 缺少清单，不是完整的备份，请另选。"
    case .damagedManifest(let path): "\(path) is not the manifest of a back-up; use another back-up. 清单已损坏，请使用其他备份。"
    case .newerFormat(let found, let known):
      "the back-up is of form \(found) and this program knows up to \(known); use the newer program. 备份由更新版本写入，请使用新版程序。"
    case .newerStore(let service, let found, let known):
      "the store of \(service) in it is of version \(found) and this program knows up to \(known); use the newer program. "
        + "备份中的数据库版本更新，请使用新版程序。"
    case .unknownService(let service):
      "it holds the service \(service), which this program does not know; use the newer program. 备份含未知服务，请使用新版程序。"
    case .damagedFile(let path): "\(path) is missing or is not what was saved; use another back-up. 文件缺失或已被更改，请使用其他备份。"
    case .unreadable(let path, let reason): "\(path) cannot be read (\(reason)); check its permissions. 无法读取，请检查权限。"
    case .dataExist(let place):
      "\(place) holds something already; restore to another place, or move it away first. 目标已有数据，请另选位置或先移走。"
    case .otherKey(let path):
      "\(path) is another key than the back-up's; restore to another data directory, or move the key away first. 已有另一密钥，请另选数据目录或先移走。"
    case .otherEngine(let kind):
      kind == .sqlite
        ? "the back-up is of SQLite; restore it to --store sqlite:DIR, and move it with yimen store copy. 备份属于 SQLite，请恢复到 sqlite:DIR 后再用 yimen store copy 迁移。"
        : "the back-up is of PostgreSQL; name its database: --store postgres://…. 备份属于 PostgreSQL，请用 --store postgres://… 指明。"
    case .notAsSaved(let service):
      "the restored store of \(service) is not as it was saved; use another back-up. 恢复的数据库与备份时不符，请使用其他备份。"
    case .noTool(let tool, let command):
      "\(tool) is not installed here; install PostgreSQL's client programs, or run elsewhere: \(command). 未安装该程序，请安装，或在别处运行上述命令。"
    case .toolFailed(let tool, let status): "\(tool) ended with \(status); its own lines above say why. 程序失败，原因见上。"
    }
  }
}
