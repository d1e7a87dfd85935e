import { describe, expect, it } from 'vitest'
import { roles } from '../../shared/model/access-key.ts'
import { stage } from '../support/stage.ts'

describe('401', () => {
  it('is the answer to a key that proves nobody', async () => {
    const on = await stage()
    const { status } = await on.ask('read-me', { as: `${on.keys.viewer}x` })
    expect(status).toBe(401)
  })
})

describe('200', () => {
  it('tells a key of one project its user, role, scopes and project', async () => {
    const on = await stage()
    const { status, body } = await on.ask('read-me', { as: on.keys.viewer })
    const name = (await on.world.powers.readProjects.find(on.project))?.name
    const [, id] = /^mrg_([^_]+)_/.exec(on.keys.viewer) ?? []
    expect([status, body.data]).toEqual([
      200,
      {
        ...{ id, user: 'somebody', email: 'somebody', role: 'viewer', scopes: [...roles.viewer] },
        ...{ project_id: on.project, project: { id: on.project, name } },
      },
    ])
  })

  it('tells a key of the deployment that it has no project', async () => {
    const on = await stage()
    const { body } = await on.ask('read-me')
    expect(body.data).toMatchObject({ role: 'admin', project_id: null, project: null })
  })
})
