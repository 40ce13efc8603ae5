public import Bus

/// Imports in parts, exports: 2020-2029.
extension ItemRefusals {
  public static let unknownImport = RefusalKind(
    2020, "item.unknownImport", .notFound,
    meaning: Bilingual(zh: "没有这次导入，或已过期。", en: "There is no such import, or it has run out."),
    remedy: Bilingual(zh: "重新开始（item.beginImport）。", en: "Begin anew (item.beginImport)."))
  public static let importTooLarge = RefusalKind(
    2021, "item.importTooLarge", .resourceExhausted,
    meaning: Bilingual(zh: "导入文件超过上限。", en: "The files of the import are larger than can be taken."),
    remedy: Bilingual(zh: "减少一次导入的内容。", en: "Import less at once."))
  public static let badPart = RefusalKind(
    2022, "item.badPart", .invalidArgument,
    meaning: Bilingual(
      zh: "分片的编号、文件名或内容不正确，或与已收到的不同。",
      en: "The number, the file or the content of the part is not acceptable, or another was received in its place."),
    remedy: Bilingual(
      zh: "按 item.beginImport 给出的大小，从 0 起连续编号；文件名用所列的表名。",
      en: "Number the parts from 0 in the size that item.beginImport told, and name a file of the format."))
  public static let partMissing = RefusalKind(
    2023, "item.partMissing", .failedPrecondition,
    meaning: Bilingual(zh: "还有分片未收到。", en: "Parts are still missing."),
    remedy: Bilingual(
      zh: "补传所列分片（item.putImportPart），再完成（item.finishImport）。",
      en: "Bring what is listed (item.putImportPart), then finish (item.finishImport)."))
  public static let importEnded = RefusalKind(
    2024, "item.importEnded", .failedPrecondition,
    meaning: Bilingual(zh: "这次导入已经结束。", en: "The import has ended."),
    remedy: Bilingual(
      zh: "查看结果（item.importProgress），或重新开始（item.beginImport）。",
      en: "See what came of it (item.importProgress), or begin anew (item.beginImport)."))
  public static let importsTooMany = RefusalKind(
    2025, "item.importsTooMany", .resourceExhausted,
    meaning: Bilingual(zh: "未完成的导入过多。", en: "Too many imports are under way."),
    remedy: Bilingual(zh: "先完成或取消已开始的导入（item.cancelImport）。", en: "Finish those that were begun, or cancel them (item.cancelImport)."))
  public static let catalogueMoved = RefusalKind(
    2026, "item.catalogueMoved", .aborted,
    meaning: Bilingual(zh: "导出期间目录有变更。", en: "The catalogue changed while it was exported."),
    remedy: Bilingual(zh: "从头重新导出（item.export）。", en: "Export it again from the beginning (item.export)."))

  static let ofExchange = [unknownImport, importTooLarge, badPart, partMissing, importEnded, importsTooMany, catalogueMoved]
}
