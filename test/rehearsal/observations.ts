import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { Denial, EmulatedAws } from './emulated-aws.ts'
import type { Scene } from './smoke/scene.ts'

const returnUrl = 'https://app.example.com/done'

/** An authorization that would send people back to an address that only the second options allow. */
export function begun({ ask, kept }: Scene) {
  const path = `/v1/connections/${kept.granted.id}/oauth2/authorize`
  return ask('POST', path, { body: { redirect_uri: returnUrl } })
}

/** A create under one idempotency key, however often. */
export function repeated({ ask }: Scene) {
  const headers = { 'idempotency-key': 'across an update' }
  return ask('POST', '/v1/projects', { body: { name: 'Repeated' }, headers })
}

/**
 * Calls a deployment until it is stopped, as a client does that repeats a call once: an old function
 * can be deleted while it serves one. @returns stops it: what failed twice.
 */
function callAllTheWhile({ ask }: Scene): () => Promise<string[]> {
  const failed: string[] = []
  let stopped = false
  const statusOf = (path: string) =>
    ask('GET', path).then(
      (answer) => String(answer.status),
      (error: Error) => error.message,
    )
  const calling = (async () => {
    while (!stopped) {
      for (const path of ['/v1/health', '/v1/projects', '/api/v0/status', '/v1/me']) {
        const first = await statusOf(path)
        if (first === '200') continue
        await wait(1000)
        const again = await statusOf(path)
        if (again !== '200') failed.push(`${path}: ${first}, ${again}`)
      }
      await wait(100)
    }
  })()
  return async () => {
    stopped = true
    await calling
    return failed
  }
}

/** Checks that events of each kind came, with no secret in them. */
export async function eventsCame(read: () => Promise<string[]>, { secrets }: Scene): Promise<void> {
  const events = await read()
  const types = new Set(events.map((event) => String(JSON.parse(event)['detail-type'])))
  for (const type of ['Created', 'Updated', 'Deleted', 'Authorized', 'Refreshed'])
    assert.ok(types.has(`Connection ${type}`), `no Connection ${type} among ${[...types]}`)
  const all = events.join('\n')
  assert.equal([...secrets].filter((secret) => all.includes(secret)).length, 0)
}

/** Checks that the schedule has refreshed a token. */
export async function refreshedBySchedule({ ask, kept }: Scene): Promise<void> {
  const { text } = await ask('GET', `/v1/connections/${kept.granted.id}/events?page_size=100`)
  const events = JSON.parse(text).data as { type: string; actor: { system?: string } }[]
  const by = events.filter(({ type }) => type === 'connection.refreshed')
  assert.ok(
    by.some(({ actor }) => actor.system === 'refresh-tokens'),
    `refreshed by ${JSON.stringify(by.map(({ actor }) => actor))}`,
  )
}

/** Checks that IAM denied the rehearsal's own attempt, and no call of a function that is in use. */
export async function onlyOurOwnDenied(
  aws: EmulatedAws,
  deleted: readonly Denial[],
): Promise<void> {
  const key = (denial: Denial) => JSON.stringify(denial)
  const expected = new Set(deleted.map(key))
  const denied = await aws.denied()
  const others = denied.filter(
    (each) => !each.by.endsWith('/rehearsal') && !expected.has(key(each)),
  )
  assert.deepEqual(others, [])
  assert.ok(denied.length > 0)
}

/** Runs an update to another layout while the deployment is called: no call fails twice. */
export async function whileCalled(
  scene: Scene,
  aws: EmulatedAws,
  update: () => Promise<void>,
): Promise<Denial[]> {
  const before = (await aws.denied()).length
  const stop = callAllTheWhile(scene)
  await update().finally(stop)
  assert.deepEqual(await stop(), [])
  // Of functions that were deleted, with their roles, while they served a call.
  return (await aws.denied()).slice(before)
}
