public import Civics

extension CaseRefusal {
  /// What is wrong with this request and what to do about it, with its particulars.
  public var message: Bilingual {
    switch self {
    case .roleMayNot(let role, let act, let allowed):
      Bilingual(
        "\(role.name.zh)不能“\(act.name.zh)”；可由\(list(allowed.map(\.name.zh)))办理。",
        "A \(role.name.en) may not \(act.name.en); \(plain(allowed.map(\.name.en))) may.")
    case .outOfOrder(let act, let state, let possible):
      outOfOrder(act, in: state, possible: possible)
    case .notTheApplicant:
      Bilingual("您不是本件的申请人。", "You are not the applicant of this case.")
    case .verificationFirst(let visit):
      Bilingual("须先到大厅核验（\(visit.text)），再受理。", "It must be verified at a window first (\(visit.code)), and accepted then.")
    case .noVisitNeeded:
      Bilingual("本件无须到场核验。", "This case needs no visit.")
    case .alreadyVerified:
      Bilingual("本件已核验，无须再来。", "This case was verified already; no second visit is needed.")
    case .notDecidedAtOnce:
      Bilingual("系统只自动办理材料齐全的即办件；请由工作人员办理。", "The system decides only instant cases with complete evidence; an officer must do this.")
    case .nothingOwed:
      Bilingual("本件没有待补的材料。", "No material of this case is still owed.")
    case .noticePeriodRuns(let day):
      Bilingual("告知期限至\(day)止，届满前不视为受理。", "The office may still answer until \(day); silence accepts the case only after it.")
    case .itemNotOpen(let state):
      Bilingual("该事项现为“\(state.name.zh)”，不能申请。", "The item is \(state.name.en) and cannot be applied for now.")
    case .itemNotOnApplication(let type):
      Bilingual("\(type.name.zh)由机关依职权实施，不接受申请。", "A \(type.name.en) is done on the office's own initiative; it cannot be applied for.")
    case .wrongSubjectKind(let serves):
      Bilingual("该事项只面向\(serves.name.zh)。", "The item serves a \(serves.name.en) only.")
    case .missingMaterials(let needs):
      Bilingual("缺少材料：\(list(needs.map(\.name)))。请补齐后再提交。", "Missing: \(named(needs)). Add each of them and send it again.")
    case .materialsOwed(let needs):
      Bilingual("所欠材料尚未补齐：\(list(needs.map(\.name)))。补齐前不能准予。", "Still owed: \(named(needs)). It cannot be approved before they come.")
    case .materialNotAsked(let ids):
      Bilingual("没有要求这些材料：\(list(ids))。请去掉。", "Not asked for here: \(plain(ids)). Leave them out.")
    case .emptyUpload(let need):
      Bilingual(
        "“\(need.name)”的文件没有摘要值，或摘要值过长。请重新上传。",
        "The file for \(named([need])) has no digest, or one over \(CaseLimits.digestBytes) bytes. Upload it again.")
    case .declarationNotTaken(let need):
      Bilingual("“\(need.name)”不能以告知承诺代替。", "A declaration cannot replace \(named([need])).")
    case .paperNotTaken(let need):
      Bilingual("“\(need.name)”须在线提供，本件现在不收纸质材料。", "\(named([need])) must be given online: this case takes no papers now.")
    case .certificateNotUsable(let need):
      Bilingual(
        "用于“\(need.name)”的证照不在库中、类型不符或已失效。", "The certificate named for \(named([need])) is not held, not of its type, or not in force.")
    case .tooMuchEvidence(let limit):
      Bilingual("材料超过\(limit)份。", "More than \(limit) pieces of evidence.")
    case .originalsNotSeen(let needs):
      Bilingual("尚未核验原件：\(list(needs.map(\.name)))。", "Originals not seen: \(named(needs)).")
    case .certificateNotRelied:
      Bilingual("本件未以该证照为材料。", "This case does not rely on that certificate.")
    case .notHeld(let need):
      Bilingual("“\(need.name)”并未持有，无须说明理由。", "\(named([need])) is not held, so that it takes no reason to ask for it.")
    case .groundDoesNotStop(let ground):
      Bilingual(
        "“\(ground.name.zh)”（\(ground.basis.zh)）不停止计时；可以停止的：\(list(ClockGround.lawful.map(\.name.zh)))。",
        "A \(ground.name.en) (\(ground.basis.en)) does not stop the clock; these do: \(plain(ClockGround.lawful.map(\.name.en))).")
    case .expectedTimeNotTold(let most):
      Bilingual("须告知所需时间：1至\(most)个工作日。", "Say how long it takes, 1 to \(most) workdays: the applicant is told.")
    case .tooManyStops(let limit):
      Bilingual("已停止计时\(limit)次，不能再停。", "The clock was stopped \(limit) times already.")
    case .extendedAlready(let day):
      Bilingual("\(day)已延长一次，不能再延长。", "It was extended on \(day); it is extended once.")
    case .extensionTooLate(let due):
      Bilingual("法定期限已于\(due)届满，不能延长。", "The statutory period ended on \(due); what is over cannot be extended.")
    case .extensionTooLong(let most):
      Bilingual("至多延长\(most.name.zh)。", "It may be extended by \(most.name.en) at most.")
    case .notJoint:
      Bilingual("本件不是联合办理，只能由本行政机关负责人批准延长。", "Offices do not handle it jointly; the head of the office alone may extend it.")
    case .tooManyDrafts(let limit):
      Bilingual("草稿已有\(limit)份。", "There are \(limit) drafts already.")
    case .draftChanged(let revision):
      Bilingual("草稿已是第\(revision)版。", "The draft stands at revision \(revision).")
    case .tooManyCorrections(let limit):
      Bilingual("已要求补正\(limit)次，不能再要求。", "The applicant was asked \(limit) times already.")
    case .correctionUnclear:
      Bilingual("每项材料列一次，并写明缺什么。", "Name each material once, and say what is wrong with it.")
    case .correctionIncomplete(let needs):
      Bilingual("还缺：\(list(needs.map(\.name)))。须一次告知。", "Also missing: \(named(needs)). All of it is asked for at once.")
    case .correctionTooLate(let due):
      Bilingual("告知期限已于\(due)届满，本件视为受理。", "The notice period ended on \(due); the case counts as accepted.")
    case .correctionOver(let due):
      Bilingual("补正期限已于\(due)届满。", "The time to correct ended on \(due).")
    case .correctionRuns(let day):
      Bilingual("补正期限至\(day)止。", "The applicant may correct until \(day).")
    case .officeNotNamed:
      Bilingual("须写明应由哪个机关办理。", "Name the office that it is for.")
    case .feeUnknown(let id):
      Bilingual("本件没有收费“\(id)”。", "The case has no fee “\(id)”.")
    case .feeSettled(let fee):
      Bilingual("“\(fee.text.zh)”已缴清或已减免。", "\(fee.text.en) was paid or waived already.")
    case .feeDue(let fees, let step):
      Bilingual(
        "\(step.name.zh)前须缴清：\(list(fees.map(\.text.zh)))。", "To be paid before \(step.name.en): \(plain(fees.map(\.text.en))).")
    case .feeUnfit(let fault):
      Bilingual("收费有误：\(fault.text.zh)。", "The fee is not taken: \(fault.text.en).")
    case .tooManyFees(let limit):
      Bilingual("收费超过\(limit)项。", "More than \(limit) fees.")
    case .deliveryUnfit(let fault):
      Bilingual("不能这样送达：\(fault.text.zh)。", "It cannot be delivered so: \(fault.text.en).")
    case .ratedAlready(let day):
      Bilingual("\(day)已评价，每次服务评价一次。", "It was rated on \(day); a service is rated once.")
    case .ratingUnfit(let fault):
      Bilingual("\(fault.text.zh)。", "Not taken: \(fault.text.en).")
    case .nothingToPutRight:
      Bilingual("本件没有待整改的差评。", "The case has no bad rating that is to be put right.")
    case .unknownStep(let known):
      Bilingual(
        "本件没有这个环节；现有：\(known.isEmpty ? "无" : list(known))。", "There is no such step; the case has \(known.isEmpty ? "none" : plain(known))."
      )
    case .stepHeld(let step, let holder):
      Bilingual("环节\(step)由\(holder)办理。", "Step \(step) is held by \(holder).")
    case .stepNotOpen(let step, let others):
      others.isEmpty
        ? Bilingual("环节\(step)已办结，或未逾期。", "Step \(step) is finished, or not late.")
        : Bilingual("环节\(step)须等待：\(list(others))。", "Step \(step) waits for \(plain(others)).")
    case .stepsOpen(let steps):
      Bilingual("尚未办结的环节：\(list(steps.map(\.told)))。", "Steps not finished: \(plain(steps.map(\.told))).")
    case .stepOpposed(let steps):
      Bilingual("不同意的部门：\(list(steps.map(\.told)))。", "Opposed by: \(plain(steps.map(\.told))).")
    case .stepNotEarlier(let step, let other):
      other.isEmpty
        ? Bilingual("环节\(step)未办结，或还有环节在办。", "Step \(step) is not finished, or steps are still open.")
        : Bilingual("环节\(step)未办结，或环节\(other)不等待它。", "Step \(step) is not finished, or \(other) does not wait for it.")
    case .stepOfOtherDepartment(let step):
      Bilingual("该环节属：\(step.told)。", "The step is of: \(step.told).")
    case .caseOfOtherDepartment(let office):
      Bilingual("本件的实施部门：\(office)。", "The department of this case: \(office).")
    case .notDecidedByRule:
      Bilingual("本件不是系统按规则决定的。", "The suite did not decide this case by a rule.")
    case .objectionTooLate(let last):
      Bilingual("提出异议的期限已于\(last)届满。", "The time to object ended on \(last).")
    case .objectionNotDue:
      Bilingual("已提出过异议，或没有待答复的异议。", "An objection was made already, or none waits for an answer.")
    case .bundleUnfit(let limit):
      Bilingual("一件事须有2至\(limit)个不重复的事项。", "A bundle has 2 to \(limit) items, each once.")
    case .groundsMissing:
      Bilingual("须说明理由，1至\(CaseLimits.text)字。", "Its grounds must be stated, in 1 to \(CaseLimits.text) characters.")
    case .textTooLong(let limit):
      Bilingual("文字超过\(limit)字。", "The text is longer than \(limit) characters.")
    }
  }

  /// Where the case is, where it would have to be, and who can do what meanwhile.
  private func outOfOrder(_ act: CaseAct, in state: CaseState?, possible: [CaseAct]) -> Bilingual {
    let fitting = CaseTransition.states(of: act).map { $0?.name ?? Bilingual("尚未提交", "not begun") }
    var ways = Bilingual("现在可以：\(list(possible.map(\.name.zh)))", "possible now: \(plain(possible.map(\.name.en)))")
    if possible.isEmpty {
      let others = CaseRole.allCases.filter { $0 != .system }.map { (role: $0.name, acts: CaseTransition.acts(of: $0, in: state)) }
        .filter { !$0.acts.isEmpty }
      ways =
        others.isEmpty
        ? Bilingual("现在无可办步骤", "nothing is possible now")
        : Bilingual(
          others.map { "\($0.role.zh)可以：\(list($0.acts.map(\.name.zh)))" }.joined(separator: "；"),
          others.map { "the \($0.role.en) may: \(plain($0.acts.map(\.name.en)))" }.joined(separator: "; "))
    }
    return Bilingual(
      "\(state?.name.zh ?? "无")状态下不能“\(act.name.zh)”，须为：\(list(fitting.map(\.zh)))。\(ways.zh)。",
      "Cannot \(act.name.en) while the case is \(state?.name.en ?? "not begun"), only while it is: \(plain(fitting.map(\.en))); \(ways.en)."
    )
  }

  private func list(_ names: [String]) -> String { names.joined(separator: "、") }

  private func plain(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// Materials may have names in Chinese only; the id goes with them.
  private func named(_ needs: [MaterialNeed]) -> String { plain(needs.map { "\($0.title.en) (\($0.id))" }) }
}

extension DepartmentStep {
  /// Steps and departments have names in Chinese only; the code goes with them.
  fileprivate var told: String { "\(department)\(name) (\(code))" }
}
