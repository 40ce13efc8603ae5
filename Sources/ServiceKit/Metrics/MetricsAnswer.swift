import NIOHTTP1

/// What is answered to one HTTP request.
struct MetricsAnswer: Sendable {
  var status = HTTPResponseStatus.ok
  var contentType = "text/plain; charset=utf-8"
  var body: [UInt8] = []
  var allow: String?

  /// The answer, where it needs nobody's work: to all but `/healthz`. Metrics are told by the server's own thread, so that they can be
  /// read when the threads that do the work are all busy.
  static func atOnce(to method: HTTPMethod, _ target: String, from source: MetricsSource) -> MetricsAnswer? {
    let path = target.prefix { $0 != "?" }
    guard path == "/metrics" || path == "/healthz" else {
      return MetricsAnswer(status: .notFound, body: Array("/metrics, /healthz\n".utf8))
    }
    guard method == .GET else { return MetricsAnswer(status: .methodNotAllowed, body: Array("GET\n".utf8), allow: "GET") }
    guard path == "/metrics" else { return nil }
    return MetricsAnswer(contentType: MetricsText.contentType, body: source.report().page())
  }

  /// Whether the services are well.
  static func health(of source: MetricsSource) async -> MetricsAnswer {
    let ailing = await source.ailing()
    guard ailing.isEmpty else {
      return MetricsAnswer(status: .serviceUnavailable, body: Array("ailing: \(ailing.joined(separator: ", "))\n".utf8))
    }
    return MetricsAnswer(body: Array("ok\n".utf8))
  }

  var head: HTTPResponseHead {
    var headers = HTTPHeaders([
      ("Content-Type", contentType), ("Content-Length", "\(body.count)"), ("Cache-Control", "no-store"),
      ("X-Content-Type-Options", "nosniff"), ("Connection", "close"),
    ])
    if let allow { headers.add(name: "Allow", value: allow) }
    return HTTPResponseHead(version: .http1_1, status: status, headers: headers)
  }
}
