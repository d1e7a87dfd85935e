import { beforeEach, expect, it } from 'vitest'
import { handler } from '../../functions/move-client-secrets.ts'
import { clientSecretOwner } from '../../shared/model/oauth2-client.ts'
import { Secret } from '../../shared/model/secret.ts'
import { keptOauth2Client } from '../support/builders.ts'
import { context } from '../support/call.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const run = (RequestType: 'Create' | 'Update' | 'Delete' = 'Create') =>
  handler.with(on.world.powers)({ RequestType }, context())

/** An OAuth client as version 0.1 kept it: its secret among those of connections. */
async function oldClient(ownerId: string) {
  const client = await keptOauth2Client(on.world, { ownerId, secretRef: undefined })
  const secrets = { client_secret: new Secret('LEAK-old') }
  const secretRef = await on.world.powers.writeNewSecrets.writeNew(client, secrets)
  const row = { ...client, secretRef }
  const event = on.world.events(client.id).at(-1)
  if (event) await on.world.powers.updateOauth2Clients.replace(row, client, event)
  return { ownerId, id: client.id, secretRef }
}

it('moves the secret of every OAuth client that pins one, of projects and of the system', async () => {
  const clients = [
    await oldClient(on.project),
    await oldClient(on.other),
    await oldClient('system'),
  ]
  await run()
  for (const { secretRef, ...owner } of clients) {
    const { client_secret } = await on.world.powers.readClientSecrets.read(owner, secretRef)
    expect(client_secret?.reveal()).toBe('LEAK-old')
    const left = on.world.cleanupTasks().find(({ subject }) => subject === owner.id)
    expect(left).toMatchObject({ kind: 'discard_secret', ownerId: owner.ownerId })
    expect(left?.secretKind).toBeUndefined()
    expect(on.world.discarded(owner)).toBe(false)
  }
})

it('leaves a client alone whose secret is in its place', async () => {
  await keptOauth2Client(on.world, { ownerId: on.project })
  const before = on.world.rows
  await run()
  expect(on.world.rows).toBe(before)
})

it('goes on after a failure where it stopped, and loses nothing', async () => {
  const clients = [await oldClient(on.project), await oldClient(on.project)]
  on.world.fail('moveClientSecrets.move', { after: true, times: 1 })
  await expect(run()).rejects.toThrow('move-client-secrets failed')
  await run()
  for (const { secretRef, ...owner } of clients) {
    expect(Object.keys(on.world.secretVersions(clientSecretOwner(owner)))).toContain(secretRef)
    // The old copies do not outlive the next sweep, also where the first run died after a copy.
    expect(on.world.cleanupTasks().map(({ subject }) => subject)).toContain(owner.id)
  }
})

it('moves nothing when its custom resource is changed or deleted', async () => {
  await oldClient(on.project)
  const before = on.world.rows
  await run('Update')
  await run('Delete')
  expect(on.world.rows).toBe(before)
})
