import Bus
import Contracts

/// Lives one case after the other, each through its applicant, a window and three departments, and repeats what ends without a word.
struct LifeClient: Sendable {
  private static let clerk = RunningSuite.clerk

  let client: ChaosClient

  /// - Returns: nil where a command was not answered; the recorder has which.
  func live(_ plan: LifePlan) async -> Life? {
    guard let person = await client.register(), let filed = await submit(plan, for: person) else { return nil }
    let id = filed.id
    switch plan.ending {
    case .withdrawn:
      return await act(WithdrawCase.with { $0.caseID = id }, as: person).map { Life(plan: plan, view: $0) }
    case .pointedElsewhere:
      let point = PointElsewhere.with { ($0.caseID, $0.grounds, $0.office) = (id, "不属于本机关职权", "另一机关") }
      return await act(point, as: Self.clerk).map { Life(plan: plan, view: $0) }
    case .whole, .referredUpward, .inHand: break
    }
    let verify = VerifyCase.with { ($0.caseID, $0.materials, $0.hall, $0.window) = (id, filed.bring.map(\.material), plan.hall, "1") }
    guard await act(verify, as: Self.clerk) != nil, await act(AcceptCase.with { $0.caseID = id }, as: Self.clerk) != nil else { return nil }
    if plan.ending == .referredUpward {
      let refer = ReferUpward.with { ($0.caseID, $0.grounds, $0.office) = (id, "属上级机关决定", "上级机关") }
      return await act(refer, as: RunningSuite.approver).map { Life(plan: plan, view: $0) }
    }
    guard let approved = await approve(id, finishes: plan.ending == .whole) else { return nil }
    return plan.ending == .inHand ? Life(plan: plan, view: approved) : await finish(id, plan, for: person)
  }

  private func submit(_ plan: LifePlan, for person: Principal) async -> CaseView? {
    let submit = SubmitCase.with {
      $0.item = JointItem.code
      $0.subject = person.id
      $0.evidence = client.evidence
    }
    let applicant = Principal(id: person.id, role: .applicant, channel: plan.channel)
    return await act(submit, as: plan.channel == "window" ? Self.clerk : applicant)
  }

  /// The departments work side by side: two who act on one case at the same moment must not be in each other's way.
  private func approve(_ id: String, finishes: Bool) async -> CaseView? {
    await withTaskGroup(of: CaseView?.self) { group in
      for step in JointItem.steps {
        group.addTask {
          let official = Principal(id: "\(step)-01", role: .approver, channel: "desk")
          let claimed = await act(ClaimStep.with { ($0.caseID, $0.step) = (id, step) }, as: official)
          guard finishes, claimed != nil else { return claimed }
          return await act(FinishStep.with { ($0.caseID, $0.step) = (id, step) }, as: official)
        }
      }
      var views: [CaseView] = []
      for await view in group { if let view { views.append(view) } }
      return views.count == JointItem.steps.count ? views.max { $0.position < $1.position } : nil
    }
  }

  private func finish(_ id: String, _ plan: LifePlan, for person: Principal) async -> Life? {
    let decide = DecideCase.with { ($0.caseID, $0.granted) = (id, true) }
    guard let decided = await act(decide, as: RunningSuite.approver) else { return nil }
    let deliver = DeliverCase.with { ($0.caseID, $0.method) = (id, .electronic) }
    guard await act(deliver, as: Self.clerk) != nil else { return nil }
    let rated = await act(RateCase.with { ($0.caseID, $0.grade) = (id, .satisfied) }, as: person)
    return rated.map { Life(plan: plan, view: $0, decidedAt: decided.position) }
  }

  private func act<Request: Call>(_ request: Request, as principal: Principal) async -> CaseView? where Request.Reply == CaseView {
    await client.command(request, as: principal, \.id)
  }
}
