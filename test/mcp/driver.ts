// An MCP client that knows Mooring's public API and nothing of OAuth: the client under test of
// @modelcontextprotocol/conformance. Its argument is the URL of the MCP server.
//   MOORING_URL, MOORING_ACCESS_KEY (an admin key) and MOORING_PROJECT_ID name the run.

const environment = (name: string) => process.env[name] ?? ''
const base = environment('MOORING_URL')
const type = 'mooring.connections.MCP'
// The suite names the scenario to its client.
const isWithoutPerson = environment('MCP_CONFORMANCE_SCENARIO').includes('client-credentials')

interface Answer {
  readonly status: number
  readonly data?: Readonly<Record<string, unknown>>
  readonly error?: { readonly code: string; readonly details?: unknown }
}

async function mooring(route: string, body?: object): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ')
  const answer = await fetch(base + path, {
    method,
    headers: {
      authorization: `Bearer ${environment('MOORING_ACCESS_KEY')}`,
      'content-type': 'application/json',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { ...((await answer.json()) as object), status: answer.status }
}

function requireData(answer: Answer): Readonly<Record<string, unknown>> {
  if (answer.data) return answer.data
  throw new Error(`Mooring answered ${answer.status} ${JSON.stringify(answer.error)}`)
}

/** Registers the client that a person would, where the server registers none by itself. */
async function registerByHand(url: string): Promise<void> {
  const given = JSON.parse(environment('MCP_CONFORMANCE_CONTEXT') || '{}')
  if (!given.client_id) return
  const { issuer } = requireData(await mooring('POST /v1/mcp/discover', { url }))
  const { client_id, client_secret, private_key_pem: private_key } = given
  const client = { name: `by hand ${issuer}`, type, client_id, client_secret, issuer }
  const own = isWithoutPerson ? { grant: 'client_credentials' } : {}
  const signing = private_key ? { private_key, token_auth_method: 'private_key_jwt' } : {}
  const project = { project_id: environment('MOORING_PROJECT_ID') }
  requireData(
    await mooring('POST /v1/oauth2-clients', { ...project, ...client, ...own, ...signing }),
  )
}

/** Authorizes a connection, as a browser would: by following every redirect. */
async function authorize(id: string): Promise<void> {
  const begun = requireData(await mooring(`POST /v1/connections/${id}/oauth2/authorize`))
  if (begun.status === 'active') return
  let url = String(begun.url)
  for (;;) {
    const answer = await fetch(url, { redirect: 'manual' })
    const location = answer.headers.get('location')
    if (!location) {
      if (answer.ok) return
      throw new Error(`The authorization ended with status ${answer.status} at ${url}`)
    }
    url = new URL(location, url).href
  }
}

async function headersOf(id: string, challenge?: string): Promise<Answer> {
  return mooring(`POST /v1/connections/${id}/credentials`, {
    ...(challenge === undefined ? {} : { www_authenticate: challenge }),
  })
}

/** Sends one MCP request by the headers of the connection, and passes challenges on. */
async function call(id: string, url: string, method: string, params: object): Promise<void> {
  let resolved = requireData(await headersOf(id))
  for (;;) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        ...(resolved.headers as Record<string, string>),
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
    await answer.text()
    if (answer.ok) return
    const challenge = answer.headers.get('www-authenticate')
    if (!challenge) throw new Error(`${method} was answered with status ${answer.status}`)
    const passed = await headersOf(id, challenge)
    if (passed.error?.code === 'authorization_required') {
      await authorize(id)
      resolved = requireData(await headersOf(id))
    } else resolved = requireData(passed)
  }
}

const [, , url = ''] = process.argv
await registerByHand(url)
const created = requireData(
  await mooring('POST /v1/connections', {
    name: `conformance ${crypto.randomUUID()}`,
    project_id: environment('MOORING_PROJECT_ID'),
    type,
    config: { url },
  }),
)
const id = String(created.id)
await authorize(id)
const clientInfo = { name: 'mooring-driver', version: '1' }
const initialize = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo }
await call(id, url, 'initialize', initialize)
await call(id, url, 'tools/list', {})
await call(id, url, 'tools/call', { name: 'test-tool', arguments: {} })
