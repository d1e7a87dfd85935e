// Programs of the machine against the command line: .ci/run says which there are, in MOORING_TEST_PROGRAMS.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { selfSigned } from '../support/self-signed.ts'
import { node, withMooring } from './mooring-program.ts'
import { closed, listening } from './stub-mooring.ts'

const programs = new Map<string, string>(
  Object.entries(JSON.parse(process.env.MOORING_TEST_PROGRAMS ?? '{}')),
)
const run = promisify(execFile)

/** Tests with a program of the machine, where there is one. */
function withProgram(name: string, guarantee: string, work: (program: string) => Promise<void>) {
  const program = programs.get(name)
  if (program !== undefined) it(guarantee, { timeout: 60_000 }, () => work(program))
}

async function served(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer(answer)
  try {
    await work(await listening(server))
  } finally {
    await closed(server)
  }
}

it('has at least one program to test with', () => {
  expect(programs.size).toBeGreaterThan(0)
})

const aws = {
  name: 'aws-prod',
  type: 'dynamiq.connections.AWS',
  credentials: {
    ...{ access_key_id: 'AKIAMARKER', secret_access_key: 'aws-marker' },
    session_token: 'session-marker',
  },
}
const identity =
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">' +
  '<GetCallerIdentityResult><Arn>a</Arn><UserId>u</UserId><Account>1</Account>' +
  '</GetCallerIdentityResult></GetCallerIdentityResponse>'

withProgram('aws', 'the AWS CLI signs with the credentials of credential_process', (program) =>
  withMooring([aws], async ({ directory, file, env }) => {
    const config = join(directory, 'aws-config')
    const source = `"${node}" "${file}" aws-credentials aws-prod`
    await writeFile(config, `[default]\nregion = us-east-1\ncredential_process = ${source}\n`)
    const seen: IncomingMessage[] = []
    const answer = (request: IncomingMessage, response: ServerResponse) => {
      seen.push(request)
      request.resume().on('end', () => response.end(identity))
    }
    await served(answer, async (url) => {
      const parameters = ['sts', 'get-caller-identity', '--endpoint-url', url, '--output', 'json']
      const { stdout } = await run(program, parameters, {
        env: { ...env, AWS_CONFIG_FILE: config },
      })
      expect(JSON.parse(stdout)).toEqual({ Arn: 'a', UserId: 'u', Account: '1' })
    })
    expect(seen[0]?.headers.authorization).toContain('Credential=AKIAMARKER/')
    expect(seen[0]?.headers['x-amz-security-token']).toBe('session-marker')
  }),
)

const cluster = {
  name: 'cluster',
  type: 'acme.connections.Kube',
  credentials: { token: 'kube-marker' },
}

function kubeconfig(server: string, file: string): object {
  const exec = {
    ...{ apiVersion: 'client.authentication.k8s.io/v1', interactiveMode: 'Never' },
    ...{ command: node, args: [file, 'kube-exec', 'cluster'] },
  }
  return {
    ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'c' },
    clusters: [{ name: 'c', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'u', user: { exec } }],
    contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
  }
}

withProgram('kubectl', 'kubectl sends the token of kube-exec, over TLS', (program) =>
  withMooring([cluster], async ({ directory, file, env }) => {
    const seen: (string | undefined)[] = []
    const server = createTlsServer(selfSigned('localhost'), ({ headers }, response) => {
      seen.push(headers.authorization)
      response.setHeader('content-type', 'application/json').end('{"gitVersion":"v1.30.0"}')
    })
    const url = (await listening(server)).replace('http:', 'https:')
    await writeFile(join(directory, 'kubeconfig'), JSON.stringify(kubeconfig(url, file)))
    const KUBECONFIG = join(directory, 'kubeconfig')
    const parameters = ['get', '--raw', '/version']
    const { stdout } = await run(program, parameters, { env: { ...env, KUBECONFIG } })
    expect(stdout).toContain('v1.30.0')
    expect(seen.at(-1)).toBe('Bearer kube-marker')
    await closed(server)
  }),
)

const image = JSON.stringify({
  ...{ architecture: 'amd64', os: 'linux' },
  rootfs: { type: 'layers', diff_ids: [] },
})
const manifestType = 'application/vnd.docker.distribution.manifest.v2+json'
const manifest = JSON.stringify({
  ...{ schemaVersion: 2, mediaType: manifestType, layers: [] },
  config: {
    ...{ mediaType: 'application/vnd.docker.container.image.v1+json', size: image.length },
    digest: `sha256:${createHash('sha256').update(image).digest('hex')}`,
  },
})

// A registry (OCI Distribution Specification) with one manifest, behind Basic authentication.
function registry({ headers, url }: IncomingMessage, response: ServerResponse): void {
  const expected = `Basic ${Buffer.from('token:docker-marker').toString('base64')}`
  if (headers.authorization !== expected)
    return void response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end()
  const isManifest = url?.includes('/manifests/') === true
  response.setHeader('content-type', isManifest ? manifestType : 'application/octet-stream')
  response.end(isManifest ? manifest : url?.includes('/blobs/') ? image : '{}')
}

withProgram(
  'docker',
  'Docker authenticates at a registry by docker-credential-mooring',
  (program) =>
    served(registry, (url) => {
      const credentials = { api_key: 'docker-marker', url }
      const type = 'dynamiq.connections.HttpApiKey'
      const connection = { name: 'registry', type, config: { url }, credentials }
      return withMooring([connection], async ({ directory, file, env }) => {
        const { host } = new URL(url)
        const helper = `#!/bin/sh\nexec '${node}' '${file}' docker-credential "$@"\n`
        await writeFile(join(directory, 'docker-credential-mooring'), helper, { mode: 0o755 })
        const config = JSON.stringify({ credHelpers: { [host]: 'mooring' } })
        await writeFile(join(directory, 'config.json'), config)
        const own = { DOCKER_CONFIG: directory, PATH: `${directory}:${env.PATH}` }
        const parameters = ['manifest', 'inspect', '--insecure', `${host}/image:latest`]
        const { stdout } = await run(program, parameters, { env: { ...env, ...own } })
        expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 2 })
      })
    }),
)

interface Database {
  readonly host: string
  readonly port: number
  readonly database?: string
  readonly user?: string
  readonly password: string
}
const databases: Readonly<Record<string, Database | undefined>> = JSON.parse(
  process.env.MOORING_TEST_DATABASES ?? '{}',
)

/** Tests with a program and the server that .ci/databases started, where there are both. */
function withDatabase(
  program: string,
  type: string,
  guarantee: string,
  work: (program: string, database: Database) => Promise<void>,
): void {
  const database = databases[type]
  if (database !== undefined) withProgram(program, guarantee, (found) => work(found, database))
}

withDatabase('psql', 'PostgreSQL', 'psql signs in under mooring run', (program, database) => {
  const type = 'dynamiq.connections.PostgreSQL'
  const connection = { name: 'pg', type, credentials: { ...database } }
  return withMooring([connection], async (mooring) => {
    const query = ['-X', '-t', '-A', '-c', "select 'user ' || current_user"]
    // The variables of libpq.
    const fields = { PGHOST: 'host', PGPORT: 'port', PGUSER: 'user', PGPASSWORD: 'password' }
    const env = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, `mooring://pg/${field}`]),
    )
    const parameters = ['run', '--', program, '-d', database.database ?? '', ...query]
    const result = await mooring.run(parameters, { env })
    expect(result).toMatchObject({ code: 0, stdout: `user ${database.user}\n` })
  })
})

withDatabase(
  'redis-cli',
  'RedisConnection',
  'redis-cli signs in under mooring run',
  (program, database) => {
    const { host, port, password } = database
    const type = 'dynamiq.connections.RedisConnection'
    const connection = { name: 'redis', type, credentials: { password, host, port } }
    return withMooring([connection], async (mooring) => {
      const env = { REDISCLI_AUTH: 'mooring://redis/password' }
      const parameters = ['run', '--', program, '-h', host, '-p', String(port), 'ping']
      expect(await mooring.run(parameters, { env })).toMatchObject({ code: 0, stdout: 'PONG\n' })
    })
  },
)

const shells = [
  ['zsh', ['-f', '-c'], 'source <(mooring completion zsh); echo $_comps[mooring]', '_mooring\n'],
  [
    'fish',
    ['--no-config', '-c'],
    "mooring completion fish | source; complete -C 'mooring docker-c'",
    'docker-credential\tAnswer Docker, as its credential helper\n',
  ],
] as const
for (const [name, options, script, output] of shells)
  withProgram(name, `${name} loads its completions by the documented line`, (program) =>
    withMooring([], async ({ directory, file, env }) => {
      const helper = `#!/bin/sh\nexec '${node}' '${file}' "$@"\n`
      await writeFile(join(directory, 'mooring'), helper, { mode: 0o755 })
      const PATH = `${directory}:${process.env.PATH}`
      const { stdout, stderr } = await run(program, [...options, script], { env: { ...env, PATH } })
      expect([stdout, stderr]).toEqual([output, ''])
    }),
  )
