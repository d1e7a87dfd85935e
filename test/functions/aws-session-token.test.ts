import { beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '../../shared/model/connection.ts'
import { Secret } from '../../shared/model/secret.ts'
import { awsKeyConnection } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
let connection: Connection
beforeEach(async () => {
  on = await stage()
  connection = await awsKeyConnection(on.world, on.project)
})
const lookUp = (body: object) =>
  on.ask('read-credentials', {
    as: on.keys.runtime,
    params: { connection_id: connection.id },
    body,
  })

/** Has STS return a session. */
function answerOnce(): void {
  const members = {
    access_key_id: new Secret('ASIAMINTED'),
    secret_access_key: new Secret('LEAK-session-secret'),
    session_token: new Secret('LEAK-session-token'),
    region: new Secret('eu-central-1'),
  }
  const expiresAt = new Date(Date.now() + 3_600_000)
  on.world.providers.mintAnswers.push({ kind: 'minted', minted: { members, expiresAt } })
}

describe('{"mint": "session_token"}', () => {
  it('returns a session in place of the access key, once for two lookups, encrypted in the row', async () => {
    answerOnce()
    const [first, again] = [
      await lookUp({ mint: 'session_token' }),
      await lookUp({ mint: 'session_token' }),
    ]
    expect(first.body.data).toMatchObject({
      access_key_id: 'ASIAMINTED',
      session_token: 'LEAK-session-token',
    })
    expect(first.text).not.toContain('LEAK-aws-secret')
    expect(again.body.data.session_token).toBe('LEAK-session-token')
    expect(on.world.providers.mints).toHaveLength(1)
    expect(on.world.rows).not.toContain('LEAK-session')
  })

  it('leaves other lookups, and those of AWS SDKs, the access key that is stored', async () => {
    answerOnce()
    await lookUp({ mint: 'session_token' })
    expect((await lookUp({})).body.data).toMatchObject({ access_key_id: 'AKIAKEPT' })
    const params = { connection_id: connection.id }
    const { body } = await on.ask('read-aws-credentials', { as: on.keys.runtime, params })
    expect(body).toMatchObject({ AccessKeyId: 'AKIAKEPT', Token: '' })
  })

  it.each([
    [{ mint: 'access_token' }, 'mint'],
    [{ narrow: { ttl_seconds: 900 } }, 'narrow'],
    [{ mint: 'session_token', narrow: { ttl_seconds: 899 } }, 'narrow.ttl_seconds'],
    [{ mint: 'session_token', narrow: { ttl_seconds: 3601 } }, 'narrow.ttl_seconds'],
    [{ mint: 'session_token', narrow: { scopes: ['a'] } }, 'narrow.scopes'],
  ])('is asked for as %j in vain', async (body, field) => {
    const { status, body: found } = await lookUp(body)
    expect([status, Object.keys(found.error.details ?? {})]).toEqual([400, [field]])
    expect(on.world.providers.mints).toEqual([])
  })
})
