public import Bus

/// A public service one can apply for (事项), in one version.
public struct Item: Message, Hashable {
  public var code = ""
  public var version = 0
  public var name = ""
  public var nameEnglish = ""
  public var target: ItemTarget = .unspecified
  /// 事项类型, two digits.
  public var typeCode = ""
  public var type = ""
  public var department = ""
  public var state: ItemState = .unspecified
  /// 即办件
  public var instant = false
  /// 承诺时限
  public var promised: TimeLimit? = nil
  /// 法定时限
  public var legal: TimeLimit? = nil
  public var legalBasis = ""
  public var hallVisits = 0
  /// `originals`, `signature`, `biometric`, `interview`; empty: none.
  public var visitReason = ""
  public var visitReasonText = ""
  public var fee = ""
  public var lifeEvent = ""
  public var onlineGrade = 0
  public var materials: [ItemMaterial] = []
  public var resultName = ""
  public var resultKind = ""
  /// Empty: the result is no certificate.
  public var resultCertificateType = ""
  public var caseTypeCode = ""
  /// 实施编码, 31 characters; synthetic in the sample.
  public var implementationCode = ""
  /// The assurance level that an applicant needs to file for it, 1 to 3; 0: none.
  public var assurance = 0
  public var life: VersionLife = .unspecified
  /// YYYY-MM-DD, the first day on which it can be applied for; empty: since it was imported, or not published.
  public var effectiveFrom = ""
  /// YYYY-MM-DD, the first day on which it no longer can; empty: without end.
  public var effectiveUntil = ""
  public var record: ItemRecord? = nil
  public var fees: [ItemFee] = []
  public var questions: [GuideQuestion] = []
  public var variations: [ItemVariation] = []
  /// The regions and halls whose variations this answer holds, the widest first.
  public var applied: [String] = []
  /// Other limits in some situations; the first whose condition holds counts.
  public var limits: [ItemLimit] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "code", &code)
    try visit(2, "version", &version)
    try visit(3, "name", &name)
    try visit(4, "nameEnglish", &nameEnglish)
    try visit(5, "target", &target)
    try visit(6, "typeCode", &typeCode)
    try visit(7, "type", &type)
    try visit(8, "department", &department)
    try visit(9, "state", &state)
    try visit(10, "instant", &instant)
    try visit(11, "promised", &promised)
    try visit(12, "legal", &legal)
    try visit(13, "legalBasis", &legalBasis)
    try visit(14, "hallVisits", &hallVisits)
    try visit(15, "visitReason", &visitReason)
    try visit(16, "visitReasonText", &visitReasonText)
    try visit(17, "fee", &fee)
    try visit(18, "lifeEvent", &lifeEvent)
    try visit(19, "onlineGrade", &onlineGrade)
    try visit(20, "materials", &materials)
    try visit(21, "resultName", &resultName)
    try visit(22, "resultKind", &resultKind)
    try visit(23, "resultCertificateType", &resultCertificateType)
    try visit(24, "caseTypeCode", &caseTypeCode)
    try visit(25, "implementationCode", &implementationCode)
    try visit(26, "assurance", &assurance)
    try visit(27, "life", &life)
    try visit(28, "effectiveFrom", &effectiveFrom)
    try visit(29, "effectiveUntil", &effectiveUntil)
    try visit(30, "record", &record)
    try visit(31, "fees", &fees)
    try visit(32, "questions", &questions)
    try visit(33, "variations", &variations)
    try visit(34, "applied", &applied)
    try visit(35, "limits", &limits)
  }
}
