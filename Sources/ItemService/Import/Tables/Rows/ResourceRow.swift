import ItemDomain

struct ResourceRow: TableRecord {
  static let table = CatalogueTable.resources
  static let blank = ResourceRow(.blank)
  static let columns: [TableColumn<ResourceRow>] = [
    .text("code", "信息资源代码", \.draft.code),
    .text("name", "信息资源名称", \.draft.name),
    .text("provider", "信息资源提供方", \.draft.provider),
    .text("share_type", "共享类型", \.draft.shareType),
    .text("mode", "共享方式", \.draft.mode),
    .optional("certificate_types", "证照类型代码", \.draft.certificateTypes),
    .optional("materials", "材料编码", \.draft.materials),
    .optional("fields", "信息项", \.draft.fields),
    .optional("cycle", "更新周期", \.draft.cycle),
    .optional("refusal_ground", "不予共享依据", \.draft.refusalGround),
  ]

  var draft: ResourceDraft

  init(_ draft: ResourceDraft) {
    self.draft = draft
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    assembly.draft.resources = (assembly.draft.resources ?? []) + [draft]
    assembly.lines.add(.resources, line: line)
    return nil
  }
}
