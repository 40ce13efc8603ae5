/// A fault, and the program that meets it.
struct PlannedFault: Sendable {
  var member: String
  var fault: Fault
}
