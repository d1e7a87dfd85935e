import { deleting, replacingAll, replacingSecrets } from './connection-scenarios.ts'
import { eachCallFails } from './faults.ts'

eachCallFails([replacingSecrets, replacingAll, deleting])
