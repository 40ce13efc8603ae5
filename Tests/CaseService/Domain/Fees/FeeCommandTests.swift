import CaseDomain
import Civics
import Testing

@Suite("The fees of a case")
struct FeeCommandTests {
  typealias Sample = CaseSample
  static let charge = CaseFee(id: "1", name: "工本费", fen: 1_050, basis: "某规定第一条", before: .delivery)
  static let ofItem = ItemFee(name: "工本费", fen: 1_050, basis: "某规定第一条", before: .delivery)

  let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-04"))
  let approver = Sample.officer(.approver, at: Sample.at("2026-03-05"))

  static func item(_ before: FeeDue?, promised: Int = 5) -> ItemSnapshot {
    Sample.item("P400", "事项", type: .confirmation, promised: promised, fees: [ItemFee(name: "费", fen: 100, basis: "据", before: before)])
  }

  @Test func `those of the item's version come with the case, and others are set with their basis`() throws {
    var record = try Sample.accepted(Sample.item("P400", "事项", type: .confirmation, promised: 5, fees: [Self.ofItem]))
    #expect(record.fees.all == [Self.charge])
    record = try record.after(SetFee(ItemFee(name: " 鉴定费 ", fen: 1, basis: " 某规定 ")), clerk)
    #expect(record.fees.all.last == CaseFee(id: "2", name: "鉴定费", fen: 1, basis: "某规定", before: nil))
    #expect(record.fees.all.allSatisfy { $0.isDue })
  }

  @Test(arguments: [
    (ItemFee(name: " ", fen: 1, basis: "据"), FeeFault.name),
    (ItemFee(name: String(repeating: "名", count: CaseLimits.feeName + 1), fen: 1, basis: "据"), .name),
    (ItemFee(name: "费", fen: 0, basis: "据"), .amount), (ItemFee(name: "费", fen: CaseLimits.fen + 1, basis: "据"), .amount),
    (ItemFee(name: "费", fen: 1, basis: " "), .basis),
  ])
  func `one without name, amount or basis is not set`(fee: ItemFee, fault: FeeFault) throws {
    let record = try Sample.accepted(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.feeUnfit(fault)) { try record.after(SetFee(fee), clerk) }
  }

  @Test func `no more are set than the limit`() throws {
    var record = try Sample.accepted(Sample.disabilityRenewal)
    for _ in 0..<CaseLimits.fees { record = try record.after(SetFee(Self.ofItem), clerk) }
    #expect(throws: CaseRefusal.tooManyFees(limit: CaseLimits.fees)) { try record.after(SetFee(Self.ofItem), clerk) }
  }

  @Test func `one is paid once, with a receipt`() throws {
    let record = try Sample.accepted(Self.item(nil))
    #expect(throws: CaseRefusal.feeUnknown("2")) { try record.after(PayFee("2", receipt: "1"), clerk) }
    for receipt in [" ", String(repeating: "1", count: CaseLimits.reference + 1)] {
      #expect(throws: CaseRefusal.feeUnfit(.receipt)) { try record.after(PayFee("1", receipt: receipt), clerk) }
    }
    let paid = try record.after(PayFee("1", receipt: "0012345678"), clerk)
    #expect(paid.fees.all.first?.settlement == .paid(on: Sample.day("2026-03-04"), receipt: "0012345678"))
    #expect(throws: CaseRefusal.feeSettled(paid.fees.all[0])) { try paid.after(PayFee("1", receipt: "2"), clerk) }
    #expect(throws: CaseRefusal.feeSettled(paid.fees.all[0])) { try paid.after(WaiveFee("1", reason: "低保对象"), approver) }
  }

  @Test func `one is waived by an approver, with the reason`() throws {
    let record = try Sample.accepted(Self.item(nil))
    #expect(throws: CaseRefusal.feeUnfit(.reason)) { try record.after(WaiveFee("1", reason: ""), approver) }
    #expect(throws: CaseRefusal.roleMayNot(.windowClerk, .waiveFee, allowed: [.approver])) {
      try record.after(WaiveFee("1", reason: "低保对象"), clerk)
    }
    let waived = try record.after(WaiveFee("1", reason: "低保对象"), approver)
    #expect(waived.fees.all.first?.settlement == .waived(on: Sample.day("2026-03-05"), reason: "低保对象"))
  }

  @Test func `an approval waits for what is due before it, a decision against the applicant for nothing`() throws {
    let record = try Sample.accepted(Self.item(.decision))
    #expect(throws: CaseRefusal.feeDue(record.fees.all, before: .decision)) { try record.after(DecideCase(.approve), approver) }
    let refused = try record.after(DecideCase(.refuse(grounds: "理由")), approver)
    #expect(try refused.after(DeliverCase(.window), clerk).state == .delivered)
    let paid = try record.after(PayFee("1", receipt: "1"), clerk)
    #expect(try paid.after(DecideCase(.approve), approver).state == .decided)
  }

  @Test func `a delivery of what was granted waits for what is due before it`() throws {
    let decided = try Sample.accepted(Self.item(.delivery)).after(DecideCase(.approve), approver)
    #expect(throws: CaseRefusal.feeDue(decided.fees.all, before: .delivery)) { try decided.after(DeliverCase(.window), clerk) }
    let waived = try decided.after(WaiveFee("1", reason: "低保对象"), approver)
    #expect(try waived.after(DeliverCase(.window), clerk).state == .delivered)
  }

  @Test func `one that holds nothing up is paid after the delivery too`() throws {
    let delivered = try Sample.accepted(Self.item(nil)).after(DecideCase(.approve), approver).after(DeliverCase(.window), clerk)
    #expect(try delivered.after(PayFee("1", receipt: "1"), clerk).fees.due(before: .delivery).isEmpty)
  }

  @Test func `an instant case is decided when what it waited for is paid or waived`() throws {
    let item = Self.item(.decision, promised: 0)
    let filed = try Sample.filed(item)
    #expect(filed.state == .received && !filed.isDecidedAtOnce)
    #expect(try filed.after(PayFee("1", receipt: "1"), clerk).state == .decided)
    #expect(try filed.after(WaiveFee("1", reason: "低保对象"), approver).state == .decided)
    #expect(try Sample.filed(Self.item(.delivery, promised: 0)).state == .decided)
  }

  @Test func `one that is due ends with its case, and one that was settled stands`() throws {
    let record = try Sample.accepted(Self.item(.delivery)).after(SetFee(Self.ofItem), clerk).after(PayFee("1", receipt: "1"), clerk)
    #expect(record.standingFees.map(\.id) == ["1", "2"])
    let decided = try record.after(DecideCase(.approve), approver)
    #expect(decided.standingFees.map(\.id) == ["1", "2"])
    for ended in [
      try record.after(EndCase(.annul, grounds: "理由"), approver), try decided.after(EndCase(.annul, grounds: "理由"), approver),
      try record.after(WithdrawCase(), Sample.applicant(at: Sample.at("2026-03-05"))),
    ] {
      #expect(ended.standingFees.map(\.id) == ["1"])
      #expect(throws: CaseRefusal.self) { try ended.after(PayFee("2", receipt: "2"), clerk) }
    }
  }

  @Test func `nothing is due after a refusal, nor set any more, and what was paid before stands`() throws {
    let record = try Sample.accepted(Self.item(.decision)).after(SetFee(Self.ofItem), clerk).after(PayFee("1", receipt: "1"), clerk)
    let refused = try record.after(DecideCase(.refuse(grounds: "理由")), approver)
    #expect(refused.standingFees.map(\.id) == ["1"] && refused.fees.all.count == 2)
    #expect(throws: CaseRefusal.outOfOrder(.setFee, in: .decided, possible: [.deliver, .payFee])) {
      try refused.after(SetFee(Self.ofItem), clerk)
    }
    #expect(try refused.after(DeliverCase(.window), clerk).standingFees.map(\.id) == ["1"])
    // What came in all the same is recorded, so that it can be given back.
    #expect(try refused.after(PayFee("2", receipt: "2"), clerk).standingFees.map(\.id) == ["1", "2"])
    // An approval may still bring its fee.
    let approved = try record.after(DecideCase(.approve), approver).after(SetFee(Self.ofItem), clerk)
    #expect(approved.standingFees.map(\.id) == ["1", "2", "3"])
  }

  @Test func `an amount is told in yuan`() {
    #expect(Self.charge.text == Bilingual("工本费（10.50元）", "工本费 (¥10.50)"))
    #expect(CaseFee(id: "1", name: "费", fen: 1, basis: "据", before: nil).text.zh == "费（0.01元）")
  }
}
