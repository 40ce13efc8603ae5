import CPostgres
import Glibc

/// The schema that a service's tables lie in, where its server is, and within which limits it is used.
struct PostgresTarget: Sendable {
  /// A URL of libpq's. It may hold a password, so it stands in no message.
  let address: String
  let schema: String
  let limits: StoreLimits
  /// How long a session may stand still in a transaction, in milliseconds.
  private var standstill: Int

  init(_ address: String, service: String, limits: StoreLimits) {
    self.address = address
    schema = Self.schema(of: service)
    self.limits = limits
    standstill = limits.standstillMilliseconds
    patience = 2 * limits.statementMilliseconds + limits.busyMilliseconds
  }

  static func schema(of service: String) -> String { "yimen_\(service)" }

  /// The same for sessions that only read: who stands still in one is in nobody's way, and merely keeps old rows from being cleared away.
  var forReading: PostgresTarget {
    var target = self
    target.standstill = 60_000
    return target
  }

  /// The same for the session whose locks are an instance's duties. It must know that they are lost before the server gives them to others, so it
  /// waits for an answer half as long as the server waits for a question.
  var forDuties: PostgresTarget {
    var target = self
    target.patience = limits.standstillMilliseconds / 2
    return target
  }

  /// The schema's name as statements write it.
  var quoted: String { "\"\(schema.replacing("\"", with: "\"\""))\"" }

  /// How long the server may be silent while it owes an answer, in milliseconds.
  private(set) var patience: Int

  /// Connects, and leaves the session in pipeline mode. Who asks frees the handle.
  /// - Throws: ``StoreError/unreachable(reason:)``, ``StoreError/address``.
  func connect() throws(StoreError) -> OpaquePointer {
    try check()
    // Those before the address are what it may say otherwise; those after it hold whatever it says.
    let settings = [
      ("connect_timeout", "5"), ("tcp_user_timeout", "15000"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
      ("keepalives_count", "3"), ("target_session_attrs", "read-write"), ("dbname", address), ("fallback_application_name", "yimen"),
      ("client_encoding", "UTF8"), ("options", options),
    ]
    let handle = unsafe Self.withStrings(settings.map(\.0)) { names in
      unsafe Self.withStrings(settings.map(\.1)) { values in unsafe PQconnectdbParams(names, values, 1) }
    }
    guard let handle = unsafe handle else { throw .unreachable(reason: "no memory") }
    guard unsafe PQstatus(handle) == CONNECTION_OK else {
      let reason = unsafe Self.message(handle)
      unsafe PQfinish(handle)
      throw .unreachable(reason: reason)
    }
    // Without blocking, so that what is sent never waits for answers that nobody reads yet.
    guard unsafe PQsetnonblocking(handle, 1) == 0 && PQenterPipelineMode(handle) == 1 else {
      unsafe PQfinish(handle)
      throw .unreachable(reason: "no pipeline can be begun")
    }
    return unsafe handle
  }

  /// An instance that stands still in a transaction would keep the writer's lock from all others: the server ends its session.
  private var options: String {
    """
    -c search_path=\(quoted) -c client_min_messages=warning -c synchronous_commit=on -c statement_timeout=\(limits.statementMilliseconds) \
    -c lock_timeout=\(limits.busyMilliseconds) -c idle_in_transaction_session_timeout=\(standstill)
    """
  }

  /// libpq repeats of a malformed URL what it does not understand, and that may be a password.
  private func check() throws(StoreError) {
    let parsed = unsafe PQconninfoParse(address, nil)
    guard let parsed = unsafe parsed else { throw .address }
    unsafe PQconninfoFree(parsed)
  }

  /// libpq's words, in one line. They name hosts and users, never values.
  static func message(_ handle: OpaquePointer) -> String {
    let text = unsafe String(cString: PQerrorMessage(handle))
    return text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix { $0.isWhitespace } }.joined(separator: "; ")
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = unsafe strings.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    let pointers = unsafe copies.map { unsafe UnsafePointer<CChar>($0) } + [nil]
    return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress!) }
  }
}
