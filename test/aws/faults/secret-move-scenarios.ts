import { settings } from '../../../shared/runtime/settings.ts'
import { context } from '../../support/call.ts'
import { described, rowsOf } from '../ports/aws-subject.ts'
import { keptConnection } from './connection-scenarios.ts'
import { ran } from './ran.ts'
import { keptClient } from './requests.ts'
import type { Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'
import { sweepAll, unswept } from './swept.ts'

type Driver = 'envelope' | 'secrets-manager'

const write = (store: Driver) => {
  process.env[settings.secretStore] = store
}

async function migrated(rig: Rig, to: Driver) {
  const { handler } = await import('../../../functions/migrate-secrets.ts')
  return handler.with(rig.powers)({ to }, context())
}

/** The refs of all rows that have one. */
async function refsOf({ deployment }: Rig): Promise<string[]> {
  const rows = await rowsOf(deployment)
  return rows.flatMap(({ pk, secretVersion }) =>
    pk.startsWith('PROJECT#') && secretVersion ? [String(secretVersion)] : [],
  )
}

/** The secrets of a connection and an OAuth client go to another driver; a repeat completes that. */
function migrating(from: Driver, to: Driver): Scenario {
  return {
    name: `migrate-secrets, to ${to}`,
    alone: true,
    async prepare(rig) {
      write(from)
      const connection = await keptConnection(rig)
      await keptClient(rig)
      write(to)
      const migrate = () =>
        ran(
          () => migrated(rig, to),
          (out) => 'failed' in out && out.failed === 0,
        )
      const lookup = () => rig.ask('read-credentials', { params: { connection_id: connection.id } })
      const isMoved = (ref: string) => /^e1\./.test(ref) === (to === 'envelope')
      return {
        act: migrate,
        async judge(answer) {
          const refs = await refsOf(rig)
          const repeat = await migrate()
          const then = await refsOf(rig)
          const first = await lookup()
          await sweepAll(rig)
          const secret = await described(rig.deployment, connection)
          return [
            refs.length !== 2 && 'lost a secret',
            succeeded(answer) && !refs.every(isMoved) && 'moved less than it reported',
            !succeeded(repeat) && `cannot be repeated: ${repeat.text}`,
            !then.every(isMoved) && 'is not complete after its repeat',
            first.status !== 200 && 'does not resolve',
            (await lookup()).status !== 200 && 'does not resolve after the sweep',
            to === 'envelope' && !secret?.DeletedDate && 'keeps the old secret',
            ...(await unswept(rig.deployment)),
          ]
        },
      }
    },
  }
}

/** Migrations of secrets, either way. */
export const migratingSecrets: readonly Scenario[] = [
  migrating('secrets-manager', 'envelope'),
  migrating('envelope', 'secrets-manager'),
]
