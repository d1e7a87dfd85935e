import { tmpdir } from 'node:os'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { replaceRuntime } from '../../shared/runtime/runtime.ts'
import { keepEnvironment, processState } from '../support/process-state.ts'

let undo: () => void = () => undefined
afterEach(() => undo())

const changes: Readonly<Record<string, () => () => void>> = {
  'a variable that is set': () => {
    vi.stubEnv('MOORING_TEST_LEFT', '1')
    return () => vi.unstubAllEnvs()
  },
  'a variable that is removed': () => {
    vi.stubEnv('MOORING_STAGE', undefined)
    return () => vi.unstubAllEnvs()
  },
  'another working directory': () => {
    const before = process.cwd()
    process.chdir(tmpdir())
    return () => process.chdir(before)
  },
  'fake timers': () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    return () => vi.useRealTimers()
  },
  'a stub of fetch': () => {
    vi.stubGlobal('fetch', () => undefined)
    return () => vi.unstubAllGlobals()
  },
  'a replaced runtime': () => replaceRuntime({ random: () => 0.5 }),
}

describe('the state that test files of a process share', () => {
  it.each(Object.entries(changes))('differs after %s, until that is undone', (_name, change) => {
    const before = processState()
    undo = change()
    expect(processState()).not.toEqual(before)
    undo()
    expect(processState()).toEqual(before)
  })

  it('has the environment again that was kept: what was added, changed or removed is undone', () => {
    vi.stubEnv('MOORING_TEST_CHANGED', 'before')
    vi.stubEnv('MOORING_TEST_REMOVED', 'before')
    undo = () => vi.unstubAllEnvs()
    const before = processState()
    const restore = keepEnvironment()
    process.env.MOORING_TEST_ADDED = process.env.MOORING_TEST_CHANGED = 'after'
    delete process.env.MOORING_TEST_REMOVED
    expect(processState()).not.toEqual(before)
    restore()
    expect(processState()).toEqual(before)
  })
})
