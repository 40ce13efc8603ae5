public import Store

/// Looks for what is wrong with the stores of a suite, each by itself and with the others. The suite may run meanwhile.
public struct SuiteCheck: Sendable {
  /// What was found of one service's store.
  public struct Report: Sendable {
    public let service: String
    /// Nil where the service has no store there, or it cannot be read.
    public let status: StoreStatus?
    public let findings: [StoreFinding]
  }

  private let stores: [ServiceStore]

  public init(_ location: StoreLocation) { stores = ServiceStore.all(at: location) }

  /// - Parameter begins: told before a service's store is read.
  public func run(begins: (String) -> Void) async -> [Report] {
    var reports: [Report] = []
    for store in stores {
      begins(store.name)
      reports.append(await report(on: store))
    }
    // Heads are read after all cursors: what is followed meanwhile lies between.
    let heads = await heads()
    return reports.map { report in
      let astray = Self.astray(report.status?.cursors ?? [], among: heads)
      return Report(service: report.service, status: report.status, findings: report.findings + astray)
    }
  }

  private func report(on store: ServiceStore) async -> Report {
    do {
      let found = try await store.look { view in (try await view.status(), await view.findings()) }
      return Report(service: store.name, status: found?.0, findings: found?.1 ?? [])
    } catch {
      return Report(service: store.name, status: nil, findings: [.unreadable(error as? StoreError ?? .failed(code: 0, "\(error)"))])
    }
  }

  private func heads() async -> [String: (oldest: Int64, head: Int64)] {
    var heads: [String: (oldest: Int64, head: Int64)] = [:]
    for store in stores {
      if let status = try? await store.status() { heads[store.name] = (status.oldest, status.head) }
    }
    return heads
  }

  /// The cursors that do not fit the logs that they stand in.
  static func astray(_ cursors: [StoreStatus.Cursor], among heads: [String: (oldest: Int64, head: Int64)]) -> [StoreFinding] {
    cursors.compactMap { cursor in
      guard let log = heads[cursor.stream] else { return nil }
      if cursor.position > log.head { return .cursorBeyond(stream: cursor.stream, position: cursor.position, head: log.head) }
      if cursor.position + 1 < log.oldest { return .cursorBehind(stream: cursor.stream, position: cursor.position, oldest: log.oldest) }
      return nil
    }
  }
}
