import { connectionType } from '../connection-type.ts'
import { destination, link, maybe, preset, secret, text, toggle } from '../fields.ts'
import { basic, said, under, type Whole, withHeaders } from '../probe.ts'
import type { Rule } from '../rule.ts'

const place: Rule<'url' | 'cloud_id'> = {
  of: ['url', 'cloud_id'],
  words: 'url is required unless cloud_id is given',
  check: ({ url, cloud_id }) =>
    url === undefined && cloud_id === undefined
      ? { url: 'is required unless cloud_id is given' }
      : {},
}

const credentials: Rule<'cloud_id' | 'api_key_id' | 'api_key' | 'username' | 'password'> = {
  of: ['cloud_id', 'api_key_id', 'api_key', 'username', 'password'],
  words:
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

function elasticAuthorization(config: Whole) {
  const [id, key] = [said(config, 'api_key_id'), said(config, 'api_key')]
  if (key === '') {
    return { authorization: basic(said(config, 'username'), said(config, 'password')) }
  }
  const encoded = id === '' ? key : Buffer.from(`${id}:${key}`).toString('base64')
  return { authorization: `ApiKey ${encoded}` }
}

/** Elasticsearch, in Elastic Cloud or self-hosted. */
export const elasticsearch = connectionType({
  id: 'dynamiq.connections.Elasticsearch',
  name: 'Elasticsearch',
  category: 'vector',
  docsUrl: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  offeredInForm: true,
  probe: withHeaders(
    'asks who it is',
    under('url', '_security/_authenticate'),
    elasticAuthorization,
  ),
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
})
