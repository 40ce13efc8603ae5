import Bus
import CaseDomain

/// Something that a case lacks, as it is kept.
struct CorrectionPointRecord: Message {
  var material = ""
  var remark = ""

  init() {}

  init(_ point: CorrectionPoint) {
    material = point.material
    remark = point.remark
  }

  var point: CorrectionPoint { CorrectionPoint(material: material, remark: remark) }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "material", &material)
    try visit(2, "remark", &remark, .secret)
  }
}
