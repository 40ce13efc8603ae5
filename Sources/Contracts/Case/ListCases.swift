public import Bus

/// Lists cases, newest first: of a subject; or, for who works on them or checks them, of many at once, without a word of whose they are.
///
/// What is named must hold of each case that is listed. A list goes by what does not change of a case, so that none is skipped and none comes
/// twice while others are filed and move on; one that no longer fits when its page is read is not shown.
public struct ListCases: Call, Hashable {
  public typealias Reply = CaseList
  public static let method = Method("case.list", 8, .query)

  /// Empty: of many, for clerks, approvers, auditors and services; something else must be named then.
  public var subject = ""
  public var state: CaseState = .unspecified
  /// Cases that are listed after this id: `next` of the page before.
  public var before = ""
  /// At most 200; 0: 50.
  public var limit = 0
  public var purpose: Purpose? = nil
  /// The code of the department that answers for the item.
  public var department = ""
  public var item = ""
  /// `green`, `warn`, `yellow`, `red`, as it was last told: cases in hand.
  public var lamp = ""
  /// The code of a departments' step that is open.
  public var step = ""
  /// Where it was verified; `-`: at no hall.
  public var hall = ""
  /// Through which it was filed: `window`, `web`, `mobile`, `courier`, `kiosk`, `other`.
  public var channel = ""
  /// Filed from here on: YYYY-MM-DD, or an hour of it, YYYY-MM-DDTHH, in Shanghai.
  public var from = ""
  /// And before here.
  public var until = ""
  /// As what they are counted in `case.figures`.
  public var figure: CaseFigure = .unspecified
  /// A position that an answer told: what is read is not older. 0: whatever is there.
  public var atLeast = 0
  /// A department that has a step open, as the item's flow names it, whichever department answers for the item.
  public var stepDepartment = ""
  /// Only where the step that `stepDepartment` or `step` asks for is late, which its `escalatedOn` tells: the department's list of late steps.
  public var late = false

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "subject", &subject)
    try visit(2, "state", &state)
    try visit(3, "before", &before)
    try visit(4, "limit", &limit)
    try visit(5, "purpose", &purpose)
    try visit(6, "department", &department)
    try visit(7, "item", &item)
    try visit(8, "lamp", &lamp)
    try visit(9, "step", &step)
    try visit(10, "hall", &hall)
    try visit(11, "channel", &channel)
    try visit(12, "from", &from)
    try visit(13, "until", &until)
    try visit(14, "figure", &figure)
    try visit(15, "atLeast", &atLeast)
    try visit(16, "stepDepartment", &stepDepartment)
    try visit(17, "late", &late)
  }
}
