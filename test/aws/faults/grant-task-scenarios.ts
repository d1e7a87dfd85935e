import { marshall } from '@aws-sdk/util-dynamodb'
import { dueShardOf } from '../../../shared/model/due-grants.ts'
import { limits } from '../../../shared/model/limits.ts'
import { json } from '../../oauth-servers/scripted.ts'
import { context } from '../../support/call.ts'
import { rowsOf } from '../ports/aws-subject.ts'
import { consented, consentTo, type Manner, mintingAt, provider, resolve } from './provider.ts'
import { later, ran } from './ran.ts'
import type { Rig } from './rig.ts'
import type { Scenario } from './scenario.ts'
import { sweepOnce } from './swept.ts'

const hourMs = 3600_000

async function rowOf({ powers }: Rig, id: string) {
  const row = await powers.readConnections.locate(id)
  if (!row) throw new Error('the connection is gone')
  return row
}

/** How many records of that type are there about a connection. */
export const told = async ({ powers }: Rig, id: string, type: string) =>
  (await powers.readEvents.page(id, 0, 50)).filter((event) => event.type === type).length

/** Makes the schedule look after a grant now. */
export async function makeDue(rig: Rig, id: string): Promise<void> {
  const row = await rowOf(rig, id)
  const dueAt = new Date(Date.now() - 1000).toISOString()
  await rig.powers.storeGrants.write(row, { ...row, dueAt, fence: (row.fence ?? 0) + 1 })
}

/** The shards that a grant can be in: by whether it was looked up lately. */
const shardsOf = (id: string) => [
  dueShardOf({ id, usedAt: new Date().toISOString() }),
  dueShardOf({ id, usedAt: undefined }),
]

/** A run of the schedule over the shards of a connection. */
export async function refresh({ powers }: Rig, id: string) {
  const { handler } = await import('../../../functions/refresh-tokens.ts')
  return handler.with(powers)({ shards: shardsOf(id), workers: 1 }, context())
}

/** The run after the next, when whatever lease a dead one held has ended. */
const refreshLater = (rig: Rig, id: string) => later(limits.leaseMs + 1000, () => refresh(rig, id))

function renewing(name: string, serves: Manner): Scenario {
  return {
    name,
    async prepare(rig) {
      const id = await consented(rig, serves)
      await makeDue(rig, id)
      const { counts } = await provider(serves)
      const before = counts.calls
      let calls: readonly string[] = []
      return {
        async act() {
          const answer = await ran(
            () => refresh(rig, id),
            ({ refreshed }) => refreshed === 1,
          )
          calls = rig.gate.calls()
          return answer
        },
        async judge(answer, fault) {
          const then = await rowOf(rig, id)
          const asked = counts.calls - before
          // Decision 14's one window: between the provider's answer and the commit. A commit that
          // fails is begun again, so nothing less than an outage, or a death, opens it.
          const isLost =
            serves === 'once' &&
            asked === 1 &&
            fault?.moment === 'before' &&
            fault.lasts === 'outage' &&
            calls[fault.call - 1] === 'TransactWriteItems'
          await refreshLater(rig, id)
          const { status, statusReason = '', grant } = await rowOf(rig, id)
          const renewals = await told(rig, id, 'connection.refreshed')
          const read = await resolve(rig, id)
          return [
            asked > 1 && `asked the provider ${asked} times`,
            answer.status === 200 && then.grant?.tokenVersion !== 2 && 'is told as done and is not',
            ...(isLost
              ? [
                  !/interrupted/.test(statusReason) && `does not say why: ${statusReason}`,
                  !(await canBeConsented(rig, id)) && 'cannot be consented to again',
                ]
              : [
                  status !== 'active' && `lost its grant: ${statusReason}`,
                  grant?.tokenVersion !== 2 && `has come to token ${grant?.tokenVersion}`,
                  renewals !== 1 && `tells of ${renewals} renewals`,
                  read.status !== 200 && `does not resolve: ${read.text}`,
                ]),
          ]
        },
      }
    },
  }
}

async function canBeConsented(rig: Rig, id: string): Promise<boolean> {
  await rig.ask('complete-authorization', { query: await consentTo(rig, id) })
  return (await resolve(rig, id)).status === 200
}

/** A grant that is due is renewed. */
const renewingDue = renewing('refresh-tokens', 'again')

/** The same, where a refresh token that is used twice ends everything. */
const renewingOnce = renewing('refresh-tokens, of a token that serves once', 'once')

/** A grant that is due is not renewed, since its provider has trouble. */
const failing: Scenario = {
  name: 'refresh-tokens, of a provider in trouble',
  async prepare(rig) {
    const id = await consented(rig)
    await makeDue(rig, id)
    const { script } = await provider()
    return {
      async act() {
        script.splice(0, script.length, json(503, {}))
        // Whether that could be noted or not: the lease ends by itself.
        const answer = await ran(
          () => refresh(rig, id),
          () => true,
        )
        script.length = 0
        return answer
      },
      async judge() {
        const hours = 2
        await later(hours * hourMs, () => refresh(rig, id))
        const { status, grant } = await rowOf(rig, id)
        const failures = await told(rig, id, 'connection.refresh_failed')
        return [
          status !== 'active' && 'lost its grant',
          grant?.tokenVersion !== 2 && 'was never renewed again',
          failures > 1 && 'is told of more than once',
        ]
      },
    }
  },
}

/** A grant that has ended, and that nothing can renew, is ended. */
const ending: Scenario = {
  name: 'refresh-tokens, of what cannot be renewed',
  async prepare(rig) {
    const { script } = await provider()
    script.splice(
      0,
      script.length,
      json(200, { access_token: 'a', token_type: 'bearer', expires_in: 1 }),
    )
    const id = await consented(rig)
    const end = (ms: number) => later(ms, () => refresh(rig, id))
    return {
      act: () =>
        ran(
          () => end(10_000),
          ({ expired }) => expired === 1,
        ),
      async judge() {
        await end(20_000)
        const { status, grant } = await rowOf(rig, id)
        const ends = await told(rig, id, 'connection.expired')
        return [
          status !== 'expired' && 'has not ended',
          ends !== 1 && `tells of ${ends} ends`,
          !grant?.tokens && 'threw its tokens away',
          !(await canBeConsented(rig, id)) && 'cannot be consented to again',
        ]
      },
    }
  },
}

/** What a connection that was deleted had obtained is revoked. */
const revocation = (name: string, obtain: (rig: Rig) => Promise<string>): Scenario => ({
  name,
  async prepare(rig) {
    const { live, counts } = await provider()
    const before = new Set(live)
    const id = await obtain(rig)
    const token = [...live].find((each) => !before.has(each)) ?? ''
    const deleted = await rig.ask('delete-connection', { params: { connection_id: id } })
    if (deleted.status !== 204) throw new Error(deleted.text)
    const left = async () =>
      (await rowsOf(rig.deployment)).find(
        ({ kind, subject }) => kind === 'revoke_grant' && subject === id,
      )
    const dynamodb = { NewImage: marshall(await left()), SequenceNumber: '1' }
    const bring = async () => {
      const { handler } = await import('../../../functions/revoke-grants.ts')
      return handler.with(rig.powers)({ Records: [{ dynamodb }] } as never, context())
    }
    return {
      // What it cannot do it leaves to the sweep, and says nothing: the row tells.
      async act() {
        const asked = counts.revocations
        const answer = await ran(bring, ({ batchItemFailures }) => batchItemFailures.length === 0)
        const isDone = counts.revocations > asked && !live.has(token)
        return { ...answer, status: isDone ? answer.status : 503 }
      },
      async judge(answer, fault) {
        const isLeft = (await left()) !== undefined
        const isGood = live.has(token)
        const isPassing = fault?.lasts !== 'always' && fault?.lasts !== 'outage'
        // A stream may bring a record twice, and a row that was struck off with it.
        const again = isLeft ? await ran(bring, () => true) : answer
        await later(hourMs, () => sweepOnce(rig))
        return [
          isGood && !isLeft && 'is good, and nobody minds',
          isPassing && isLeft && 'is left over all the same',
          again.status !== 200 && !isLeft && answer.status === 200 && 'cannot be brought again',
          live.has(token) && 'is good after the sweep',
          (await left()) !== undefined && 'is left over after the sweep',
        ]
      },
    }
  },
})

/** The grant of a person. */
const revoking = revocation('revoke-grants', (rig) => consented(rig))

/** What was minted, by a client that authenticates. */
const revokingMinted = revocation('revoke-grants, of a minted token', async (rig) => {
  const id = await mintingAt(rig)
  await resolve(rig, id)
  return id
})

/** What keeps grants, and takes them back. */
export const minding: readonly Scenario[] = [
  renewingDue,
  renewingOnce,
  failing,
  ending,
  revoking,
  revokingMinted,
]
