import Bus
import Store

/// A program's figures at one moment, and how they are told. No name, number or address of a person is among them.
struct MetricsReport: Sendable {
  struct Service: Sendable {
    var name: String
    var methods: [MethodStatistics] = []
    var store: StoreStatistics?
    var figures: [ServiceFigure] = []
  }

  var version: String
  var services: [Service] = []
  var node = NodeFigures()
  var process: ProcessFigures?

  /// The page that Prometheus reads.
  func page(limit: Int = MetricsLimits.answerBytes) -> [UInt8] {
    var text = MetricsText(limit: limit)
    text.family("yimen_build_info", .gauge, "The version of the program.") { $0.sample(1, ["version": version]) }
    writeProcess(to: &text)
    writeNode(to: &text)
    writeStores(to: &text)
    writeFigures(to: &text)
    writeMethods(to: &text)
    return text.finished()
  }

  private func writeProcess(to text: inout MetricsText) {
    guard let process else { return }
    text.family("process_resident_memory_bytes", .gauge, "Resident memory size in bytes.") { $0.sample(process.residentBytes) }
    text.family("process_start_time_seconds", .gauge, "Start time of the process since unix epoch in seconds.") {
      $0.sample(process.startSeconds)
    }
    text.family("process_cpu_seconds_total", .counter, "Total user and system CPU time spent in seconds.") {
      $0.sample(process.processorSeconds)
    }
    text.family("process_open_fds", .gauge, "Number of open file descriptors.") { $0.sample(process.openFiles) }
    text.family("process_max_fds", .gauge, "Maximum number of open file descriptors.") { $0.sample(process.mostOpenFiles) }
  }

  private func writeNode(to text: inout MetricsText) {
    let counters = node.counters
    text.family("yimen_running_requests", .gauge, "Requests that the program executes.") { $0.sample(node.running) }
    text.family("yimen_calls_in_flight", .gauge, "Calls of the program that have not ended.") { $0.sample(node.callsInFlight) }
    text.family("yimen_waiting_calls", .gauge, "Calls that wait for a link or for credit.") { $0.sample(node.waitingCalls) }
    text.family("yimen_queued_bytes", .gauge, "Bytes that wait to be sent, to all peers together.") { $0.sample(node.queuedBytes) }
    text.family("yimen_links", .gauge, "Links of the program.") { family in
      for direction in [LinkDirection.inbound, .outbound, .hub] {
        for state in [LinkState.connecting, .greeting, .ready] {
          let count = node.links.count { $0.direction == direction && $0.state == state }
          family.sample(count, ["direction": "\(direction)", "state": "\(state)"])
        }
      }
    }
    let credits = node.links.filter { $0.direction != .inbound && $0.state == .ready }.compactMap(\.creditLeft)
    text.family("yimen_least_credit", .gauge, "Requests that may still be sent over the link that has the fewest left.") {
      if let least = credits.min() { $0.sample(least) }
    }
    text.family("yimen_calls_total", .counter, "Calls that the program has begun.") { $0.sample(counters.callsStarted) }
    text.family("yimen_calls_refused_here_total", .counter, "Calls that were refused before they were sent.") {
      $0.sample(counters.callsRefusedHere)
    }
    text.family("yimen_frames_received_total", .counter, "Frames that came in.") { $0.sample(counters.framesIn) }
    text.family("yimen_frames_sent_total", .counter, "Frames that went out.") { $0.sample(counters.framesOut) }
    text.family("yimen_records_received_total", .counter, "Records that came in.") { $0.sample(counters.recordsIn) }
    text.family("yimen_bad_frames_total", .counter, "Frames that held something that is not the protocol.") {
      $0.sample(counters.badFrames.values.reduce(0, +))
    }
    text.family("yimen_unexpected_records_total", .counter, "Records that made no sense in the state of their link.") {
      $0.sample(counters.unexpected)
    }
    text.family("yimen_links_lost_total", .counter, "Links that were lost.") { $0.sample(counters.linksLost) }
    text.family("yimen_beyond_credit_total", .counter, "Requests beyond the credit that was given.") { $0.sample(counters.beyondCredit) }
    text.family("yimen_shed_total", .counter, "Requests and calls that gave way under load.") { $0.sample(counters.shed) }
    text.family("yimen_relayed_total", .counter, "Requests that were passed on for a peer.") { $0.sample(counters.relayed) }
    text.family("yimen_ejections_total", .counter, "Instances that were left out for a while.") { $0.sample(counters.ejections) }
    text.family("yimen_late_replies_total", .counter, "Replies for which nobody waited any more.") { $0.sample(counters.lateReplies) }
    text.family("yimen_streams_broken_total", .counter, "Streams of events that were begun anew: an event was lost, or nothing came.") {
      $0.sample(counters.streamsBroken)
    }
    text.family("yimen_streams_forgotten_total", .counter, "Streams of events that were ended, as their followers said nothing for long.") {
      $0.sample(counters.streamsForgotten)
    }
  }

  private func writeStores(to text: inout MetricsText) {
    func family(_ name: String, _ kind: MetricsText.Kind, _ help: String, _ value: (StoreStatistics) -> Int?) {
      text.family(name, kind, help) { family in
        for service in services {
          if let value = service.store.flatMap(value) { family.sample(value, ["service": service.name]) }
        }
      }
    }
    family("yimen_store_commits_total", .counter, "Commits that are on disk.") { Int($0.commits) }
    family("yimen_store_writes_total", .counter, "Writes that these commits carried.") { Int($0.writes) }
    family("yimen_store_refused_writes_total", .counter, "Writes whose own body refused.") { Int($0.refusals) }
    family("yimen_store_failed_writes_total", .counter, "Writes that were undone because their commit failed.") { Int($0.failures) }
    family("yimen_store_free_bytes", .gauge, "Space that the disk has left for the store.") { $0.free.map { Int($0) } }
    family("yimen_store_pending_writes", .gauge, "Writes that wait.") { $0.pending }
    family("yimen_store_largest_commit_writes", .gauge, "Most writes in one commit.") { $0.largestCommit }
  }

  private func writeFigures(to text: inout MetricsText) {
    for service in services {
      for figure in service.figures {
        text.family(figure.name, figure.kind == .counter ? .counter : .gauge, figure.help) { $0.sample(figure.value) }
      }
    }
  }

  private func writeMethods(to text: inout MetricsText) {
    func each(_ write: (MethodStatistics, MetricsText.Labels) -> Void) {
      for service in services {
        for method in service.methods { write(method, ["service": service.name, "method": method.name]) }
      }
    }
    text.family("yimen_requests_in_flight", .gauge, "Requests of a method that are executed.") { family in
      each { method, labels in family.sample(method.inFlight, labels) }
    }
    text.family("yimen_requests_total", .counter, "Requests that were answered, by a reply (ok) or by a refusal (refused).") { family in
      for service in services {
        for method in service.methods {
          family.sample(method.calls - method.errors, ["service": service.name, "method": method.name, "outcome": "ok"])
          family.sample(method.errors, ["service": service.name, "method": method.name, "outcome": "refused"])
        }
      }
    }
    text.family("yimen_request_duration_seconds", .histogram, "How long requests took, from their arrival to their answer.") { family in
      each { method, labels in family.histogram(method.histogram, totalMicroseconds: method.totalMicroseconds, labels) }
    }
  }
}
