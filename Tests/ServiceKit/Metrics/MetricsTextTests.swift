import Testing

@testable import ServiceKit

@Suite("Metrics as text")
struct MetricsTextTests {
  func text(limit: Int = 1 << 20, _ build: (inout MetricsText) -> Void) -> String {
    var text = MetricsText(limit: limit)
    build(&text)
    return String(decoding: text.finished(), as: UTF8.self)
  }

  static let end = """
    # HELP yimen_metrics_families_omitted Families for which the answer had no room.
    # TYPE yimen_metrics_families_omitted gauge
    yimen_metrics_families_omitted 0

    """

  @Test func `each family has its help, its kind and its samples`() {
    let text = text {
      $0.family("a_total", .counter, "What a is.") { family in
        family.sample(1, ["service": "case"])
        family.sample(2, ["service": "item", "outcome": "ok"])
      }
      $0.family("b_seconds", .gauge, "What b is.") { $0.sample(1.5) }
    }
    #expect(
      text == """
        # HELP a_total What a is.
        # TYPE a_total counter
        a_total{service="case"} 1
        a_total{service="item",outcome="ok"} 2
        # HELP b_seconds What b is.
        # TYPE b_seconds gauge
        b_seconds 1.5

        """ + Self.end)
  }

  @Test func `labels and helps are escaped`() {
    let text = text { $0.family("a", .gauge, "back\\slash\nline \"quote\"") { $0.sample(1, ["l": "back\\slash\nline \"quote\""]) } }
    #expect(text.hasPrefix("# HELP a back\\\\slash\\nline \"quote\"\n# TYPE a gauge\na{l=\"back\\\\slash\\nline \\\"quote\\\"\"} 1\n"))
  }

  @Test func `a family without samples is left out`() {
    #expect(text { $0.family("a", .gauge, "What a is.") { _ in } } == Self.end)
  }

  @Test func `a histogram counts up from bound to bound and ends in all`() {
    var counts = [Int](repeating: 0, count: 32)
    (counts[0], counts[4], counts[10], counts[31]) = (1, 2, 3, 4)
    let text = text { $0.family("d_seconds", .histogram, "How long.") { $0.histogram(counts, totalMicroseconds: 2_500_000, ["m": "x"]) } }
    let lines = text.split(separator: "\n").dropFirst(2)
    #expect(lines.first == "d_seconds_bucket{m=\"x\",le=\"1.6e-05\"} 3")
    #expect(lines.contains("d_seconds_bucket{m=\"x\",le=\"0.001024\"} 6"))
    #expect(lines.contains("d_seconds_bucket{m=\"x\",le=\"67.108864\"} 6"))
    #expect(lines.contains("d_seconds_bucket{m=\"x\",le=\"+Inf\"} 10"))
    #expect(lines.contains("d_seconds_sum{m=\"x\"} 2.5") && lines.contains("d_seconds_count{m=\"x\"} 10"))
  }

  @Test func `a family for which there is no room is left out whole, and said to be`() {
    let text = text(limit: 1_000) {
      $0.family("large", .gauge, "Large.") { family in for number in 0..<100 { family.sample(number, ["n": "\(number)"]) } }
      $0.family("small", .gauge, "Small.") { $0.sample(1) }
    }
    #expect(text.utf8.count <= 1_000)
    #expect(!text.contains("large") && text.contains("small 1\n") && text.hasSuffix("yimen_metrics_families_omitted 1\n"))
  }
}
