import Contracts

extension QueueCheckInCommand: CaseNamingCommand {
  static var caseField: WritableKeyPath<CheckInAtHall, String>? { \.caseID }
}
