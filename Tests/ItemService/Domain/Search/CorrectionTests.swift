import Testing

@testable import ItemDomain

@Suite("A correction")
struct CorrectionTests {
  @Test(
    "takes a query for what it differs from by a wrong, a missing, a surplus or a turned character",
    arguments: [
      ("居民身分证", "居民身份证办理", "居民身份证"), ("残疾人正新办", "残疾人证新办", "残疾人证新办"), ("失保险金", "失业保险金申领", "失业保险金"),
      ("公积积金提取", "住房公积金提取(租房)", "公积金提取"), ("居证住", "居住证办理", "居住证"), ("份身证办理", "居民身份证办理", "身份证办理"),
      ("企业注消登己备案", "企业注销登记备案", "企业注销登记备案"), ("pasport", "Ordinary passport", "passport"),
    ])
  func corrected(_ asked: String, _ title: String, _ taken: String) {
    #expect(Correction(Grams(asked, asked: true)).stretch(ofOneOf: [Grams(title)])?.text == taken)
  }

  @Test(
    "leaves a query that is right, says more than the title, is too far from it or too short to tell",
    arguments: [
      ("身份证", "居民身份证办理"), ("办身份证", "居民身份证"), ("身份证办", "居民身份证"), ("开网吧", "开网店"), ("护找", "护照"), ("营业执照", "卫生许可"),
      ("身份 丢证", "身份证丢了"), ("量子计算机", "失业保险金申领"), ("", "护照"), ("身份证", ""), ("居住正", "居住证办理"),
    ])
  func left(_ asked: String, _ title: String) {
    #expect(Correction(Grams(asked, asked: true)).stretch(ofOneOf: [Grams(title)]) == nil)
  }

  @Test("is none where the query stands in another title as it is, and else of the first title")
  func titles() {
    let correction = Correction(Grams("失业保金"))
    #expect(correction.stretch(ofOneOf: [Grams("失业保险金申领"), Grams("领失业保金")]) == nil)
    let taken = correction.stretch(ofOneOf: [Grams("护照"), Grams("失业保险金申领"), Grams("失业报金")])
    #expect(taken?.place == 1)
    #expect(taken?.text == "失业保险金")
  }

  @Test("is told with what was found, and stands among the reasons")
  func told() throws {
    let found = try Sample.search.search("居民身分证办理")
    #expect(found.corrected == "居民身份证办理")
    #expect(found.hits.first?.reasons.contains { $0.kind == .corrected } == true)
    #expect(try Sample.search.search("居民身份证办理").corrected == nil)
    #expect(try Sample.search.search("身份证").hits.allSatisfy { hit in hit.reasons.allSatisfy { $0.kind != .corrected } })
  }
}
