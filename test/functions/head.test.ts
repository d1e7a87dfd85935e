import { describe, expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { keptConnection } from '../support/builders.ts'
import { call, type Handler } from '../support/call.ts'
import { ask, handlerOf } from '../support/handlers.ts'
import { stage } from '../support/stage.ts'

const isGet = ({ route }: { readonly route: string }) => route.startsWith('GET ')
const reads = operations.filter((each) => isGet(each) && !each.getHasEffects)
const acts = operations.filter(({ getHasEffects }) => getHasEffects === true)

async function scene() {
  const on = await stage()
  const connection_id = (await keptConnection(on.world, { ownerId: on.project })).id
  const { body } = await on.ask('read-project', { params: { project_id: on.project } })
  const params = {
    ...{ connection_id, project_id: on.project, projectName: String(body.data.name) },
    ...{ type: 'dynamiq.connections.OpenAI', connectionName: 'none' },
  }
  const given = { params, headers: { 'x-project-id': on.project } }
  return { on, given }
}

const asHead = (route: string) => route.replace('GET ', 'HEAD ')

describe.each(reads)('HEAD on $route', (operation) => {
  const { id, route } = operation
  const query = id === 'search-connectors' ? 'query=x' : ''

  it('answers with the status and headers of GET, and without a body', async () => {
    const { on, given } = await scene()
    const asked = { ...given, query, as: on.keys.owner }
    const got = await ask(id, asked, on.world.powers)
    const head = await ask(id, { ...asked, route: asHead(route) }, on.world.powers)
    const without = ({ 'x-request-id': _, ...headers }: Readonly<Record<string, string>>) => headers
    expect([head.status, without(head.headers)]).toEqual([got.status, without(got.headers)])
    expect(head.text).toBe('')
  })

  it('is refused as GET is, without a body', async () => {
    const { on, given } = await scene()
    const asked = { ...given, query: 'page=0' }
    const got = await ask(id, asked, on.world.powers)
    const head = await ask(id, { ...asked, route: asHead(route) }, on.world.powers)
    expect([head.status, head.headers['www-authenticate'], head.text]).toEqual([
      ...[got.status, got.headers['www-authenticate'], ''],
    ])
  })
})

describe.each(acts)('HEAD on $route', ({ id, route }) => {
  // Programs that preview a link send it: the state would be used up before the person comes.
  it('answers with the headers of a page and touches nothing', async () => {
    const handler: Handler = await handlerOf(id)
    const powers = new Proxy({} as Parameters<Handler['with']>[0], {
      get: (_, name) => expect.unreachable(`used ${String(name)}`),
    })
    const asked = { route: asHead(route), query: 'state=s&code=c', params: { connector_id: 'x' } }
    const { status, headers, text } = await call(handler, asked, powers)
    expect([status, text, headers['cache-control']]).toEqual([200, '', 'no-store'])
    expect(headers['content-type']).toContain('text/html')
  })
})
