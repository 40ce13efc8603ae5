import CaseDomain
import Civics
import Contracts

extension CaseView {
  /// What is paid for it, and what came of it after the decision.
  mutating func tellAftermath(of record: CaseRecord) {
    // A decision that was undone is delivered no more.
    let isDelivered = record.delivery?.done != nil
    delivery = record.state != .void || isDelivered ? record.delivery.map(DeliveryEntry.init) : nil
    fees = record.standingFees.map(FeeEntry.init)
    rating = record.rating.map(RatingEntry.init)
  }
}

extension DeliveryEntry {
  init(_ delivery: CaseDelivery) {
    self.init()
    due = delivery.due.map(Contracts.DueDate.init)
    overdueOn = delivery.overdueOn?.description ?? ""
    guard let done = delivery.done else { return }
    deliveredOn = done.on.description
    method = Contracts.DeliveryMethod(done.method)
    trackingNumber = done.trackingNumber
    certificate = done.certificate ?? ""
  }
}

extension FeeEntry {
  init(_ fee: CaseFee) {
    self.init()
    id = fee.id
    name = fee.name
    basis = fee.basis
    fen = fee.fen
    before = fee.before.map(Contracts.FeeDue.init) ?? .unspecified
    switch fee.settlement {
    case nil: state = .due
    case .paid(let day, let number):
      state = .paid
      settledOn = day.description
      receipt = number
    case .waived(let day, let why):
      state = .waived
      settledOn = day.description
      reason = why
    }
  }
}

extension RatingEntry {
  init(_ rating: CaseRating) {
    self.init()
    grade = RatingGrade(rating.given.grade)
    on = rating.given.on.description
    bySilence = rating.given.isBySilence
    comment = rating.given.comment
    putRightDue = rating.putRightDue.map(Contracts.DueDate.init)
    overdueOn = rating.overdueOn?.description ?? ""
    putRightOn = rating.putRight?.on.description ?? ""
    measures = rating.putRight?.measures ?? ""
  }
}

extension Contracts.FeeDue {
  init(_ due: CaseDomain.FeeDue) {
    self =
      switch due {
      case .decision: .decision
      case .delivery: .delivery
      }
  }
}

extension Contracts.DeliveryMethod {
  /// The numbers are the codes of the national table.
  init(_ method: Civics.DeliveryMethod) { self = Int(method.code).flatMap(Self.init(rawValue:)) ?? .unspecified }

  /// Nil where none is named.
  var method: Civics.DeliveryMethod? { Civics.DeliveryMethod(rawValue: "\(rawValue)") }
}

extension RatingGrade {
  /// The numbers are the codes of the national table.
  init(_ grade: Satisfaction) { self = Int(grade.code).flatMap(Self.init(rawValue:)) ?? .unspecified }

  /// Nil where none is named.
  var grade: Satisfaction? { Satisfaction(rawValue: "\(rawValue)") }
}
