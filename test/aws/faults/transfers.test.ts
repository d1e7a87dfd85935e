import { eachCallFails } from './faults.ts'
import { transfers } from './transfer-scenarios.ts'

eachCallFails(transfers, 'brief')
