/// Who acts. It travels with every request and is kept with every event.
///
/// A key proves it over encrypted links; in the clear, on this machine, the caller states it, and it is recorded as asserted.
public struct Principal: Message, Hashable {
  /// The subject's, clerk's or program's id; never a number of an identity document.
  public var id = ""
  public var role = Role.none
  /// The channel through which it came: `web`, `mobile`, `window`, `kiosk`, `command-line`, `service`.
  public var channel = ""
  /// The subject for whom an applicant acts, where not for itself. Services believe it only where a mandate stands; no other role has it.
  public var actingFor = ""
  /// The session in which an applicant proved who they are. It proves them again: it is kept with no event and shown in no log.
  public var session = ""
  /// The department for which an official acts, as flows of items name it; empty: not told. No other role has it.
  public var department = ""

  public init() {}

  public init(id: String, role: Role, channel: String, actingFor: String = "", session: String = "", department: String = "") {
    self.id = id
    self.role = role
    self.channel = channel
    self.actingFor = actingFor
    self.session = session
    self.department = department
  }

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "role", &role)
    try visit(3, "channel", &channel)
    try visit(4, "actingFor", &actingFor)
    try visit(5, "session", &session, .secret)
    try visit(6, "department", &department)
  }
}

/// In what capacity a principal acts; methods name the roles that may call them.
public enum Role: Int, FieldEnumeration {
  case none = 0
  /// A person or a company, or who acts for them.
  case applicant = 1
  /// 综窗: a clerk at a window.
  case clerk = 2
  /// A department's official who decides.
  case approver = 3
  case auditor = 4
  /// Who runs the suite.
  case `operator` = 5
  /// Another service of the suite.
  case service = 6

  public static var absent: Role { .none }

  /// Which roles something needs, in words: `case.accept needs clerk, approver or service`.
  static func needed(_ roles: Set<Role>, for subject: String) -> String {
    let names = roles.sorted { $0.rawValue < $1.rawValue }.map { "\($0)" }
    guard let last = names.last, names.count > 1 else { return "\(subject) needs \(names.first ?? "none")" }
    return "\(subject) needs \(names.dropLast().joined(separator: ", ")) or \(last)"
  }
}
