/// What a run came to, in a few lines.
struct ChaosReport: CustomStringConvertible {
  let counts: FaultCounts
  let recorder: HistoryRecorder
  let longestWait: (wait: Duration, what: String)
  let history: History
  let findings: [Finding]

  var description: String {
    let events = history.followers.map { "\($0.name) \($0.taken.count)" }.joined(separator: ", ")
    let refusals = recorder.refusals.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return """
      chaos: \(counts)
      chaos: \(history.calls.count) calls, \(recorder.unknown) of unknown outcome; refused: \(refusals.isEmpty ? "none" : refusals)
      chaos: \(history.commands.count) commands, \(recorder.acknowledged) acknowledged; events taken: \(events)
      chaos: the latest call ended \(latest.milliseconds) ms after its deadline; the longest wait for \(ChaosRun.commands) commands was \
      \(longestWait.wait.milliseconds) ms, after \(longestWait.what)
      chaos: lost \(count(.lost)), doubled \(count(.doubled)), reordered \(count(.reordered)), contradicted \(count(.contradicted)), \
      late \(count(.late))
      """
  }

  private var latest: Duration {
    history.calls.compactMap { call in call.ended.map { $0 - call.began - call.limit } }.max().map { max($0, .zero) } ?? .zero
  }

  private func count(_ kind: Finding.Kind) -> Int { findings.count { $0.kind == kind } }
}
