import { expect, it, vi } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import { Problem } from '../../shared/model/problem.ts'
import { expireGrant, type GrantedConnection } from '../../shared/oauth/granted-connection.ts'

const granted = {
  id: 'c',
  ownerId: 'p',
  version: 1,
  fence: 3,
  grant: { tokens: 't' },
} as GrantedConnection
const origin = {
  actor: { keyId: 'k', user: 'u' },
  requestId: 'r',
  now: new Date('2026-03-01T00:00:00Z'),
}
const end = { code: 'revoked', reason: 'The provider revoked it.' }
const nothing = async () => undefined

/** Expires a grant while other writers are quicker this many times, and leave this row each time. */
async function expire(conflicts: number, found: Connection | undefined) {
  let left = conflicts
  const write = vi.fn(async () => {
    if (left-- > 0) throw new Problem('revision_conflict')
  })
  const powers = {
    storeGrants: { write, touch: nothing },
    readConnections: { find: async () => found, locate: nothing, ownerOf: nothing, named: nothing },
  }
  const expired = await expireGrant(powers, granted, origin, end).catch((error: unknown) => error)
  return { expired, write }
}

it('gives up expiring a grant after five attempts that other writers won', async () => {
  const { expired, write } = await expire(100, granted)
  expect(expired).toMatchObject({ code: 'revision_conflict' })
  expect(write).toHaveBeenCalledTimes(5)
})

it('leaves a grant alone that another writer moved, or whose connection is deleted', async () => {
  for (const row of [{ ...granted, fence: 4 }, { ...granted, grant: undefined }, undefined]) {
    const { expired, write } = await expire(1, row)
    expect(expired).toBe(false)
    expect(write).toHaveBeenCalledTimes(1)
  }
})

it('expires a grant in the row that a concurrent change left', async () => {
  const changed = { ...granted, version: 2, name: 'new name' }
  const { expired, write } = await expire(1, changed)
  expect(expired).toBe(true)
  const ended = expect.objectContaining({ name: 'new name', status: 'expired', fence: 4 })
  expect(write).toHaveBeenLastCalledWith(changed, ended, [expect.anything()])
})
