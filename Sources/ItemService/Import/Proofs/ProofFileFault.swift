public import Civics
import ItemDomain

/// Why a file is neither an export of the catalogue nor a list of edges, with where.
public struct ProofFileFault: Error, Hashable, CustomStringConvertible {
  public enum Reason: String, Sendable, CaseIterable {
    case empty, unfinished, notUTF8, notJSON, repeated, neither, both, wrongSchema, wrongType, badEdge, tooLong, tooMany, unknownMaterial
  }

  public let reason: Reason
  /// From 1; nil: the file as a whole.
  public let line: Int?
  /// As the format names it, such as `edges[12]`; empty: none.
  public let field: String

  init(_ reason: Reason, line: Int? = nil, field: String = "") {
    self.reason = reason
    self.line = line
    self.field = field
  }

  public var meaning: Bilingual {
    switch reason {
    case .empty: Bilingual("文件为空", "the file is empty")
    case .unfinished: Bilingual("文件不完整，JSON 没有结束", "the file ends before its JSON does")
    case .notUTF8: Bilingual("字节不是 UTF-8", "the bytes are not UTF-8")
    case .notJSON: Bilingual("不是完好的 JSON 对象", "this is no sound JSON object")
    case .repeated: Bilingual("重复出现", "it stands twice")
    case .neither:
      Bilingual("既不是事项目录的导出（items），也不是边的列表（edges）", "this is neither an export of the catalogue (items) nor a list of edges (edges)")
    case .both: Bilingual("同时含有 items 与 edges，只能是其中之一", "items and edges stand in one file; only one of them can be judged")
    case .wrongSchema: Bilingual("目录的 schema 应为 \(CatalogueDraft.schema)", "a catalogue has the schema \(CatalogueDraft.schema)")
    case .wrongType: Bilingual("缺少字段，或值的类型不对", "a field is missing, or a value is of another type")
    case .badEdge: Bilingual("每条边应是两个不为空的名称：[\"needs\",\"proof\"]", "an edge is two names, neither empty: [\"needs\",\"proof\"]")
    case .tooLong: Bilingual("记录过长", "the record is too long")
    case .tooMany: Bilingual("记录过多", "there are too many records")
    case .unknownMaterial: Bilingual("事项要求的材料不在文件中", "an item asks for a material that is not in the file")
    }
  }

  /// Where, such as `line 3, edges[12]`; empty: the file as a whole.
  public var place: String {
    [line.map { "line \($0)" }, field.isEmpty ? nil : field].compactMap { $0 }.joined(separator: ", ")
  }

  public var description: String { place.isEmpty ? meaning.en : "\(place): \(meaning.en)" }
}
