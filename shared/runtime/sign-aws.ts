import { createHash, createHmac } from 'node:crypto'

/** An AWS access key; `sessionToken` only of a temporary one. */
export interface AwsAccessKey {
  readonly id: string
  readonly secret: string
  readonly sessionToken?: string | undefined
}

/** A POST request to an AWS service, at the path `/` and without a query. */
export interface AwsPost {
  readonly host: string
  /** The signing name, such as `sts`. */
  readonly service: string
  readonly region: string
  readonly contentType: string
  /** The operation, of services with a JSON protocol. */
  readonly target?: string
  readonly body: string
}

/** A GET request to an AWS service, at the path `/`, that its query signs. */
export interface AwsGet {
  /** With its port, where that is another than 443. */
  readonly host: string
  readonly service: string
  readonly region: string
  readonly query: Readonly<Record<string, string>>
  /** How long the service accepts it, in seconds. */
  readonly expiresSeconds: number
}

const algorithm = 'AWS4-HMAC-SHA256'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const timeOf = (now: Date) => now.toISOString().replace(/[-:]|\.\d+/g, '')

/** What a key signs for: one day, region and service. */
const scopeOf = (time: string, { region, service }: Pick<AwsPost, 'region' | 'service'>) =>
  [time.slice(0, 8), region, service, 'aws4_request'] as const

function signature(
  secret: string,
  time: string,
  scope: readonly string[],
  canonical: string,
): string {
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secret}`)
  const text = [algorithm, time, scope.join('/'), sha256(canonical)].join('\n')
  return hmac(key, text).toString('hex')
}

/**
 * The headers of a request that is signed by Signature Version 4. By hand, since a mint signs with the
 * access key of a connection, synchronously, and the SDK's signer does so with a client around it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signAwsPost(
  { id, secret, sessionToken }: AwsAccessKey,
  { host, contentType, target, body, ...service }: AwsPost,
  now: Date,
): Record<string, string> {
  const time = timeOf(now)
  const headers = {
    'content-type': contentType,
    host,
    'x-amz-date': time,
    ...(sessionToken ? { 'x-amz-security-token': sessionToken } : {}),
    ...(target ? { 'x-amz-target': target } : {}),
  }
  const names = Object.keys(headers).join(';')
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`)
  const canonical = ['POST', '/', '', lines.join(''), names, sha256(body)].join('\n')
  const scope = scopeOf(time, service)
  const signed = signature(secret, time, scope, canonical)
  const authorization = `${algorithm} Credential=${id}/${scope.join('/')}, SignedHeaders=${names}, Signature=${signed}`
  return { ...headers, authorization }
}

// RFC 3986 section 2.3: what encodeURIComponent leaves and AWS does not.
const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * The URL of a request that is signed in its query (presigned), without `https://`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function presignAwsGet(
  { id, secret, sessionToken }: AwsAccessKey,
  { host, query, expiresSeconds, ...service }: AwsGet,
  now: Date,
): string {
  const time = timeOf(now)
  const scope = scopeOf(time, service)
  const members = {
    ...query,
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': [id, ...scope].join('/'),
    'X-Amz-Date': time,
    'X-Amz-Expires': String(expiresSeconds),
    ...(sessionToken ? { 'X-Amz-Security-Token': sessionToken } : {}),
    'X-Amz-SignedHeaders': 'host',
  }
  const pairs = Object.entries(members).map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
  const sorted = pairs.toSorted().join('&')
  const canonical = ['GET', '/', sorted, `host:${host}\n`, 'host', sha256('')].join('\n')
  return `${host}/?${sorted}&X-Amz-Signature=${signature(secret, time, scope, canonical)}`
}
