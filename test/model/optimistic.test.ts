import { describe, expect, it, vi } from 'vitest'
import { Problem } from '../../shared/model/problem.ts'
import { onCurrent } from '../../shared/usecases/optimistic.ts'
import { fakeClock } from '../support/fake-clock.ts'

const conflict = () => new Problem('revision_conflict')

function subject(lost: number) {
  const clock = fakeClock()
  let version = 1
  const reread = vi.fn(async () => ({ version: ++version }))
  const act = vi.fn(async (current: { readonly version: number }) => {
    if (current.version <= lost) throw conflict()
    return current.version
  })
  const current = { reread, gone: 'connection_not_found', clock } as const
  return { clock, reread, act, current }
}

describe('a change of something with versions', () => {
  it('throws the conflict after twelve attempts that other writers won', async () => {
    const { act, current } = subject(100)
    const outcome = onCurrent({ version: 1 }, current, act)
    await expect(outcome).rejects.toMatchObject({ code: 'revision_conflict' })
    expect(act).toHaveBeenCalledTimes(12)
  })

  it('throws what is gone where it was deleted between two attempts', async () => {
    const { act, current } = subject(1)
    const outcome = onCurrent({ version: 1 }, { ...current, reread: async () => undefined }, act)
    await expect(outcome).rejects.toMatchObject({ code: 'connection_not_found' })
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('checks the precondition against the version of each attempt', async () => {
    const { act, current } = subject(1)
    const precondition = (version: number) => {
      if (version !== 1) throw new Problem('precondition_failed')
    }
    const outcome = onCurrent({ version: 1 }, { ...current, precondition }, act)
    await expect(outcome).rejects.toMatchObject({ code: 'precondition_failed' })
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('throws any other error after one attempt', async () => {
    const { current, reread } = subject(0)
    const act = () => Promise.reject(new Problem('dependency_unavailable'))
    const outcome = onCurrent({ version: 1 }, current, act)
    await expect(outcome).rejects.toMatchObject({ code: 'dependency_unavailable' })
    expect(reread).not.toHaveBeenCalled()
  })

  it('acts on the version that the last writer left, after waits that grow by 20 ms', async () => {
    const { act, clock, current } = subject(3)
    expect(await onCurrent({ version: 1 }, { ...current, random: () => 0.5 }, act)).toBe(4)
    expect(clock.sleeps).toEqual([10, 20, 30])
  })
})
