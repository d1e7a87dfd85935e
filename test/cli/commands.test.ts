import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../clients/cli/package.json' with { type: 'json' }
import { type MooringProgram, mooringProgram } from './mooring-program.ts'
import { accessKey, type StubMooring, startStub } from './stub-mooring.ts'

const secret = 'sk-marker-7d1f'
const expires_at = '2027-01-01T00:00:00Z'
const aws = { access_key_id: 'AKIA', secret_access_key: secret, session_token: null }
let stub: StubMooring
let mooring: MooringProgram

beforeAll(async () => {
  stub = await startStub([
    { name: 'openai-prod', credentials: { api_key: secret } },
    { name: 'aws', type: 'dynamiq.connections.AWS', credentials: aws },
    {
      name: 'sts',
      type: 'dynamiq.connections.AWS',
      credentials: { ...aws, session_token: 't', expires_at },
    },
    {
      name: 'oauth',
      type: 'mooring.connections.GitHub',
      credentials: { access_token: secret, expires_at },
    },
    {
      name: 'mcp',
      type: 'mooring.connections.MCP',
      credentials: { headers: { Authorization: 'Bearer x', a: 'b' } },
    },
    { name: 'none', type: 'acme.connections.None', credentials: {} },
    { name: '\u001b[2Jodd', status: 'expired' },
  ])
  mooring = await mooringProgram(stub)
})
afterAll(async () => {
  await mooring.remove()
  await stub.close()
})

const withoutKey = { MOORING_URL: undefined, MOORING_ACCESS_KEY: undefined }

describe('the program', () => {
  it('reports its version and helps with examples first', async () => {
    expect(await mooring.run(['--version'])).toMatchObject({
      stdout: `${manifest.version}\n`,
      code: 0,
    })
    const { stdout } = await mooring.run([])
    const commands = [...stdout.matchAll(/^ {2}([a-z-]+) {2,}[A-Z]/gm)].map(([, name = '']) => name)
    expect(commands.length).toBeGreaterThan(18)
    for (const name of commands) {
      const help = await mooring.run([name, '--help'])
      expect(help).toMatchObject({ code: 0, stderr: '' })
      expect(help.stdout).toMatch(/^[^\n]+\.\n\nExamples:\n {2}.+/)
    }
  })

  it.each([
    [['nope'], 2, /no command "nope"/],
    [['read'], 2, /<reference> is missing/],
    [['read', 'a', 'b'], 2, /"b" is not expected/],
    [['read', 'mooring://nope/x'], 3, /no connection named "nope"/],
    [['list', '--status', 'x'], 2, /--status is one of/],
    [['headers', 'none'], 1, /holds no token/],
    [['aws-credentials', 'openai-prod'], 1, /holds no AWS credentials/],
    [['docker-credential', 'store'], 1, /change or delete the connection/],
    [['git-credential', 'fill'], 2, /get, store or erase/],
    [['completion', 'tcsh'], 2, /bash, zsh or fish/],
    [['delete', 'openai-prod'], 2, /no terminal to ask/],
    [['create', 'x'], 2, /--type is missing/],
    [
      ['create', 'x', '-t', 'dynamiq.connections.OpenAI', '--set', 'api_key=k'],
      2,
      /--secret api_key/,
    ],
    [['create', 'x', '-t', 'dynamiq.connections.OpenAI', '--stdin'], 2, /not a JSON object/],
    [['update', 'openai-prod'], 2, /nothing to change/],
  ] as const)('fails in one line: %j', async (parameters, code, message) => {
    const result = await mooring.run(parameters)
    expect(result).toMatchObject({ code, stderr: expect.stringMatching(message) })
    expect(result.stderr).toMatch(/^mooring: [^\n]+\n$/)
  })

  it('adds code, status and request id with --debug', async () => {
    const { stderr } = await mooring.run(['list', '--debug'], {
      env: { MOORING_ACCESS_KEY: 'wrong' },
    })
    expect(stderr).toBe(
      'mooring: unauthorized! Run: mooring login (code unauthorized, status 401, request r-1)\n',
    )
  })

  it('reports a deployment that does not answer', async () => {
    const gone = await startStub([])
    await gone.close()
    const env = { MOORING_URL: gone.url }
    const result = await mooring.run(['list'], { env })
    expect(result).toMatchObject({
      code: 6,
      stderr: expect.stringMatching(/did not answer \(ECONNREFUSED\)/),
    })
  })
})

describe('values', () => {
  it('are read, with or without a line break', async () => {
    const reference = 'mooring://openai-prod/api_key'
    expect((await mooring.run(['read', reference])).stdout).toBe(`${secret}\n`)
    expect((await mooring.run(['read', '-n', reference])).stdout).toBe(secret)
    expect((await mooring.run(['read', 'mooring://mcp/headers/a'])).stdout).toBe('b\n')
  })

  it('fill in a template, in a file that its owner alone can read', async () => {
    const input = 'a: {{ mooring://openai-prod/api_key }}\nb: {{mooring://mcp/headers/a}}\n'
    const out = join(mooring.directory, 'out.yml')
    expect(await mooring.run(['inject', '-o', out], { input })).toMatchObject({
      code: 0,
      stdout: '',
    })
    expect(await readFile(out, 'utf8')).toBe(`a: ${secret}\nb: b\n`)
    expect((await stat(out)).mode & 0o777).toBe(0o600)
    expect(await mooring.run(['inject', '-o', out], { input })).toMatchObject({ code: 2 })
    await chmod(out, 0o644)
    expect(await mooring.run(['inject', '-f', '-o', out], { input })).toMatchObject({ code: 0 })
    expect((await stat(out)).mode & 0o777).toBe(0o600)
  })

  it('leave a file as it was where one of them is missing', async () => {
    const out = join(mooring.directory, 'kept.yml')
    await writeFile(out, 'before')
    const input = '{{ mooring://openai-prod/api_key }} {{ mooring://nope/x }}'
    expect(await mooring.run(['inject', '-f', '-o', out], { input })).toMatchObject({ code: 3 })
    expect(await readFile(out, 'utf8')).toBe('before')
  })
})

describe('connections', () => {
  it('are listed as JSON where no person reads them', async () => {
    const { stdout } = await mooring.run(['list', '--prefix', 'openai'])
    expect(JSON.parse(stdout)).toMatchObject([{ name: 'openai-prod', status: 'active' }])
  })

  it('take a secret from stdin and from no argument', async () => {
    stub.received.length = 0
    const parameters = [
      'create',
      'next',
      '-t',
      'dynamiq.connections.OpenAI',
      '--secret',
      'api_key',
      '-s',
      'url=https://x',
    ]
    await mooring.run(parameters, { input: `${secret}\n` })
    expect(stub.received.at(-1)).toMatchObject({
      route: 'POST /v1/connections',
      body: {
        name: 'next',
        type: 'dynamiq.connections.OpenAI',
        config: { url: 'https://x', api_key: secret },
      },
    })
  })

  it('are changed in the fields that are given, in the version that was read', async () => {
    stub.received.length = 0
    await mooring.run(['update', 'openai-prod', '--stdin', '--unset', 'url'], {
      input: '{"api_key":"sk-2"}',
    })
    expect(stub.received.at(-1)).toMatchObject({
      route: expect.stringMatching(/^PUT /),
      body: { type: 'dynamiq.connections.OpenAI', config: { api_key: 'sk-2' } },
    })
  })
})

describe('credentials for programs', () => {
  it.each([
    [['aws-credentials', 'aws'], { Version: 1, AccessKeyId: 'AKIA', SecretAccessKey: secret }],
    [['aws-credentials', 'sts'], { SessionToken: 't', Expiration: expires_at }],
    [['headers', 'openai-prod'], { Authorization: `Bearer ${secret}` }],
    [['headers', 'oauth'], { Authorization: `Bearer ${secret}` }],
    [['headers', 'mcp'], { Authorization: 'Bearer x', a: 'b' }],
    [
      ['kube-exec', 'oauth'],
      {
        apiVersion: 'client.authentication.k8s.io/v1',
        kind: 'ExecCredential',
        status: { token: secret, expirationTimestamp: expires_at },
      },
    ],
  ])('are printed as JSON: %j', async (parameters, expected) => {
    const { stdout, code } = await mooring.run(parameters)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject(expected)
  })

  it('are an ExecCredential of the version that kubectl asks for', async () => {
    const apiVersion = 'client.authentication.k8s.io/v1beta1'
    const env = { KUBERNETES_EXEC_INFO: JSON.stringify({ apiVersion }) }
    const { stdout } = await mooring.run(['kube-exec', 'oauth'], { env })
    expect(JSON.parse(stdout)).toMatchObject({ apiVersion })
  })

  it('answer git for the hosts of a service, over https alone', async () => {
    const input = 'protocol=https\nhost=github.com\n\n'
    const { stdout } = await mooring.run(['git-credential', 'get'], { input })
    expect(stdout.split('\n')).toEqual([
      ...['protocol=https', 'host=github.com', 'username=x-access-token', `password=${secret}`],
      ...[`password_expiry_utc=${Date.parse(expires_at) / 1000}`, ''],
    ])
    const plain = await mooring.run(['git-credential', 'get'], {
      input: 'protocol=http\nhost=github.com\n',
    })
    expect(plain).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/plaintext/) })
    const other = await mooring.run(['git-credential', 'get'], {
      input: 'protocol=https\nhost=a.b\n',
    })
    expect(other).toMatchObject({ code: 0, stdout: '' })
  })

  it('answer Docker, which knows an absent credential by its text', async () => {
    const { stdout } = await mooring.run(['docker-credential', 'get'], { input: 'ghcr.io' })
    const expected = { ServerURL: 'ghcr.io', Username: 'x-access-token', Secret: secret }
    expect(JSON.parse(stdout)).toEqual(expected)
    const none = await mooring.run(['docker-credential', 'get'], {
      input: 'https://index.docker.io/v1/',
    })
    expect(none).toMatchObject({ code: 1, stdout: 'credentials not found in native keychain\n' })
    const list = await mooring.run(['docker-credential', 'list'])
    expect(JSON.parse(list.stdout)).toEqual({
      'github.com': 'x-access-token',
      'ghcr.io': 'x-access-token',
    })
  })
})

describe('the profile', () => {
  const profile = () => join(mooring.directory, 'config', 'mooring', 'profile.json')
  const login = (input = `${accessKey}\n`) =>
    mooring.run(['login', '--url', stub.url], { input, env: withoutKey })

  it('is stored only where Mooring accepts the key, and readable by its owner alone', async () => {
    expect(await login('wrong')).toMatchObject({ code: 5 })
    await expect(stat(profile())).rejects.toThrow()
    const stored = await login()
    expect(stored).toMatchObject({ code: 0, stdout: '' })
    expect(stored.stderr).not.toContain(accessKey)
    expect((await stat(profile())).mode & 0o777).toBe(0o600)
    const { stdout } = await mooring.run(['whoami'], { env: withoutKey })
    expect(JSON.parse(stdout)).toMatchObject({ user: 'ann', url: stub.url })
  })

  it('gives its key to no other URL', async () => {
    await login()
    const env = { ...withoutKey, MOORING_URL: 'http://127.0.0.1:1' }
    expect(await mooring.run(['list'], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/the stored key is of/),
    })
  })

  it('is named where it is damaged, and not printed', async () => {
    await login()
    await writeFile(profile(), `{"access_key":"${accessKey}"`)
    const result = await mooring.run(['list'], { env: withoutKey })
    expect(result).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/profile.json is damaged/),
    })
    expect(result.stderr).not.toContain(accessKey)
  })

  it('is gone after logout', async () => {
    await login()
    await mooring.run(['logout'])
    const result = await mooring.run(['list'], { env: withoutKey })
    expect(result).toMatchObject({ code: 2, stderr: expect.stringMatching(/Run: mooring login/) })
  })
})

it('completes commands in bash', async () => {
  const { stdout } = await mooring.run(['completion', 'bash'])
  const program = `${stdout}\nCOMP_WORDS=(mooring doc) COMP_CWORD=1; _mooring; echo "\${COMPREPLY[@]}"`
  const result = await mooring.run(['run', '--', 'bash', '-c', program])
  expect(result.stdout).toBe('docker-credential\n')
})
