import ArgumentParser
import Bus
import Store
import Suite

/// Tells how the stores stand.
struct StoreStatusCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "各存储的状态。How each store stands: versions, events, cursors, size.",
    discussion: """
      套件运行与否均可使用，只读。The suite may run or not; nothing is changed.

        yimen store status
        yimen store status --store postgres://yimen@db.example/yimen --json

      版本为已应用/本程序所知：公共表+服务表。Versions are applied/known, of the store's own tables and of the service's.
      """)

  @OptionGroup var place: StoreOptions
  @OptionGroup var output: OutputOptions

  nonisolated(nonsending) func run(to output: Output) async throws {
    let location = try await place.location()
    var reports: [(store: ServiceStore, status: StoreStatus?)] = []
    for store in ServiceStore.all(at: location) { reports.append((store, try await store.status())) }
    if self.output.json {
      for report in reports { output.line(Self.json(report.store, report.status, location).text) }
      return
    }
    output.line("存储 store \(StoreName.text(location))")
    var table = Table(
      ["服务 service", "版本 versions", "事件 events", "游标 cursors", "收件箱 inbox", "大小 size", "剩余 free"], right: [2, 4, 5, 6])
    for (store, status) in reports { table.add(Self.row(store, status)) }
    for line in table.lines() { output.line(line) }
  }

  private static func row(_ store: ServiceStore, _ status: StoreStatus?) -> [String] {
    guard let status else { return [store.name, "没有 none", "", "", "", "", ""] }
    let (applied, known) = (status.versions, store.known)
    return [
      store.name, "\(applied.store)/\(known.store) + \(applied.service)/\(known.service)", "\(status.head)",
      status.cursors.map { "\($0.stream) \($0.position)" }.joined(separator: ", "), "\(status.inbox)", SizeText.text(status.bytes),
      status.free.map(SizeText.text) ?? "",
    ]
  }

  private static func json(_ store: ServiceStore, _ status: StoreStatus?, _ location: StoreLocation) -> JSONValue {
    let head: [(name: String, value: JSONValue)] = [("service", .string(store.name)), ("store", .string(StoreName.text(location)))]
    guard let status else { return .object(head + [("exists", .bool(false))]) }
    func versions(_ versions: StoreStatus.Versions) -> JSONValue {
      .object([("store", .integer(versions.store)), ("service", .integer(versions.service))])
    }
    return .object(
      head + [
        ("exists", .bool(true)), ("applied", versions(status.versions)), ("known", versions(store.known)),
        ("oldest", .integer(Int(status.oldest))), ("head", .integer(Int(status.head))),
        ("cursors", .object(status.cursors.map { ($0.stream, .integer(Int($0.position))) })), ("inbox", .integer(Int(status.inbox))),
        ("bytes", .integer(Int(status.bytes))), ("free", status.free.map { .integer(Int($0)) } ?? .null),
      ])
  }
}
