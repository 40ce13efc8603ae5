/// The bounds of a metrics endpoint.
enum MetricsLimits {
  /// The largest answer.
  static let answerBytes = 1 << 20
  /// Connections at once; one more is closed.
  static let connections = 16
  /// The life of a connection, which carries one request.
  static let connectionSeconds: Int64 = 10
}
