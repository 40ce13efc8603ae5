/// What a run came to, in a few lines.
struct ChaosReport: CustomStringConvertible {
  let counts: FaultCounts
  let recorder: HistoryRecorder
  let history: History
  let findings: [Finding]

  var description: String {
    let events = history.followers.map { "\($0.name) \($0.taken.count)" }.joined(separator: ", ")
    let refusals = recorder.refusals.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return """
      chaos: \(counts)
      chaos: \(history.calls.count) calls, \(recorder.unknown) of unknown outcome; refused: \(refusals.isEmpty ? "none" : refusals)
      chaos: \(history.commands.count) commands, \(recorder.acknowledged) acknowledged; events taken: \(events)
      chaos: lost \(count(.lost)), doubled \(count(.doubled)), reordered \(count(.reordered)), contradicted \(count(.contradicted)), \
      late \(count(.late))
      """
  }

  private func count(_ kind: Finding.Kind) -> Int { findings.count { $0.kind == kind } }
}
