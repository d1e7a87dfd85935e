import { eachCallFails } from './faults.ts'
import { mintings } from './minting-scenarios.ts'

eachCallFails(mintings)
