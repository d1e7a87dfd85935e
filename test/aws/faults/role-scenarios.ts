import { limits } from '../../../shared/model/limits.ts'
import type { Answer } from '../../support/call.ts'
import { told } from './grant-task-scenarios.ts'
import { later } from './ran.ts'
import { aMark, type Rig } from './rig.ts'
import type { Scenario } from './scenario.ts'

const role_arn = 'arn:aws:iam::123456789012:role/mooring/reports'
const hourMs = 3600_000

async function assuming(rig: Rig): Promise<string> {
  process.env.AWS_ENDPOINT_URL_STS = rig.sts.url
  const config = { role_arn, region: 'eu-central-1', duration_seconds: 3600 }
  const type = 'mooring.connections.AWSRole'
  const body = { name: aMark(), project_id: await rig.project(), type, config }
  return (await rig.ask('create-connection', { body })).body.data.id
}

/** The access key of the session that an answer has; undefined: none. */
const sessionIn = ({ text }: Answer) => /"(?:access_key_id|AccessKeyId)":"(\w+)"/.exec(text)?.[1]

interface Asked {
  readonly operation: string
  readonly body?: object
  /** How long after a first session was issued. Absent: there was none. */
  readonly afterMs?: number
}

function scenario(name: string, { operation, body, afterMs }: Asked): Scenario {
  return {
    name,
    async prepare(rig) {
      const id = await assuming(rig)
      const ask = (given = body) =>
        rig.ask(operation, { params: { connection_id: id }, ...(given ? { body: given } : {}) })
      const first = afterMs === undefined ? undefined : sessionIn(await ask())
      const before = rig.sts.issued.length
      const isAlive = first !== undefined && (afterMs ?? 0) < hourMs
      return {
        act: () => later(afterMs ?? 0, ask),
        honest: 'provider_unavailable',
        // A session that has not expired serves without STS.
        ...(isAlive ? {} : { unrepeated: ['AssumeRole'] }),
        async judge(answer) {
          const session = sessionIn(answer)
          const read = (await told(rig, id, 'connection.credentials_read')) > (first ? 1 : 0)
          const issued = rig.sts.issued.slice(before)
          const mints = (await told(rig, id, 'connection.minted')) - (first ? 1 : 0)
          // When the lease of an interrupted mint has expired, and the time to wait after a failure.
          const again = await later((afterMs ?? 0) + 2 * limits.leaseMs, ask)
          const { status, grant } = (await rig.powers.readConnections.locate(id)) ?? {}
          return [
            answer.status === 200 && session === undefined && 'answers without a session',
            session !== undefined && !read && 'was read unaudited',
            session === first && first !== undefined && !isAlive && 'returns an expired session',
            session !== undefined &&
              ![...issued, first].includes(session) &&
              'returns a session that STS did not issue',
            !body && mints > 1 && 'was minted twice',
            !body && session !== undefined && session !== first && mints !== 1 && 'is unaudited',
            again.status !== 200 && `cannot be repeated: ${again.text}`,
            sessionIn(again) === undefined && 'has no session afterwards',
            status !== 'active' && 'is not active',
            grant?.lease !== undefined && 'keeps its lease',
          ]
        },
      }
    },
  }
}

/** The session of a role is stored before any caller gets it, and an STS that fails ends nothing. */
export const assumedRoles: readonly Scenario[] = [
  scenario('read-credentials, of a role', { operation: 'read-credentials' }),
  scenario('read-credentials, of a role, narrowed', {
    operation: 'read-credentials',
    body: { narrow: { ttl_seconds: 900 } },
  }),
  scenario('read-aws-credentials, of a role', { operation: 'read-aws-credentials' }),
  scenario('read-credentials, of a role whose session is about to expire', {
    operation: 'read-credentials',
    afterMs: hourMs - 30_000,
  }),
  scenario('read-credentials, of a role whose session has expired', {
    operation: 'read-credentials',
    afterMs: hourMs + 1000,
  }),
]
