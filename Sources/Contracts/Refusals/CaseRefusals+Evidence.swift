public import Bus

/// What is refused of uploads, of files that are kept, and of their use.
extension CaseRefusals {
  public static let uploadUnknown = RefusalKind(
    3060, "case.uploadUnknown", .notFound,
    meaning: Bilingual(zh: "没有这个上传文件。", en: "There is no such upload."),
    remedy: Bilingual(
      zh: "核对编号，或重新上传（case.beginUpload）。",
      en: "Check its id, or upload the file anew (case.beginUpload)."))
  public static let uploadTooLarge = RefusalKind(
    3061, "case.uploadTooLarge", .invalidArgument,
    meaning: Bilingual(zh: "文件超过大小上限。", en: "The file is larger than what is taken."),
    remedy: Bilingual(
      zh: "压缩或拆分文件，不超过说明中的字节数，再上传（case.beginUpload）。",
      en: "Make it smaller or split it, to no more bytes than the detail says, and begin again (case.beginUpload)."))
  public static let uploadCutOff = RefusalKind(
    3062, "case.uploadCutOff", .failedPrecondition,
    meaning: Bilingual(zh: "文件不完整。", en: "The file is cut off: not all of it is here."),
    remedy: Bilingual(
      zh: "补传缺少的部分（case.uploadProgress 可查）；文件本身不完整的，重新上传完整文件。",
      en: "Bring the parts that are missing (see case.uploadProgress); where the file itself ends early, upload a whole one."))
  public static let uploadChanged = RefusalKind(
    3063, "case.uploadChanged", .failedPrecondition,
    meaning: Bilingual(zh: "内容与申报的不一致，传输中已改变。", en: "The content is not what was announced: it was changed on the way."),
    remedy: Bilingual(
      zh: "取消（case.cancelUpload）后重新上传。",
      en: "Cancel it (case.cancelUpload) and upload the file anew."))
  public static let uploadWrongType = RefusalKind(
    3064, "case.uploadWrongType", .invalidArgument,
    meaning: Bilingual(zh: "文件类型不符。", en: "The file is not of a type that is taken, or not of the one that was announced."),
    remedy: Bilingual(
      zh: "改用说明中的类型，并如实填写 type。",
      en: "Use a type that the detail names, and announce the one that it is."))
  public static let uploadUnsafe = RefusalKind(
    3065, "case.uploadUnsafe", .failedPrecondition,
    meaning: Bilingual(zh: "文件未通过安全检查。", en: "The file did not pass the safety check."),
    remedy: Bilingual(
      zh: "去除脚本或可执行内容后重新上传（case.beginUpload）。",
      en: "Take out scripts and programs, and upload it anew (case.beginUpload)."))
  public static let uploadUnfinished = RefusalKind(
    3066, "case.uploadUnfinished", .failedPrecondition,
    meaning: Bilingual(zh: "上传尚未完成，不能作为材料。", en: "The upload is not finished, so it is no evidence yet."),
    remedy: Bilingual(
      zh: "传完各部分并完成上传（case.finishUpload）。",
      en: "Bring its parts and finish it (case.finishUpload)."))
  public static let uploadForeign = RefusalKind(
    3067, "case.uploadForeign", .permissionDenied,
    meaning: Bilingual(zh: "该文件不是申请人的。", en: "The file is another subject's."),
    remedy: Bilingual(
      zh: "上传申请人自己的文件（case.beginUpload）。",
      en: "Upload the applicant's own file (case.beginUpload)."))
  public static let uploadExpired = RefusalKind(
    3068, "case.uploadExpired", .failedPrecondition,
    meaning: Bilingual(zh: "上传已过期。", en: "The upload has expired."),
    remedy: Bilingual(
      zh: "重新上传（case.beginUpload）。",
      en: "Upload the file anew (case.beginUpload)."))
  public static let fileNotShown = RefusalKind(
    3069, "case.fileNotShown", .permissionDenied,
    meaning: Bilingual(zh: "该文件现在不能给您看。", en: "The file is not shown to you now."),
    remedy: Bilingual(
      zh: "由办理该环节的人员在办件未结时查阅，并写明办件与环节。",
      en: "Let whoever does a step of an open case that relies on it read it, and name the case and the step in purpose."))
  public static let uploadEnded = RefusalKind(
    3090, "case.uploadEnded", .failedPrecondition,
    meaning: Bilingual(zh: "上传已完成，不再接收内容。", en: "The upload is finished and takes no more."),
    remedy: Bilingual(
      zh: "直接用作材料；要换文件，另行上传（case.beginUpload）。",
      en: "Use it as evidence; for another file begin another upload (case.beginUpload)."))
  public static let reuseNotAllowed = RefusalKind(
    3091, "case.reuseNotAllowed", .failedPrecondition,
    meaning: Bilingual(
      zh: "该文件已用于另一办件，未同意再次使用。", en: "The file is evidence in another case, and its subject has not let it be used again."),
    remedy: Bilingual(
      zh: "由本人同意再次使用（case.allowReuse），或重新上传。",
      en: "Let the subject allow it (case.allowReuse), or upload it anew."))
  public static let notHeld = RefusalKind(
    3092, "case.notHeld", .failedPrecondition,
    meaning: Bilingual(zh: "该材料并未持有，无须说明理由。", en: "The material is not held, so that it takes no reason to ask for it."),
    remedy: Bilingual(
      zh: "所欠材料由申请人补交（case.supply）。",
      en: "What is owed is handed in by the applicant (case.supply)."))
  public static let uploadsTooMany = RefusalKind(
    3093, "case.uploadsTooMany", .resourceExhausted,
    meaning: Bilingual(zh: "未完成的上传过多。", en: "Too many uploads are unfinished."),
    remedy: Bilingual(
      zh: "完成（case.finishUpload）或取消（case.cancelUpload）一些后再上传。",
      en: "Finish (case.finishUpload) or cancel (case.cancelUpload) some, and begin again."))
  public static let uploadsUnused = RefusalKind(
    3094, "case.uploadsUnused", .resourceExhausted,
    meaning: Bilingual(zh: "申请人未用于办件的文件过多。", en: "The subject has too many files, or too large ones, on which no case relies."),
    remedy: Bilingual(
      zh: "提交使用它们的申请（case.submit），或取消不用的（case.files 可查，case.cancelUpload），再上传。",
      en: "File a case with them (case.submit), or cancel those that are not needed (see case.files; case.cancelUpload), and begin again."))
  public static let uploadsUnfiled = RefusalKind(
    3095, "case.uploadsUnfiled", .resourceExhausted,
    meaning: Bilingual(
      zh: "您代为上传的文件中，未用于办件的过多。", en: "You have brought too many files, or too large ones, on which no case relies."),
    remedy: Bilingual(
      zh: "为各申请人提交使用它们的申请（case.submit），或取消不用的（case.cancelUpload），再上传。",
      en:
        "File the cases for which they were brought (case.submit), or cancel those that are not needed (case.cancelUpload), and begin again."
    ))
  public static let uploadInDraft = RefusalKind(
    3096, "case.uploadInDraft", .failedPrecondition,
    meaning: Bilingual(zh: "草稿正在使用该文件，不能取消。", en: "A draft names the file, which is not cancelled therefore."),
    remedy: Bilingual(
      zh: "先从草稿中去掉该文件（case.saveDraft），或删除草稿（case.discardDraft）。",
      en: "Save the draft without it (case.saveDraft), or discard the draft (case.discardDraft), which takes the file with it."))

  static let evidence = [
    uploadUnknown, uploadTooLarge, uploadCutOff, uploadChanged, uploadWrongType, uploadUnsafe, uploadUnfinished, uploadForeign,
    uploadExpired, fileNotShown, uploadEnded, reuseNotAllowed, notHeld, uploadsTooMany,
    uploadsUnused, uploadsUnfiled, uploadInDraft,
  ]
}
