public import Civics

/// A document (文书) that an act of a case made: a value that follows from the act. What it says is drawn when somebody asks for it, and reads the
/// same for ever.
public struct CaseDocument: Hashable, Sendable {
  public let kind: CaseDocumentKind
  public let caseNumber: CaseNumber
  /// The place of the act in the case's history.
  public let sequence: Int
  /// The day of the act, which it bears.
  public let on: Day
  /// The version of the template by which it was made, from 1.
  public let template: Int

  /// The version by which documents are made now. Since the second, English names stand for what is granted where there are any; since the third, a
  /// receipt goes by the day of submission and the file as it was received, and tells where the notice period begins with a visit.
  public static let currentTemplate = 3

  /// The document that an event made; nil: it made none.
  public init?(of event: CaseEvent, in caseNumber: CaseNumber, template: Int) {
    guard let kind = CaseDocumentKind(event.fact) else { return nil }
    self.kind = kind
    self.caseNumber = caseNumber
    self.sequence = event.sequence
    self.on = event.occasion.day
    // Acts of before there were documents have theirs by the first template.
    self.template = max(1, template)
  }

  /// The case's number and ``tail``.
  public var number: String { "\(caseNumber)-\(tail)" }

  /// The kind's code and the act's place, which is of two digits or more: no two documents of a case have one tail.
  public var tail: String { "\(kind.code)-\(sequence < 10 ? "0" : "")\(sequence)" }
}
