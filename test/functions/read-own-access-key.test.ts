import { describe, expect, it } from 'vitest'
import { roles } from '../../shared/model/access-key.ts'
import { keptKey } from '../support/builders.ts'
import { stage } from '../support/stage.ts'

const read = async (as: 'owner' | 'viewer') => {
  const on = await stage()
  return { on, ...(await on.ask('read-own-access-key', { as: on.keys[as] })) }
}

describe('401', () => {
  it('tells a key that has expired nothing of itself', async () => {
    const on = await stage()
    const { presented: as } = await keptKey(on.world, { expiresAt: '2020-01-01T00:00:00.000Z' })
    const { status, body } = await on.ask('read-own-access-key', { as })
    expect([status, body.error.code]).toEqual([401, 'unauthorized'])
  })
})

describe('200', () => {
  it('tells a project’s key what it is, and what its role may do', async () => {
    const { status, body, on } = await read('viewer')
    expect([status, body.data]).toEqual([
      200,
      expect.objectContaining({ role: 'viewer', project_id: on.project, scopes: roles.viewer }),
    ])
  })

  it('tells the deployment’s own admin that it has no project, and every scope', async () => {
    const { body } = await read('owner')
    expect(body.data).toMatchObject({ role: 'admin', project_id: null, scopes: roles.admin })
  })

  it('shows no key and no hash', async () => {
    const { body } = await read('owner')
    expect(JSON.stringify(body)).not.toMatch(/mrg_|hash/)
  })
})
