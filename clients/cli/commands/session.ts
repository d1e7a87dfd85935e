import { type Command, textOf } from '../command.ts'
import { Failure } from '../failure.ts'
import { currentProfile, removeProfile, storeProfile } from '../profile.ts'
import { ask, askSecret, isInteractive, readStdin, table } from '../terminal.ts'

/** `mooring login`: stores the URL and an access key, after Mooring accepted it. */
export const login: Command = {
  options: { url: { type: 'string' } },
  async run(context) {
    const url = textOf(context, 'url') ?? context.env.MOORING_URL ?? (await ask('URL: '))
    const key = (isInteractive() ? await askSecret('Access key: ') : await readStdin()).trim()
    if (key === '') throw new Failure('usage', 'The access key is empty. Write it to stdin.')
    const { user, role } = await identityOf(url, key)
    const file = storeProfile(context.env, { url, access_key: key })
    process.stderr.write(`${user} (${role}), stored in ${file}\n`)
    return undefined
  },
}

/** `mooring logout`: removes what `login` stored; the key itself stays valid. */
export const logout: Command = {
  async run({ env }) {
    removeProfile(env)
    return undefined
  },
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
