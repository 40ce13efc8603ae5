public import Civics

extension UploadRefusal {
  /// What is wrong and what to do about it, with its particulars. No file is named.
  public var message: Bilingual {
    switch self {
    case .nothing:
      Bilingual("文件为空。", "The file is empty.")
    case .tooLarge(let limit):
      Bilingual("文件不得超过\(limit)字节。", "A file has at most \(limit) bytes.")
    case .typeNotTaken:
      Bilingual("可收的类型：\(Self.types)。", "The types that are taken: \(Self.types).")
    case .nameUnfit:
      Bilingual(
        "文件名应为1至\(UploadLimits.name)字，不含斜杠和控制字符。", "A name has 1 to \(UploadLimits.name) characters, and no slash or control character.")
    case .digestUnfit:
      Bilingual("摘要值应为64位十六进制的SHA-256。", "The digest is SHA-256 in 64 hexadecimal digits.")
    case .tooMany(let limit):
      Bilingual("未完成的上传已有\(limit)个。", "There are \(limit) unfinished uploads already.")
    case .subjectFull(let room):
      Bilingual(
        "申请人未用于办件的文件，合计不超过\(room.files)个、\(room.bytes)字节。",
        "Of one subject there are at most \(room.files) files, of \(room.bytes) bytes together, on which no case relies.")
    case .bringerFull(let room):
      Bilingual(
        "您代为上传而未用于办件的文件，合计不超过\(room.files)个、\(room.bytes)字节。",
        "Whoever uploads may have brought at most \(room.files) files, of \(room.bytes) bytes together, on which no case relies.")
    case .misplaced(let size):
      Bilingual("分段须从\(size)字节的整数倍处开始，且不超出文件。", "A part begins at a multiple of \(size) bytes, within the file.")
    case .partOfOtherLength(let expected):
      Bilingual("此处的分段应有\(expected)字节。", "The part at this place has \(expected) bytes.")
    case .partDiffers(let offset):
      Bilingual("位置\(offset)已收到不同的内容。", "Another content was received at \(offset) before.")
    case .ended:
      Bilingual("上传已完成。", "The upload is finished.")
    case .inDraft:
      Bilingual("草稿正在使用该文件。", "A draft names the file.")
    case .partsMissing(let first, let count):
      Bilingual("缺少\(count)段，第一段从\(first)开始。", "\(count) parts are missing, the first of them at \(first).")
    case .digestDiffers:
      Bilingual("内容的摘要值与申报的不符。", "The digest of the content is not the one that was announced.")
    case .typeDiffers(let announced, let found):
      Bilingual(
        "申报为\(announced.mediaType)，内容是\(found?.mediaType ?? "不可识别的类型")。",
        "It was announced as \(announced.mediaType); the content is \(found?.mediaType ?? "of no type that is taken").")
    case .endsEarly(let type):
      Bilingual("\(type.mediaType) 文件没有结尾。", "The \(type.mediaType) file has no end.")
    case .unsafe(let finding):
      finding.name
    case .foreign:
      Bilingual("该文件不是申请人的。", "The file is another subject's.")
    case .expired:
      Bilingual("上传已过期。", "The upload has expired.")
    case .unfinished:
      Bilingual("上传尚未完成。", "The upload is not finished.")
    case .notReusable:
      Bilingual("该文件已用于另一办件，未同意再次使用。", "The file is evidence in another case, and its subject has not let it be used again.")
    }
  }

  private static let types = FileType.allCases.map(\.mediaType).joined(separator: ", ")
}
