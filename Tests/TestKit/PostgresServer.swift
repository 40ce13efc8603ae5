import Foundation
import Synchronization

/// A PostgreSQL server of the tests' own, in a temporary directory, heard on a socket there; it ends with the process that started it,
/// however that ends.
public final class PostgresServer: Sendable {
  private let directory = "/tmp/yimen-pg-\(UUID().uuidString.prefix(8))"
  private let process = Process()
  private let orders = Pipe()
  private let answers = Pipe()

  private static let shared = Mutex<Task<PostgresServer, any Error>?>(nil)

  /// The one server of this process, started when it is first asked for.
  public static func running() async throws -> PostgresServer {
    let task = shared.withLock { task in
      if let task { return task }
      let fresh = Task.detached { try await start(connections: 900) }
      task = fresh
      return fresh
    }
    return try await task.value
  }

  /// A server of a test's own, which it may kill.
  /// - Parameter connections: how many it takes at most, apart from three that are kept for its operator.
  public static func start(connections: Int = 500, isDurable: Bool = false) async throws -> PostgresServer {
    let server = PostgresServer()
    try await server.begin(["-c", "max_connections=\(connections + 3)", "-c", "fsync=\(isDurable ? "on" : "off")"])
    return server
  }

  /// A copy of this server that follows it, and that each commit here waits for from now on. Once this one is gone, ``promote()`` makes it the server.
  public func standby() async throws -> PostgresServer {
    let standby = PostgresServer()
    try await standby.begin(["-c", "fsync=off", "-c", "max_connections=503"], copying: "\(directory)/run")
    try await ask("ALTER SYSTEM SET synchronous_standby_names = '*'")
    try await ask("SELECT pg_reload_conf()")
    return standby
  }

  /// Makes a standby the server.
  public func promote() async throws { try await order("promote") }

  /// The setting `store` for this server and the one that may take its place.
  public func address(or other: PostgresServer) -> String {
    "postgres:///postgres?host=\(directory)/run,\(other.directory)/run&user=yimen"
  }

  private init() {}

  deinit { try? orders.fileHandleForWriting.close() }

  /// The setting `store`, for a role that is no operator.
  public var address: String { "postgres:///postgres?host=\(directory)/run&user=yimen" }

  /// A database of its own for who asks, made when it is first asked for; the setting `store`.
  public func database(_ name: String) async throws -> String {
    try await ask("CREATE DATABASE \"\(name)\" OWNER yimen")
    return "postgres:///\(name)?host=\(directory)/run&user=yimen"
  }

  /// As SIGKILL ends it, with all that it has under way.
  public func kill() async throws { try await order("kill") }

  /// As SIGSTOP leaves it, with all its processes, until ``resume()``: it takes connections, and answers nothing.
  public func pause() async throws { try await order("pause") }

  public func resume() async throws { try await order("resume") }

  public func restart() async throws { try await order("start") }

  /// Ends it in order, with its files.
  public func end() async {
    try? orders.fileHandleForWriting.close()
    await offTasks { self.process.waitUntilExit() }
  }

  /// Has the server do something as its operator; what it answers is passed over.
  private func ask(_ statement: String) async throws {
    let programs = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql").compactMap(Int.init).max() ?? 0
    let tool = Process()
    tool.executableURL = URL(filePath: "/usr/lib/postgresql/\(programs)/bin/psql")
    tool.arguments = ["-h", "\(directory)/run", "-U", "operator", "-d", "postgres", "-qc", statement]
    tool.standardOutput = FileHandle.nullDevice
    tool.standardError = FileHandle.nullDevice
    try tool.run()
    await offTasks { tool.waitUntilExit() }
  }

  private func begin(_ settings: [String], copying original: String = "") async throws {
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", Self.script, "postgres", directory, original] + settings
    process.standardInput = orders
    process.standardOutput = answers
    process.standardError = FileHandle.nullDevice
    try process.run()
    try await expectDone()
  }

  private func order(_ word: String) async throws {
    try orders.fileHandleForWriting.write(contentsOf: Data("\(word)\n".utf8))
    try await expectDone()
  }

  private func expectDone() async throws {
    let answer = await offTasks { self.answers.fileHandleForReading.availableData }
    guard answer == Data("done\n".utf8) else {
      let log = try? String(contentsOfFile: "\(directory)/run/postgres.log", encoding: .utf8)
      throw NotStarted(log: log ?? "no server: is PostgreSQL installed?")
    }
  }

  private func offTasks<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: work()) }
    }
  }

  /// PostgreSQL does not run as root. The end of the input, which comes also when the tests are killed, ends the server.
  private static let script = #"""
    directory=$1
    original=$2
    shift 2
    programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
    become=()
    if [ "$(id -u)" -eq 0 ]; then become=(setpriv --reuid=postgres --regid=postgres --init-groups); fi
    start() {
      for attempt in $(seq 200); do
        rm -f "$directory/run/.s.PGSQL.5432" "$directory/run/.s.PGSQL.5432.lock"
        "${become[@]}" "$programs/postgres" -D "$directory/data" -k "$directory/run" -c listen_addresses= -c shared_buffers=32MB "$@" \
          >"$directory/run/postgres.log" 2>&1 &
        server=$!
        while kill -0 $server 2>/dev/null; do
          if "$programs/pg_isready" -q -h "$directory/run"; then echo done; return; fi
          sleep 0.05
        done
        # Sessions of the server before may still be there.
        wait $server
      done
      echo failed
    }
    signal() { kill "-$1" $server $(cat /proc/$server/task/$server/children); }
    trap 'signal CONT; kill -QUIT $server; wait $server; rm -rf "$directory"' EXIT
    mkdir -m 700 "$directory" "$directory/data" "$directory/run"
    if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$directory"; fi
    if [ -n "$original" ]; then
      "${become[@]}" "$programs/pg_basebackup" -h "$original" -U operator -D "$directory/data" -R --checkpoint=fast --no-sync \
        >"$directory/run/postgres.log" 2>&1
    else
      "${become[@]}" "$programs/initdb" -D "$directory/data" -U operator -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
        >"$directory/run/postgres.log" 2>&1
      echo "CREATE ROLE yimen LOGIN; GRANT CREATE ON DATABASE postgres TO yimen;" |
        "${become[@]}" "$programs/postgres" --single -D "$directory/data" postgres >>"$directory/run/postgres.log" 2>&1
    fi
    start "$@"
    while read -r order; do
      case $order in
        kill) kill -KILL $server; wait $server; echo done ;;
        start) start "$@" ;;
        pause) signal STOP && echo done || echo failed ;;
        resume) signal CONT && echo done || echo failed ;;
        promote)
          "${become[@]}" "$programs/pg_ctl" promote -D "$directory/data" >>"$directory/run/postgres.log" 2>&1 && echo done || echo failed ;;
      esac
    done
    """#

  struct NotStarted: Error { let log: String }
}
