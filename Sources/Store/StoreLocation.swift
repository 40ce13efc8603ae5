/// Where a store lies: the setting `store`.
public enum StoreLocation: Sendable, Hashable {
  /// A directory with one SQLite database a service. One program at a time.
  case directory(String)
  /// A PostgreSQL database with one schema a service, by a URL of libpq's (PostgreSQL manual, section 34.1.1.2). Any number of programs.
  case server(String)

  /// Reads `sqlite:DIR`, `postgres://…` or `postgresql://…`; nil when it is none of them.
  public init?(_ setting: String) {
    if setting.hasPrefix("sqlite:"), setting.utf8.count > 7 {
      self = .directory(String(setting.dropFirst(7)))
    } else if setting.hasPrefix("postgres://") || setting.hasPrefix("postgresql://") {
      self = .server(setting)
    } else {
      return nil
    }
  }
}
