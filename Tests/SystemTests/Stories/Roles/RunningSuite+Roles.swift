import Bus
import Contracts

extension RunningSuite {
  /// Asks a method with an empty request, which changes nothing: the role is looked at before what is asked.
  /// - Returns: The refusal; nil where it was answered.
  func probe(_ method: any Call.Type, of service: String, as principal: Principal) async -> Refusal? {
    await probe(empty: method, service, principal)
  }

  private func probe<Request: Call>(empty: Request.Type, _ service: String, _ principal: Principal) async -> Refusal? {
    await refusal(of: Request(), at: service, as: principal)
  }

  /// The refusal of a call to a service, also of a method that every service answers; nil where it was answered.
  func refusal<Request: Call>(of request: Request, at service: String, as principal: Principal) async -> Refusal? {
    let options = CallOptions(timeout: .seconds(20), principal: principal, service: Request.method.service.isEmpty ? service : nil)
    do {
      _ = try await client.call(request, options)
      return nil
    } catch {
      return error
    }
  }
}
