import type { MintFailure, MintResponse } from '../../model/minted.ts'
import { Secret } from '../../model/secret.ts'
import { signAwsPost } from '../../runtime/sign-aws.ts'
import { stsBody, stsContentType, stsEndpoint, stsText } from '../../runtime/sts.ts'
import type { Mint, MintAnswer } from '../mint/mint.ts'
import { shorter } from '../mint/narrowing.ts'
import { type HttpAsk, said, type Whole } from '../whole-config.ts'

/** An hour, which is also the most that STS gives to the root user of an account. */
const usualSeconds = 3600
const minSeconds = 900
const duration = 'ttl_seconds'

/**
 * A session of the user whose access key is stored.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
 */
export const awsSessionTokenMint: Mint = {
  name: 'aws-session-token',
  does: 'requests temporary credentials of the user of the access key (`sts:GetSessionToken`)',
  onRequest: 'session_token',
  by: 'http',
  returns: ['access_key_id', 'secret_access_key', 'session_token', 'region'],
  narrows: { ttl_seconds: shorter(duration, usualSeconds, minSeconds) },
  request,
  classify,
}

function request(config: Whole, now: Date): HttpAsk {
  const { region, host } = stsEndpoint(said(config, 'region'))
  const seconds = typeof config[duration] === 'number' ? config[duration] : usualSeconds
  const body = stsBody('GetSessionToken', { DurationSeconds: String(seconds) })
  const key = {
    id: said(config, 'access_key_id'),
    secret: said(config, 'secret_access_key'),
    sessionToken: said(config, 'session_token') || undefined,
  }
  const post = { host, service: 'sts', region, contentType: stsContentType, body }
  const { host: _, ...headers } = signAwsPost(key, post, now)
  return { url: `https://${host}/`, method: 'POST', headers, body }
}

function classify(answer: MintAnswer, config: Whole): MintResponse {
  if (answer.status !== 200) return failureOf(answer)
  const { body } = answer
  const expiresAt = new Date(stsText(body, 'Expiration'))
  const values = {
    access_key_id: stsText(body, 'AccessKeyId'),
    secret_access_key: stsText(body, 'SecretAccessKey'),
    session_token: stsText(body, 'SessionToken'),
    region: said(config, 'region'),
  }
  if (Object.values(values).includes('') || Number.isNaN(expiresAt.getTime()))
    return { kind: 'passing', code: 'no_token' }
  const members = Object.entries(values).map(([name, value]) => [name, new Secret(value)])
  return { kind: 'minted', minted: { members: Object.fromEntries(members), expiresAt } }
}

/** What proves that the stored access key is of no use any more. */
const rejections: Readonly<Record<string, string>> = {
  InvalidClientTokenId: 'invalid_access_key',
  SignatureDoesNotMatch: 'invalid_secret_key',
  ExpiredToken: 'expired_token',
  ExpiredTokenException: 'expired_token',
}

/** What the access key is valid for, but not for this: temporary access keys get no session token. */
const misconfigurations: Readonly<Record<string, string>> = {
  AccessDenied: 'access_denied',
  RegionDisabledException: 'region_disabled',
  ValidationError: 'invalid_request',
}

/** By https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html. */
function failureOf({ status, body }: MintAnswer): MintFailure {
  const name = stsText(body, 'Code')
  const rejected = Object.hasOwn(rejections, name) ? rejections[name] : undefined
  if (rejected) return { kind: 'root_rejected', code: rejected }
  const wrong = Object.hasOwn(misconfigurations, name) ? misconfigurations[name] : undefined
  if (wrong) return { kind: 'misconfigured', code: wrong }
  return { kind: 'passing', code: `http_${status}` }
}
