import { execFile } from 'node:child_process'
import type { IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { SignatureV4 } from '@smithy/signature-v4'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type AssumedRole, StsError } from '../../local/aws/sts/assume-role.ts'
import { startLocalSts } from '../../local/aws/sts/service.ts'
import { assumeRoles } from '../../shared/aws/loaded-on-use.ts'
import type { Connection } from '../../shared/model/connection.ts'
import type { RoleRequest, RoleSession } from '../../shared/ports/roles.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { keptConnection } from '../support/builders.ts'
import { containerVariables, servedHere } from '../support/container-credentials.ts'
import { ask } from '../support/handlers.ts'
import { Sha256 } from '../support/sha256.ts'
import { type Stage, stage } from '../support/stage.ts'

const region = 'eu-central-1'
const roleArn = 'arn:aws:iam::123456789012:role/mooring/reports'

let on: Stage
let connection: Connection
let sts: string
let assumed: AssumedRole[]
let sessions: RoleSession[]
let trusted: boolean
beforeEach(async () => {
  on = await stage()
  const config = { role_arn: roleArn, region, duration_seconds: 3600 }
  connection = await keptConnection(on.world, {
    ...{ ownerId: on.project, type: 'mooring.connections.AWSRole', config, withheldFields: [] },
  })
  ;[assumed, sessions, trusted] = [[], [], true]
  const service = await startLocalSts({ decide })
  onTestFinished(service.close)
  sts = service.url
})

function decide(call: AssumedRole): void {
  if (!trusted) throw new StsError(403, 'AccessDenied', 'LEAK')
  assumed.push(call)
}

/** Assumes as the function does in its own process, with credentials that the SDK's process has not. */
async function assume(request: RoleRequest) {
  vi.stubEnv('AWS_ENDPOINT_URL_STS', sts)
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'function')
  vi.stubEnv(settings.assumableRoles, 'arn:aws:iam::*:role/mooring/*')
  const response = await assumeRoles.assume(request).finally(() => void vi.unstubAllEnvs())
  if (response.kind === 'assumed') sessions.push(response.session)
  return response
}

const fetched = (authorization: string, id: string) => {
  const given = { params: { connection_id: id }, headers: { authorization } }
  const as = on.keys.runtime
  const powers = { ...on.world.powers, assumeRoles: { assume } }
  return ask('read-aws-credentials', { as, ...given }, powers)
}
const reads = () =>
  on.world.events(connection.id).filter(({ type }) => type === 'connection.credentials_read').length

interface Sent {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A service of AWS that keeps what is sent to it, and asks its client for another request or not. */
async function service(more: (sent: readonly Sent[]) => boolean) {
  const requests: Sent[] = []
  const url = await servedHere(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    requests.push({ headers: request.headers, body })
    const Truncated = more(requests)
    // An SDK corrects its clock by this header; that of the test moves.
    response.sendDate = false
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify({ Keys: [], Truncated }))
  })
  return { url, requests }
}

const upTo = (count: number) => (sent: readonly Sent[]) => sent.length < count

/** Which of the sessions signed a request: the one that makes the same signature of it. */
async function signerOf({ headers, body }: Sent): Promise<number> {
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? []
  const signed = Object.fromEntries(names.map((name) => [name, String(headers[name])]))
  const time = String(headers['x-amz-date'])
  const signingDate = new Date(time.replace(/^(....)(..)(..T..)(..)(..)/, '$1-$2-$3:$4:$5'))
  const host = new URL(`http://${headers.host}`)
  const request = { method: 'POST', protocol: 'http:', hostname: host.hostname, path: '/', body }
  for (const [at, session] of sessions.entries()) {
    const [secretAccessKey, sessionToken] = [
      String(session.secretAccessKey.reveal()),
      String(session.sessionToken.reveal()),
    ]
    const signer = new SignatureV4({
      ...{ service: 'kms', region, sha256: Sha256, applyChecksum: false },
      credentials: { accessKeyId: session.accessKeyId, secretAccessKey, sessionToken },
    })
    const again = await signer.sign({ ...request, headers: signed }, { signingDate })
    const isSame = again.headers.authorization === headers.authorization
    if (isSame && headers['x-amz-security-token'] === sessionToken) return at
  }
  return -1
}

const javascript = `
import { KMSClient, ListKeysCommand } from '@aws-sdk/client-kms'
const client = new KMSClient({ region: '${region}', endpoint: process.env.SERVICE })
const isLast = async () => !(await client.send(new ListKeysCommand({}))).Truncated
while (!(await isLast()));`

const python = `
import boto3, os
client = boto3.client('kms', region_name='${region}', endpoint_url=os.environ['SERVICE'])
while client.list_keys()['Truncated']: pass`

async function run(program: string, given: readonly string[], more: Record<string, string>) {
  const chain = await containerVariables(connection.id, on.keys.runtime, fetched)
  const env = { ...process.env, ...chain, ...more }
  return promisify(execFile)(program, given, { env })
}

// The directory of the programs in Python: see .ci/against-moto.
const programs = process.env.MOORING_TEST_AWS_CLIENTS ?? ''
const clients = [
  { client: 'the AWS SDK for JavaScript', program: process.execPath, script: javascript },
  { client: 'boto3', program: join(programs, 'python'), script: python },
].filter(({ client }) => programs || client !== 'boto3')

describe.each(clients)('$client, unmodified', { timeout: 60_000 }, ({ program, script }) => {
  const flags = program === process.execPath ? ['--input-type=module', '-e'] : ['-c']
  const send = (SERVICE: string) => run(program, [...flags, script], { SERVICE })

  it('signs with the session of the role, which is assumed once', async () => {
    const { url, requests } = await service(upTo(3))
    await send(url)
    expect(await Promise.all(requests.map(signerOf))).toEqual([0, 0, 0])
    expect(assumed).toMatchObject([
      { roleArn, externalId: `mooring:test:${on.project}`, durationSeconds: 3600 },
    ])
  })

  it('gets the next session when the first is about to expire, and keeps that one', async () => {
    onTestFinished(() => void vi.useRealTimers())
    // The first session has 50 s left by the clock of the SDK, and an hour by that of the deployment,
    // until a request is signed with it.
    vi.setSystemTime(Date.now() - 3_550_000)
    const readsAt: number[] = []
    const { url, requests } = await service((sent) => {
      vi.useRealTimers()
      readsAt.push(reads())
      const second = sessions[1]?.sessionToken.reveal()
      // The SDK for JavaScript fetches beside its requests: those that it had begun have the first one.
      return sent.filter(({ headers }) => headers['x-amz-security-token'] === second).length < 3
    })
    await send(url)
    const signers = await Promise.all(requests.map(signerOf))
    expect([signers[0], signers.slice(-3), signers]).toEqual([0, [1, 1, 1], signers.toSorted()])
    expect([assumed.length, new Set(readsAt.slice(-3)).size]).toEqual([2, 1])
  })

  it('sends nothing while the role does not trust the project, and shows no more than why', async () => {
    trusted = false
    const { url, requests } = await service(upTo(1))
    const failed = send(url)
    await expect(failed).rejects.toThrow()
    await expect(failed).rejects.not.toThrow('LEAK')
    expect(requests).toEqual([])
  })
})

describe.skipIf(!programs)('the AWS CLI, unmodified', { timeout: 60_000 }, () => {
  it('signs with the session of the role', async () => {
    const { url, requests } = await service(upTo(1))
    const at = ['--region', region, '--endpoint-url', url]
    await run(join(programs, 'aws'), ['kms', 'list-keys', ...at], {})
    expect(await Promise.all(requests.map(signerOf))).toEqual([0])
    expect(reads()).toBe(1)
  })
})
