/// What is wrong with a service's database. Each describes itself in one line, in English and Chinese, without any value that was stored.
public enum StoreFinding: Sendable, Hashable {
  /// It cannot be read.
  case unreadable(StoreError)
  /// A copy to it has begun and is not finished.
  case unfinishedCopy
  /// A page or an index is not as it should be, in SQLite's words.
  case damaged(String)
  /// Rows of a table name rows of another that are not there.
  case missingParent(table: String, parent: String, rows: Int)
  /// Events are missing between the oldest and the newest.
  case missingEvents(Int64)
  /// A follower stands behind the last event of the log: it would miss what is to come.
  case cursorBeyond(stream: String, position: Int64, head: Int64)
  /// The log no longer holds what comes after a follower's cursor.
  case cursorBehind(stream: String, position: Int64, oldest: Int64)
}

extension StoreFinding: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let error): "\(error)"
    case .unfinishedCopy: "it holds a copy that is not finished; run the same yimen store copy again. 复制尚未完成，请重新运行 yimen store copy。"
    case .damaged(let reason): "it is damaged (\(reason)); restore a back-up. 数据库已损坏，请恢复备份。"
    case .missingParent(let table, let parent, let rows):
      "\(rows) rows of \(table) name rows of \(parent) that are not there; restore a back-up. 引用的记录不存在，请恢复备份。"
    case .missingEvents(let count): "\(count) events are missing inside the log; restore a back-up. 事件日志有缺失，请恢复备份。"
    case .cursorBeyond(let stream, let position, let head):
      "it has followed \(stream) up to \(position), and that log ends at \(head); restore all databases from one back-up. "
        + "游标超出日志末尾，请用同一备份恢复全部数据库。"
    case .cursorBehind(let stream, let position, let oldest):
      "it has followed \(stream) up to \(position), and that log begins at \(oldest); restore a back-up that holds both. "
        + "日志已不含游标之后的事件，请恢复包含两者的备份。"
    }
  }
}
