import { eachCallFails } from './faults.ts'
import { referencedReading } from './referenced-secret-scenarios.ts'

eachCallFails([referencedReading], 'brief')
