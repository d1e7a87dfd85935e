import { eachCallFails } from './faults.ts'
import { keepingOrder } from './upkeep-scenarios.ts'

eachCallFails(keepingOrder, 'brief')
