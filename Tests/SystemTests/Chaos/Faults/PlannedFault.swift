/// A fault, and the program that meets it.
struct PlannedFault: Sendable, CustomStringConvertible {
  var member: String
  var fault: Fault

  var description: String { "\(member): \(fault)" }
}
