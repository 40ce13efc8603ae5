/// The resources that offices can give, found by what they stand for.
public struct ResourceRegister: Sendable {
  /// By code.
  public let resources: [Resource]
  private var byMaterial: [String: [Int]] = [:]
  private var byCertificateType: [String: [Int]] = [:]

  public init(_ resources: [Resource]) {
    self.resources = resources.sorted { $0.code < $1.code }
    for (place, resource) in self.resources.enumerated() {
      for material in resource.materials { byMaterial[material, default: []].append(place) }
      for type in resource.certificateTypes { byCertificateType[type, default: []].append(place) }
    }
  }

  /// Those that stand for a material: by its code, or by its certificate type where a certificate may stand in for it. What is shared without
  /// conditions comes first, what is not shared last.
  public func resources(for material: Material) -> [Resource] {
    let ofType = material.isReplaceable ? material.certificateType.flatMap { byCertificateType[$0] } ?? [] : []
    let ofMaterial = byMaterial[material.code] ?? []
    guard !ofType.isEmpty || !ofMaterial.isEmpty else { return [] }
    return Set(ofMaterial + ofType).map { resources[$0] }.sorted { ($0.shareType.rawValue, $0.code) < ($1.shareType.rawValue, $1.code) }
  }
}
