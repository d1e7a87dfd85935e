import { once } from 'node:events'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, type MooringProgram, mooringProgram } from './mooring-program.ts'
import { type StubMooring, startStub } from './stub-mooring.ts'

const secret = 'sk-marker-7d1f'
const key = '-----BEGIN KEY-----\nabcdefgh\nijklmnop\n-----END KEY-----\n'
let stub: StubMooring
let mooring: MooringProgram

beforeAll(async () => {
  stub = await startStub([
    { name: 'openai-prod', credentials: { api_key: secret, url: 'https://api.openai.com/v1' } },
    {
      name: 'db',
      type: 'credible.connections.postgres',
      credentials: { userName: 'ann', port: 5432, password: secret },
    },
    {
      name: 'tls/prod',
      type: 'acme.connections.Tls',
      credentials: { private_key: key, absent: null },
    },
    { name: 'notion', problem: { status: 409, code: 'authorization_required' } },
    { name: 'other', problem: { status: 403, code: 'forbidden' } },
    { name: 'down', problem: { status: 503, code: 'dependency_unavailable' } },
    { name: 'nul', type: 'acme.connections.Nul', credentials: { value: 'a\0b' } },
  ])
  mooring = await mooringProgram(stub)
  const file = (name: string, text: string) => writeFile(join(mooring.directory, name), text)
  await file(
    '.env.mooring',
    '# comment\nOPENAI_API_KEY=mooring://openai-prod/api_key\nPLAIN="a b"\n',
  )
  await file('not-a-program', 'text')
  await chmod(join(mooring.directory, 'not-a-program'), 0o644)
  await file(
    'trap.sh',
    'trap "echo caught; exit 3" TERM\necho ready\nwhile :; do sleep 0.05; done\n',
  )
})
afterAll(async () => {
  await mooring.remove()
  await stub.close()
})

interface Case {
  readonly run: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string
  readonly code?: number
  readonly stdout?: string | RegExp
  readonly stderr?: string | RegExp
}

const print = (...names: readonly string[]) => [
  'sh',
  '-c',
  `printf '%s|' ${names.map((name) => `"$${name}"`).join(' ')}`,
]
// A variable's value without its mask: `wc` counts it.
const count = (name: string) => ['sh', '-c', `printf %s "$${name}" | wc -c | tr -d ' \\n'`]

// By the manuals of `op run` (1Password), `doppler run`, `chamber exec` and `aws-vault exec`.
const cases: Readonly<Record<string, Case>> = {
  'op: resolves references in the environment': {
    run: ['--', ...count('A')],
    env: { A: 'mooring://openai-prod/api_key' },
    stdout: String(secret.length),
  },
  'op: resolves references of an env file, and takes its other values as they are': {
    run: ['-f', '.env.mooring', '--', ...print('PLAIN', 'OPENAI_API_KEY')],
    stdout: 'a b|[secret]|',
  },
  'op: masks secrets on stdout': {
    run: ['-c', 'openai-prod=X', '--', ...print('X_API_KEY')],
    stdout: '[secret]|',
  },
  'op: masks secrets on stderr': {
    run: ['-c', 'openai-prod=X', '--', 'sh', '-c', 'echo "$X_API_KEY" >&2'],
    stderr: '[secret]\n',
  },
  'op: masks a secret that is written in two parts': {
    run: [
      '-c',
      'openai-prod=X',
      '--',
      'sh',
      '-c',
      'printf %.5s "$X_API_KEY"; sleep 0.1; printf %s "$X_API_KEY" | cut -c 6- | tr -d "\\n"',
    ],
    stdout: '[secret]',
  },
  'op: masks a secret of several lines': {
    run: ['-c', 'tls/prod=T', '--', ...print('T_PRIVATE_KEY')],
    stdout: /^\[secret\]\n?\|$/,
  },
  'op: shows secrets with --no-masking': {
    run: ['-c', 'openai-prod=X', '--no-masking', '--', ...print('X_API_KEY')],
    stdout: `${secret}|`,
  },
  'op: shows fields that hold no secret': {
    run: ['-c', 'openai-prod=X', '--', ...print('X_URL')],
    stdout: 'https://api.openai.com/v1|',
  },
  'op: ends with the exit code of the command': { run: ['--', 'sh', '-c', 'exit 42'], code: 42 },
  'op: runs a command without any reference': { run: ['--', 'echo', 'hi'], stdout: 'hi\n' },
  'op: reports a reference that is malformed': {
    run: ['--', 'true'],
    env: { A: 'mooring://openai-prod' },
    code: 2,
    stderr: /is not a reference/,
  },
  'op: reports a field that there is not, and names those that there are': {
    run: ['--', 'true'],
    env: { A: 'mooring://openai-prod/apikey' },
    code: 3,
    stderr: /has: api_key, url/,
  },
  'op: resolves a reference to a name with a slash': {
    run: ['--', ...count('A')],
    env: { A: 'mooring://tls%2Fprod/private_key' },
    stdout: String(key.length),
  },
  'doppler: needs a command': { run: [], code: 2, stderr: /There is no command to run/ },
  'doppler: reports a variable that exists already': {
    run: ['-c', 'openai-prod=X', '--', 'true'],
    env: { X_URL: 'mine' },
    code: 2,
    stderr: /X_URL is in the environment already/,
  },
  'doppler: replaces it with --override': {
    run: ['-c', 'openai-prod=X', '--override', '--', ...print('X_URL')],
    env: { X_URL: 'mine' },
    stdout: /^https/,
  },
  'doppler: takes a variable that has the value already': {
    run: ['-c', 'openai-prod=X', '--', 'true'],
    env: { X_URL: 'https://api.openai.com/v1' },
  },
  'doppler: replaces a variable that is a reference': {
    run: ['-c', 'openai-prod=X', '--', ...count('X_API_KEY')],
    env: { X_API_KEY: 'mooring://tls%2Fprod/private_key' },
    stdout: String(secret.length),
  },
  'doppler: names variables by the connection in capitals': {
    run: ['-c', 'openai-prod', '--', ...count('OPENAI_PROD_API_KEY')],
    stdout: String(secret.length),
  },
  'doppler: leaves the prefix out where it is empty': {
    run: ['-c', 'openai-prod=', '--', ...count('API_KEY')],
    stdout: String(secret.length),
  },
  'doppler: rejects a prefix that no variable can have': {
    run: ['-c', 'db=9-', '--', 'true'],
    code: 2,
    stderr: /"9-"/,
  },
  'doppler: keeps the environment of the shell': {
    run: ['--', ...print('MINE')],
    env: { MINE: 'a b' },
    stdout: 'a b|',
  },
  'chamber: gives nothing of the environment with --pristine': {
    run: ['-c', 'db=D', '--pristine', '--', 'node', '-p', 'Object.keys(process.env).sort().join()'],
    env: { MINE: 'x' },
    stdout: 'D_PASSWORD,D_PORT,D_USER_NAME\n',
  },
  'chamber: reports two connections that set one variable': {
    run: ['-c', 'openai-prod=X', '-c', 'openai-prod=X', '--', 'true'],
    code: 2,
    stderr: /X_API_KEY is set twice/,
  },
  'chamber: ends with 127 where the command does not exist': {
    run: ['--', 'no-such-command'],
    code: 127,
    stderr: 'mooring: There is no command no-such-command.\n',
  },
  'chamber: ends with 126 where it is no program': {
    run: ['--', './not-a-program'],
    code: 126,
    stderr: /is not a program/,
  },
  'chamber: passes arguments as they are': {
    run: ['--', 'printf', '<%s>', 'a b', '--', '$X', '', "'"],
    stdout: "<a b><--><$X><><'>",
  },
  'chamber: reports a value that no environment can hold': {
    run: ['-c', 'nul=N', '--', 'true'],
    code: 2,
    stderr: /NUL byte/,
  },
  'aws-vault: gives the command no access key of its own': {
    run: ['--', 'sh', '-c', 'env | grep -c MOORING_ACCESS_KEY'],
    code: 1,
    stdout: '0\n',
  },
  'aws-vault: passes stdin on': { run: ['--', 'cat'], input: 'from stdin', stdout: 'from stdin' },
  'aws-vault: ends with 128 + 9 where the command is killed': {
    run: ['--', 'sh', '-c', 'kill -KILL $$'],
    code: 137,
  },
  'aws-vault: ends with 128 + 15 where it is, without masking, terminated': {
    run: ['--no-masking', '--', 'sh', '-c', 'kill -TERM $$'],
    code: 143,
  },
  'aws-vault: reports a connection that there is not': {
    run: ['-c', 'none=N', '--', 'true'],
    code: 3,
    stderr: /no connection named "none"/,
  },
  'aws-vault: names the page at which a person authorizes': {
    run: ['-c', 'notion=N', '--', 'true'],
    code: 4,
    stderr: /Authorize it at http:.*\/connections\/0/,
  },
  'aws-vault: reports a key that may not': {
    run: ['-c', 'other=N', '--', 'true'],
    code: 5,
    stderr: /^mooring: forbidden!\n$/,
  },
  'aws-vault: reports a deployment that is unavailable': {
    run: ['-c', 'down=N', '--', 'true'],
    code: 6,
  },
  'aws-vault: reports an option that there is not': {
    run: ['--nope', '--', 'true'],
    code: 2,
    stderr: /--nope/,
  },
  'aws-vault: reports an env file that there is not': {
    run: ['-f', 'none', '--', 'true'],
    code: 2,
    stderr: /none cannot be read \(ENOENT\)/,
  },
}

describe('mooring run', () => {
  it.each(Object.entries(cases))(
    '%s',
    async (_, { run, env = {}, input, code = 0, stdout, stderr }) => {
      const result = await mooring.run(['run', ...run], {
        env,
        ...(input === undefined ? {} : { input }),
      })
      expect(result).toMatchObject({
        code,
        ...(stdout === undefined ? {} : { stdout: expect.stringMatching(asPattern(stdout)) }),
        ...(stderr === undefined ? {} : { stderr: expect.stringMatching(asPattern(stderr)) }),
      })
      if (!run.includes('--no-masking'))
        expect(`${result.stdout}${result.stderr}`).not.toContain(secret)
    },
  )

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGUSR1', 138],
  ] as const)('forwards %s, and ends with %i', async (signal, code) => {
    const child = mooring.start(['run', '--', 'sh', '-c', 'echo ready; exec sleep 60'])
    child.stdout.once('data', () => child.kill(signal))
    const result = await ended(child)
    expect(result).toMatchObject({ code, stdout: 'ready\n', stderr: '' })
  })

  it('ends with the exit code of a command that handles the signal', async () => {
    const child = mooring.start(['run', '--', 'sh', 'trap.sh'])
    child.stdout.once('data', () => child.kill('SIGTERM'))
    expect(await ended(child)).toMatchObject({ code: 3, stdout: 'ready\ncaught\n' })
  })

  it('passes binary output and a megabyte of it on, byte by byte', async () => {
    const program =
      'process.stdout.write(Buffer.alloc(1 << 20, Buffer.from([0, 255, 10, 128, 13])))'
    const { bytes, code } = await mooring.run([
      'run',
      '-c',
      'openai-prod=X',
      '--',
      'node',
      '-e',
      program,
    ])
    expect(code).toBe(0)
    expect(bytes.equals(Buffer.alloc(1 << 20, Buffer.from([0, 255, 10, 128, 13])))).toBe(true)
  })

  it('ends its command where the reader of its output is gone', async () => {
    const child = mooring.start(['run', '--', 'yes'])
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    // A pipe of Node is a socket: it may be reset before the command gets SIGPIPE.
    expect([1, 141]).toContain(code)
  })

  it('shows no secret and no access key in the list of processes', async () => {
    const child = mooring.start([
      'run',
      '-c',
      'openai-prod=X',
      '--',
      'sh',
      '-c',
      'echo ready; exec sleep 60',
    ])
    await once(child.stdout, 'data')
    const { stdout } = await mooring.run(['run', '--no-masking', '--', 'ps', '-eo', 'args'])
    child.kill('SIGTERM')
    await ended(child)
    expect(stdout).toContain('sleep 60')
    expect(stdout).not.toMatch(/marker/)
  })

  it('leaves no file behind', async () => {
    const list = await mooring.run(['run', '--', 'ls', '-A'])
    expect(list.stdout.split('\n').sort()).toEqual(
      ['', '.env.mooring', 'LICENCES.txt', 'mooring.cjs', 'not-a-program', 'trap.sh'].sort(),
    )
  })
})

const asPattern = (expected: string | RegExp) =>
  typeof expected === 'string' ? new RegExp(`^${escaped(expected)}$`) : expected
const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
