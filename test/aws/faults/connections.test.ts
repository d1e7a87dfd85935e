import {
  creating,
  creatingOnce,
  deleting,
  replacingAll,
  replacingSecrets,
} from './connection-scenarios.ts'
import { eachCallFails } from './faults.ts'

eachCallFails([creating, creatingOnce, replacingSecrets, replacingAll, deleting])
