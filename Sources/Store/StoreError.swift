/// Why the store did not do what it was asked. Each describes itself in one line that says what is wrong and what helps, in English and
/// Chinese, without any value that was stored.
public enum StoreError: Error, Sendable, Hashable {
  /// Another process, or another store of this one, has the database open. The holder is its process number, where it is known.
  case locked(path: String, holder: Int32?)

  /// The directory or file cannot be made or written.
  case unwritable(path: String, reason: String)

  /// The file is something else than a SQLite database.
  case notADatabase(path: String)

  /// The database belongs to another program or another service.
  case foreign(path: String, reason: String)

  /// A newer version of the program has migrated the database.
  case newer(path: String, found: Int, known: Int)

  /// A copy from another engine has begun there and is not finished.
  case unfinishedCopy(path: String)

  /// A restore has begun in the directory and is not finished: not all databases are there, or not all of one back-up.
  case unfinishedRestore(path: String)

  /// A migration is wrong or cannot be applied; the database is as it was.
  case migration(version: Int, reason: String)

  /// SQLite finds the database damaged.
  case corrupt

  /// The database server cannot be reached, or takes no more connections. Not executed.
  case unreachable(reason: String)

  /// The setting that says where the database is makes no sense to PostgreSQL. Not executed.
  case address

  /// What lies between keeps a session's settings from the database server, so that its statements would be for tables elsewhere. Not executed.
  case settingsIgnored

  /// The connection to the database server was lost when a commit was on its way. Whether it was carried out is not known.
  case outcomeUnknown(reason: String)

  /// A statement ran for longer than it may, or a write waited beyond its deadline. Not executed.
  case timedOut

  /// As many writes wait as may wait, or another program holds the database. Not executed.
  case busy

  /// No space is left on the disk. Not executed.
  case full

  /// The store has been closed. Not executed.
  case closed

  /// The task was cancelled before the work was done. Not executed.
  case cancelled

  /// A row with this key exists; the columns that clash.
  case conflict(String)

  /// A row breaks a rule of its table; which.
  case constraint(String)

  /// The cursor is not where the events were read from: they, or some of them, have had their effect, or another instance follows.
  case cursorElsewhere(follower: String)

  /// A column holds another type than its reader expects.
  case unexpectedValue(column: Int, expected: String)

  /// The statement is wrong.
  case statement(String)

  /// The engine failed, for instance on a fault of the disk. Whether a write under way is on disk is not known.
  case failed(code: Int32, String)
}

extension StoreError {
  /// Whether it is certain that nothing was written, so that the same write may be sent again.
  public var isNotExecuted: Bool {
    switch self {
    case .failed, .corrupt, .outcomeUnknown: false
    default: true
    }
  }
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .locked(let path, let holder):
      "the database \(path) is in use\(holder.map { " by process \($0)" } ?? ""); stop that program, or choose another data directory. "
        + "数据库正被其他程序使用，请先停止该程序，或另选数据目录。"
    case .unwritable(let path, let reason):
      "\(path) cannot be written (\(reason)); correct its permissions, or choose another data directory. 无法写入，请更正权限，或另选数据目录。"
    case .notADatabase(let path):
      "\(path) is not a SQLite database; move it away, or restore a back-up. 该文件不是 SQLite 数据库，请移走，或恢复备份。"
    case .foreign(let path, let reason):
      "\(path) is not this service's database (\(reason)); move it away, or choose another data directory. "
        + "该数据库不属于本服务，请移走，或另选数据目录。"
    case .newer(let path, let found, let known):
      "\(path) is of version \(found) and this program knows up to \(known); start the newer program. "
        + "数据库由更新版本的程序写入，请启动新版程序。"
    case .unfinishedCopy(let path):
      "\(path) holds a copy that is not finished; run the same yimen store copy again. 复制尚未完成，请重新运行同一条 yimen store copy。"
    case .unfinishedRestore(let path):
      "\(path) holds a restore that is not finished; run the same yimen store restore again. 恢复尚未完成，请重新运行同一条 yimen store restore。"
    case .migration(let version, let reason):
      "migration \(version) failed (\(reason)) and was undone; start the previous program, and report this. "
        + "数据库升级失败并已撤销，请启动旧版程序，并报告此问题。"
    case .corrupt:
      "the database is damaged; stop the service and restore a back-up. 数据库已损坏，请停止服务并恢复备份。"
    case .address:
      "the setting store is no address that PostgreSQL takes; write postgres://[USER@]HOST[:PORT]/DATABASE. 设置 store 不是有效的 PostgreSQL 地址。"
    case .settingsIgnored:
      "the database server does not work by the settings that it was sent (search_path); write its own address in the setting store, not a "
        + "pooler's such as pgbouncer. 数据库服务器未采用所发送的会话设置，请在设置 store 中填写服务器本身的地址，不要经过 pgbouncer 等连接池。"
    case .unreachable(let reason):
      "the database server cannot be reached (\(reason)); look at it and at the setting store, work resumes by itself. "
        + "无法连接数据库服务器，请检查服务器与 store 设置，连接恢复后自动继续。"
    case .outcomeUnknown(let reason):
      "the connection to the database server was lost in a commit (\(reason)); send the same command again with its key. "
        + "提交时与数据库服务器的连接中断，结果未知，请用同一键重新发送。"
    case .timedOut:
      "the database took longer than it may; try again later, and look at what loads it. 数据库用时过长，请稍后再试，并检查其负载。"
    case .busy:
      "the store is busy; try again shortly. 存储繁忙，请稍后再试。"
    case .full:
      "no space is left on the disk; free some, writing resumes by itself. 磁盘空间已满，请腾出空间，写入随即恢复。"
    case .closed:
      "the store is closed; start the service again. 存储已关闭，请重新启动服务。"
    case .cancelled:
      "the work was cancelled before it was done; send it again if it is still wanted. 操作在完成前已取消，如仍需要，请重新发送。"
    case .conflict(let columns):
      "a row with the same \(columns) exists; read it instead. 相同的记录已存在，请改为读取。"
    case .constraint(let rule):
      "a row breaks a rule of its table (\(rule)); correct the value. 记录不符合表的规则，请更正其值。"
    case .cursorElsewhere(let follower):
      "the cursor of \(follower) is elsewhere; read it again and go on from there. 游标已不在原处，请重新读取，从该处继续。"
    case .unexpectedValue(let column, let expected):
      "column \(column) does not hold \(expected); the query and its reader differ. 列的类型不符，查询与读取不一致。"
    case .statement(let reason):
      "a statement is wrong (\(reason)); report this. 语句有误，请报告此问题。"
    case .failed(let code, let reason):
      "the database engine failed with code \(code) (\(reason)); look at the disk, then start the service again. "
        + "数据库引擎出错，请检查磁盘，然后重新启动服务。"
    }
  }
}
