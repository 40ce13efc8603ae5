import Civics
import ServiceKit

/// All sections, in the order in which they are told.
struct ExportSections: Sendable {
  let all: [any ExportSection]

  init(_ cipher: FieldCipher) {
    all = [
      SubjectSection(cipher: cipher),
      NumberSection(cipher: cipher),
      ContactSection(cipher: cipher),
      BaseSection(cipher: cipher),
      CertificateSection(),
      CertificateActSection(),
      MandateSection(),
      SessionSection(cipher: cipher),
      HistorySection(cipher: cipher),
      // The reads last: reading the others adds to them.
      ReadSection(),
    ]
  }
}
