import Store
import Suite

/// Looks at the services' stores, beside whoever runs on them.
enum StoreLook {
  struct Answer: Sendable {
    var facts: StoreChecks.Facts
    /// When the newest event of any of them happened, microseconds since 1970.
    var newestEvent: Int?
  }

  /// - Parameter isThorough: whether every page is read, which takes minutes for a large database.
  static func look(at location: StoreLocation, isThorough: Bool) async -> Answer {
    let stores = ServiceStore.all(at: location)
    let found = isThorough ? await checks(at: location) : await statuses(of: stores)
    let reports = zip(stores, found).map { store, found in
      StoreChecks.Report(service: store.name, applied: found.status?.versions, known: store.known, findings: found.findings)
    }
    let newest = found.compactMap { $0.status?.newestAt }.max().map { Int($0) }
    return Answer(
      facts: StoreChecks.Facts(place: StoreName.text(location), reports: reports, isThorough: isThorough), newestEvent: newest)
  }

  private typealias Found = (status: StoreStatus?, findings: [StoreFinding])

  private static func checks(at location: StoreLocation) async -> [Found] {
    await SuiteCheck(location).run { _ in }.map { ($0.status, $0.findings) }
  }

  private static func statuses(of stores: [ServiceStore]) async -> [Found] {
    var found: [Found] = []
    for store in stores {
      do {
        found.append((try await store.status(), []))
      } catch {
        found.append((nil, [.unreadable(error as? StoreError ?? .failed(code: 0, "\(error)"))]))
      }
    }
    return found
  }
}
