import { limits } from '../../../shared/model/limits.ts'
import { type ProtectedServer, startProtectedServer } from '../../mcp/protected-server.ts'
import type { Answer } from '../../support/call.ts'
import { consentTo, provider, resolve } from './provider.ts'
import { later } from './ran.ts'
import { aMark, type Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'

/** How the authorization server of an MCP server knows its clients: it registers them, or by a key. */
type Knows = 'registered' | 'by key'

const starting: Partial<Record<Knows, Promise<ProtectedServer>>> = {}

/** An MCP server whose tokens `provider` issues: the same for all scenarios of a test file. */
async function mcpServer(knows: Knows): Promise<ProtectedServer> {
  starting[knows] ??= provider().then(startProtectedServer)
  const server = await starting[knows]
  server.manner.byKey = knows === 'by key'
  return server
}

/** Ends the MCP servers. */
export async function endMcpServers(): Promise<void> {
  await Promise.all(Object.values(starting).map(async (server) => (await server).close()))
}

/** A connection to it, in a project of its own, that no person has authorized yet. */
async function connectionTo(rig: Rig, knows: Knows) {
  const { url } = await mcpServer(knows)
  const project_id = await rig.project()
  const type = 'mooring.connections.MCP'
  const body = { name: aMark(), project_id, type, config: { url } }
  const created = await rig.ask('create-connection', { body })
  return { project_id, id: created.body.data.id }
}

async function connected(rig: Rig, knows: Knows): Promise<string> {
  const { id } = await connectionTo(rig, knows)
  const { status, text } = await complete(rig, await consentTo(rig, id))
  if (status !== 200) throw new Error(`is not authorized: ${text}`)
  return id
}

const complete = (rig: Rig, query: string) => rig.ask('complete-authorization', { query })

/** The query by which the authorization server sends the person back to whom an answer gave its URL. */
async function returnFrom({ body }: Answer): Promise<string> {
  const there = await fetch(String(body.data.url), { redirect: 'manual' })
  return new URL(there.headers.get('location') ?? '').search.slice(1)
}

/** An authorization by which a client is registered. */
const registering: Scenario = {
  name: 'authorize-connection, at a server that registers clients',
  async prepare(rig) {
    const { id, project_id } = await connectionTo(rig, 'registered')
    const { counts } = await mcpServer('registered')
    const before = counts.registrations
    const authorize = () => rig.ask('authorize-connection', { params: { connection_id: id } })
    const clients = () => rig.powers.listOauth2Clients.list(project_id)
    return {
      act: authorize,
      async judge(answer) {
        const stored = await clients()
        const again = await authorize()
        const all = await clients()
        const registered = counts.registrations - before
        if (!succeeded(again)) return [`cannot be repeated: ${again.text}`]
        const completed = await complete(rig, await returnFrom(succeeded(answer) ? answer : again))
        return [
          succeeded(answer) && stored.length === 0 && 'answers before its client is stored',
          all.length !== 1 && `has ${all.length} clients`,
          stored.length > 0 && registered !== 1 && 'registers again where it has a client',
          registered > 2 && `registers ${registered} clients`,
          completed.status !== 200 && `cannot be completed: ${completed.text}`,
          (await resolve(rig, id)).status !== 200 && 'has no credentials',
        ]
      },
    }
  },
}

/** A refresh by a client that authenticates with the key of the deployment in KMS. */
const refreshingByKey: Scenario = {
  name: 'read-credentials, refreshed with private_key_jwt',
  async prepare(rig) {
    const id = await connected(rig, 'by key')
    const body = { rejected_access_token_version: 1 }
    const { counts } = await provider()
    const before = counts.calls
    let calls: readonly string[] = []
    return {
      async act() {
        const answer = await resolve(rig, id, body)
        calls = rig.gate.calls()
        return answer
      },
      // A caller that cannot take the lease waits for the one that may hold it.
      honest: 'provider_unavailable',
      async judge(answer, fault) {
        const isSign = fault !== undefined && calls[fault.call - 1] === 'Sign'
        const isUnsigned = isSign && !succeeded(answer)
        const row = await rig.powers.readConnections.locate(id)
        const sent = counts.calls - before
        // When the lease of a refresh that was interrupted has expired.
        const then = await later(limits.leaseMs + 1000, () => resolve(rig, id, body))
        return [
          !fault && !calls.includes('Sign') && 'is not signed',
          isUnsigned && sent > 0 && 'uses the refresh token without a signature',
          isUnsigned && row?.grant?.lease !== undefined && 'keeps a lease without a signature',
          isUnsigned && row?.grant?.lastFailure !== undefined && 'stores a failure of KMS',
          row?.status !== 'active' && `is ${row?.status}`,
          sent > 1 && `is sent ${sent} times`,
          then.status !== 200 && `cannot be repeated: ${then.text}`,
        ]
      },
    }
  },
}

/** What calls AWS only in the flow of an MCP server. */
export const mcpFlows: readonly Scenario[] = [registering, refreshingByKey]
