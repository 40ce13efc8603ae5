import Bus
import Testing

@testable import ServiceKit

@Suite("A program's metrics")
struct MetricsReportTests {
  static var report: MetricsReport {
    var report = MetricsReport(version: "1")
    let method = MethodStatistics.with {
      $0.name = "case.submit"
      $0.calls = 5
      $0.errors = 2
      $0.inFlight = 1
      $0.histogram = [Int](repeating: 0, count: 12) + [5] + [Int](repeating: 0, count: 19)
      $0.totalMicroseconds = 12_000
    }
    report.services = [
      MetricsReport.Service(name: "case", methods: [method], figures: [ServiceFigure("yimen_case_papers_total", .counter, "Papers.", 9)])
    ]
    report.node.counters.shed = 3
    report.node.counters.streamsBroken = 2
    report.node.counters.streamsForgotten = 4
    report.node.running = 1
    report.node.queuedBytes = 96
    report.node.links = [
      LinkStatistics.with {
        $0.direction = .outbound
        $0.state = .ready
        $0.creditLeft = 7
      },
      LinkStatistics.with {
        $0.direction = .inbound
        $0.state = .ready
        $0.creditLeft = 1
      },
    ]
    report.process = ProcessFigures(residentBytes: 1_024, startSeconds: 1_780_000_000, processorSeconds: 1.5, openFiles: 12)
    return report
  }

  static var lines: [Substring] { String(decoding: report.page(), as: UTF8.self).split(separator: "\n") }

  @Test(arguments: [
    "yimen_build_info{version=\"1\"} 1", "process_resident_memory_bytes 1024", "process_start_time_seconds 1780000000.0",
    "yimen_requests_total{service=\"case\",method=\"case.submit\",outcome=\"ok\"} 3",
    "yimen_requests_total{service=\"case\",method=\"case.submit\",outcome=\"refused\"} 2",
    "yimen_requests_in_flight{service=\"case\",method=\"case.submit\"} 1",
    "yimen_request_duration_seconds_bucket{service=\"case\",method=\"case.submit\",le=\"0.002048\"} 0",
    "yimen_request_duration_seconds_bucket{service=\"case\",method=\"case.submit\",le=\"0.004096\"} 5",
    "yimen_request_duration_seconds_sum{service=\"case\",method=\"case.submit\"} 0.012",
    "yimen_case_papers_total 9", "# TYPE yimen_case_papers_total counter", "yimen_running_requests 1", "yimen_queued_bytes 96",
    "yimen_shed_total 3", "yimen_least_credit 7",
    "yimen_streams_broken_total 2", "yimen_streams_forgotten_total 4",
    "yimen_links{direction=\"outbound\",state=\"ready\"} 1", "yimen_links{direction=\"hub\",state=\"ready\"} 0",
  ])
  func `tell every figure in a line of its own`(line: String) {
    #expect(Self.lines.contains { $0 == line })
  }

  @Test func `name each family once`() {
    let names = Self.lines.filter { $0.hasPrefix("# TYPE ") }
    #expect(Set(names).count == names.count && names.count > 20)
  }

  @Test func `tell of the process what the kernel tells`() throws {
    let figures = try #require(ProcessFigures.current())
    #expect(figures.residentBytes > 1 << 20 && figures.startSeconds > 1_700_000_000 && figures.openFiles > 2)
  }
}
