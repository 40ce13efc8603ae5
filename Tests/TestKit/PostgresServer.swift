import Foundation
import Synchronization

/// A PostgreSQL server of the tests' own, in a temporary directory, heard on a socket there; it ends with the process that started it, however that ends.
public final class PostgresServer: Sendable {
  public let directory: String
  private let process: Process

  private static let shared = Mutex<Task<PostgresServer, any Error>?>(nil)

  /// The one server of this process, started when it is first asked for.
  public static func running() async throws -> PostgresServer {
    let task = shared.withLock { task in
      if let task { return task }
      let fresh = Task.detached { try await start() }
      task = fresh
      return fresh
    }
    return try await task.value
  }

  /// A server of a test's own, which it may kill.
  public static func start() async throws -> PostgresServer {
    let server = try PostgresServer()
    try await server.waitUntilReady()
    return server
  }

  /// The setting `store`.
  public var address: String { "postgres:///postgres?host=\(directory)/run&user=yimen" }

  private init() throws {
    directory = "/tmp/yimen-pg-\(UUID().uuidString.prefix(8))"
    process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", Self.script, "postgres", directory]
    process.standardInput = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// PostgreSQL does not run as root. The end of the input, which comes also when the tests are killed, ends the server.
  private static let script = """
    set -e
    directory=$1
    programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
    become=()
    if [ "$(id -u)" -eq 0 ]; then become=(setpriv --reuid=postgres --regid=postgres --init-groups); fi
    mkdir -m 700 "$directory" "$directory/data" "$directory/run"
    if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$directory"; fi
    "${become[@]}" "$programs/initdb" -D "$directory/data" -U yimen -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$directory/run/initdb.log" 2>&1
    "${become[@]}" "$programs/postgres" -D "$directory/data" -k "$directory/run" -c listen_addresses= -c fsync=off -c max_connections=200 \
      >"$directory/run/postgres.log" 2>&1 &
    server=$!
    cat >/dev/null
    kill -QUIT $server
    wait $server || true
    rm -rf "$directory"
    """

  private func waitUntilReady() async throws {
    let socket = "\(directory)/run/.s.PGSQL.5432"
    for _ in 0..<1_000 {
      if FileManager.default.fileExists(atPath: socket) { return }
      guard process.isRunning else { break }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw NotStarted(log: (try? String(contentsOfFile: "\(directory)/run/postgres.log", encoding: .utf8)) ?? "no log")
  }

  struct NotStarted: Error { let log: String }
}
