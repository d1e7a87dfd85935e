import { clean } from './smoke/clean.ts'
import { connections } from './smoke/connections.ts'
import { consent } from './smoke/consent.ts'
import { doors } from './smoke/doors.ts'
import { identity } from './smoke/identity.ts'
import { roles } from './smoke/roles.ts'
import { type Kept, open, type Step, type Target } from './smoke/scene.ts'
import { still } from './smoke/still.ts'
import { surfaces } from './smoke/surfaces.ts'
import { transfers } from './smoke/transfers.ts'

/** What anybody would do first with a deployment, in order: each step needs those before it. */
export const smoke: readonly Step[] = [
  ...[...doors, ...connections, ...roles, ...consent, ...surfaces, ...transfers, ...identity],
  ...clean,
]

/** What is true of a deployment after an update, a restart or a removal, of what was kept in it. */
export const afterwards: readonly Step[] = still

export type { Kept, Target }
export { open }
