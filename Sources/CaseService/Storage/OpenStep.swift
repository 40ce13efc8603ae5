/// A step that a department has open in a case, as lists of its work go by.
struct OpenStep: Hashable, Sendable {
  /// Stands for whichever step: a department that has several open in a case has the case once.
  static let any = ""

  /// As the item's flow names it.
  let department: String
  /// The step's code.
  let code: String
}
