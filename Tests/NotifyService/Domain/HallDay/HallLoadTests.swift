import Foundation
import NotifyDomain
import Testing

@Suite("A day's load")
struct HallLoadTests {
  private func load(
    arrivals: [Double] = SampleLoad.arrivals, noShow: Double = 0.08, walkIns: Double = 0.45, own: Double = 0.4, visitors: Double = 26,
    reasons: [VisitReasonKind: Double] = HallLoad.typicalReasons, legal: Double = 0.3
  ) throws(HallLoadFault) -> HallLoad {
    try HallLoad(
      arrivals: arrivals, service: LognormalMinutes(median: 7, p90: 16)!, noShow: noShow, walkIns: walkIns, ownBookings: own,
      visitorsPerWindow: visitors, reasons: reasons, legalPersons: legal)
  }

  @Test("A figure that cannot be is refused by its name")
  func faults() {
    #expect(throws: HallLoadFault.arrivals) { try load(arrivals: []) }
    #expect(throws: HallLoadFault.arrivals) { try load(arrivals: [0.5, 0.4]) }
    #expect(throws: HallLoadFault.arrivals) { try load(arrivals: [1.5, -0.5]) }
    #expect(throws: HallLoadFault.arrivals) { try load(arrivals: [1] + [Double](repeating: 0, count: 31)) }
    #expect(throws: HallLoadFault.noShow) { try load(noShow: 1.01) }
    #expect(throws: HallLoadFault.noShow) { try load(noShow: .nan) }
    #expect(throws: HallLoadFault.walkIns) { try load(walkIns: -0.01) }
    #expect(throws: HallLoadFault.channels) { try load(own: 2) }
    #expect(throws: HallLoadFault.comparable) { try load(visitors: 0) }
    #expect(throws: HallLoadFault.reasons) { try load(reasons: [.originals: 0.5]) }
    #expect(throws: HallLoadFault.legalPersons) { try load(legal: -1) }
    #expect(throws: Never.self) { try load(arrivals: [1] + [Double](repeating: 0, count: 30)) }
  }

  @Test("A median above the 90th percentile, or none, is no distribution")
  func lognormal() {
    #expect(LognormalMinutes(median: 7, p90: 6.9) == nil)
    #expect(LognormalMinutes(median: 0, p90: 16) == nil)
    #expect(LognormalMinutes(median: 7, p90: 1_441) == nil)
    // ln(16/7) over the normal distribution's 90th percentile.
    #expect(abs(LognormalMinutes(median: 7, p90: 16)!.logSpread - log(16.0 / 7) / 1.281_551_565_5) < 1e-9)
  }

  @Test("What is drawn of service, all reasons together, has the median and the 90th percentile that are told")
  func service() {
    let services = (1...20).flatMap { SampleLoad.visitors(SampleHalls.kuiqiRoad, seed: $0).map(\.service) }.sorted()
    let (median, p90) = (Double(services[services.count / 2]) / 60, Double(services[services.count * 9 / 10]) / 60)
    #expect(abs(median - 7) < 0.5, "\(median)")
    #expect(abs(p90 - 16) < 1, "\(p90)")
  }

  @Test("A reason that is planned to take longer takes longer")
  func reasons() {
    let visitors = (1...10).flatMap { SampleLoad.visitors(SampleHalls.kuiqiRoad, seed: $0) }
    func mean(_ kind: VisitReasonKind) -> Double {
      let own = visitors.filter { $0.reason == kind }.map { Double($0.service) }
      return own.reduce(0, +) / Double(own.count)
    }
    #expect(mean(.signature) < mean(.originals) && mean(.originals) < mean(.biometric) && mean(.biometric) < mean(.interview))
  }
}
