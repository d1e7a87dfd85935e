import { eachCallFails } from './faults.ts'
import { reads } from './read-scenarios.ts'

eachCallFails(reads, 'outage')
