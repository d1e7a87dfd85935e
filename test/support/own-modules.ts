// Set up before each test file of a project whose files share processes, but not our modules.
import { afterAll, vi } from 'vitest'
import { keepEnvironment } from './process-state.ts'

vi.resetModules()
const restoreEnvironment = keepEnvironment()
const directory = process.cwd()

afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  restoreEnvironment()
  process.chdir(directory)
})
