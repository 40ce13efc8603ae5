public import Civics

/// What may be wrong with a file before a catalogue can be judged by what it says.
public enum ReadRule: String, Sendable, CaseIterable {
  case empty
  case notUTF8
  case notGB18030
  case encodingUnavailable
  case notJSON
  case repeatedField
  case wrongSchema
  case fieldMissing
  case wrongType
  case recordTooLong
  case quotation
  case columnUnknown
  case columnRepeated
  case columnMissing
  case tooManyCells
  case fileMissing
  case unknownItem
  case neitherItemsNorEdges
  case itemsAndEdges
  case badEdge

  /// How to mend it.
  public var remedy: Bilingual {
    switch self {
    case .empty: Bilingual("文件为空，请重新导出", "the file is empty; export it again")
    case .notUTF8: Bilingual("字节不是 UTF-8，请按所选编码重新保存", "the bytes are not UTF-8; save the file in the encoding that is named")
    case .notGB18030: Bilingual("字节不是 GB18030，请按所选编码重新保存", "the bytes are not GB18030; save the file in the encoding that is named")
    case .encodingUnavailable: Bilingual("本机的 C 库没有 GB18030，请用 UTF-8", "the C library here has no GB18030; use UTF-8")
    case .notJSON: Bilingual("不是完好的 JSON，请检查该行", "not sound JSON; see the line")
    case .repeatedField: Bilingual("字段重复，请只保留一个", "the field stands twice; keep one")
    case .wrongSchema: Bilingual("格式应为 yimen-catalogue/1", "write the schema yimen-catalogue/1")
    case .fieldMissing: Bilingual("请补充该字段", "add the field")
    case .wrongType: Bilingual("值的类型不对：数字只写数字，是否写是或否", "write a number in digits, and yes or no as such")
    case .recordTooLong: Bilingual("记录过长，或引号没有结束", "the record is too long, or a quotation in it does not end")
    case .quotation:
      Bilingual("引号不配对；含引号、逗号或换行的内容须加引号，其中的引号写两次", "quote what holds quotes, commas or line ends, and double the quotes in it")
    case .columnUnknown: Bilingual("没有这一列，请核对列名", "there is no such column; see its name")
    case .columnRepeated: Bilingual("列重复，请只保留一个", "the column stands twice; keep one")
    case .columnMissing: Bilingual("请补充该列", "add the column")
    case .tooManyCells: Bilingual("这一行的单元格多于列名", "the row has more cells than there are columns")
    case .fileMissing: Bilingual("请补充该表，没有内容时只写列名", "add the table; with its columns alone where there is nothing in it")
    case .unknownItem: Bilingual("事项表中没有该事项", "the table of items has no such item")
    case .neitherItemsNorEdges:
      Bilingual("给出目录的导出（items）或边的列表（edges）", "give an export of the catalogue (items) or a list of edges (edges)")
    case .itemsAndEdges: Bilingual("items 与 edges 只写其一", "write items or edges, and not both")
    case .badEdge: Bilingual("每条边写两个不为空的名称：[\"needs\",\"proof\"]", "write two names an edge, neither empty: [\"needs\",\"proof\"]")
    }
  }
}
