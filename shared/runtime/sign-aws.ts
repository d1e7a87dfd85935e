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

const algorithm = 'AWS4-HMAC-SHA256'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/**
 * The headers of a request that is signed by Signature Version 4. By hand, since a mint signs with the
 * access key of a connection, synchronously, and the SDK's signer does so with a client around it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signAwsPost(
  { id, secret, sessionToken }: AwsAccessKey,
  { host, service, region, contentType, target, body }: AwsPost,
  now: Date,
): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const day = time.slice(0, 8)
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
  const scope = [day, region, service, 'aws4_request'].join('/')
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`)
  const signature = hmac(key, [algorithm, time, scope, sha256(canonical)].join('\n')).toString(
    'hex',
  )
  const authorization = `${algorithm} Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return { ...headers, authorization }
}
