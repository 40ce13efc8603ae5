import NotifyDomain

extension HallImportFault: CustomStringConvertible {
  /// The place in the file and what is wrong there, in Chinese and English.
  var description: String {
    switch self {
    case .unreadable(let path): "\(path.isEmpty ? "JSON" : path) 缺少或无法读取 is missing or cannot be read"
    case .count: "halls 应有 1 至 \(HallCatalogue.mostHalls) 个大厅 are 1 to \(HallCatalogue.mostHalls) halls"
    case .hall(let id, let fault): "\(id): \(fault) 不符合规定 is not allowed"
    case .value(let hall, let field): "\(hall): \(field) 的值未知 has an unknown value"
    case .duplicate(let id): "\(id) 重复 is there twice"
    case .visitMinutes: "visit_minutes 应有每种原因，1 至 240 分钟 has each reason, 1 to 240 minutes"
    }
  }
}
