import Bus
import BusFloor
import Contracts
import Foundation

/// Field coding of a case submission with six materials, beside Foundation's JSON coders on the same content.
public enum CodecBench {
  static let rounds = 5
  static let repetitions = 20_000
  static let repetitionsOfJSON = 2_000

  public static func run() -> [Measure] {
    let message = submission
    let plain = PlainSubmission(message)
    let bytes = message.encoded()
    let encoder = JSONEncoder()
    let decoder = JSONDecoder()
    guard let json = try? encoder.encode(plain) else { return [] }
    var times: [String: [Double]] = [:]
    for _ in 0..<rounds {
      times["encode", default: []].append(nanoseconds(repetitions) { keep(message.encoded().count) })
      times["json encode", default: []].append(nanoseconds(repetitionsOfJSON) { keep((try? encoder.encode(plain))?.count ?? 0) })
      times["decode", default: []].append(nanoseconds(repetitions) { keep((try? SubmitCase(decoding: bytes))?.evidence.count ?? 0) })
      times["json decode", default: []].append(
        nanoseconds(repetitionsOfJSON) { keep((try? decoder.decode(PlainSubmission.self, from: json))?.evidence.count ?? 0) })
    }
    func time(_ name: String) -> Double { median(times[name] ?? []) }
    return [
      Measure("codec.encode", time("encode"), "ns").atMost(0.05, timesFloor: time("json encode")),
      Measure("codec.decode", time("decode"), "ns").atMost(0.05, timesFloor: time("json decode")),
      Measure("codec.bytes", Double(bytes.count), "bytes").atMost(0.6, timesFloor: Double(json.count)),
    ]
  }

  static func nanoseconds(_ repetitions: Int, _ work: () -> Void) -> Double {
    let start = FloorLoop.now()
    for _ in 0..<repetitions { work() }
    return Double(FloorLoop.now() - start) / Double(repetitions)
  }

  /// Keeps the optimiser from dropping what is measured.
  @inline(never)
  static func keep(_ value: Int) { precondition(value >= 0) }

  /// A submission as a backend sends it: ids, digests, names.
  static var submission: SubmitCase {
    var submit = SubmitCase()
    submit.item = "P027"
    submit.subject = "019a0000-0000-7000-8000-000000000001"
    submit.note = "请在工作日上午联系"
    submit.evidence = (0..<6).map { index in
      var evidence = Evidence()
      evidence.material = ["idc", "hkb", "yszp", "jbzm", "sqb", "jhz"][index]
      evidence.source = index == 0 ? .certificate : .upload
      evidence.certificate = index == 0 ? "019a0000-0000-7000-8000-000000000002" : ""
      evidence.digest = index == 0 ? "" : String(repeating: "5a", count: 32)
      evidence.name = ["居民身份证", "居民户口簿", "一寸照片", "诊断证明", "申请表", "结婚证"][index]
      return evidence
    }
    return submit
  }

  /// The same content for Foundation's coders.
  struct PlainSubmission: Codable {
    struct PlainEvidence: Codable {
      var material: String
      var source: String
      var certificate: String
      var digest: String
      var name: String
    }

    var item: String
    var subject: String
    var evidence: [PlainEvidence]
    var note: String

    init(_ message: SubmitCase) {
      item = message.item
      subject = message.subject
      note = message.note
      evidence = message.evidence.map {
        PlainEvidence(material: $0.material, source: "\($0.source)", certificate: $0.certificate, digest: $0.digest, name: $0.name)
      }
    }
  }
}
