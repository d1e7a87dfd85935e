import { createHash } from 'node:crypto'
import { exchangeForm, type IssuerServer, startIssuer } from '../../oauth-servers/issuer.ts'
import type { Answer } from '../../support/call.ts'
import { audience } from '../../support/test-issuer.ts'
import { aMark, type Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'

let starting: Promise<IssuerServer> | undefined
const issuer = () => {
  starting ??= startIssuer()
  return starting
}

/** Ends the issuer of the scenarios. */
export async function endIssuer(): Promise<void> {
  const started = await starting
  starting = undefined
  await started?.close()
}

async function providerBody() {
  const server = await issuer()
  const rules = [{ match: { sub: 'ann' }, role: 'viewer' }]
  const sign_in = { client_id: 'console', client_secret: 'LEAK-sign-in' }
  return { name: aMark(), issuer: server.issuer, audience, rules, sign_in }
}

// A deployment has 20 at most, and each attempt makes one.
async function fresh(rig: Rig): Promise<string> {
  for (const { id } of await rig.powers.readIdentityProviders.list())
    await rig.ask('delete-identity-provider', { params: { identity_provider_id: id } })
  const created = await rig.ask('create-identity-provider', { body: await providerBody() })
  return created.body.data.id
}

const formed = (raw: string) => ({
  raw,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
})
const exchanged = async (rig: Rig) =>
  rig.ask(
    'exchange-token',
    formed(exchangeForm(await (await issuer()).token({ claims: { sub: 'ann' } }))),
  )
const keyIn = ({ body }: Answer) => String(new Map(Object.entries(body)).get('access_token'))
const proves = async (rig: Rig, as: string) => succeeded(await rig.ask('list-projects', { as }))

/** An identity provider is created. */
const creatingProvider: Scenario = {
  name: 'create-identity-provider',
  async prepare(rig) {
    await fresh(rig)
    const body = await providerBody()
    return {
      act: () => rig.ask('create-identity-provider', { body }),
      async judge(answer, fault) {
        const all = await rig.powers.readIdentityProviders.list()
        const there = all.some(({ name }) => name === body.name)
        return [
          succeeded(answer) && !there && 'is not there',
          !succeeded(answer) && fault?.moment === 'before' && there && 'is there all the same',
        ]
      },
    }
  },
}

/** An identity provider is replaced: sessions start by the new rules, or by the old ones. */
const updatingProvider: Scenario = {
  name: 'update-identity-provider',
  async prepare(rig) {
    const params = { identity_provider_id: await fresh(rig) }
    const body = { ...(await providerBody()), rules: [{ match: { sub: 'bob' }, role: 'viewer' }] }
    const act = () => rig.ask('update-identity-provider', { params, body })
    return {
      act,
      async judge(answer, fault) {
        const isOld = succeeded(await exchanged(rig))
        return [
          succeeded(answer) && isOld && 'still gives access by the old rules',
          !succeeded(answer) && fault?.moment === 'before' && !isOld && 'changed all the same',
          !succeeded(await act()) && 'cannot be repeated',
        ]
      },
    }
  },
}

/** An identity provider is deleted: with it all its sessions end. */
const deletingProvider: Scenario = {
  name: 'delete-identity-provider',
  async prepare(rig) {
    const params = { identity_provider_id: await fresh(rig) }
    const as = keyIn(await exchanged(rig))
    const act = () => rig.ask('delete-identity-provider', { params })
    return {
      act,
      async judge(answer) {
        const isGood = await proves(rig, as)
        const { status } = await act()
        return [
          succeeded(answer) && isGood && 'leaves a session that proves its caller',
          ![204, 404].includes(status) && `cannot be repeated: ${status}`,
          (await proves(rig, as)) && 'cannot end a session',
          succeeded(await exchanged(rig)) && 'still starts sessions',
        ]
      },
    }
  },
}

/** A token is exchanged. */
const exchangingToken: Scenario = {
  name: 'exchange-token',
  async prepare(rig) {
    await fresh(rig)
    return {
      act: () => exchanged(rig),
      judge: async (answer) => [
        succeeded(answer) && !(await proves(rig, keyIn(answer))) && 'does not prove its caller',
        !succeeded(await exchanged(rig)) && 'cannot be repeated',
      ],
    }
  },
}

/** A session ends itself. */
const revokingToken: Scenario = {
  name: 'revoke-token',
  async prepare(rig) {
    await fresh(rig)
    const as = keyIn(await exchanged(rig))
    const act = () => rig.ask('revoke-token', { as })
    return {
      act,
      async judge(answer, fault) {
        const isGood = await proves(rig, as)
        await act()
        return [
          succeeded(answer) && isGood && 'still proves its caller',
          !succeeded(answer) && fault?.moment === 'before' && !isGood && 'ended all the same',
          (await proves(rig, as)) && 'cannot be ended',
        ]
      },
    }
  },
}

const verifier = 'v'.repeat(43)
const redirect_uri = 'http://127.0.0.1:53187/callback'

async function start(rig: Rig, identity_provider_id: string): Promise<Answer> {
  const code_challenge = createHash('sha256').update(verifier).digest('base64url')
  const query = { redirect_uri, code_challenge, code_challenge_method: 'S256' }
  return rig.ask('start-sign-in', { params: { identity_provider_id }, query })
}

/** What the browser brings to the callback once the person has signed in. */
async function signedIn(rig: Rig, id: string) {
  const { headers, cookies } = await start(rig, id)
  const there = await fetch(headers.location ?? '', { redirect: 'manual' })
  const query = new URL(there.headers.get('location') ?? '').search.slice(1)
  return { query, cookies: [cookies?.[0]?.split(';')[0] ?? ''] }
}

const codeIn = ({ headers }: Answer) => new URL(headers.location ?? '').searchParams.get('code')
/** A redirect is how these succeed. */
const followed = (answer: Answer): Answer =>
  answer.status === 302 ? { ...answer, status: 200 } : answer
const redeem = (rig: Rig, code: string) => {
  const params = { code, code_verifier: verifier, redirect_uri, grant_type: 'authorization_code' }
  return rig.ask('exchange-token', formed(`${new URLSearchParams(params)}`))
}

/** A sign-in is started. */
const startingSignIn: Scenario = {
  name: 'start-sign-in',
  async prepare(rig) {
    const id = await fresh(rig)
    return {
      act: async () => followed(await start(rig, id)),
      judge: async () => [(await start(rig, id)).status !== 302 && 'cannot be repeated'],
    }
  },
}

/** A sign-in is completed: its code gives a session, or the person starts again. */
const completingSignIn: Scenario = {
  name: 'complete-sign-in',
  async prepare(rig) {
    const id = await fresh(rig)
    const given = await signedIn(rig, id)
    return {
      act: async () => followed(await rig.ask('complete-sign-in', given)),
      async judge(answer) {
        const code = succeeded(answer) ? codeIn(answer) : undefined
        const again = await rig.ask('complete-sign-in', await signedIn(rig, id))
        return [
          code != null && !succeeded(await redeem(rig, code)) && 'gives a code that is not good',
          !succeeded(await redeem(rig, codeIn(again) ?? '')) && 'cannot be started again',
        ]
      },
    }
  },
}

/** What changes identity providers, sessions and sign-ins. */
export const identities: readonly Scenario[] = [
  ...[creatingProvider, updatingProvider, deletingProvider],
  ...[exchangingToken, revokingToken, startingSignIn, completingSignIn],
]

/** About an identity provider that there is, for the scenarios of reads. */
export const aboutProvider = async (rig: Rig) => ({
  params: { identity_provider_id: await fresh(rig) },
})
