import { limits } from '../../../shared/model/limits.ts'
import { connectionOf, consentTo, provider, resolve, type } from './provider.ts'
import { later } from './ran.ts'
import { aMark, type Rig } from './rig.ts'
import type { Scenario } from './scenario.ts'

const statusOf = async ({ powers }: Rig, id: string) =>
  (await powers.readConnections.locate(id))?.status

/** Somebody comes back from the provider. */
const completing: Scenario = {
  name: 'complete-authorization',
  async prepare(rig) {
    const id = await connectionOf(rig)
    const query = await consentTo(rig, id)
    const { counts } = await provider()
    const before = counts.calls
    const complete = (asked: string) => rig.ask('complete-authorization', { query: asked })
    return {
      act: () => complete(query),
      async judge(answer) {
        const status = await statusOf(rig, id)
        const done = answer.status === 200
        const sent = counts.calls - before
        // The callback is delivered again when nobody is at work on it any more: what failed before
        // it was taken may go on, all else says what came of it, or that it is over.
        const again = await later(limits.callbackMs + 1000, () => complete(query))
        const all = counts.calls - before
        const isConnected = again.status === 200 && again.text.includes('<h1>Connected</h1>')
        const isActive = (await statusOf(rig, id)) === 'active'
        if (!isActive) await complete(await consentTo(rig, id))
        return [
          done && status !== 'active' && 'is told as done and is not',
          all > 1 && `sent its code ${all} times`,
          sent > 0 && all > sent && 'serves twice',
          isConnected && !isActive && 'is told as connected and is not',
          !isConnected && again.status !== 400 && `is refused as ${again.status}`,
          (await resolve(rig, id)).status !== 200 && 'cannot be consented to again',
        ]
      },
    }
  },
}

/** An access token that was refused is renewed. */
const renewing: Scenario = {
  name: 'read-credentials, with a renewal',
  async prepare(rig) {
    const id = await connectionOf(rig)
    await rig.ask('complete-authorization', { query: await consentTo(rig, id) })
    const body = { rejected_access_token_version: 1 }
    return {
      act: () => resolve(rig, id, body),
      // Who cannot take the lease, or say that it is over, waits for whoever may have it.
      honest: 'provider_unavailable',
      async judge(answer) {
        const repeat = answer.status === 200 ? await resolve(rig, id, body) : answer
        // Whoever died in the middle keeps its lease for half a minute.
        const then = await later(limits.leaseMs + 1000, () => resolve(rig, id, body))
        return [
          (await statusOf(rig, id)) !== 'active' && 'lost its grant',
          answer.status === 200 && repeat.status !== 200 && 'was told once and no more',
          then.status !== 200 && `cannot be repeated: ${then.text}`,
        ]
      },
    }
  },
}

/** Somebody follows the link to a connector's consent. */
const openingPage: Scenario = {
  name: 'open-connector-page',
  async prepare(rig) {
    const { url } = await provider()
    const project_id = await rig.project()
    const client = {
      ...{ name: aMark(), project_id, type, client_id: 'c', client_secret: 'LEAK-client' },
      ...{ authorization_url: `${url}/authorize`, token_url: `${url}/token` },
    }
    await rig.ask('create-oauth2-client', { body: client })
    const made = await rig.ask('create-connector-connection', {
      params: { connector_id: 'OAuth2' },
      headers: { 'x-project-id': project_id },
      body: { name: aMark() },
    })
    const link = /"connector_page_url":"([^"]+)"/.exec(made.text)?.[1]
    if (link === undefined) throw new Error(`no page: ${made.text}`)
    const { pathname, search } = new URL(link)
    const connector_id = decodeURIComponent(pathname.split('/').at(-1) ?? '')
    // A page that goes on elsewhere is done.
    const act = async () => {
      const asked = { params: { connector_id }, query: search.slice(1) }
      const answer = await rig.ask('open-connector-page', asked)
      return answer.status === 302 ? { ...answer, status: 200 } : answer
    }
    return {
      act,
      async judge() {
        const { status, text } = await act()
        return [status !== 200 && `cannot be repeated: ${status} ${text}`]
      },
    }
  },
}

/** Consent, and what comes of it. */
export const consenting: readonly Scenario[] = [completing, renewing, openingPage]
