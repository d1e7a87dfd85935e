import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { stage } from '../support/stage.ts'

const read = async (as: 'owner' | 'viewer', of: 'project' | 'other' | 'missing' | 'junk') => {
  const on = await stage()
  const ids = { ...on, missing: randomUUID(), junk: 'default' }
  const asked = { as: on.keys[as], params: { project_id: ids[of] } }
  return { ...(await on.ask('read-project', asked)), id: ids[of] }
}

describe('404', () => {
  it.each([
    ['viewer', 'other'],
    ['viewer', 'missing'],
    ['owner', 'missing'],
    ['owner', 'junk'],
  ] as const)('answers the %s key for the %s project alike', async (as, of) => {
    const { status, body } = await read(as, of)
    expect([status, body.error]).toEqual([
      404,
      {
        ...{ code: 'project_not_found', message: 'There is no such project.' },
        request_id: expect.any(String),
      },
    ])
  })
})

describe('200', () => {
  it.each([
    ['viewer', 'project'],
    ['owner', 'other'],
  ] as const)('shows the %s key the %s project', async (as, of) => {
    const { status, body, id } = await read(as, of)
    expect([status, body.data.id]).toEqual([200, id])
  })
})
