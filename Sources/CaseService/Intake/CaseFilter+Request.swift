import Bus
import CaseDomain
import Civics
import Contracts

extension CaseFilter {
  /// What stands for no hall where a hall is asked for: nothing at all asks for any.
  static let noHall = "-"

  /// - Throws: `bus.badRequest` with the field that cannot be read, or that says nothing without another.
  init(_ request: ListCases) throws(Refusal) {
    state = CaseState(request.state)
    department = request.department.nilIfEmpty
    item = request.item.nilIfEmpty
    lamp = try Self.known(request.lamp, "lamp", Lamp.init(rawValue:))?.rawValue
    hall = request.hall.nilIfEmpty.map { $0 == Self.noHall ? "" : $0 }
    channel = try Self.known(request.channel, "channel", CaseChannel.init(rawValue:))
    from = try Self.known(request.from, "from", CaseHour.init(_:))
    until = try Self.known(request.until, "until", CaseHour.init(_:))
    figure = CaseFigure(request.figure)
    step = request.step.nilIfEmpty
    stepDepartment = request.stepDepartment.nilIfEmpty
    isLate = request.late
    guard !isLate || step != nil || stepDepartment != nil else { throw BusRefusals.badRequest.refusal("late", fits: FieldFit.ofSteps) }
    let texts = [
      ("department", request.department), ("item", request.item), ("hall", request.hall), ("step", request.step),
      ("stepDepartment", request.stepDepartment),
    ]
    for (field, text) in texts where text.utf8.contains(0) {
      throw BusRefusals.badRequest.refusal(field, fits: FieldFit.text)
    }
  }

  /// Holds who acts for a department to its steps, where steps are asked for.
  /// - Throws: `case.stepOfOtherDepartment`.
  mutating func hold(to principal: Principal) throws(Refusal) {
    guard principal.role == .approver, let own = principal.department.nilIfEmpty, step != nil || stepDepartment != nil else { return }
    guard stepDepartment == nil || stepDepartment == own else { throw CaseRefusals.stepOfOtherDepartment.refusal("stepDepartment") }
    stepDepartment = own
  }

  /// Nil where a question leaves it open.
  static func known<Value>(_ text: String, _ field: String, _ read: (String) -> Value?) throws(Refusal) -> Value? {
    guard !text.isEmpty else { return nil }
    guard let value = read(text) else { throw BusRefusals.badRequest.refusal(field, fits: fitting(field)) }
    return value
  }

  private static func fitting(_ field: String) -> Civics.Bilingual {
    switch field {
    case "lamp": FieldFit.lamp
    case "channel": FieldFit.channel
    default: FieldFit.hour
    }
  }
}
