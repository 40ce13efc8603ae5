import Bus
import Civics
import ServiceKit
import ServiceLifecycle

extension NotifyService {
  static func hallOperations(_ environment: ServiceEnvironment, _ desk: VisitDesk) -> [any BusOperation] {
    [
      PutHallOperation(environment: environment, desk: desk),
      ImportHallsOperation(environment: environment, desk: desk),
      ListHallsOperation(environment: environment, halls: desk.halls),
      ReadHallOperation(environment: environment, halls: desk.halls),
      ReadConflictsOperation(environment: environment, halls: desk.halls),
    ]
  }

  static func visitOperations(_ environment: ServiceEnvironment, _ desk: VisitDesk) -> [any BusOperation] {
    [
      ReadOffersOperation(environment: environment, halls: desk.halls),
      HoldSeatOperation(environment: environment, desk: desk),
      ConfirmVisitOperation(environment: environment, desk: desk),
      MoveVisitOperation(environment: environment, desk: desk),
      CancelVisitOperation(environment: environment, desk: desk),
      ReadVisitsOperation(environment: environment, halls: desk.halls),
      ReadVisitCalendarOperation(environment: environment, halls: desk.halls),
      MakeCheckInCodeOperation(environment: environment),
      ReadWaitingOperation(environment: environment),
      JoinWaitingOperation(environment: environment, desk: desk),
      LeaveWaitingOperation(environment: environment, desk: desk),
    ]
  }

  static func visitDuties(_ environment: ServiceEnvironment, _ desk: VisitDesk) -> [any ServiceLifecycle.Service] {
    [
      WaitingList(environment: environment, desk: desk),
      VisitTimes(environment: environment, desk: desk),
      HallReviews(environment: environment, desk: desk),
      ConflictOffers(environment: environment, desk: desk),
    ]
  }
}
