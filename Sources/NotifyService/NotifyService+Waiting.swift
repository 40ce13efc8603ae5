import Bus
import ServiceKit

extension NotifyService {
  static func waitingOperations(_ environment: ServiceEnvironment, _ desk: QueueDesk) -> [any BusOperation] {
    [ReadWaitingTimeOperation(environment: environment, desk: desk)]
  }
}
