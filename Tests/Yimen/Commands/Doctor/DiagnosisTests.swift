import Bus
import ServiceKit
import Testing

@testable import yimen

struct DiagnosisTests {
  let finding = Diagnosis.fail("hub.noListener", zh: "没有程序监听。", en: "nobody listens.", remedyZh: "启动它。", remedyEn: "Start it.")

  @Test func `a line tells state, name, what is found and what helps, Chinese beside English`() {
    #expect(finding.text == "fail  hub.noListener  没有程序监听。 / nobody listens. 启动它。 / Start it.")
    #expect(Diagnosis.ok("hub", zh: "应答。", en: "it answers.").text == "ok    hub  应答。 / it answers.")
  }

  @Test func `programs are told the same`() throws {
    #expect(finding.json["check"] == .string("hub.noListener") && finding.json["state"] == .string("fail"))
    #expect(finding.json["meaning"]?["en"] == .string("nobody listens.") && finding.json["remedy"]?["zh"] == .string("启动它。"))
    #expect(Diagnosis.ok("hub", zh: "应答。", en: "it answers.").json["remedy"] == .null)
  }

  @Test func `what describes itself is taken apart into its languages`() {
    let found = Diagnosis.fail("x", about: "case", describing: SettingsError.valueMissing("--data"))
    #expect(found.meaning == Bilingual(zh: "case: 选项缺少值。", en: "case: --data needs a value; --help lists the settings."))
    struct Plain: CustomStringConvertible { let description = "as it is" }
    #expect(Diagnosis.fail("x", describing: Plain()).meaning == Bilingual(zh: "as it is", en: "as it is"))
  }

  @Test func `what would steer a terminal is made visible`() {
    #expect(!Diagnosis.ok("hub", zh: "\u{1B}[2J", en: "x").text.contains("\u{1B}"))
  }
}
