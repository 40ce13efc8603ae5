import ItemService
import ServiceKit

await ServiceProgram<ItemService>.main()
