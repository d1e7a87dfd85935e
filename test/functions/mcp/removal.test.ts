import { beforeEach, describe, expect, it } from 'vitest'
import { revokeGrant } from '../../../shared/oauth/revoke-grant.ts'
import { keptOauth2Client } from '../../support/builders.ts'
import { mcpConnection, mcpFlow, requestsOf } from './flow.ts'

type Flow = Awaited<ReturnType<typeof mcpFlow>>

let flow: Flow
beforeEach(async () => {
  flow = await mcpFlow()
})

/** Deletes a connection, and runs the task that revokes its grant, as the table's stream does. */
async function remove(id: string): Promise<void> {
  const params = { connection_id: id }
  await flow.on.ask('delete-connection', { as: flow.on.keys.editor, params })
  const { powers } = flow.on.world
  for (const task of flow.on.world.cleanupTasks().filter(({ kind }) => kind === 'revoke_grant')) {
    expect(await revokeGrant(powers, task)).toBe(true)
    await powers.completeCleanup.complete(task)
  }
}

describe('the client that Mooring registered', () => {
  it('is removed with the last connection that uses it, after its tokens are revoked', async () => {
    await flow.consent()
    const { id } = await mcpConnection(flow.on)
    await requestsOf(flow.on, id).consent()
    await remove(flow.id)
    expect(await flow.clients()).toHaveLength(1)
    await remove(id)
    expect(await flow.clients()).toEqual([])
    const { withdrawals } = flow.on.world.providers
    expect(withdrawals.map(({ provider }) => provider.revocation?.url)).toEqual([
      ...['https://as.example.com/revoke', 'https://as.example.com/revoke'],
    ])
    const left = flow.on.world.cleanupTasks().map(({ kind, secretKind }) => [kind, secretKind])
    expect(left).toContainEqual(['discard_secret', 'oauth2_client'])
  })

  it('stays where its tokens could not be revoked yet', async () => {
    await flow.consent()
    flow.on.world.providers.revokes = false
    await flow.on.ask('delete-connection', {
      as: flow.on.keys.editor,
      params: { connection_id: flow.id },
    })
    const [task] = flow.on.world.cleanupTasks().filter(({ kind }) => kind === 'revoke_grant')
    expect(task && (await revokeGrant(flow.on.world.powers, task))).toBe(false)
    expect(await flow.clients()).toHaveLength(1)
  })

  it('is not one that a person registered', async () => {
    const registration = { issuer: 'https://as.example.com' }
    const given = { type: 'mooring.connections.MCP', registration }
    await keptOauth2Client(flow.on.world, { ownerId: flow.on.project, ...given })
    await flow.consent()
    await remove(flow.id)
    expect(await flow.clients()).toHaveLength(1)
  })
})
