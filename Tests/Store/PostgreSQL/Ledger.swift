import Store

/// What clerks were told of their writes. Each goes on with a write until it knows that it is done.
actor Ledger {
  private(set) var acknowledged: Set<String> = []
  /// What was told not to be executed and was, or done twice.
  private(set) var contradictions: [String] = []
  private var isStopped = false

  func stop() { isStopped = true }

  func waitUntilAcknowledged(_ count: Int) async {
    while acknowledged.count < count { await Task.yield() }
  }

  func work(on store: Store, as clerk: Int) async {
    var number = 0
    while !isStopped {
      number += 1
      await finish("\(clerk)-\(number)", on: store)
    }
  }

  private func finish(_ name: String, on store: Store) async {
    while true {
      do {
        try await store.write { transaction in
          try transaction.execute("INSERT INTO thing (name) VALUES (?)", [.text(name)])
          try transaction.append(event(1, subject: name))
        }
        acknowledged.insert(name)
        return
      } catch let error as StoreError where error.isNotExecuted {
        // The name is unique: had it been executed after all, the next attempt would say so.
        if case .conflict = error {
          contradictions.append(name)
          return
        }
      } catch {
        if await isThere(name, on: store) {
          acknowledged.insert(name)
          return
        }
      }
      // A caller's pause between attempts.
      try? await Task.sleep(for: .milliseconds(5))
    }
  }

  private func isThere(_ name: String, on store: Store) async -> Bool {
    while true {
      do {
        return try await store.read { try $0.row("SELECT 1 FROM thing WHERE name = ?", [.text(name)]) } != nil
      } catch {
        try? await Task.sleep(for: .milliseconds(5))
      }
    }
  }
}
