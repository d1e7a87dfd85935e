import { connectionType } from '../connection-type.ts'
import { destination, link, maybe, preset, secret, text, toggle } from '../fields/fields.ts'
import type { Rule } from '../fields/rule.ts'
import { basic, type Probe } from '../probe.ts'
import { below, said, type Whole } from '../whole-config.ts'

const place: Rule<'url' | 'cloud_id'> = {
  of: ['url', 'cloud_id'],
  description: 'url is required unless cloud_id is given',
  check: ({ url, cloud_id }) =>
    url === undefined && cloud_id === undefined
      ? { url: 'is required unless cloud_id is given' }
      : {},
}

const credentials: Rule<'cloud_id' | 'api_key_id' | 'api_key' | 'username' | 'password'> = {
  of: ['cloud_id', 'api_key_id', 'api_key', 'username', 'password'],
  description:
    'api_key (with api_key_id or without) or username with password is required unless cloud_id is given',
  check({ cloud_id, api_key_id, api_key, username, password }) {
    if (username !== undefined && password === undefined)
      return { password: 'is required with username' }
    if (password !== undefined && username === undefined)
      return { username: 'is required with password' }
    if (api_key !== undefined) return {}
    if (api_key_id !== undefined) return { api_key: 'is required with api_key_id' }
    if (username !== undefined || cloud_id !== undefined) return {}
    return { api_key: 'is required, or username with password, unless cloud_id is given' }
  },
}

function elasticAuthorization(config: Whole): string | undefined {
  const [id, key] = [said(config, 'api_key_id'), said(config, 'api_key')]
  const [username, password] = [said(config, 'username'), said(config, 'password')]
  if (key === '') return username === '' ? undefined : basic(username, password)
  return `ApiKey ${id === '' ? key : Buffer.from(`${id}:${key}`).toString('base64')}`
}

const hostAndPort = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(\d{1,5}))?$/i
const clusterPart = /^[a-z0-9-]+$/i

/**
 * The URL that a Cloud ID names: `name:` and in base64 `host[:port]$elasticsearch[:port]$kibana`
 * (https://www.elastic.co/docs/deploy-manage/deploy/elastic-cloud/find-cloud-id). Absent: it is none.
 */
function cloudUrl(cloudId: string): string | undefined {
  const encoded = cloudId.slice(cloudId.lastIndexOf(':') + 1)
  const [parent = '', cluster = ''] = Buffer.from(encoded, 'base64').toString('utf8').split('$')
  const [, host, port] = hostAndPort.exec(parent) ?? []
  const [name = '', ownPort = port ?? '443'] = cluster.split(':')
  if (host === undefined || !clusterPart.test(name)) return undefined
  const url = `https://${name}.${host}:${ownPort}`
  return URL.canParse(url) ? url : undefined
}

const cannot = {
  both: {
    untestable: 'The connection has both url and cloud_id. Remove one.',
  },
  cloudId: { untestable: 'The cloud_id cannot be decoded. Copy it again from Elastic Cloud.' },
  credential: { untestable: 'The connection has no credential to test.' },
}

const elasticProbe: Probe = {
  by: 'http',
  does: 'asks who it is',
  ask(config) {
    const [url, cloudId] = [said(config, 'url'), said(config, 'cloud_id')]
    if (url !== '' && cloudId !== '') return cannot.both
    const server = url || cloudUrl(cloudId)
    if (server === undefined) return cannot.cloudId
    const authorization = elasticAuthorization(config)
    if (authorization === undefined) return cannot.credential
    return { url: below(server, '_security/_authenticate'), headers: { authorization } }
  },
}

/** Elasticsearch, in Elastic Cloud or self-hosted. */
export const elasticsearch = connectionType({
  id: 'dynamiq.connections.Elasticsearch',
  name: 'Elasticsearch',
  category: 'vector',
  docsUrl: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  offeredInForm: true,
  probe: elasticProbe,
  config: {
    url: maybe(link('URL')),
    api_key_id: maybe(text('API key ID')),
    api_key: maybe(secret('API key')),
    username: maybe(text('Username')),
    password: maybe(secret('Password')),
    cloud_id: destination(
      maybe(text('Cloud ID', 'Of a deployment in Elastic Cloud, in place of the URL.')),
    ),
    verify_certs: destination(preset(toggle('Verify certificates'), false)),
    use_ssl: destination(preset(toggle('Use TLS'), true)),
  },
  rules: [place, credentials],
  alternatives: [
    {
      title: 'Address',
      options: [
        { title: 'A URL', fields: ['url'] },
        { title: 'A Cloud ID', fields: ['cloud_id'] },
      ],
    },
    {
      title: 'Sign in by',
      options: [
        { title: 'An API key', fields: ['api_key_id', 'api_key'] },
        { title: 'A username and password', fields: ['username', 'password'] },
      ],
    },
  ],
  nullWhenAbsent: ['api_key_id', 'api_key', 'username', 'password', 'cloud_id', 'ca_path'],
})
