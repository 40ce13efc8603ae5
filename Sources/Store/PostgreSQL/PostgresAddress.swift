import CPostgres

/// What a URL of libpq's says, taken apart: so that PostgreSQL's own tools can be given it without its password in their arguments.
public struct PostgresAddress: Sendable, Hashable {
  /// By the names of libpq's keywords (PostgreSQL manual, section 34.1.2), in their order; all but secrets.
  private let open: [Option]
  private let password: String?

  private struct Option: Hashable {
    let keyword: String
    let value: String
  }

  /// Nil where libpq does not take it.
  public init?(_ url: String) {
    let parsed = unsafe PQconninfoParse(url, nil)
    guard let first = unsafe parsed else { return nil }
    defer { unsafe PQconninfoFree(parsed) }
    var open: [Option] = []
    var password: String?
    var next = unsafe first
    while let keyword = unsafe next.pointee.keyword {
      if let value = unsafe next.pointee.val {
        let option = unsafe Option(keyword: String(cString: keyword), value: String(cString: value))
        // Libpq marks with a star what a program that shows the options should hide.
        if unsafe next.pointee.dispchar.map({ unsafe $0.pointee == CChar(UInt8(ascii: "*")) }) ?? false {
          if option.keyword == "password" { password = option.value }
        } else {
          open.append(option)
        }
      }
      unsafe next += 1
    }
    self.open = open
    self.password = password
  }

  /// A connection string without secrets, as `--dbname` takes it.
  public var connectionString: String {
    open.map { "\($0.keyword)=\(Self.quoted($0.value))" }.joined(separator: " ")
  }

  private static func quoted(_ value: String) -> String {
    guard value.isEmpty || value.contains(where: { $0.isWhitespace || $0 == "'" || $0 == "\\" }) else { return value }
    return "'\(value.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }

  /// What hands the password on, where the URL has one.
  public var environment: [String: String] { password.map { ["PGPASSWORD": $0] } ?? [:] }

  public var hasPassword: Bool { password != nil }

  /// For people: user, host, port and database.
  public var shown: String {
    func value(_ keyword: String) -> String? { open.first { $0.keyword == keyword }?.value }
    let user = value("user").map { "\($0)@" } ?? ""
    let port = value("port").map { ":\($0)" } ?? ""
    return "postgres://\(user)\(value("host") ?? value("hostaddr") ?? "")\(port)/\(value("dbname") ?? "")"
  }
}
