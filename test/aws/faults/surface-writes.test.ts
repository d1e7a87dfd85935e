import { eachCallFails } from './faults.ts'
import { surfaceWrites } from './write-scenarios.ts'

eachCallFails(surfaceWrites, 'brief')
