import NIOHTTP1

/// What is answered to one HTTP request.
struct MetricsAnswer: Sendable {
  var status = HTTPResponseStatus.ok
  var contentType = "text/plain; charset=utf-8"
  var body: [UInt8] = []
  var allow: String?

  /// Answers `/metrics` and `/healthz`, by GET alone.
  static func to(_ method: HTTPMethod, _ target: String, from source: MetricsSource) async -> MetricsAnswer {
    let path = target.prefix { $0 != "?" }
    guard path == "/metrics" || path == "/healthz" else {
      return MetricsAnswer(status: .notFound, body: Array("/metrics, /healthz\n".utf8))
    }
    guard method == .GET else { return MetricsAnswer(status: .methodNotAllowed, body: Array("GET\n".utf8), allow: "GET") }
    guard path == "/healthz" else { return MetricsAnswer(contentType: MetricsText.contentType, body: source.report().page()) }
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
