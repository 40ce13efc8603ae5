import ItemDomain
import Testing

@Suite("A search")
struct ItemSearchTests {
  private func found(_ query: String, _ filter: ItemFilter = ItemFilter(), limit: Int = 20) throws -> [String] {
    try Sample.search.search(query, filter: filter, limit: limit).hits.map(\.item.code)
  }

  /// What people write, and the item they mean: first what the synonyms were made for, then what was written down before they were tried.
  static let phrasings: [(String, String)] = usual + fresh

  private static let fresh: [(String, String)] = [
    ("小孩户口怎么上", "P006"), ("老婆生了去哪上户口", "P006"), ("身份证过期了要换", "P001"), ("外省人在佛山换身份证", "P002"),
    ("补办户口本", "P008"), ("单位要我开无犯罪", "P009"), ("办签证需要亲属证明", "P011"), ("想去日本旅游", "P012"), ("去港澳玩", "P013"),
    ("驾驶证快过期了", "P014"), ("车子年检", "P015"), ("登记结婚", "P016"), ("民政局离婚要什么", "P017"), ("我爷爷90岁有补贴吗", "P020"),
    ("家里穷没钱", "P021"), ("残疾人每月补助", "P025"), ("残疾证怎么办", "P027"), ("残疾证过期", "P028"), ("小孩疫苗本丢了", "P031"),
    ("怀孕建档", "P032"), ("新生儿医保", "P034"), ("在外地住院报销", "P037"), ("住院的钱能报多少", "P038"), ("产假津贴", "P039"),
    ("社保卡遗失补办", "P041"), ("我失业了", "P042"), ("失业保险", "P043"), ("大学生创业贷款", "P045"), ("没有单位自己买社保", "P046"),
    ("养老保险转到佛山", "P047"), ("什么时候可以领养老金", "P048"), ("我要退休", "P049"), ("上班路上被车撞算不算工伤", "P052"),
    ("考了教师资格", "P054"), ("小孩读一年级", "P055"), ("租房公积金怎么取", "P056"), ("公积金买房贷款", "P057"), ("申请廉租房", "P058"),
    ("租房有补贴吗", "P059"), ("买二手房过户", "P060"), ("查名下房产", "P061"), ("没钱请律师", "P062"), ("退伍了去哪里报到", "P064"),
    ("狗狗上牌", "P066"), ("成立一家有限公司", "L001"), ("办个体户", "L002"), ("公司换法人代表", "L003"), ("公司不做了要注销", "L004"),
    ("开奶茶店要办什么", "L006"), ("小卖部卖零食", "L007"), ("药房许可证", "L009"), ("电梯使用登记", "L011"), ("美容美发店卫生许可证", "L012"),
    ("开诊所", "L014"), ("KTV开业消防", "L015"), ("饭店排水", "L016"), ("招牌审批", "L017"), ("挖马路", "L018"), ("装修垃圾怎么处理", "L019"),
    ("香烟零售许可证", "L020"), ("开酒店", "L021"), ("刻章", "L023"), ("劳务派遣资质", "L024"), ("员工社保开户", "L026"), ("单位公积金开户", "L027"),
    ("一般纳税人认定", "L028"), ("增值税发票领用", "L029"), ("清税", "L030"), ("项目备案", "L031"), ("开工许可证", "L034"), ("预售许可", "L035"),
    ("环境影响评价", "L036"), ("排污许可证", "L037"), ("危化品经营", "L038"), ("物流公司许可", "L039"), ("货车道路运输证", "L040"),
    ("办协会", "L041"), ("办民办学校", "L042"), ("办养老院", "L043"), ("开书店", "L045"), ("代账公司", "L046"), ("公司用电报装", "L048"),
    ("天然气开户", "L049"), ("企业失信修复", "L050"),
  ]

  private static let usual: [(String, String)] = [
    ("身份证", "P001"), ("办身份证", "P001"), ("身份证丢了怎么办", "P003"), ("身份证挂失", "P003"), ("捡到别人的身份证", "P003"),
    ("外地人办居住证", "P004"), ("居住证怎么办理", "P004"), ("迁户口", "P005"), ("我想把户口迁到佛山", "P005"), ("生孩子", "P006"),
    ("宝宝上户口需要什么材料", "P006"), ("人去世了怎么销户口", "P007"), ("改名字", "P008"), ("无犯罪证明", "P009"),
    ("开无犯罪记录", "P009"), ("证明我妈是我妈", "P011"), ("出国护照", "P012"), ("去香港", "P013"), ("港澳通行证", "P013"),
    ("驾照到期换证", "P014"), ("驾驶证换证", "P014"), ("汽车年审", "P015"), ("结婚", "P016"), ("领结婚证要带什么", "P016"),
    ("离婚", "P017"), ("结婚证丢了", "P018"), ("领养孩子", "P019"), ("八十岁老人补贴", "P020"), ("低保", "P021"), ("五保户", "P022"),
    ("残疾人护理补贴", "P026"), ("残疾人证", "P027"), ("办残疾证", "P027"), ("残疾证到期换证", "P028"), ("申请轮椅", "P029"),
    ("出生医学证明", "P030"), ("打疫苗", "P031"), ("准生证", "P032"), ("异地就医", "P037"), ("医药费报销", "P038"), ("生育津贴", "P039"),
    ("医保码", "P040"), ("社保卡丢了怎么补办", "P041"), ("失业金", "P043"), ("创业贷款", "P045"), ("自己交社保", "P046"),
    ("办退休", "P049"), ("工伤", "P052"), ("教师资格证", "P054"), ("小孩上学", "P055"), ("租房提取公积金", "P056"), ("公租房", "P058"),
    ("二手房过户", "P060"), ("房产查询", "P061"), ("法律援助", "P062"), ("养狗", "P066"), ("狗", "P066"), ("犬", "P066"),
    ("开公司", "L001"), ("注册公司", "L001"), ("开店", "L002"), ("个体户", "L002"), ("注销公司", "L004"), ("开餐馆", "L006"),
    ("食品经营许可证", "L006"), ("开药店", "L009"), ("理发店卫生许可", "L012"), ("消防检查", "L015"), ("门头招牌", "L017"), ("卖烟", "L020"),
    ("开宾馆", "L021"), ("刻公章", "L023"), ("领发票", "L029"), ("施工许可证", "L034"), ("环评", "L036"), ("货车营运证", "L040"),
    ("开养老院", "L043"), ("接自来水", "L047"), ("装电表", "L048"), ("信用修复", "L050"),
    ("passport", "P012"), ("Birth registration", "P006"), ("driving licence", "P014"), ("ＰＡＳＳＰＯＲＴ", "P012"),
  ]

  @Test("finds first what people mean", arguments: phrasings)
  func firstHit(_ query: String, _ item: String) throws {
    #expect(try found(query).first == item)
  }

  @Test(
    "bears a wrong, a missing and a surplus character",
    arguments: [
      ("居民身分证办理", "P001"), ("残疾人正新办", "P027"), ("公积金题取", "P056"), ("个体工商护设立登记", "L002"), ("食品经营许科", "L006"),
      ("无罪记录证明", "P009"), ("失保险金申领", "P043"), ("工认定", "P052"), ("最低生活保", "P021"), ("离婚婚登记", "P017"),
      ("教师师资格认定", "P054"), ("法律律援助", "P062"), ("pasport", "P012"), ("adopton registration", "P019"),
    ])
  func mistakes(_ query: String, _ item: String) throws {
    #expect(try found(query).prefix(3).contains(item))
  }

  @Test("finds every item first by its own name, in Chinese and in English")
  func ownNames() throws {
    for item in Sample.catalogue.items {
      #expect(try found(item.name).first == item.code)
      #expect(try found(item.nameEnglish).first == item.code)
    }
  }

  @Test("finds every item among the first three with any one character of its name changed, where the name has six or more")
  func oneWrongCharacter() throws {
    for item in Sample.catalogue.items where item.name.count >= 6 {
      let characters = Array(item.name)
      for place in characters.indices {
        var changed = characters
        changed[place] = "某"
        #expect(try found(String(changed)).prefix(3).contains(item.code))
      }
    }
  }

  @Test("answers one character and two")
  func short() throws {
    #expect(try found("烟").first == "L020")
    #expect(try found("户").contains("P005"))
    #expect(try found("水").contains("L047"))
    #expect(try found("户口", limit: 4).allSatisfy { ["P005", "P006", "P007", "P008"].contains($0) })
  }

  @Test("finds items by department and by event of life")
  func otherFields() throws {
    #expect(try found("公积金管理中心").contains("P057"))
    #expect(try found("一件事 新生儿出生").contains("P030"))
  }

  @Test("finds nothing where nothing answers", arguments: ["量子计算机", "???", "…", "xyzzy", "🍜🍜"])
  func nothing(_ query: String) throws {
    #expect(try found(query) == [])
  }

  @Test("with an empty query lists all items by code", arguments: ["", "  \u{3000}\n"])
  func empty(_ query: String) throws {
    let hits = try Sample.search.search(query, limit: 200).hits
    #expect(hits.map(\.item) == Sample.catalogue.items)
    #expect(hits.allSatisfy { $0.score == 0 })
  }

  @Test("finds only what the filter admits")
  func filters() throws {
    let catalogue = Sample.catalogue
    let all = ItemFilter()
    #expect(try found("登记", all, limit: 200).contains { $0.hasPrefix("P") })
    #expect(try found("登记", ItemFilter(target: .legalPerson), limit: 200).allSatisfy { $0.hasPrefix("L") })
    #expect(try found("", ItemFilter(department: "残疾人联合会")) == ["P027", "P028", "P029"])
    #expect(try found("", ItemFilter(department: "残联")) == ["P027", "P028", "P029"])
    #expect(try found("", ItemFilter(department: "残")).isEmpty)
    #expect(try found("", ItemFilter(lifeEvent: "E8")) == ["L004", "L005", "L030"])
    #expect(try found("", ItemFilter(lifeEvent: "企业注销一件事")) == ["L004", "L005", "L030"])
    #expect(try found("", ItemFilter(lifeEvent: "退休")) == ["P048", "P049"])
    #expect(try found("", ItemFilter(instantOnly: true), limit: 200).count == catalogue.items.filter(\.isInstant).count)
    #expect(try found("", ItemFilter(zeroVisitsOnly: true), limit: 200).count == 70)
    #expect(try found("", ItemFilter(target: .naturalPerson, lifeEvent: "E5", zeroVisitsOnly: true)) == ["P025", "P026", "P028"])
  }

  @Test("with a filter keeps the order and scores it has without")
  func filterKeepsOrder() throws {
    for (query, _) in Self.phrasings {
      let all = try Sample.search.search(query, limit: 200).hits
      let persons = try Sample.search.search(query, filter: ItemFilter(target: .naturalPerson), limit: 200).hits
      let expected = all.filter { $0.item.target == .naturalPerson }
      #expect(Array(persons.prefix(expected.count)) == expected)
    }
  }

  @Test("is ranked by score, ties by code, and comes out the same from another index of the same catalogue")
  func order() throws {
    let again = ItemSearch(try Catalogue(Sample.draft))
    for (query, _) in Self.phrasings {
      let found = try Sample.search.search(query)
      let hits = found.hits
      #expect(zip(hits, hits.dropFirst()).allSatisfy { ($1.score, $0.item.code) < ($0.score, $1.item.code) })
      #expect(hits.allSatisfy { (1...1_000).contains($0.score) })
      #expect(try again.search(query) == found)
    }
  }

  @Test("tells how many answer in all, and what in each item came nearest")
  func totals() throws {
    let found = try Sample.search.search("登记", limit: 3)
    #expect(found.hits.count == 3)
    #expect(try found.total == Sample.search.search("登记", limit: 200).hits.count)
    #expect(try Sample.search.search("驾照到期").hits.first?.nearest == "驾照到期")
    #expect(try Sample.search.search("失业登记").hits.first?.nearest == "失业登记")
  }

  @Test("refuses a query over its limit and takes one at it")
  func longQuery() throws {
    let limit = SearchLimits.query
    #expect(throws: SearchRefusal.queryTooLong(characters: limit + 1)) { try found(String(repeating: "证", count: limit + 1)) }
    #expect(try !found(String(repeating: "居民身份证", count: limit / 5)).isEmpty)
    // One visible character of very many scalars is bounded too.
    #expect(throws: SearchRefusal.self) { try found("证" + String(repeating: "\u{0301}", count: 10_000)) }
  }

  @Test("refuses a number of results out of range", arguments: [0, -1, 201])
  func limit(_ limit: Int) {
    #expect(throws: SearchRefusal.limitOutOfRange(limit)) { try found("身份证", limit: limit) }
  }

  @Test("does not find what is not published", arguments: ["draft", "paused", "withdrawn"])
  func unpublished(_ state: String) throws {
    var draft = Sample.draft
    let place = try #require(draft.items.firstIndex { $0.code == "P066" })
    draft.items[place].state = state
    let search = ItemSearch(try Catalogue(draft))
    #expect(try !search.search("犬类准养证").hits.map(\.item.code).contains("P066"))
  }

  @Test("takes other synonyms than the usual")
  func synonyms() throws {
    let search = ItemSearch(Sample.catalogue, synonyms: [Synonym("犬类准养证", ["毛孩子"])])
    #expect(try search.search("毛孩子").hits.first?.item.code == "P066")
  }

  @Test("has no usual synonym that hangs on nothing in the sample")
  func synonymsHang() {
    for synonym in Synonyms.usual {
      #expect(Sample.catalogue.items.contains { $0.name.contains(synonym.official) }, "\(synonym.official)")
      #expect(!synonym.everyday.isEmpty)
    }
  }
}
