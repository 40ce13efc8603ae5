import Civics
import ItemDomain
import Testing

@Suite("The difference of two versions")
struct ReadableDifferenceTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    let field: String
    let kind: ReadableDifference.Kind
    let name: String
    let before: String
    let after: String
    let edit: @Sendable (inout ItemDraft) -> Void

    init(
      _ field: String, _ kind: ReadableDifference.Kind, _ name: String, _ before: String, _ after: String,
      _ edit: @escaping @Sendable (inout ItemDraft) -> Void
    ) {
      (self.field, self.kind, self.name, self.before, self.after, self.edit) = (field, kind, name, before, after, edit)
    }

    var testDescription: String { field }
  }

  /// P027: promised in 15 workdays of 20, five materials, a certificate at its end.
  private static let item = Sample.draft.items.first { $0.code == "P027" }!

  static let edits: [Edit] = [
    Edit("name", .changed, "事项名称", "残疾人证新办", "残疾人证首次申领") { $0.name = "残疾人证首次申领" },
    Edit("promised_limit", .changed, "承诺办结时限", "15工作日", "2个月") { ($0.promisedLimit.value, $0.promisedLimit.unit) = (2, "3") },
    Edit("item_type", .changed, "事项类型", "行政确认", "公共服务") { $0.type = "20" },
    Edit("online_grade", .changed, "网办等级", "Ⅲ级 网上受理", "Ⅳ级 全程网办") { $0.onlineGrade = "4" },
    Edit("hall_visits", .changed, "到办事现场次数", "1次", "0次") { $0.hallVisits = 0 },
    Edit("visit_reason", .removed, "必须现场办理原因", "现场核验原件", "") { $0.visitReason = nil },
    Edit("assurance", .added, "身份核验等级", "", "2级") { $0.assurance = 2 },
    Edit("materials[sqb]", .removed, "申请材料", "申请表", "") { $0.materials.removeAll { $0.material == "sqb" } },
    Edit("materials[cjz]", .added, "申请材料", "", "残疾人证") {
      var need = $0.materials[0]
      need.material = "cjz"
      $0.materials.insert(need, at: 0)
    },
    Edit("materials[idc].copies", .changed, "居民身份证：份数", "1份", "2份") { $0.materials[0].copies = 2 },
    Edit("materials[idc].necessity", .changed, "居民身份证：材料必要性", "必要", "容缺后补") { $0.materials[0].necessity = "3" },
    Edit("materials[idc].condition", .added, "居民身份证：适用情形", "", "first = yes") { $0.materials[0].condition = "first = yes" },
    Edit("result.kind", .changed, "审批结果类型", "证照", "批文") { $0.result.kind = "document" },
    Edit("other_steps[公示5日]", .removed, "其他环节", "公示5日", "") { $0.otherSteps = ["残疾评定"] },
    Edit("record.office_hours", .added, "办理时间", "", "工作日 9:00-17:00") { $0.tell { $0.officeHours = "工作日 9:00-17:00" } },
    Edit("record.courier", .added, "是否支持物流快递", "", "是") { $0.tell { $0.courier = true } },
    Edit("record.handling_forms[4]", .added, "办理形式", "", "快递申请") { $0.tell { $0.handlingForms = ["4"] } },
    Edit("record.flow[受理]", .added, "办理流程", "", "受理") { $0.tell { $0.flow = [FlowStepDraft.named("受理")] } },
    Edit("record.answers[何时？]", .added, "常见问题", "", "何时？") { $0.tell { $0.answers = [AnswerDraft.of("何时？", "即时")] } },
    Edit("fees[工本费]", .added, "收费项目", "", "工本费 10元") { $0.fees = [FeeDraft.named("工本费", "10元")] },
    Edit("variations[440604]", .added, "区域差异", "", "440604") { $0.vary { $0.region = "440604" } },
    Edit("basis[name]", .changed, "数据依据", item.basis["name"] ?? "", "rumour") { $0.basis["name"] = "rumour" },
  ]

  private func differences(_ edit: (inout ItemDraft) -> Void) -> [ReadableDifference] {
    var other = Self.item
    edit(&other)
    return ReadableDifference.between(Self.item, other) { Sample.catalogue.material($0)?.name }
  }

  @Test("names the field, and says what it said and says now in words", arguments: edits)
  func field(_ edit: Edit) throws {
    let found = differences(edit.edit)
    let difference = try #require(found.first)
    #expect(found.count == 1)
    #expect(difference.field == edit.field)
    #expect(difference.kind == edit.kind)
    #expect(difference.name.zh == edit.name)
    #expect(!difference.name.en.isEmpty)
    #expect(difference.before == edit.before)
    #expect(difference.after == edit.after)
  }

  @Test("the other way round tells the same, turned", arguments: edits)
  func turned(_ edit: Edit) throws {
    var other = Self.item
    edit.edit(&other)
    let found = ReadableDifference.between(other, Self.item) { Sample.catalogue.material($0)?.name }
    #expect(found.map(\.before) == [edit.after])
    #expect(found.map(\.after) == [edit.before])
  }

  @Test("is none between a version and itself, whatever the order of its lists, its number and its state")
  func none() {
    #expect(differences { _ in }.isEmpty)
    let reordered = differences {
      $0.materials.reverse()
      $0.otherSteps?.reverse()
      ($0.version, $0.state) = (9, "paused")
    }
    #expect(reordered.isEmpty)
  }

  @Test("tells several in the order of the fields")
  func order() {
    let found = differences {
      $0.fee = "10元"
      $0.name = "甲"
      $0.materials[1].copies = 3
    }
    #expect(found.map(\.field) == ["name", "fee", "materials[hkb].copies"])
  }

  @Test("names a material that is known no more by its code")
  func unknownMaterial() {
    var other = Self.item
    other.materials[0].copies = 2
    let found = ReadableDifference.between(Self.item, other) { _ in nil }
    #expect(found.map(\.name.zh) == ["idc：份数"])
  }
}
