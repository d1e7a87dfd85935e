import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { JsonObject } from '../../shared/model/json.ts'
import { tryConnections } from '../../shared/probe/try-connections.ts'
import { settings } from '../../shared/runtime/settings.ts'

beforeAll(() => {
  vi.stubEnv(settings.outboundAllow, 'loopback')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

// Started by .ci/databases, which says where they are; without it this file is not run.
const { MOORING_TEST_DATABASES = '{}' } = process.env
const servers = Object.entries(JSON.parse(MOORING_TEST_DATABASES) as Record<string, JsonObject>)

describe('a real server', () => {
  it.each(servers)(
    'of %s lets a user in, refuses a wrong password, and is not everywhere',
    async (type, config) => {
      const outcomeOf = async (given: JsonObject) => {
        const tested = await tryConnections.test(`dynamiq.connections.${type}`, {
          ...config,
          ...given,
        })
        expect(tested.detail).not.toContain('wrong')
        return tested.outcome
      }
      expect(await outcomeOf({})).toBe('ok')
      expect(await outcomeOf({ password: 'wrong' })).toBe('rejected')
      expect(await outcomeOf({ port: 1 })).toBe('unreachable')
    },
  )
})
