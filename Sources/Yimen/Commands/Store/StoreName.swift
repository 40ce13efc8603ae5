import Store

/// How commands call a place of stores: without what may be a password.
enum StoreName {
  static func text(_ location: StoreLocation) -> String {
    switch location {
    case .directory(let directory): "sqlite:\(directory)"
    case .server(let address): PostgresAddress(address)?.shown ?? "postgres:"
    }
  }
}
