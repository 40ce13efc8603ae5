import CaseService
import ServiceKit

await ServiceProgram<CaseService>.main()
