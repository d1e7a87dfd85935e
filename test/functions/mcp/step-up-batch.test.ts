import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { handler } from '../../../functions/lookup-credentials.ts'
import { lookupAlias } from '../../../shared/model/lookup-permission.ts'
import { keptConnection } from '../../support/builders.ts'
import { mcpFlow } from './flow.ts'

let flow: Awaited<ReturnType<typeof mcpFlow>>
let other: string
beforeEach(async () => {
  flow = await mcpFlow()
  await flow.consent()
  other = (await keptConnection(flow.on.world, { ownerId: flow.on.project })).id
})

const batch = async (given: object) => {
  const body = { connection_ids: [flow.id, other], ...given }
  const answer = await flow.on.ask('read-credentials-batch', { as: flow.on.keys.runtime, body })
  return { status: answer.status, items: JSON.parse(answer.text).data, text: answer.text }
}
const invocation = async (given: object) => {
  const alias = lookupAlias({ name: 'checkout', projectId: flow.on.project })
  const invokedFunctionArn = `arn:aws:lambda:us-east-1:1:function:mooring-dev-lookup:${alias}`
  const context = { awsRequestId: 'aws-1', invokedFunctionArn, getRemainingTimeInMillis: () => 9e4 }
  const payload = { connection_ids: [flow.id, other], ...given }
  const answer = await handler.with(flow.on.world.powers)(payload, context as Context)
  const text = JSON.stringify(answer)
  return { status: 200, items: JSON.parse(text).data, text }
}

describe.each([
  ['a batch', batch],
  ['an invocation', invocation],
])('a challenge that is passed on with %s', (_, lookUp) => {
  it('refreshes the token that a 401 rejected, and no other', async () => {
    const { items } = await lookUp({
      www_authenticate: { [flow.id]: 'Bearer error="invalid_token"' },
    })
    expect(items).toMatchObject([{ access_token_version: 2 }, { id: other, api_key: 'sk-kept' }])
    expect(flow.on.world.providers.renewals).toHaveLength(1)
  })

  it('refreshes nothing where the 401 was for an older token', async () => {
    const www_authenticate = { [flow.id]: 'Bearer error="invalid_token"' }
    await lookUp({ www_authenticate })
    const { items } = await lookUp({
      www_authenticate,
      rejected_access_token_versions: { [flow.id]: 1 },
    })
    expect(items[0].access_token_version).toBe(2)
    expect(flow.on.world.providers.renewals).toHaveLength(1)
  })

  it('names the scopes that a 403 asks for, and resolves the others', async () => {
    const header = 'Bearer error="insufficient_scope", scope="mcp:write"'
    const { items } = await lookUp({ www_authenticate: { [flow.id]: header } })
    expect(items).toMatchObject([
      {
        ...{ id: flow.id },
        error: {
          code: 'authorization_required',
          details: { scopes: ['mcp:read', 'mcp:write'] },
        },
      },
      { id: other, api_key: 'sk-kept' },
    ])
    const { url } = await flow.consent()
    expect(url.searchParams.get('scope')).toBe('mcp:read mcp:write')
  })

  it('is an issue of its connection alone where it is no challenge', async () => {
    const { items } = await lookUp({ www_authenticate: { [flow.id]: 'Basic realm="x"' } })
    expect(items).toMatchObject([{ error: { code: 'invalid_request' } }, { id: other }])
  })
})
