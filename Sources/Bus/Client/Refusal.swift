/// Why a call has no reply: the one error that a caller sees, from its own bus or from the peer.
public struct Refusal: Error, Sendable, Hashable {
  public let code: UInt16
  public let name: String
  public let status: Status
  public let meaning: Bilingual
  public let remedy: Bilingual
  /// What it is about: item, material or field codes; never personal data.
  public let detail: String
  /// True when it is certain that the request had no effect.
  public var notExecuted: Bool
  /// Whether the same call may succeed later without a change.
  public let retry: Bool
  /// When to come again, as who refused it advises; nil when nothing is said.
  public var retryAfter: Duration?

  public init(_ kind: RefusalKind, detail: String = "", notExecuted: Bool = false) {
    code = kind.code
    name = kind.name
    status = kind.status
    meaning = kind.meaning
    remedy = kind.remedy
    retry = kind.retry
    self.detail = detail
    self.notExecuted = notExecuted
  }

  init(code: UInt16, status: Status, notExecuted: Bool, body: RefusalBody) {
    self.code = code
    self.status = status
    self.notExecuted = notExecuted
    name = body.name
    meaning = Bilingual(zh: body.meaningZh, en: body.meaningEn)
    remedy = Bilingual(zh: body.remedyZh, en: body.remedyEn)
    detail = body.detail
    retry = body.retry
    retryAfter = body.retryAfterMilliseconds > 0 ? .milliseconds(body.retryAfterMilliseconds) : nil
  }
}

extension Refusal: CustomStringConvertible {
  public var description: String {
    let about = detail.isEmpty ? "" : " (\(detail))"
    return "\(code) \(name)\(about): \(meaning.zh) \(remedy.zh) / \(meaning.en) \(remedy.en)"
  }
}

/// The body of an ERROR record.
struct RefusalBody: Message {
  var name = ""
  var detail = ""
  var meaningZh = ""
  var meaningEn = ""
  var remedyZh = ""
  var remedyEn = ""
  var retry = false
  var retryAfterMilliseconds = 0

  init() {}

  init(_ refusal: Refusal) {
    name = refusal.name
    detail = String(refusal.detail.prefix(BusLimits.detailCharacters))
    meaningZh = refusal.meaning.zh
    meaningEn = refusal.meaning.en
    remedyZh = refusal.remedy.zh
    remedyEn = refusal.remedy.en
    retry = refusal.retry
    retryAfterMilliseconds = Int((refusal.retryAfter?.microseconds ?? 0) / 1_000)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "name", &name)
    try visit(2, "detail", &detail)
    try visit(3, "meaningZh", &meaningZh)
    try visit(4, "meaningEn", &meaningEn)
    try visit(5, "remedyZh", &remedyZh)
    try visit(6, "remedyEn", &remedyEn)
    try visit(7, "retry", &retry)
    try visit(8, "retryAfterMilliseconds", &retryAfterMilliseconds)
  }
}
