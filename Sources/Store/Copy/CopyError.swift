/// Why a store is not copied. Each describes itself in one line that says what is wrong and what helps.
public enum CopyError: Error, Sendable, Hashable {
  /// Both places are of one engine.
  case sameEngine
  /// No service has a store at the source.
  case noSource(String)
  /// The source is of other versions than the program.
  case otherVersion(service: String)
  /// Programs are connected to the source.
  case sourceInUse(sessions: Int64)
  /// The target holds rows that are not the source's.
  case targetHoldsOther(service: String, table: String)
  /// A copy from elsewhere was begun at the target.
  case otherSource(service: String)
  /// What is at the target after the copy is not what is at the source.
  case differs(service: String, table: String)
}

extension CopyError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .sameEngine:
      "a copy goes from SQLite to PostgreSQL or back; to stay on one engine use yimen store backup and restore. "
        + "复制只在 SQLite 与 PostgreSQL 之间进行，同一引擎请用备份与恢复。"
    case .noSource(let place): "there is no store in \(place); name another with --from. 源中没有任何存储，请用 --from 指明。"
    case .otherVersion(let service):
      "the store of \(service) is not of this program's version; run yimen store migrate on the source first, or use the program that wrote it. "
        + "源数据库版本不同，请先对源运行 yimen store migrate。"
    case .sourceInUse(let sessions):
      "\(sessions) sessions of the suite are connected to the source; stop the suite, and run this again. 源数据库仍被使用，请先停止套件。"
    case .targetHoldsOther(let service, let table):
      "the target's table \(table) of \(service) holds other rows; name an empty database or directory. 目标已有其他数据，请另选空的目标。"
    case .otherSource(let service):
      "a copy from another source was begun at the target's store of \(service); finish that one, or name an empty target. "
        + "目标中有来自其他源的未完成复制，请先完成它，或另选空的目标。"
    case .differs(let service, let table):
      "the table \(table) of \(service) differs between source and target; see that nothing writes to either, empty the target, and copy again. "
        + "复制后两边不一致，请确认两边均未被写入，清空目标后重新复制。"
    }
  }
}
