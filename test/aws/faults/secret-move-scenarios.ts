import { settings } from '../../../shared/runtime/settings.ts'
import { context } from '../../support/call.ts'
import { described, rowsOf } from '../ports/aws-subject.ts'
import { keptConnection } from './connection-scenarios.ts'
import { later, ran } from './ran.ts'
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

async function rotated(rig: Rig) {
  const { handler } = await import('../../../functions/rotate-keys.ts')
  return handler.with(rig.powers)({}, context())
}

const dayMs = 24 * 3600_000

/** A year passes: key pairs are rotated, and the secrets under them encrypted again. */
const rotatingYearly: Scenario = {
  name: 'rotate-keys',
  alone: true,
  async prepare(rig) {
    write('envelope')
    const connection = await keptConnection(rig)
    await keptClient(rig)
    const rotate = (days: number) =>
      ran(
        () => later(days * dayMs, () => rotated(rig)),
        (out) => 'failed' in out && out.failed === 0,
      )
    const versions = async () => (await refsOf(rig)).map((ref) => ref.split('.')[2])
    const resolves = async () => {
      const answer = await rig.ask('read-credentials', { params: { connection_id: connection.id } })
      return answer.status === 200
    }
    return {
      act: () => rotate(366),
      async judge(answer) {
        const first = await versions()
        const isDone = succeeded(answer) && first.some((version) => version === '1')
        const repeat = await rotate(367)
        const then = await versions()
        const before = await resolves()
        // The second run after the pass deletes the replaced key pairs.
        const removed = await rotate(410)
        return [
          first.length !== 2 && 'lost a secret',
          isDone && 'rotated less than it reported',
          !succeeded(repeat) && `cannot be repeated: ${repeat.text}`,
          then.some((version) => version === '1') && 'is not complete after its repeat',
          !before && 'does not resolve',
          !succeeded(removed) && `deletes no key pairs: ${removed.text}`,
          !(await later(411 * dayMs, resolves)) &&
            'does not resolve by the key pairs that are left',
        ]
      },
    }
  },
}

/** What the tasks of the envelope driver do. */
export const movingSecrets: readonly Scenario[] = [
  migrating('secrets-manager', 'envelope'),
  migrating('envelope', 'secrets-manager'),
  rotatingYearly,
]
