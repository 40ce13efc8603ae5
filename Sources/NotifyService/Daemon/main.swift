import NotifyService
import ServiceKit

await ServiceProgram<NotifyService>.main()
