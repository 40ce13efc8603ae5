public import Bus

/// A case as callers see it.
public struct CaseView: Message, Hashable {
  public var id = ""
  /// The number for people.
  public var number = ""
  public var item = ""
  public var itemVersion = 0
  public var itemName = ""
  public var subject = ""
  public var state: CaseState = .unspecified
  public var instant = false
  /// Microseconds since 1970.
  public var submittedAt = 0
  /// YYYY-MM-DD: the next workday when it came outside office hours.
  public var receivedOn = ""
  public var acceptedOn = ""
  public var decidedOn = ""
  public var promised: DueDate? = nil
  public var statutory: DueDate? = nil
  /// Why the applicant must come: `originals`, `signature`, `biometric`, `interview`; empty: no visit is needed, or it has been.
  public var visitReason = ""
  /// What to bring to the hall: the papers, and the originals of what was uploaded, each once.
  public var bring: [Evidence] = []
  public var evidence: [Evidence] = []
  /// 办结结果, one digit; empty while the case is open.
  public var resultCode = ""
  /// What the applicant gets; empty unless it was granted.
  public var resultName = ""
  public var resultCertificateType = ""
  public var grounds = ""
  /// `green`, `warn`, `yellow`, `red`.
  public var lamp = ""
  public var verified = false
  public var channel = ""
  /// Rises with every event.
  public var revision = 0
  /// The right to appeal, when it was refused.
  public var appeal = ""
  /// The reason to come in words, as the catalogue has it.
  public var visitReasonText = ""
  public var itemNameEnglish = ""
  /// The materials that are still owed: allowed to follow, or answered by a certificate that ended.
  public var owed: [Evidence] = []
  /// The times in which the statutory clock stood still; while the last one lasts, the due days move on with each day.
  public var stops: [ClockStopEntry] = []
  public var extended: ExtensionEntry? = nil
  /// The log's sequence of the last event of the case: a read that names it in `atLeast` sees what this answer tells. 0 in an event, whose own
  /// sequence it is.
  public var position = 0
  /// YYYY-MM-DD, the day that counts as the day of receipt, known from the submission on.
  public var countsFrom = ""
  /// Why that is a later day than the one of the submission; empty: it is the same day.
  public var countsFromZh = ""
  public var countsFromEn = ""
  /// By when the office must say what is wrong with the file; nil once it is accepted, has ended, or waits for the applicant.
  public var notice: DueDate? = nil
  /// The notices that asked the applicant to put something right, oldest first; more than one is out of the ordinary.
  public var corrections: [CorrectionEntry] = []
  /// How it ended without a decision.
  public var ending: EndingEntry? = nil
  /// Nil before the decision, and where that was undone before the delivery.
  public var delivery: DeliveryEntry? = nil
  /// Once it has ended without a decision, those alone that were settled.
  public var fees: [FeeEntry] = []
  public var rating: RatingEntry? = nil
  /// The departments' steps; none: the item has no flow, or the case is not accepted yet.
  public var steps: [StepEntry] = []
  /// Who has it now; none once it is closed.
  public var holders: [CaseHolder] = []
  /// 预计办结, YYYY-MM-DD: an estimate from what like cases took lately, which binds nobody; empty: too few, or it is past. Told by `case.get` alone.
  public var expected = ""
  /// The rule that decided it; nil: an official did, or nobody yet.
  public var rule: RuleReference? = nil
  public var objection: ObjectionEntry? = nil
  /// The bundle in which it was filed; empty: by itself.
  public var bundle = ""
  /// The name of the department that answers for the item.
  public var office = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "number", &number)
    try visit(3, "item", &item)
    try visit(4, "itemVersion", &itemVersion)
    try visit(5, "itemName", &itemName)
    try visit(6, "subject", &subject)
    try visit(7, "state", &state)
    try visit(8, "instant", &instant)
    try visit(9, "submittedAt", &submittedAt)
    try visit(10, "receivedOn", &receivedOn)
    try visit(11, "acceptedOn", &acceptedOn)
    try visit(12, "decidedOn", &decidedOn)
    try visit(13, "promised", &promised)
    try visit(14, "statutory", &statutory)
    try visit(15, "visitReason", &visitReason)
    try visit(16, "bring", &bring)
    try visit(17, "evidence", &evidence)
    try visit(18, "resultCode", &resultCode)
    try visit(19, "resultName", &resultName)
    try visit(20, "resultCertificateType", &resultCertificateType)
    try visit(21, "grounds", &grounds)
    try visit(22, "lamp", &lamp)
    try visit(23, "verified", &verified)
    try visit(24, "channel", &channel)
    try visit(25, "revision", &revision)
    try visit(26, "appeal", &appeal)
    try visit(27, "visitReasonText", &visitReasonText)
    try visit(28, "itemNameEnglish", &itemNameEnglish)
    try visit(29, "owed", &owed)
    try visit(30, "stops", &stops)
    try visit(31, "extended", &extended)
    try visit(40, "countsFrom", &countsFrom)
    try visit(41, "countsFromZh", &countsFromZh)
    try visit(42, "countsFromEn", &countsFromEn)
    try visit(43, "notice", &notice)
    try visit(44, "corrections", &corrections)
    try visit(45, "ending", &ending)
    try visit(46, "delivery", &delivery)
    try visit(47, "fees", &fees)
    try visit(48, "rating", &rating)
    try visit(50, "steps", &steps)
    try visit(51, "holders", &holders)
    try visit(52, "expected", &expected)
    try visit(53, "rule", &rule)
    try visit(54, "objection", &objection)
    try visit(55, "bundle", &bundle)
    try visit(70, "position", &position)
    try visit(71, "office", &office)
  }
}
