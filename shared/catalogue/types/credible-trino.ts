import { connectionType } from '../connection-type.ts'
import { destination, maybe, place, port, secret, text } from '../fields/fields.ts'
import { serverFields } from '../fields/nested-fields.ts'
import type { Rule } from '../fields/rule.ts'
import { basic, type Probe, unlessProxied } from '../probe.ts'
import { below, said } from '../whole-config.ts'

const server: Rule<'server' | 'peakaKey'> = {
  of: ['server', 'peakaKey'],
  description: 'server starts with http:// or https:// unless peakaKey is given',
  check(values) {
    if (values.peakaKey !== undefined) return {}
    if (values.server === undefined) return { server: 'is required without peakaKey' }
    return /^https?:\/\//i.test(String(values.server))
      ? {}
      : { server: 'must start with http:// or https:// unless peakaKey is given' }
  },
}

const ofPeaka = { untestable: 'A key of Peaka is tried by Peaka’s own client alone.' }

const noUrl = { untestable: 'The server is not a URL. Start it with https:// or http://.' }

const trinoProbe: Probe = {
  by: 'http',
  does: 'sends `SELECT 1`',
  ask(config) {
    if (said(config, 'peakaKey') !== '') return ofPeaka
    const [user, password] = [said(config, 'user') || 'mooring', said(config, 'password')]
    if (!URL.canParse(said(config, 'server'))) return noUrl
    const server = new URL(said(config, 'server'))
    server.port = said(config, 'port') || server.port
    return {
      url: below(server.href, 'v1/statement'),
      method: 'POST',
      headers: {
        'x-trino-user': user,
        ...(password === '' ? {} : { authorization: basic(user, password) }),
      },
      body: 'SELECT 1',
    }
  },
}

/** Trino, or Peaka, by its name. */
export const credibleTrino = connectionType({
  id: 'credible.connections.trino',
  name: 'Credible Trino',
  category: 'sql',
  docsUrl: 'https://trino.io/docs/current/security/authentication-types.html',
  offeredInForm: false,
  probe: unlessProxied(trinoProbe),
  config: {
    server: maybe(place('Server', 'With http:// or https://.')),
    port: maybe(port('Port')),
    catalog: maybe(text('Catalog')),
    schema: maybe(text('Schema')),
    user: maybe(text('User')),
    password: maybe(secret('Password')),
    peakaKey: destination(maybe(secret('Peaka key'))),
    ...serverFields(),
  },
  rules: [server],
  byName: {
    block: 'trinoConnection',
    attributes: { dialectName: 'trino', isPool: false, canPersist: true, canStream: false },
  },
})
