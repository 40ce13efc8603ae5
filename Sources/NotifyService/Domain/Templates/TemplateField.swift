/// What a template may name between braces: `{number}`.
public enum TemplateField: String, CaseIterable, Sendable {
  /// The words that are in the program, which hold whatever there is to say.
  case title, text
  /// Of a case.
  case item, number, promised, result, materials, by, office, grounds, measures, moves, workdays
  /// What somebody has to come for, where no seat is free yet.
  case reason
  /// Of a visit.
  case when, hall, window, minutes, bring
  /// Of a fee: what for, how much in yuan, under which provision.
  case name, amount, basis
  /// Of a delivery.
  case how, tracking
  /// The code that verifies a contact point; it stands in no mailbox.
  case code
}
