// Set up before each test file of a project whose files share processes, but not our modules.
import { afterAll, vi } from 'vitest'
import { keepProcess } from './process-state.ts'

vi.resetModules()
afterAll(keepProcess())
