import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptOauth2Client } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'
import { fileOf, run, serve, settingsOf } from './run-script.ts'

// What the tools themselves write, with invented secrets: test/client/exported.
const exported = (name: string) => join(import.meta.dirname, 'exported', name)

let on: Stage
let env: Record<string, string>
beforeEach(async () => {
  on = await stage()
  env = await settingsOf(on)
})

const script = (name: string, parameters: readonly string[], input?: string) =>
  run(process.execPath, ['--import', 'tsx', `docs/guide/migrate/${name}.ts`, ...parameters], {
    env,
    ...(input === undefined ? {} : { input }),
  })
const mappingOf = (mapping: unknown) => fileOf(JSON.stringify(mapping))
const connections = () => on.world.powers.listConnections.keys(on.project)

/** What an imported connection resolves into, by the id that the script printed. */
async function resolved(stdout: string, externalId: string) {
  const [, id = ''] = new RegExp(`^created ${externalId} (\\S+)$`, 'm').exec(stdout) ?? []
  const answer = await on.ask('read-credentials', { params: { connection_id: id } })
  return answer.body.data
}

describe('from .env', () => {
  const mapping = [
    {
      name: 'openai',
      type: 'dynamiq.connections.OpenAI',
      config: { api_key: '{{OPENAI_API_KEY}}' },
    },
    {
      name: 'claude',
      type: 'dynamiq.connections.Anthropic',
      config: { api_key: '{{ANTHROPIC_API_KEY}}' },
    },
    {
      name: 'db',
      type: 'dynamiq.connections.PostgreSQL',
      config: {
        ...{ host: '{{DATABASE_HOST}}', database: 'app', user: 'app' },
        password: '{{DATABASE_PASSWORD}}',
      },
    },
  ]

  it('stops before it sends anything where a variable is missing', async () => {
    const file = await mappingOf([{ ...mapping[0], config: { api_key: '{{OTHER}}' } }])
    const { code, stderr } = await script('from-env', [exported('variables.env'), file])
    expect([code, stderr.includes('There is no value "OTHER"')]).toEqual([1, true])
    expect(await connections()).toEqual([])
  })

  it('imports each connection of the mapping once, whatever is repeated', async () => {
    const parameters = [exported('variables.env'), await mappingOf(mapping)]
    const dry = await script('from-env', [...parameters, '--dry-run'])
    expect([dry.code, await connections()]).toEqual([0, []])
    const first = await script('from-env', parameters)
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('3 created, 0 existed, 0 rejected')
    expect(first.stdout).not.toContain('LEAK')
    expect((await resolved(first.stdout, 'env:openai')).api_key).toBe('LEAK-openai')
    expect((await resolved(first.stdout, 'env:claude')).api_key).toBe('LEAK # anthropic')
    const db = { host: 'db.example.com', port: 5432, password: 'LEAK=db' }
    expect(await resolved(first.stdout, 'env:db')).toMatchObject(db)
    const again = await script('from-env', parameters)
    expect(again.stdout).toContain('0 created, 3 existed, 0 rejected')
    expect(await connections()).toHaveLength(3)
  }, 60_000)

  it('names what is rejected, and imports it once it is corrected', async () => {
    const wrong = [{ ...mapping[0], config: {} }, mapping[1]]
    const file = exported('variables.env')
    const first = await script('from-env', [file, await mappingOf(wrong)])
    expect(first.code).toBe(1)
    expect(first.stdout).toMatch(/^rejected env:openai invalid_config: .*"config\.api_key"/m)
    const again = await script('from-env', [file, await mappingOf(mapping.slice(0, 2))])
    expect(again.stdout).toContain('1 created, 1 existed, 0 rejected')
  }, 60_000)
})

describe('from Secrets Manager', () => {
  const mapping = {
    'prod/openai': {
      type: 'dynamiq.connections.OpenAI',
      config: { api_key: '{{SecretString}}' },
    },
  }

  it('imports database secrets as they are, others by the mapping, and names those that it skips', async () => {
    const input = await readFile(exported('secrets.json'), 'utf8')
    const parameters = ['-', await mappingOf(mapping)]
    const first = await script('from-secrets-manager', parameters, input)
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('skipped prod/certificate is not in the mapping')
    const db = await resolved(first.stdout, 'secretsmanager:prod/orders-db')
    expect(db).toMatchObject({
      ...{ type: 'dynamiq.connections.PostgreSQL', host: 'db.example.com', port: 5432 },
      ...{ database: 'orders', user: 'orders', password: 'LEAK-db' },
    })
    const openai = await resolved(first.stdout, 'secretsmanager:prod/openai')
    expect(openai.api_key).toBe('LEAK-openai')
    const again = await script('from-secrets-manager', parameters, input)
    expect(again.stdout).toContain('0 created, 2 existed, 0 rejected')
  }, 60_000)

  it('reports secrets that could not be read, and fails', async () => {
    const Errors = [{ SecretId: 'prod/x', ErrorCode: 'AccessDeniedException', Message: 'no' }]
    const input = JSON.stringify({ SecretValues: [], Errors })
    const ended = await script('from-secrets-manager', ['-', await mappingOf({})], input)
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringContaining('skipped prod/x Acc') })
  })
})

describe('from Airflow', () => {
  it('imports connections of the types that the script knows, and names the others', async () => {
    const first = await script('from-airflow', [exported('airflow.json')])
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('skipped fs_default has the type fs')
    expect(await resolved(first.stdout, 'airflow:warehouse')).toMatchObject({
      ...{ host: 'db.example.com', port: 5433, database: 'analytics' },
      ...{ user: 'etl', password: 'LEAK-postgres' },
    })
    expect(await resolved(first.stdout, 'airflow:aws_default')).toMatchObject({
      ...{ access_key_id: 'AKIAIOSFODNN7EXAMPLE', secret_access_key: 'LEAK-aws' },
      region: 'eu-west-1',
    })
    expect(await resolved(first.stdout, 'airflow:snow')).toMatchObject({
      ...{ account: 'myorg-account123', warehouse: 'WH', database: 'DB', schema: 'PUBLIC' },
      ...{ user: 'loader', password: 'LEAK-snow' },
    })
    const again = await script('from-airflow', [exported('airflow.json')])
    expect(again.stdout).toContain('0 created, 3 existed, 0 rejected')
  }, 60_000)
})

describe('from Nango', () => {
  async function startNango(): Promise<string> {
    const { list, connections } = JSON.parse(await readFile(exported('nango.json'), 'utf8'))
    return serve((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://nango')
      const isKnown = request.headers.authorization === 'Bearer nango-secret'
      const id = decodeURIComponent(pathname.replace('/connections', '').replace('/', ''))
      const found = id === '' ? list : connections[id]
      const key = id === '' ? undefined : searchParams.get('provider_config_key')
      const isRight = isKnown && found && (id === '' || found.provider_config_key === key)
      const status = isRight ? 200 : 400
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(found))
    })
  }

  it('imports tokens with their OAuth client and API keys, and a repeat imports nothing', async () => {
    const google = await keptOauth2Client(on.world, {
      ...{ ownerId: on.project, type: 'dynamiq.connections.GoogleOAuth2' },
    })
    const mapping = await mappingOf({
      notion: { type: 'dynamiq.connections.NotionOAuth2', config: {} },
      'google-mail': {
        ...{ type: google.type, oauth2_client_id: google.id, config: {} },
      },
      'openai-prod': {
        type: 'dynamiq.connections.OpenAI',
        config: { api_key: '{{credentials.apiKey}}', url: '{{connection_config.baseUrl}}' },
      },
    })
    Object.assign(env, { NANGO_URL: await startNango(), NANGO_SECRET_KEY: 'nango-secret' })
    const first = await script('from-nango', [mapping])
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('skipped slack/user-4')
    expect(first.stdout).not.toContain('LEAK')
    const mail = await resolved(first.stdout, 'nango:google-mail:user-3')
    expect(mail).toMatchObject({
      ...{ access_token: 'LEAK-google', expires_at: '2099-03-08T10:43:03.725Z' },
      scopes: ['https://www.googleapis.com/auth/gmail.readonly', 'openid'],
    })
    const notion = await resolved(first.stdout, 'nango:notion:user-1')
    expect(notion.access_token).toBe('LEAK-notion')
    expect(first.stdout).toMatch(/^created nango:openai-prod:user 2\/é /m)
    const again = await script('from-nango', [mapping, '--refresh'])
    expect(again.stdout).toContain('0 created, 3 existed, 0 rejected')
  }, 60_000)

  it('rejects an expiring token without its OAuth client, and stops at an error of Nango', async () => {
    const google = { type: 'dynamiq.connections.GoogleOAuth2', config: {} }
    const mapping = await mappingOf({ 'google-mail': google })
    Object.assign(env, { NANGO_URL: await startNango(), NANGO_SECRET_KEY: 'nango-secret' })
    const rejected = await script('from-nango', [mapping])
    expect(rejected.stdout).toContain('rejected nango:google-mail:user-3 oauth2_client_missing')
    Object.assign(env, { NANGO_SECRET_KEY: 'other' })
    const { code, stderr } = await script('from-nango', [mapping])
    expect([code, stderr.includes('Nango answered 400')]).toEqual([1, true])
  }, 60_000)
})
