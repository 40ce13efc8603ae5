@testable import Bus

extension World {
  /// A request that the engine let through: its handler works for a while in virtual time.
  func execute(_ request: IncomingRequest, in program: Program) {
    program.running += 1
    let service = ServiceModel.name(request.operation / 2)
    let isQuery = request.operation % 2 == 0
    let errand = Body.decode(request.body)?.errand ?? -1
    let execution = Execution(
      program: program, request: request, errand: errand, service: service, isQuery: isQuery, startedAt: now)
    if let errand = known(execution) {
      errand.executions += 1
      errand.executed.insert(request.origin.requestID)
      tell("\(program.name) executes errand \(errand.number), request \(request.origin.requestID)")
      require(errand.service == service && errand.method.kind == (isQuery ? .query : .command), "errand \(errand.number) went astray")
    }
    program.executions[request.origin] = execution
    let delay =
      plan.isQuick && chance(39, in: 40) ? 0 : chance(1, in: 30) ? draw(100_000...3_000_000) : chance(1, in: 3) ? 0 : draw(100...20_000)
    if delay == 0 { return commit(execution) }
    at(now + .microseconds(delay), in: program) { $0.commit(execution) }
  }

  /// An errand of this world; a hostile peer makes up its own.
  private func known(_ execution: Execution) -> Errand? {
    guard errands.indices.contains(execution.errand) else { return nil }
    let errand = errands[execution.errand]
    return execution.request.extensions.key == errand.key ? errand : nil
  }

  /// A command's effect and key are written together; its answer leaves later, and may never.
  private func commit(_ execution: Execution) {
    guard !execution.isEnded else { return }
    if !execution.isQuery {
      let row = inboxes[execution.service, default: InboxModel()].commit(execution.request.extensions.key, errand: execution.errand)
      if row.errand != execution.errand {
        require(known(execution) == nil, "the key of errand \(execution.errand) was that of \(row.errand)")
        return end(execution, .refused(BusRefusals.keyReused.refusal()))
      }
      if row.repeats == 0 { publish(execution.service) }
    }
    if plan.isQuick || chance(1, in: 2) { return answer(execution) }
    at(now + .microseconds(draw(50...4_000)), in: execution.program) { $0.answer(execution) }
  }

  private func answer(_ execution: Execution) {
    let padding = chance(1, in: 300) ? draw(10_000...200_000) : draw(0...64)
    end(execution, .reply(Body.encode(execution.errand, execution.request.origin.requestID, padding: padding)[...]))
  }

  func end(_ execution: Execution, _ outcome: CallOutcome) {
    guard !execution.isEnded else { return }
    execution.isEnded = true
    let program = execution.program
    let origin = execution.request.origin
    if program.executions[origin] === execution { program.executions[origin] = nil }
    program.running -= 1
    report.events += 1
    program.engine.pace.note(now.microseconds(since: execution.startedAt))
    program.engine.finish(origin, outcome)
    wake(program, at: now)
  }

  /// The peer no longer waits: a query ends, a command goes on.
  func cancel(_ origin: IncomingRequest.Origin, in program: Program) {
    guard let execution = program.executions[origin], execution.isQuery else { return }
    cutShort(execution, BusRefusals.cancelled)
  }

  func cutShort(_ execution: Execution, _ kind: RefusalKind) {
    if let errand = known(execution) {
      errand.cutShort += 1
      errand.executed.remove(execution.request.origin.requestID)
    }
    end(execution, .refused(Refusal(kind, notExecuted: true)))
  }
}
