import { creating, creatingOnce } from './connection-scenarios.ts'
import { eachCallFails } from './faults.ts'

eachCallFails([creating, creatingOnce])
