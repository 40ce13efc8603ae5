/// The file that `catalogue.fixed` names cannot be read.
struct UnreadableCatalogue: Error, CustomStringConvertible {
  let file: String
  var description: String { "catalogue.fixed: the file \(file) cannot be read; name one that is there, or sample. 固定目录的文件不可读。" }
}
