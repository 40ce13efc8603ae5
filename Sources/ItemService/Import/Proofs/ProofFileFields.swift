/// The fields of the import format that the proof check reads; all but codes may be missing, since other checks ask for them.
enum ProofFileFields {
  struct Item: Decodable {
    let code: String
    let state: String?
    let materials: [Need]?
    let result: Result?
  }

  struct Need: Decodable {
    let material: String
    let necessity: String?
    let condition: String?
    let law: String?
    let substitutes: [String]?
    let declarable: Bool?
  }

  struct Result: Decodable {
    let certificateType: String?

    enum CodingKeys: String, CodingKey {
      case certificateType = "certificate_type"
    }
  }

  struct Material: Decodable {
    let code: String
    let name: String?
    let issuer: String?
    let kind: String?
    let certificateType: String?
    let points: Points?

    enum CodingKeys: String, CodingKey {
      case code, name, issuer, kind
      case certificateType = "certificate_type"
      case points
    }
  }

  struct Points: Decodable {
    let law: String?
    let declarable: Bool?
  }

  struct CertificateType: Decodable {
    let code: String
    let issuedOutside: Bool?

    enum CodingKeys: String, CodingKey {
      case code
      case issuedOutside = "issued_outside"
    }
  }

  struct Resource: Decodable {
    let shareType: String?
    let certificateTypes: [String]?
    let materials: [String]?

    enum CodingKeys: String, CodingKey {
      case shareType = "share_type"
      case certificateTypes = "certificate_types"
      case materials
    }
  }
}
