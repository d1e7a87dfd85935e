import { vi } from 'vitest'
import { runtime } from '../../shared/runtime/runtime.ts'

/** What the test files of a process share in addition to modules: a change in one is one for the next. */
export function processState() {
  // Powertools sets this one when a first file loads it.
  const { AWS_SDK_UA_APP_ID, ...environment } = process.env
  return {
    directory: process.cwd(),
    environment,
    fetch: globalThis.fetch,
    fakeTimers: vi.isFakeTimers(),
    runtime: runtime(),
  }
}

/** Returns a function that gives this process the environment back that it has now. */
export function keepEnvironment(): () => void {
  const before = { ...process.env }
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** Returns a function that undoes what a file can leave: timers, stubs, the environment, the directory. */
export function keepProcess(): () => void {
  const restoreEnvironment = keepEnvironment()
  const directory = process.cwd()
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    restoreEnvironment()
    process.chdir(directory)
  }
}
