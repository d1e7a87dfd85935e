import { SignatureV4 } from '@smithy/signature-v4'
import { describe, expect, it } from 'vitest'
import type { OutboundRequest } from '../../../shared/egress/guarded-fetch.ts'

import { Sha256 } from '../../support/sha256.ts'
import { answer, formOf, provider, sendMint } from './stubs.ts'

const type = 'dynamiq.connections.AWS'
const root = 'LEAK-aws-root'
const config = { access_key_id: 'AKIAROOT', secret_access_key: root, region: 'eu-central-1' }
const expiration = '2031-01-01T00:00:00Z'
const credentials = `<GetSessionTokenResponse><GetSessionTokenResult><Credentials>
<AccessKeyId>ASIAMINTED</AccessKeyId><SecretAccessKey>LEAK-s/+=</SecretAccessKey>
<SessionToken>LEAK-t/+=</SessionToken><Expiration>${expiration}</Expiration>
</Credentials></GetSessionTokenResult></GetSessionTokenResponse>`
const errorOf = (code: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>LEAK-m</Message></Error></ErrorResponse>`

/** The signature that the signer of the AWS SDK makes of the same request. */
async function signedBySdk({ url, headers, body }: OutboundRequest, region: string) {
  const { authorization: _, ...others } = headers
  const { hostname } = new URL(url)
  const signer = new SignatureV4({
    service: 'sts',
    region,
    sha256: Sha256,
    applyChecksum: false,
    credentials: { accessKeyId: config.access_key_id, secretAccessKey: root },
  })
  const time = headers['x-amz-date']?.replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/,
    '$1-$2-$3T$4:$5:',
  )
  const request = { method: 'POST', protocol: 'https:', hostname, path: '/', body }
  const own = { ...others, host: hostname }
  const signed = await signer.sign(
    { ...request, headers: own },
    { signingDate: new Date(time ?? '') },
  )
  return signed.headers.authorization
}

describe('a session token from the access key of AWS', () => {
  it('is requested with the signature that the AWS SDK makes of the same request', async () => {
    const sts = provider(() => answer(200, credentials))
    await sendMint({ type, config }, sts.send)
    const [request] = sts.sent as [OutboundRequest]
    expect(request.url).toBe('https://sts.eu-central-1.amazonaws.com/')
    expect(formOf(request)).toEqual({
      ...{ Action: 'GetSessionToken', Version: '2011-06-15', DurationSeconds: '3600' },
    })
    expect(request.headers.authorization).toBe(await signedBySdk(request, 'eu-central-1'))
    expect(JSON.stringify(request)).not.toContain(root)
  })

  it('is returned with its key, region and expiry', async () => {
    const response = await sendMint({ type, config }, provider(() => answer(200, credentials)).send)
    if (response.kind !== 'minted') throw new Error(response.code)
    const { members, expiresAt } = response.minted
    const values = Object.entries(members).map(([name, secret]) => [name, secret.reveal()])
    expect([Object.fromEntries(values), expiresAt]).toEqual([
      {
        access_key_id: 'ASIAMINTED',
        secret_access_key: 'LEAK-s/+=',
        session_token: 'LEAK-t/+=',
        region: 'eu-central-1',
      },
      new Date(expiration),
    ])
  })

  it('is requested for as long as a narrowed lookup asks', async () => {
    const sts = provider(() => answer(200, credentials))
    await sendMint({ type, config: { ...config, ttl_seconds: 900 }, isNarrowed: true }, sts.send)
    expect(formOf(sts.sent[0] as OutboundRequest)).toMatchObject({ DurationSeconds: '900' })
  })

  it.each([
    ['cn-north-1', 'sts.cn-north-1.amazonaws.com.cn'],
    ['us-gov-west-1', 'sts.us-gov-west-1.amazonaws.com'],
    ['evil.example/', 'sts.amazonaws.com'],
    ['x@evil.example#', 'sts.amazonaws.com'],
  ])('for the region %j is requested from %s', async (region, host) => {
    const sts = provider(() => answer(200, credentials))
    await sendMint({ type, config: { ...config, region } }, sts.send)
    expect(sts.sent[0]?.url).toBe(`https://${host}/`)
  })

  it.each([
    [403, 'InvalidClientTokenId', 'root_rejected', 'invalid_access_key'],
    [403, 'SignatureDoesNotMatch', 'root_rejected', 'invalid_secret_key'],
    [403, 'ExpiredToken', 'root_rejected', 'expired_token'],
    [403, 'AccessDenied', 'misconfigured', 'access_denied'],
    [403, 'RegionDisabledException', 'misconfigured', 'region_disabled'],
    [400, 'Throttling', 'passing', 'http_400'],
    [503, 'ServiceUnavailable', 'passing', 'http_503'],
    [403, 'constructor', 'passing', 'http_403'],
  ])(
    'that STS answers with %i %s is %s, without a text of STS',
    async (status, name, kind, code) => {
      const { send } = provider(() => answer(status, errorOf(name)))
      expect(await sendMint({ type, config }, send)).toEqual({ kind, code })
    },
  )

  it('is not minted from a response without one', async () => {
    const without = credentials.replace(/<SessionToken>.*<\/SessionToken>/, '')
    const { send } = provider(() => answer(200, without))
    expect(await sendMint({ type, config }, send)).toEqual({ kind: 'passing', code: 'no_token' })
  })
})
