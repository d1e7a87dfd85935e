import type { Credentials, MooringClient } from '../../typescript/index.ts'
import { type Command, type Context, textOf } from '../command.ts'
import { Failure } from '../failure.ts'
import { connectionForHost, userOf } from '../hosts.ts'
import { projectIdOf } from '../located.ts'
import { toName } from '../references.ts'
import { readStdin } from '../terminal.ts'
import { tokenOf } from './credentials.ts'

/** `mooring git-credential`: a credential helper of git (git-credential(1), gitcredentials(7)). */
export const gitCredential: Command = {
  options: { connection: { type: 'string', short: 'c' } },
  positionals: ['<get|store|erase>'],
  async run(context) {
    const [operation = ''] = context.positionals
    if (!['get', 'store', 'erase'].includes(operation))
      throw new Failure('usage', 'The operation is get, store or erase.')
    const asked = attributesIn(await readStdin())
    // Mooring stores what a person connects, not what git asks for.
    if (operation === 'store') return undefined
    assertEncrypted(asked)
    const client = await context.client()
    const found = await lookup(context, client, asked)
    if (found === undefined) return undefined
    if (operation === 'get') await context.print(answer(asked, found))
    else await reportRejected(client, found, asked)
    return undefined
  },
}

type Attributes = Readonly<Record<string, string>>

function attributesIn(text: string): Attributes {
  const lines = text.split('\n').filter((line) => line.includes('='))
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

function assertEncrypted({ protocol, host = '' }: Attributes): void {
  if (protocol === 'https' || (protocol === 'http' && loopback.test(host))) return
  throw new Failure('failed', `${protocol}://${host} would carry the credential in plaintext.`)
}

async function lookup(
  context: Context,
  client: MooringClient,
  { host = '' }: Attributes,
): Promise<Credentials | undefined> {
  const named = textOf(context, 'connection')
  if (named !== undefined) return client.credentials(toName(named, context.project))
  const projectId = await projectIdOf(context, client)
  const connection = await connectionForHost(client, projectId, host)
  return connection && client.credentials(connection.id)
}

function passwordOf(credentials: Credentials): string {
  const { password } = credentials
  return typeof password === 'string' ? password : tokenOf(credentials)
}

function answer({ protocol, host }: Attributes, credentials: Credentials): string {
  const { username, type, expires_at: expiresAt } = credentials
  const attributes = {
    ...{ protocol, host },
    username: typeof username === 'string' ? username : userOf(type),
    password: passwordOf(credentials),
    ...(expiresAt === undefined
      ? {}
      : { password_expiry_utc: Math.floor(Date.parse(expiresAt) / 1000) }),
  }
  const lines = Object.entries(attributes).map(([name, value]) => `${name}=${value}`)
  if (lines.some((line) => /[\n\0]/.test(line)))
    throw new Failure(
      'failed',
      'A value of the connection has a line break, which git cannot read.',
    )
  return `${lines.join('\n')}\n`
}

// git erases what a server rejected: the next lookup gets another token.
async function reportRejected(
  client: MooringClient,
  credentials: Credentials,
  { password }: Attributes,
): Promise<void> {
  const { id, access_token_version: version } = credentials
  if (version === undefined || password !== passwordOf(credentials)) return
  await client.reportRejected(id, version)
}
