import type { Credentials } from '../../typescript/index.ts'
import type { Command, Context } from '../command.ts'
import { Failure } from '../failure.ts'
import { toName } from '../references.ts'

const withConnection = (run: (found: Credentials, context: Context) => object): Command => ({
  positionals: ['<connection>'],
  async run(context) {
    const [given = ''] = context.positionals
    const client = await context.client()
    const found = await client.credentials(toName(given, context.project))
    await context.print(`${JSON.stringify(run(found, context))}\n`)
    return undefined
  },
})

/** `mooring aws-credentials`: `credential_process` of the AWS CLI and SDKs, version 1 (AWS SDKs and Tools Reference Guide). */
export const awsCredentials = withConnection((credentials) => {
  const { type, access_key_id: id, secret_access_key: secret, session_token: token } = credentials
  if (typeof id !== 'string' || typeof secret !== 'string')
    throw new Failure('failed', `A connection of the type ${type} holds no AWS credentials.`)
  return {
    Version: 1,
    AccessKeyId: id,
    SecretAccessKey: secret,
    ...(typeof token === 'string' ? { SessionToken: token } : {}),
    ...(credentials.expires_at === undefined ? {} : { Expiration: credentials.expires_at }),
  }
})

/** `mooring headers`: the headers of a request, such as `headersHelper` of Claude Code reads them. */
export const headers = withConnection((credentials) => {
  const own = credentials.headers
  if (typeof own === 'object' && own !== null && Object.keys(own).length > 0) return own
  return { Authorization: `Bearer ${tokenOf(credentials)}` }
})

/** `mooring kube-exec`: an ExecCredential of client-go (client.authentication.k8s.io). */
export const kubeExec = withConnection((credentials, { env }) => ({
  apiVersion: execVersion(env.KUBERNETES_EXEC_INFO),
  kind: 'ExecCredential',
  status: {
    token: tokenOf(credentials),
    ...(credentials.expires_at === undefined
      ? {}
      : { expirationTimestamp: credentials.expires_at }),
  },
}))

const latestVersion = 'client.authentication.k8s.io/v1'

// kubectl accepts the version that it asks for, and no other.
function execVersion(info: string | undefined): string {
  try {
    const { apiVersion } = JSON.parse(info ?? '{}')
    return typeof apiVersion === 'string' ? apiVersion : latestVersion
  } catch {
    return latestVersion
  }
}

const tokenFields = ['access_token', 'token', 'api_key', 'api_token']

/** The one token of a connection. @throws Failure where it has none. */
export function tokenOf(credentials: Credentials): string {
  const found = tokenFields.map((name) => credentials[name]).find((value) => value !== undefined)
  if (typeof found === 'string') return found
  throw new Failure('failed', `A connection of the type ${credentials.type} holds no token.`)
}
