import Contracts

/// How items are listed.
enum ItemListText {
  static func lines(_ list: ItemList) -> [String] {
    var table = Table(["编码 code", "名称 name", "部门 department", "即办 instant", "到场 visits", "状态 state", "命中 why"], right: [4])
    for item in list.items {
      table.add([
        item.code, item.name, item.department, item.instant ? "是 yes" : "", "\(item.hallVisits)", "\(item.state)", item.why,
      ])
    }
    var lines = list.corrected.isEmpty ? [] : [DisplayText.printable("按“\(list.corrected)”搜索 taken for “\(list.corrected)”")]
    lines += table.lines()
    for facet in list.facets {
      let values = facet.values.map { "\($0.nameZh.isEmpty ? $0.value : $0.nameZh) \($0.count)" }.joined(separator: "，")
      lines.append(DisplayText.printable("\(facet.kind): \(values)"))
    }
    return lines + ["共 in all \(list.total)"]
  }
}
