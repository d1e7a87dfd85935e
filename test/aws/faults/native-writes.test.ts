import { eachCallFails } from './faults.ts'
import { nativeWrites } from './write-scenarios.ts'

eachCallFails(nativeWrites, 'brief')
