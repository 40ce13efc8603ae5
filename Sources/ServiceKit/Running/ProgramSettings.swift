import Bus
public import Configuration
import FoundationEssentials
public import Logging
public import Store

/// What every program takes from its settings.
public struct ProgramSettings: Sendable {
  public let directory: String
  public let store: StoreLocation
  public let hubs: [HubPlace]
  public let listen: [String]
  /// Where others reach the program; empty: where it listens.
  public let advertise: [String]
  /// Nil: there are none, and the program speaks on this machine only, in the clear.
  public let keys: KeyPlace?
  public let metrics: MetricsAddress
  public let logger: Logger
  public let reader: ConfigReader

  /// - Parameters:
  ///   - program: `hub`, or the service's name; it names the program's socket.
  ///   - level: what is logged when no setting says.
  /// - Throws: `SettingsError` for values that cannot be used.
  public init(_ reader: ConfigReader, program: String, loggingFrom level: Logger.Level = .info) throws(SettingsError) {
    self.reader = reader
    let named = reader.string(forKey: "data") ?? ""
    directory = named.isEmpty ? Self.standardDirectory(environment: ProcessInfo.processInfo.environment) : named
    let place = reader.string(forKey: "store", isSecret: true) ?? ""
    guard let store = place.isEmpty ? .directory(directory) : StoreLocation(place) else {
      // It may hold a password.
      throw .badValue(key: "store", value: "•••", expected: "sqlite:DIR or postgres://[USER@]HOST[:PORT]/DATABASE")
    }
    self.store = store
    let sockets = SocketDirectory(of: directory)
    keys = KeyPlace(reader, data: directory)
    var hubs: [HubPlace] = []
    for text in Self.list(reader.string(forKey: "hub")) ?? ["ipc://" + sockets.path(of: "hub")] {
      guard let hub = HubPlace(text) else { throw .badValue(key: "hub", value: text, expected: HubPlace.form) }
      hubs.append(hub)
    }
    self.hubs = hubs
    listen = Self.list(reader.string(forKey: "listen")) ?? ["ipc://" + sockets.path(of: program), "tcp://127.0.0.1:0"]
    for endpoint in listen {
      // Without a ring nobody could be told from anybody.
      guard HubPlace.isLocal(endpoint) || keys?.directory != nil else { throw .notLoopback(endpoint) }
      // The library takes what it can read of a port, and would listen somewhere else.
      guard Endpoint(listening: endpoint) != nil else {
        throw .badValue(
          key: "listen", value: endpoint,
          expected: "tcp://127.0.0.1:PORT or tcp://[::1]:PORT with a port of 0 to 65535, with keys any numeric address, or ipc://PATH")
      }
    }
    advertise = Self.list(reader.string(forKey: "advertise")) ?? []
    for endpoint in advertise where Endpoint(endpoint) == nil {
      throw .badValue(
        key: "advertise", value: endpoint, expected: "tcp://ADDRESS:PORT with one numeric address, no name and not 0.0.0.0, or ipc://PATH")
    }
    let metrics = reader.string(forKey: "metrics") ?? ""
    self.metrics = metrics.isEmpty ? .standard : try MetricsAddress(metrics)
    var logger = Logger(label: "yimen.\(program)", factory: { label in StreamLogHandler.standardError(label: label) })
    let text = reader.string(forKey: "log.level") ?? level.rawValue
    guard let known = Logger.Level(rawValue: text) else {
      throw .badValue(key: "log.level", value: text, expected: Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))
    }
    logger.logLevel = known
    self.logger = logger
  }

  /// `$XDG_DATA_HOME/yimen`, or `~/.local/share/yimen` (XDG Base Directory Specification 0.8: a relative path is ignored).
  public static func standardDirectory(environment: [String: String]) -> String {
    if let home = environment["XDG_DATA_HOME"], home.hasPrefix("/") { return home + "/yimen" }
    return (environment["HOME"] ?? ".") + "/.local/share/yimen"
  }

  private static func list(_ text: String?) -> [String]? {
    guard let text, !text.isEmpty else { return nil }
    let parts = text.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
    return parts.isEmpty ? nil : parts
  }
}
