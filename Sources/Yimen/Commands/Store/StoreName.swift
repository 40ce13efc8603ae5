import Store

/// How commands call a place of stores: without what may be a password.
enum StoreName {
  static func text(_ location: StoreLocation) -> String {
    switch location {
    case .directory(let directory): "sqlite:\(directory)"
    case .server(let address): PostgresAddress(address)?.shown ?? "postgres:"
    }
  }

  /// A setting that PostgreSQL takes, taken apart.
  /// - Throws: `CommandFailure` where it takes none such; what it says may hold a password, and is not repeated.
  static func parsed(_ address: String) throws -> PostgresAddress {
    guard let parsed = PostgresAddress(address) else {
      throw CommandFailure(
        .usage, zh: "--store 不是 PostgreSQL 接受的地址。", en: "--store is not an address that PostgreSQL takes.",
        remedyZh: "写作 postgres://用户@主机:端口/数据库。", remedyEn: "Write postgres://USER@HOST:PORT/DATABASE.")
    }
    return parsed
  }
}
