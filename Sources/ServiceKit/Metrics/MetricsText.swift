/// Metrics as Prometheus reads them (text exposition format 0.0.4): families of samples, each family whole or not at all.
struct MetricsText {
  static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  enum Kind: String { case counter, gauge, histogram }
  typealias Labels = KeyValuePairs<String, String>

  /// Bytes that the text may have.
  let limit: Int
  private var bytes: [UInt8] = []
  private var omitted = 0

  init(limit: Int = MetricsLimits.answerBytes) { self.limit = limit }

  /// Adds a family; one without samples is left out, and so is one for which there is no room.
  mutating func family(_ name: String, _ kind: Kind, _ help: String, _ write: (inout Family) -> Void) {
    var family = Family(name: name)
    write(&family)
    guard !family.bytes.isEmpty else { return }
    let head = Array("# HELP \(name) \(Self.escaped(help, quotes: false))\n# TYPE \(name) \(kind.rawValue)\n".utf8)
    guard bytes.count + head.count + family.bytes.count <= limit - Self.reserve else {
      omitted += 1
      return
    }
    bytes += head
    bytes += family.bytes
  }

  /// The text, which says at its end how many families found no room.
  func finished() -> [UInt8] {
    let name = "yimen_metrics_families_omitted"
    return bytes + Array("# HELP \(name) Families for which the answer had no room.\n# TYPE \(name) gauge\n\(name) \(omitted)\n".utf8)
  }

  private static let reserve = 200

  /// The samples of one family.
  struct Family {
    let name: String
    fileprivate var bytes: [UInt8] = []

    mutating func sample(_ value: Int, _ labels: Labels = [:]) { line(name, labels, String(value)) }
    mutating func sample(_ value: Double, _ labels: Labels = [:]) { line(name, labels, "\(value)") }

    /// A histogram from counts by powers of two of a microsecond: place n counts what took under 2^n µs and not under 2^(n-1).
    mutating func histogram(_ counts: [Int], totalMicroseconds: Int, _ labels: Labels) {
      var sum = 0
      for (place, count) in counts.enumerated().dropLast() {
        sum += count
        // The finest and the coarsest bounds tell nothing that a service is asked for; their counts are in the sums.
        if MetricsText.told.contains(place) { bucket(sum, "\(Double(1 << place) / 1_000_000)", labels) }
      }
      sum += counts.last ?? 0
      bucket(sum, "+Inf", labels)
      line(name + "_sum", labels, "\(Double(totalMicroseconds) / 1_000_000)")
      line(name + "_count", labels, String(sum))
    }

    private mutating func bucket(_ value: Int, _ bound: String, _ labels: Labels) {
      line(name + "_bucket", labels, String(value), bound: bound)
    }

    private mutating func line(_ name: String, _ labels: Labels, _ value: String, bound: String? = nil) {
      var pairs = labels.map { "\($0.key)=\"\(MetricsText.escaped($0.value, quotes: true))\"" }
      if let bound { pairs.append("le=\"\(bound)\"") }
      let list = pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
      bytes += Array("\(name)\(list) \(value)\n".utf8)
    }
  }

  /// From 16 µs to 67 s.
  fileprivate static let told = 4...26

  /// Backslashes and line ends are escaped everywhere, quotes in the values of labels.
  static func escaped(_ text: String, quotes: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\"" where quotes: result += "\\\""
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
