import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct ItemsGuideCommandsTests {
  private func command<Command>(_ arguments: [String]) throws -> Command {
    try #require(try YimenCommand.parseAsRoot(["items"] + arguments) as? Command)
  }

  @Test func `answers are asked with as they are written, and nobody's certificates where nobody is named`() throws {
    let guide: ItemsGuideCommand = try command([
      "guide", "P005", "--answer", "reason=spouse", "--answer", "jobs=cook,driver", "--region", "440604",
    ])
    let request = guide.request()
    #expect(request.item == "P005" && request.region == "440604" && request.subject.isEmpty && request.purpose == nil)
    #expect(request.answers.map(\.question) == ["reason", "jobs"])
    #expect(request.answers.map(\.values) == [["spouse"], ["cook", "driver"]])
  }

  @Test func `with a subject the purpose is that of the role`() throws {
    let guide: ItemsGuideCommand = try command(["guide", "P028", "--subject", "s1", "--as", "applicant:s1"])
    #expect(guide.request().subject == "s1")
    #expect(guide.request().purpose?.kind == .ownUse)
    let materials: ItemsMaterialsCommand = try command(["materials", "P028", "s1", "--as", "clerk:w", "--case", "c1", "--step", "verify"])
    #expect(materials.request().purpose == Purpose.with { ($0.kind, $0.caseID, $0.step) = (.handling, "c1", "verify") })
  }

  @Test func `in a bundle an answer may be for one item alone`() throws {
    let bundle: ItemsBundleCommand = try command(["bundle", "P001", "P005", "--answer", "P005:reason=spouse"])
    #expect(bundle.request().items == ["P001", "P005"])
    #expect(bundle.request().answers == [GuideAnswer.with { ($0.item, $0.question, $0.values) = ("P005", "reason", ["spouse"]) }])
    let event: ItemsBundleCommand = try command(["bundle", "--life-event", "E6"])
    #expect(event.request().lifeEvent == "E6")
  }

  @Test(arguments: [
    ["guide"], ["guide", "P005", "--answer", "reason"], ["guide", "P005", "--answer", "=spouse"], ["guide", "P005", "--answer", "reason="],
    ["guide", "P005", "--answer", "P005:=x"], ["bundle"], ["bundle", "P001", "--life-event", "E6"], ["materials", "P028"],
    ["resource", "put", "R1", "--name", "n", "--provider", "p", "--share", "freely", "--mode", "table"],
    ["resource", "put", "R1", "--name", "n", "--provider", "p", "--share", "unconditional", "--mode", "unspecified"],
    ["resource", "retire"],
  ])
  func `what cannot be meant is an error of usage`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["items"] + arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test func `the guide tells what to bring and why, and how an open question is answered`() throws {
    let command: ItemsGuideCommand = try command(["guide", "P005"])
    let guide = Guide.with {
      ($0.item, $0.version, $0.bring, $0.leftOut) = ("P005", 3, 1, 1)
      $0.materials = [
        GuidedMaterial.with { ($0.name, $0.way, $0.copies, $0.whyZh, $0.whyEn) = ("居民身份证", .bring, 1, "须提交", "it is asked for") },
        GuidedMaterial.with { ($0.name, $0.way, $0.whyZh, $0.whyEn) = ("房产证", .leaveOut, "不需要", "it does not apply") },
      ]
      $0.open = [
        GuideQuestion.with {
          ($0.code, $0.textZh, $0.textEn, $0.kind) = ("reason", "因何迁移？", "Why?", .oneOf)
          $0.choices = ["spouse", "work"].map { code in GuideChoice.with { $0.code = code } }
        }
      ]
      $0.promised = TimeLimit.with { ($0.value, $0.unit) = (3, .workday) }
    }
    let collected = CollectedOutput()
    let output = collected.output
    command.report(guide, to: output)
    output.flush()
    #expect(collected.text.contains("P005 v3"))
    #expect(collected.lines.contains { $0.contains("提交 bring") && $0.contains("居民身份证") && $0.contains("it is asked for") })
    #expect(collected.lines.contains { $0.contains("不需要 not needed") && $0.contains("房产证") })
    #expect(collected.text.contains("3 工作日 workdays"))
    #expect(collected.text.contains("--answer reason=spouse|work"))
  }

  @Test func `a resource is put with all that was said, listed, and retired by its code alone`() throws {
    let put: ResourcePutCommand = try command([
      "resource", "put", "R1", "--name", "人口基础信息", "--provider", "公安局", "--share", "notShared", "--mode", "table", "--type", "ct027",
      "--material", "idc", "--field", "姓名", "--cycle", "每日", "--ground", "某法",
    ])
    let resource = try #require(put.request().resource)
    #expect(resource.code == "R1" && resource.shareType == .notShared && resource.mode == .table && !resource.retired)
    #expect(resource.certificateTypes == ["ct027"] && resource.materials == ["idc"] && resource.fields == ["姓名"])
    #expect(resource.cycle == "每日" && resource.refusalGround == "某法")
    let retire: ResourceRetireCommand = try command(["resource", "retire", "R1"])
    #expect(retire.request().resource == ResourceEntry.with { ($0.code, $0.retired) = ("R1", true) })
    let list: ResourceListCommand = try command(["resource", "list", "--type", "ct027", "--all"])
    #expect(list.request().certificateType == "ct027" && list.request().includingRetired)
  }
}
