import { eachCallFails } from './faults.ts'
import { assumedRoles } from './role-scenarios.ts'

eachCallFails(assumedRoles)
