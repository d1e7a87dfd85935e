import { type Command, type Context, textOf } from '../command.ts'
import { Failure } from '../failure.ts'
import {
  currentProfile,
  type Profile,
  removeProfile,
  storedProfile,
  storeProfile,
} from '../profile.ts'
import type { IssuedSession, SignInProvider } from '../sessions.ts'
import { ask, askSecret, isInteractive, readStdin, table } from '../terminal.ts'

/** `mooring login`: stores the URL, and a session or an access key that Mooring accepted. */
export const login: Command = {
  options: {
    ...{ url: { type: 'string' }, provider: { type: 'string' }, timeout: { type: 'string' } },
    ...{ token: { type: 'boolean' }, key: { type: 'boolean' }, 'no-browser': { type: 'boolean' } },
  },
  async run(context) {
    const { values, env } = context
    const ways = ['provider', 'token', 'key'].filter((name) => values[name] !== undefined)
    if (ways.length > 1) throw new Failure('usage', 'Give one of --provider, --token and --key.')
    const url = textOf(context, 'url') ?? env.MOORING_URL ?? (await ask('URL: '))
    const { accessKey, expiresAt } = await credentialOf(context, url)
    const { user, role } = await identityOf(url, accessKey)
    const session = expiresAt === undefined ? {} : { expires_at: expiresAt }
    const file = storeProfile(env, { url, access_key: accessKey, ...session })
    const until = expiresAt === undefined ? '' : `, until ${expiresAt}`
    process.stderr.write(`${user} (${role})${until}, stored in ${file}\n`)
    return undefined
  },
}

interface Credential extends Pick<IssuedSession, 'accessKey'> {
  readonly expiresAt?: string
}

async function credentialOf(context: Context, url: string): Promise<Credential> {
  const { values } = context
  if (values.token === true) {
    const token = (await readStdin()).trim()
    if (token === '') throw new Failure('usage', 'The token is empty. Write it to stdin.')
    return (await import('../sessions.ts')).exchangeToken(url, token)
  }
  const named = textOf(context, 'provider')
  const asks = values.key !== true && (named !== undefined || isInteractive())
  const provider = asks ? await providerFor(url, named) : undefined
  if (!provider) return { accessKey: await enteredKey() }
  const seconds = Number(textOf(context, 'timeout') ?? 300)
  if (!(seconds > 0)) throw new Failure('usage', '--timeout is a number of seconds.')
  const opensBrowser = values['no-browser'] !== true && isInteractive()
  const { signIn } = await import('../sessions.ts')
  return signIn(url, provider, { timeoutMs: seconds * 1000, opensBrowser })
}

async function enteredKey(): Promise<string> {
  const key = (isInteractive() ? await askSecret('Access key: ') : await readStdin()).trim()
  if (key === '') throw new Failure('usage', 'The access key is empty. Write it to stdin.')
  return key
}

/** The provider to sign in with; undefined: with an access key. */
async function providerFor(
  url: string,
  named: string | undefined,
): Promise<SignInProvider | undefined> {
  const { signInProviders } = await import('../sessions.ts')
  const all = await signInProviders(url)
  const names = all.map(({ name }) => name).join(', ') || 'none'
  if (named !== undefined) {
    const found = all.find(({ id, name }) => id === named || name === named)
    if (found) return found
    throw new Failure('notFound', `There is no identity provider "${named}". There are: ${names}.`)
  }
  if (all.length === 0) return undefined
  const wanted = (await ask(`Sign in with (${names}; empty for an access key): `)).trim()
  return wanted === '' ? undefined : providerFor(url, wanted)
}

/** `mooring logout`: ends the session that `login` stored, or removes the stored key, which stays valid. */
export const logout: Command = {
  async run({ env }) {
    const stored = readable(env)
    // Removed first: the key is gone from this machine also where the deployment does not answer.
    removeProfile(env)
    if (stored?.expires_at === undefined) return undefined
    const { newClient } = await import('../new-client.ts')
    const client = newClient(stored.url, stored.access_key)
    const request = { method: 'POST', path: '/v1/token/revoke', repeatable: true } as const
    await client.request(request).catch((error: { status?: number }) => {
      // It has ended already.
      if (error.status !== 401) throw error
    })
    return undefined
  },
}

/** The stored profile; undefined also where it is damaged, which is only to be removed. */
function readable(env: NodeJS.ProcessEnv): Profile | undefined {
  try {
    return storedProfile(env)
  } catch {
    return undefined
  }
}

/** `mooring whoami`: the identity behind the access key in use. */
export const whoami: Command = {
  async run(context) {
    const { url, access_key: key } = currentProfile(context.env)
    const { user, role, scopes, project } = await identityOf(url, key)
    const identity = { url, user, role, scopes, project: project?.name ?? null }
    if (context.json) await context.print(`${JSON.stringify(identity, undefined, 2)}\n`)
    else {
      const rows = Object.entries(identity).map(([name, value]) => [name, String(value ?? 'every')])
      await context.print(table(['FIELD', 'VALUE'], rows))
    }
    return undefined
  },
}

interface Identity {
  readonly user: string
  readonly role: string
  readonly scopes: readonly string[]
  readonly project: { readonly name: string } | null
}

async function identityOf(url: string, accessKey: string): Promise<Identity> {
  const { newClient } = await import('../new-client.ts')
  const client = newClient(url, accessKey)
  return (await client.request<{ data: Identity }>({ method: 'GET', path: '/v1/me' })).data
}
