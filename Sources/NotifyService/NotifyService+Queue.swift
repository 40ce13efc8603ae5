import Bus
import ServiceKit

extension NotifyService {
  static func queueOperations(_ environment: ServiceEnvironment, _ desk: QueueDesk) -> [any BusOperation] {
    [
      CheckInAtHallOperation(environment: environment, desk: desk),
      CallNextTicketOperation(environment: environment, desk: desk),
      CallTicketNumberOperation(environment: environment, desk: desk),
      CallTicketAgainOperation(environment: environment, desk: desk),
      ServeTicketOperation(environment: environment, desk: desk),
      FinishTicketOperation(environment: environment, desk: desk),
      ParkTicketOperation(environment: environment, desk: desk),
      ResumeTicketOperation(environment: environment, desk: desk),
      ForwardTicketOperation(environment: environment, desk: desk),
      MissTicketOperation(environment: environment, desk: desk),
      ReturnToLineOperation(environment: environment, desk: desk),
      LeaveQueueOperation(environment: environment, desk: desk),
      OpenWindowOperation(environment: environment, desk: desk),
      CloseWindowOperation(environment: environment, desk: desk),
      ReadQueueOperation(environment: environment, desk: desk),
      ReadTicketOperation(environment: environment, desk: desk),
      ExplainOrderOperation(environment: environment, desk: desk),
      HandOutNumbersOperation(environment: environment, desk: desk),
      MergeOfflineOperation(environment: environment, desk: desk),
      ReadScreenOperation(environment: environment, desk: desk),
    ]
  }
}
