import { describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import { Problem } from '../../shared/model/problem.ts'
import { commitGrant } from '../../shared/oauth/store-tokens.ts'
import { fakeClock } from '../support/fake-clock.ts'

const before = { id: 'c', ownerId: 'p', version: 1, fence: 1 } as Connection
const next = { ...before, fence: 2, grant: { tokens: 'new' } } as Connection
const nothing = async () => undefined
const unavailable = () => new Problem('dependency_unavailable')

function subject(failures: readonly Error[], found: () => Promise<Connection | undefined>) {
  const clock = fakeClock()
  const left = [...failures]
  const write = vi.fn(async () => {
    const error = left.shift()
    if (error) throw error
  })
  const find = vi.fn(found)
  const powers = {
    storeGrants: { write, touch: nothing },
    readConnections: { find, locate: nothing, ownerOf: nothing, named: nothing },
  }
  const commit = (untilMs: number) => commitGrant(powers, before, next, [], untilMs, { clock })
  return { clock, write, find, commit }
}
const failures = (count: number) => Array.from({ length: count }, unavailable)

describe('the commit of tokens that a provider issues once', () => {
  it('is retried until its time limit, at most a second apart', async () => {
    const { clock, commit } = subject(failures(100), nothing)
    await expect(commit(5000)).rejects.toMatchObject({ code: 'dependency_unavailable' })
    expect(clock.sleeps).toEqual([50, 100, 200, 400, 800, 1000, 1000, 1000])
  })

  it('fails immediately on an error of our own', async () => {
    const bug = new Error('bug')
    const { write, commit } = subject([bug], nothing)
    await expect(commit(5000)).rejects.toBe(bug)
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('is lost where another writer moved the grant, or the connection is deleted', async () => {
    const moved = { ...next, grant: { tokens: 'other' } } as Connection
    for (const row of [moved, { ...moved, fence: 3 }, undefined]) {
      const { write, commit } = subject([new Problem('revision_conflict')], async () => row)
      expect(await commit(5000)).toBe(false)
      expect(write).toHaveBeenCalledTimes(1)
    }
  })

  it('does not write again where the row cannot be read after a conflict', async () => {
    const conflict = new Problem('revision_conflict')
    const { write, commit } = subject([conflict], () => Promise.reject(unavailable()))
    await expect(commit(5000)).rejects.toMatchObject({ code: 'dependency_unavailable' })
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('stands where a write took effect whose response was lost', async () => {
    const { commit } = subject([unavailable(), new Problem('revision_conflict')], async () => next)
    expect(await commit(5000)).toBe(true)
  })

  it('stands once a retry succeeds', async () => {
    const { write, find, commit } = subject(failures(3), nothing)
    expect(await commit(5000)).toBe(true)
    expect(write).toHaveBeenCalledTimes(4)
    expect(find).not.toHaveBeenCalled()
  })
})
