// Set up before each test file of a project whose files share processes.
import { afterAll, expect } from 'vitest'
import { replaceRuntime } from '../../shared/runtime/runtime.ts'
import { keepProcess, processState } from './process-state.ts'
import { giveSettings } from './settings.ts'

// The same for all files, whichever is the first that calls a handler.
giveSettings()
const restore = keepProcess()
const before = processState()

// Registered before the hooks of the file, so that it runs after them.
afterAll(() => {
  const after = processState()
  // Undone, so that no file fails but the one that left it.
  restore()
  replaceRuntime(before.runtime)
  expect(after, 'a file leaves state behind for the next one of its process').toEqual(before)
})
