import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SignatureV4 } from '@smithy/signature-v4'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchReferencedSecrets } from '../../../shared/aws/loaded-on-use.ts'
import { fakeReferencedSecrets } from '../../fakes/referenced-secrets.ts'
import { Sha256 } from '../../support/sha256.ts'
import { locationOf, referencedSecretsContract, session } from './referenced-secrets.contract.ts'

interface Sent {
  readonly headers: IncomingHttpHeaders
  readonly body: Readonly<Record<string, unknown>>
  readonly text: string
}

const held = new Map<string, string>()
const sent: Sent[] = []
let answer: { readonly status: number; readonly body: string } | 'cut' | undefined
let server: Server
let url: string

const found = (target: unknown, value: string) =>
  target === 'AmazonSSM.GetParameter' ? { Parameter: { Value: value } } : { SecretString: value }
const none = (target: unknown) =>
  target === 'AmazonSSM.GetParameter' ? 'ParameterNotFound' : 'ResourceNotFoundException'

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>
    sent.push({ headers: request.headers, body, text })
    if (answer === 'cut') return void response.destroy()
    const target = request.headers['x-amz-target']
    const value = held.get(String(body.SecretId ?? body.Name))
    const own =
      value === undefined
        ? { status: 400, body: JSON.stringify({ __type: none(target), message: 'LEAK' }) }
        : { status: 200, body: JSON.stringify(found(target, value)) }
    const { status, body: told } = answer ?? own
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(told)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())
beforeEach(() => {
  answer = undefined
  sent.length = 0
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', url)
  vi.stubEnv('AWS_ENDPOINT_URL_SSM', url)
})

referencedSecretsContract('the fake', async () => {
  const fake = fakeReferencedSecrets()
  return { ...fake, hold: ({ id }, text) => void fake.texts.set(id, text) }
})
referencedSecretsContract('the adapter', async () => ({
  fetchReferencedSecrets,
  hold: ({ id }, text) => void held.set(id, text),
}))

describe.each([
  ['secretsmanager', 'secretsmanager.GetSecretValue', 'SecretId', {}],
  ['ssm', 'AmazonSSM.GetParameter', 'Name', { WithDecryption: true }],
] as const)('a read from %s', (service, target, member, more) => {
  const location = locationOf(service, 'x')
  const fetch = () => fetchReferencedSecrets.fetch(location, session)

  it('is the call of its service, with the signature that the AWS SDK makes of it', async () => {
    await fetch()
    const [{ headers, body, text }] = sent as [Sent]
    expect(headers['x-amz-target']).toBe(target)
    expect(body).toEqual({ [member]: location.id, ...more })
    const signer = new SignatureV4({
      service,
      region: 'eu-central-1',
      sha256: Sha256,
      applyChecksum: false,
      credentials: {
        accessKeyId: session.accessKeyId,
        secretAccessKey: String(session.secretAccessKey.reveal()),
        sessionToken: String(session.sessionToken.reveal()),
      },
    })
    const names = ['content-type', 'host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target']
    const own = Object.fromEntries(names.map((name) => [name, String(headers[name])]))
    const time = own['x-amz-date']?.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:')
    const request = { method: 'POST', protocol: 'http:', hostname: '127.0.0.1', path: '/' }
    const signed = await signer.sign(
      { ...request, headers: own, body: text },
      { signingDate: new Date(time ?? '') },
    )
    expect(headers.authorization).toBe(signed.headers.authorization)
    expect(JSON.stringify([headers, body])).not.toContain('LEAK-role-secret')
  })

  it.each([
    [400, 'AccessDeniedException', 'denied'],
    [400, 'com.amazonaws.example#AccessDeniedException', 'denied'],
    [400, 'DecryptionFailure', 'denied'],
    [400, 'InvalidRequestException', 'missing'],
    [400, 'ValidationException', 'malformed'],
    [400, 'ThrottlingException', 'throttled'],
    [429, 'Anything', 'throttled'],
    [400, 'ExpiredTokenException', 'session_ended'],
    [400, 'UnrecognizedClientException', 'session_ended'],
    [500, 'InternalServiceError', 'transient'],
    [400, 'constructor', 'transient'],
  ])('that is answered with %i %s is %s, without a text of AWS', async (status, name, kind) => {
    answer = { status, body: JSON.stringify({ __type: name, message: 'LEAK' }) }
    expect(await fetch()).toEqual({ kind })
  })

  it.each(['', 'LEAK', 'null', '[]', '{"SecretBinary":"TEVBSw=="}', '{"Parameter":null}'])(
    'that is answered with %j finds no text',
    async (body) => {
      answer = { status: 200, body }
      expect(['malformed', 'transient']).toContain((await fetch()).kind)
    },
  )

  it('that is not answered, or with a redirect, is transient', async () => {
    answer = 'cut'
    expect(await fetch()).toEqual({ kind: 'transient' })
    answer = { status: 302, body: '{}' }
    expect(await fetch()).toEqual({ kind: 'transient' })
  })
})

it('a secret of bytes is malformed', async () => {
  answer = { status: 200, body: '{"SecretBinary":"TEVBSw=="}' }
  const response = await fetchReferencedSecrets.fetch(locationOf('secretsmanager', 'b'), session)
  expect(response).toEqual({ kind: 'malformed' })
})
