import BusFloor
import ItemDomain

/// A search among a hundred thousand items on one instance: what people write, one after the other, with reasons; every tenth with facets, every
/// fifth narrowed. And what one change costs.
enum ItemSearchBench {
  private static let queries = [
    "身份证", "身份证丢了怎么办", "我想把户口迁到佛山", "宝宝上户口需要什么材料", "出国护照", "驾照到期换证", "领结婚证要带什么", "残疾证到期换证", "医药费报销", "社保卡丢了怎么补办",
    "失业金", "办退休", "工伤", "公积金提取", "公租房", "二手房过户", "法律援助", "养狗", "开公司", "个体户营业执照", "开餐馆", "开药店", "消防检查", "卖烟", "刻公章", "施工许可证",
    "环评", "货车营运证", "信用修复", "passport", "driving licence", "jzz", "sfz", "gjjtq", "居民身分证", "食品营经许可", "登记", "证", "备案", "公安局",
  ]
  private static let rounds = 25

  static func run() async throws -> [Measure] {
    let catalogue = try Catalogue(GeneratedCatalogue(count: ItemsBench.items, seed: ItemsBench.seed).draft())
    let begun = FloorLoop.now()
    let search = ItemSearch(catalogue)
    let indexed = Double(FloorLoop.now() - begun) / 1e9

    var times: [Double] = []
    for round in 0..<rounds {
      for (place, query) in queries.enumerated() {
        let number = round * queries.count + place
        let filter = number % 5 == 0 ? ItemFilter(target: .naturalPerson, zeroVisitsOnly: true) : ItemFilter()
        let start = FloorLoop.now()
        let found = try search.search(query, filter: filter, limit: 10, countingFacets: number % 10 == 0)
        times.append(Double(FloorLoop.now() - start) / 1e6)
        CodecBench.keep(found.total)
      }
    }
    times.sort()
    return [
      Measure("item.search.p50", times[times.count / 2], "ms").atMost(2),
      Measure("item.search.p99", times[times.count * 99 / 100], "ms").atMost(10),
      Measure("item.suggest.p50", try suggesting(search), "ms"),
      Measure("item.search.follow", following(search, catalogue), "ms"),
      Measure("item.search.index", indexed, "s"),
    ]
  }

  /// The first letters of each query, as they are typed.
  private static func suggesting(_ search: ItemSearch) throws -> Double {
    let typed = queries.flatMap { query in (1...3).map { String(query.prefix($0)) } }
    return median(
      try typed.map { text in
        let start = FloorLoop.now()
        CodecBench.keep(try search.suggestions(text, limit: 8).count)
        return Double(FloorLoop.now() - start) / 1e6
      })
  }

  /// One item after the other changes.
  private static func following(_ search: ItemSearch, _ catalogue: Catalogue) -> Double {
    var search = search
    return median(
      catalogue.items.prefix(100).map { item in
        let start = FloorLoop.now()
        search = search.following(catalogue, changed: [item.code])
        return Double(FloorLoop.now() - start) / 1e6
      })
  }
}
