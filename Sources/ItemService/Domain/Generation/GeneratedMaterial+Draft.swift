extension GeneratedMaterial {
  var draft: MaterialDraft {
    MaterialDraft(
      code: GeneratedCatalogue.code(code), name: name, issuer: issuer, kind: kind,
      certificateType: certificateType.map(GeneratedCatalogue.code), replaceable: isReplaceable,
      holder: HolderRole.applicant.rawValue, basis: Basis.typical.rawValue, note: nil, points: points)
  }

  private var points: MaterialPointsDraft {
    let isOwn = issuer == "申请人"
    return MaterialPointsDraft(
      law: "合成数据示例规定第\(name.count)条", responsible: issuer, form: "3", source: isOwn ? "10" : "20",
      receivingPoints: ["\(name)齐全、清晰"], reviewPoints: ["\(name)内容与申请一致"], pageFormat: "A4", fillingNote: nil, blankForm: nil,
      sample: nil, declarable: nil)
  }
}
