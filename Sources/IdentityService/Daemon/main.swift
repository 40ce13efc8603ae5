import IdentityService
import ServiceKit

await ServiceProgram<IdentityService>.main()
