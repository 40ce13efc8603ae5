/// The tables that a catalogue is written in, one a file, in the order in which they are read.
public enum CatalogueTable: String, Sendable, CaseIterable {
  case certificateTypes = "certificate_types"
  case materials
  case items
  case itemMaterials = "item_materials"
  case questions
  case variations
  case fees
  case flow
  case answers
  case lifeEvents = "life_events"
  case resources

  /// In Chinese, as a file of it may also be named.
  public var heading: String {
    switch self {
    case .certificateTypes: "证照类型"
    case .materials: "材料"
    case .items: "事项"
    case .itemMaterials: "事项材料"
    case .questions: "情形问题"
    case .variations: "地域差异"
    case .fees: "收费项目"
    case .flow: "办理流程"
    case .answers: "常见问题"
    case .lifeEvents: "一件事"
    case .resources: "信息资源"
    }
  }

  /// Whether a catalogue may come without it. What decides what an item asks for may not be forgotten.
  public var isOptional: Bool {
    switch self {
    case .certificateTypes, .materials, .items, .itemMaterials, .lifeEvents: false
    default: true
    }
  }

  /// The table of a file, by its name without folder and ending, in English or in Chinese.
  public init?(file: String) {
    guard let table = Self.allCases.first(where: { $0.rawValue == file || $0.heading == file }) else { return nil }
    self = table
  }
}
