import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeWorld, type World } from '../fakes/world.ts'
import { ask } from '../support/handlers.ts'

let world: World
beforeEach(() => {
  world = fakeWorld()
})
const physical = { PhysicalResourceId: 'first-admin-key' }
const kept = async () => (await world.powers.storeAdminKey.read()) ?? ''
const works = async (as: string) =>
  (await ask('list-projects', { as }, world.powers)).status === 200

type RequestType = 'Create' | 'Update' | 'Delete'
async function run(RequestType: RequestType = 'Create', given = {}) {
  const { handler } = await import('../../functions/create-admin-key.ts')
  const context = { awsRequestId: 'aws-1', getRemainingTimeInMillis: () => 9000 } as Context
  return handler.with(world.powers)({ RequestType, ...given }, context)
}

describe('a deployment that is created', () => {
  it('gets one admin key of its own, kept in its secret alone', async () => {
    expect(await run()).toEqual(physical)
    const key = await kept()
    expect(await works(key)).toBe(true)
    expect(world.rows).not.toContain(key)
    const asked = { as: key, body: { name: 'default' } }
    expect((await ask('create-project', asked, world.powers)).status).toBe(201)
    const [, id = ''] = /^mrg_([^_]+)_/.exec(key) ?? []
    const actor = { user: 'mooring' }
    expect(world.events(id)).toMatchObject([{ type: 'access_key.created', actor }])
  })

  it('gets one key where CloudFormation asks again', async () => {
    await run()
    const key = await kept()
    expect(await run()).toEqual(physical)
    expect(await kept()).toBe(key)
  })

  it.each(['Update', 'Delete'] as const)('keeps its key on %s', async (type) => {
    await run()
    const key = await kept()
    expect(await run(type)).toEqual(physical)
    expect([await kept(), await works(key)]).toEqual([key, true])
  })

  it('gets a new key where it is asked to replace it', async () => {
    await run()
    const key = await kept()
    await run('Create', { ResourceProperties: { Replace: 'true' } })
    expect(await kept()).not.toBe(key)
    expect(await works(await kept())).toBe(true)
  })
})

describe('a failure', () => {
  it.each(['storeAdminKey.read', 'createAccessKeys.insert', 'storeAdminKey.write'] as const)(
    'of %s is told without its words, and the next try mends it',
    async (method) => {
      world.fail(method, { times: 1, error: new Error('LEAK') })
      await expect(run()).rejects.toThrow(/^create-admin-key failed: see its log, request aws-1$/)
      await run()
      expect(await works(await kept())).toBe(true)
    },
  )
})
