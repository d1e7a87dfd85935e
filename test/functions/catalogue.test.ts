import { beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../../shared/catalogue/config/config.ts'
import { factsOf } from '../../shared/catalogue/fields/facts.ts'
import { fullConfig, rules, secretPaths, shapes } from '../catalogue/samples.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})
const create = (type: string, config: unknown) =>
  on.ask('create-connection', { body: newOpenai(on.project, { type, config }) })

describe.each(shapes)('$title', ({ type, shape }) => {
  const config = fullConfig(type, shape)
  const isSecret = (name: string) => factsOf(shape.fields[name] as never).secret
  const names = Object.keys(config)
  const optional = names.filter((name) => !factsOf(shape.fields[name] as never).required)

  it('is made, read without its secrets and resolved into what was stored', async () => {
    const { status, body } = await create(type.id, config)
    expect(status).toBe(201)
    const { id } = body.data
    expect(body.data).toMatchObject({
      ...{
        status: type.oauth ? 'incomplete' : 'active',
        config: parseConfig(type, config, rules).open,
      },
      withheld_fields: secretPaths(shape).toSorted(),
    })
    expect(Object.keys(body.data.config as object).filter(isSecret)).toEqual([])
    const params = { connection_id: id }
    const read = await on.ask('read-connection', { params })
    // What a role must trust is in no response to a creation.
    const { aws_role: trust, ...plain } = read.body.data
    expect([plain, trust !== undefined]).toEqual([body.data, type.mint?.by === 'role'])
    const whole = await on.ask('read-credentials', { params })
    const resolved = { ...type.absent, ...config }
    const mints = type.mint && !type.mint.onRequest
    if (type.mint?.by === 'role') {
      const minted = [...type.mint.returns, 'access_token_version', 'expires_at', 'id', 'type']
      expect(Object.keys(whole.body.data).toSorted()).toEqual(minted.toSorted())
    } else if (mints) {
      // Nothing of what is stored: only what is minted from it.
      expect(whole.body.data).toMatchObject({ id, type: type.id, access_token: 'LEAK-minted-1' })
      const minted = ['access_token', 'access_token_version', 'expires_at', 'scopes', 'token_type']
      expect(Object.keys(whole.body.data).toSorted()).toEqual([...minted, 'id', 'type'].toSorted())
    } else if (!type.oauth) expect(whole.body).toEqual({ data: { id, type: type.id, ...resolved } })
    else {
      const authorize = `POST /v1/connections/${id}/oauth2/authorize`
      expect([whole.status, whole.body.error]).toMatchObject([
        ...[409, { code: 'authorization_required', details: { authorize } }],
      ])
    }
  })

  it('takes null for absent, and fills in its defaults', async () => {
    const nulled = { ...config, ...Object.fromEntries(optional.map((name) => [name, null])) }
    if (type.chooser !== undefined) nulled[type.chooser] = config[type.chooser] ?? null
    const { status, body } = await create(type.id, nulled)
    // Where a rule asks for one of several optional fields, none of them is not enough.
    if (status !== 201) return expect([status, body.error.code]).toEqual([400, 'invalid_config'])
    for (const name of optional) {
      const usual = factsOf(shape.fields[name] as never).default
      if (isSecret(name) || name === type.chooser) continue
      expect((body.data.config as Record<string, unknown>)[name]).toEqual(usual)
    }
    expect(JSON.stringify(body.data.config)).not.toContain('null')
  })
})
