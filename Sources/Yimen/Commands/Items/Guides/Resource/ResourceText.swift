import Contracts

/// How resources are shown.
enum ResourceText {
  static func table(_ resources: [ResourceEntry]) -> Table {
    var table = Table(["编码 code", "名称 name", "提供 provider", "共享 shared", "方式 mode", "证照类型 types", "材料 materials", "状态 state"])
    for resource in resources {
      table.add([
        resource.code, resource.name, resource.provider, "\(resource.shareType)", "\(resource.mode)",
        resource.certificateTypes.joined(separator: ", "), resource.materials.joined(separator: ", "),
        resource.retired ? "停用 retired" : "在用 in use",
      ])
    }
    return table
  }
}
