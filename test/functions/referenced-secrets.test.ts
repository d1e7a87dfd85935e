import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { logger } from '../../shared/lambda/log.ts'
import { limits } from '../../shared/model/limits.ts'
import { lookupAlias } from '../../shared/model/lookup-permission.ts'
import { Secret } from '../../shared/model/secret.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { keptConnection } from '../support/builders.ts'
import { context, itemsOf } from '../support/call.ts'
import {
  allowRoles,
  elsewhere,
  parameterArn,
  role_arn,
  secretArn,
  secretText,
  toKey,
} from '../support/references.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
let logged: string[]
beforeEach(async () => {
  allowRoles()
  on = await stage()
  on.world.referenced.texts.set(secretArn, secretText)
  logged = []
  const note = (...said: unknown[]) => void logged.push(JSON.stringify(said))
  for (const level of ['debug', 'info', 'warn', 'error'] as const)
    vi.spyOn(logger, level).mockImplementation(note)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const url = 'https://llm.example.com/v1'
let count = 0
async function created(config: object, given: object = {}): Promise<string> {
  count += 1
  const body = newOpenai(on.project, { name: `c-${count}`, config, ...given })
  const made = await on.ask('create-connection', { as: on.keys.admin, body })
  if (made.status !== 201) throw new Error(made.text)
  return made.body.data.id
}
const referencing = (api_key: object = toKey) => created({ api_key, url })
const read = (connection_id: string, as = on.keys.runtime) =>
  on.ask('read-credentials', { as, params: { connection_id } })
const test = (connection_id: string, as = on.keys.editor) =>
  on.ask('test-connection', { as, params: { connection_id } })

/** Moves the clock of the process, and waits for nothing. */
function clockAt(offsetMs: () => number): void {
  const clock = {
    ...systemClock,
    nowMs: () => Date.now() + offsetMs(),
    sleep: async () => undefined,
  }
  onTestFinished(replaceRuntime({ clock, random: () => 1 }))
}

describe('a lookup', () => {
  it.each([
    ['denied', 409, 'referenced_secret_denied', 'secretsmanager:GetSecretValue'],
    ['missing', 409, 'referenced_secret_missing', 'no such secret'],
    ['malformed', 409, 'referenced_secret_malformed', 'no text'],
    ['throttled', 503, 'referenced_secret_throttled', undefined],
  ] as const)('of a secret whose read is %s answers with %i', async (kind, status, code, issue) => {
    const id = await referencing()
    on.world.referenced.answers.push({ kind })
    const answer = await read(id)
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
    const details = answer.body.error.details as Record<string, string> | undefined
    if (issue !== undefined) expect(details?.['config.api_key']).toContain(issue)
    expect(answer.headers['retry-after']).toBe(status === 503 ? '5' : undefined)
  })

  it.each([
    ['denied', 'access_denied', 409, 'referenced_secret_denied', 'trust policy'],
    ['denied', 'role_not_assumable', 409, 'referenced_secret_denied', 'assumableRoles'],
    ['throttled', 'throttled', 503, 'referenced_secret_throttled', undefined],
  ] as const)('whose role is %s (%s) answers with %i', async (kind, code, status, named, issue) => {
    const id = await referencing()
    on.world.roles.roleAnswers.push({ kind, code })
    const { status: answered, body } = await read(id)
    expect([answered, body.error.code]).toEqual([status, named])
    const details = body.error.details as Record<string, string> | undefined
    if (issue !== undefined) expect(details?.['config.api_key']).toContain(issue)
    expect(on.world.referenced.reads).toEqual([])
    // A failure is not kept: the role may have been corrected.
    expect((await read(id)).status).toBe(200)
  })

  it('of a role that the deployment may not assume any more answers with 409', async () => {
    const id = await referencing()
    vi.stubEnv(settings.assumableRoles, 'arn:aws:iam::*:role/other/*')
    expect((await read(id)).body.error.code).toBe('referenced_secret_denied')
    expect(on.world.referenced.reads).toEqual([])
  })

  it.each([
    ['not JSON LEAK', '#/keys/live', 'not valid JSON'],
    [secretText, '#/keys/old', 'leads to no value'],
    [secretText, '#/port', 'not a string'],
    [secretText, '#', 'not a string'],
    ['', '', 'is empty'],
  ])('of %j at %j answers with 409 and what is wrong', async (text, pointer, issue) => {
    on.world.referenced.texts.set(secretArn, text)
    const id = await referencing({ ref: `${secretArn}${pointer}`, role_arn })
    const { status, body, text: shown } = await read(id)
    expect([status, body.error.code]).toEqual([409, 'referenced_secret_malformed'])
    expect((body.error.details as Record<string, string>)['config.api_key']).toContain(issue)
    expect(shown).not.toContain('LEAK')
  })

  it('is answered where AWS fails twice and then answers, and with 503 where it does not', async () => {
    clockAt(() => 0)
    const id = await referencing()
    on.world.referenced.answers.push({ kind: 'transient' }, { kind: 'transient' })
    expect((await read(id)).status).toBe(200)
    on.world.referenced.answers.push(
      ...Array.from({ length: 3 }, () => ({ kind: 'transient' }) as const),
    )
    const { status, body } = await read(id)
    expect([status, body.error.code]).toEqual([503, 'dependency_unavailable'])
  })

  it('returns what the secret holds then, and not what it held before', async () => {
    const id = await referencing()
    expect((await read(id)).body.data).toEqual({
      ...{ id, type: 'dynamiq.connections.OpenAI' },
      ...{ api_key: elsewhere, url },
    })
    on.world.referenced.texts.set(secretArn, JSON.stringify({ keys: { live: 'rotated' } }))
    expect((await read(id)).body.data.api_key).toBe('rotated')
    expect((await read(id)).status).toBe(200)
    expect(on.world.referenced.reads.length).toBe(3)
    expect(on.world.roles.assumed.length).toBe(1)
  })

  it('reads a parameter as a whole', async () => {
    on.world.referenced.texts.set(parameterArn, 'whole\n')
    const id = await referencing({ ref: parameterArn, role_arn })
    expect((await read(id)).body.data.api_key).toBe('whole\n')
  })

  it('reads a secret once for all its fields, beside secrets that are stored', async () => {
    on.world.referenced.texts.set(secretArn, JSON.stringify({ a: 'LEAK-a', b: 'LEAK-b' }))
    const field = (name: string) => ({ ref: `${secretArn}#/${name}`, role_arn })
    const config = {
      host: 'db.example.com',
      databaseName: 'd',
      userName: 'u',
      password: 'LEAK-stored',
      proxy: {
        type: 'ssh',
        ssh: {
          host: 'b.example.com',
          username: 'u',
          privateKey: field('a'),
          privateKeyPass: field('b'),
        },
      },
    }
    const id = await created(config, { type: 'credible.connections.postgres' })
    const { body } = await read(id)
    expect(body.data).toMatchObject({
      password: 'LEAK-stored',
      proxy: { ssh: { privateKey: 'LEAK-a', privateKeyPass: 'LEAK-b' } },
    })
    expect(on.world.referenced.reads.length).toBe(1)
  })

  it('reads a map of headers, and rejects what the field would not take', async () => {
    const type = 'dynamiq.connections.Http'
    const headers = { ref: `${secretArn}#/headers`, role_arn }
    const id = await created({ url, method: 'GET', headers }, { type })
    const hold = (value: unknown) =>
      on.world.referenced.texts.set(secretArn, JSON.stringify({ headers: value }))
    hold({ 'X-Key': 'LEAK' })
    expect((await read(id)).body.data.headers).toEqual({ 'X-Key': 'LEAK' })
    for (const wrong of [
      'LEAK',
      ['LEAK'],
      { 'X-Key': 7 },
      { 'X-Key': 'LEAK\nX-Other: 1' },
      { Host: 'LEAK' },
    ]) {
      hold(wrong)
      const { body, text } = await read(id)
      expect(body.error.code).toBe('referenced_secret_malformed')
      expect(text).not.toContain('LEAK')
    }
  })

  it('assumes a role for the one secret and the one connection, for 15 minutes', async () => {
    const id = await referencing()
    await read(id)
    const [request] = on.world.roles.assumed
    expect(request).toMatchObject({
      roleArn: role_arn,
      user: { ownerId: on.project, id },
      durationSeconds: 900,
    })
    const { Statement } = JSON.parse(request?.policy ?? '{}')
    expect(Statement).toEqual([
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: [secretArn, `${secretArn}-??????`],
      },
      {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: '*',
        Condition: {
          StringEquals: { 'kms:ViaService': 'secretsmanager.eu-central-1.amazonaws.com' },
        },
      },
    ])
  })

  it('shares no session with another connection, secret or project', async () => {
    on.world.referenced.texts.set(parameterArn, 'p')
    await read(await referencing())
    await read(await referencing())
    await read(await referencing({ ref: parameterArn, role_arn }))
    const keys = on.world.referenced.reads.map(({ accessKeyId }) => accessKeyId)
    expect(new Set(keys).size).toBe(3)
  })

  it('assumes the role again a minute before the session ends, and once where AWS ended it', async () => {
    let offsetMs = 0
    clockAt(() => offsetMs)
    const id = await referencing()
    await read(id)
    offsetMs = 838_000
    await read(id)
    expect(on.world.roles.assumed.length).toBe(1)
    offsetMs = 841_000
    await read(id)
    expect(on.world.roles.assumed.length).toBe(2)
    on.world.referenced.answers.push({ kind: 'session_ended' })
    expect((await read(id)).status).toBe(200)
    expect(on.world.roles.assumed.length).toBe(3)
    on.world.referenced.answers.push({ kind: 'session_ended' }, { kind: 'session_ended' })
    expect((await read(id)).body.error.code).toBe('referenced_secret_denied')
  })

  it('assumes the role once for 1,000 concurrent lookups', async () => {
    const id = await referencing()
    const answers = await Promise.all(Array.from({ length: 1000 }, () => read(id)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(on.world.roles.assumed.length).toBe(1)
  }, 60_000)
})

describe('a batch', () => {
  const batch = (ids: readonly string[]) =>
    on.ask('read-credentials-batch', { as: on.keys.runtime, body: { connection_ids: ids } })

  it('has the failure of a reference in its item alone', async () => {
    const bad = await referencing({ ref: `${secretArn}#/nothing`, role_arn })
    const good = await referencing()
    const { status, body } = await batch([bad, good])
    expect(status).toBe(200)
    expect(body.data).toMatchObject([
      { id: bad, error: { code: 'referenced_secret_malformed' } },
      { id: good, api_key: elsewhere },
    ])
  })

  it('reads at most eight secrets concurrently', async () => {
    const ids = await Promise.all(Array.from({ length: 25 }, () => referencing()))
    let [running, most] = [0, 0]
    on.world.referenced.during = async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise(setImmediate)
      running -= 1
    }
    const items = itemsOf(await batch(ids))
    expect(items.every((item) => item.api_key === elsewhere)).toBe(true)
    expect(most).toBe(8)
  })

  it('starts no read after its time, so that its function can still answer', async () => {
    let offsetMs = 0
    clockAt(() => offsetMs)
    const ids = await Promise.all(Array.from({ length: 25 }, () => referencing()))
    on.world.referenced.during = async () => {
      offsetMs = limits.referencedWaitMs
    }
    const answer = await batch(ids)
    const codes = itemsOf(answer).map(
      ({ error }) => (error as { readonly code: string } | undefined)?.code,
    )
    expect([answer.status, codes.filter((code) => code === undefined).length]).toEqual([200, 8])
    expect(codes.at(-1)).toBe('dependency_unavailable')
  })
})

describe('the audit log', () => {
  const reads = (id: string) =>
    on.world.events(id).filter((each) => each.type === 'connection.credentials_read')
  const source = { api_key: toKey.ref }

  it('has the place of each secret in the record of a lookup, warm or cold', async () => {
    const id = await referencing()
    await read(id)
    await read(id)
    expect(reads(id).map(({ details }) => details)).toEqual([{ source }, { source }])
    await on.ask('read-credentials-batch', { as: on.keys.runtime, body: { connection_ids: [id] } })
    expect(reads(id).at(-1)?.details).toEqual({ source })
  })

  it('has it beside the claimed caller of an invocation', async () => {
    const { handler } = await import('../../functions/lookup-credentials.ts')
    const id = await referencing()
    const alias = lookupAlias({ name: 'checkout', projectId: on.project })
    const invokedFunctionArn = `arn:aws:lambda:eu-central-1:123456789012:function:f:${alias}`
    const payload = { connection_ids: [id], caller: 'worker-7' }
    await handler.with(on.world.powers)(payload, context({ invokedFunctionArn }))
    expect(reads(id).map(({ details }) => details)).toEqual([
      { claimed_caller: 'worker-7', source },
    ])
  })

  it('has nothing of it for a connection without references', async () => {
    const { id } = await keptConnection(on.world, { ownerId: on.project })
    await read(id)
    expect(reads(id)[0]?.details).toEqual({})
  })

  it('has it in the record of a connection test', async () => {
    const id = await referencing()
    await test(id)
    expect(on.world.events(id).at(-1)).toMatchObject({
      ...{ type: 'connection.tested', details: { outcome: 'ok', source } },
    })
  })
})

describe('a connection test', () => {
  it('sends what the reference leads to', async () => {
    const id = await referencing()
    expect((await test(id)).body.data.outcome).toBe('ok')
    expect(on.world.trials.tried).toEqual([
      { type: 'dynamiq.connections.OpenAI', config: { api_key: elsewhere, url } },
    ])
  })

  it('answers with what is wrong with the reference, and sends nothing', async () => {
    const id = await referencing()
    on.world.referenced.answers.push({ kind: 'denied' })
    expect((await test(id)).body.error.code).toBe('referenced_secret_denied')
    expect(on.world.trials.tried).toEqual([])
  })

  it('of a connection that is not created reads none, on both API surfaces', async () => {
    const body = { type: 'dynamiq.connections.OpenAI', config: { api_key: toKey, url } }
    const native = await on.ask('test-unsaved-connection', { as: on.keys.editor, body })
    expect([native.status, native.body.data.outcome]).toEqual([200, 'untestable'])
    const credible = await on.ask('test-credible-connection', {
      as: on.keys.editor,
      body: {
        type: 'postgres',
        postgresConnection: {
          host: 'db.example.com',
          databaseName: 'd',
          userName: 'u',
          password: toKey,
        },
      },
    })
    expect(credible.body).toMatchObject({ status: 'failed' })
    expect(on.world.roles.assumed).toEqual([])
    expect(on.world.trials.tried).toEqual([])
  })
})

describe('a type that mints', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const type = 'mooring.connections.SnowflakeKeyPair'
  const minting = () => created({ account: 'acc', user: 'u', private_key: toKey }, { type })

  it('mints from the secret that its reference leads to, and reads it for a mint alone', async () => {
    on.world.referenced.texts.set(secretArn, JSON.stringify({ keys: { live: pem } }))
    const id = await minting()
    const { status, text } = await read(id)
    expect([status, text.includes('PRIVATE KEY')]).toEqual([200, false])
    expect(on.world.providers.mints.map(({ config }) => config.private_key)).toEqual([pem])
    await read(id)
    expect(on.world.referenced.reads.length).toBe(1)
    const minted = on.world.events(id).filter((each) => each.type === 'connection.minted')
    expect(minted.map(({ details }) => details.source)).toEqual([{ private_key: toKey.ref }])
  })

  it('reads it for a narrowed credential too', async () => {
    on.world.referenced.texts.set(secretArn, JSON.stringify({ keys: { live: pem } }))
    const params = { connection_id: await minting() }
    const body = { narrow: { ttl_seconds: 120 } }
    const { status } = await on.ask('read-credentials', { as: on.keys.runtime, params, body })
    expect(status).toBe(200)
    expect(on.world.providers.mints.map(({ config }) => config.private_key)).toEqual([pem])
  })

  it('mints nothing where the reference leads nowhere, and keeps no lease', async () => {
    on.world.referenced.texts.set(secretArn, '{}')
    const id = await minting()
    expect((await read(id)).body.error.code).toBe('referenced_secret_malformed')
    on.world.referenced.texts.set(secretArn, JSON.stringify({ keys: { live: pem } }))
    expect((await read(id)).status).toBe(200)
  })
})

it('serves the container endpoint of AWS', async () => {
  on.world.referenced.texts.set(secretArn, JSON.stringify({ id: 'AKIA1', key: 'LEAK-aws' }))
  const config = {
    access_key_id: 'AKIA1',
    secret_access_key: { ref: `${secretArn}#/key`, role_arn },
    region: 'eu-central-1',
  }
  const params = { connection_id: await created(config, { type: 'dynamiq.connections.AWS' }) }
  const { status, body } = await on.ask('read-aws-credentials', { as: on.keys.runtime, params })
  expect([status, (body as object as { SecretAccessKey: string }).SecretAccessKey]).toEqual([
    200,
    'LEAK-aws',
  ])
})

it('leaves nothing of a referenced secret in a row, an event, a log or another response', async () => {
  const id = await referencing()
  const params = { connection_id: id }
  expect((await read(id)).text).toContain(elsewhere)
  const texts = [(await test(id)).text]
  const wrong = await referencing({ ref: `${secretArn}#/keys`, role_arn })
  texts.push((await read(wrong)).text, (await test(wrong)).text)
  for (const each of ['read-connection', 'list-events'])
    texts.push((await on.ask(each, { params })).text)
  const answer = { kind: 'found', text: new Secret(secretText) } as const
  texts.push(JSON.stringify(answer), on.world.rows, JSON.stringify(on.world.events(id)), ...logged)
  for (const text of texts) expect(text).not.toContain(elsewhere)
  expect(on.world.secretNames()).toEqual([])
})
