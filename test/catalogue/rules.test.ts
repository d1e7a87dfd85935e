import { describe, expect, it } from 'vitest'
import { type ConfigRules, parseConfig } from '../../shared/catalogue/config/config.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import type { Json, JsonObject } from '../../shared/model/json.ts'
import { parseOutboundAllow } from '../../shared/model/public-address.ts'
import { detailsOf } from './details.ts'
import { named, rules, signingKeys } from './samples.ts'

interface Examples {
  readonly accepted: readonly JsonObject[]
  /** A config, and the fields that are at fault in it. */
  readonly refused: readonly (readonly [JsonObject, readonly string[]])[]
}

const vertex = { vertex_project_id: 'p', vertex_project_location: 'us-central1' }
const account = {
  private_key: '-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\n',
  client_email: 'robot@p.iam.gserviceaccount.com',
  token_uri: 'https://oauth2.googleapis.com/token',
}
const file: Record<string, Json> = {
  type: 'service_account',
  project_id: 'p',
  private_key_id: 'abc',
  ...account,
  client_id: '1',
  auth_uri: 'https://accounts.google.com/o/oauth2/auth',
  auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
  client_x509_cert_url: 'https://www.googleapis.com/robot/v1/metadata/x509/robot%40p',
  universe_domain: 'googleapis.com',
}
const cloud = { api_key: 'k', url: 'https://c.weaviate.cloud' }
const custom = { api_key: 'k', deployment_type: 'custom', http_host: 'h', grpc_host: 'g' }
const privateUrls = [
  'http://localhost/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://10.1.2.3/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::ffff:10.0.0.1]/',
]

const examples: Readonly<Record<string, Examples>> = {
  VertexAI: {
    accepted: [vertex, { ...vertex, ...account }, { ...vertex, ...file }],
    refused: [
      [{ ...vertex, private_key: 'k' }, ['client_email', 'token_uri']],
      [{ ...vertex, client_email: 'e', token_uri: 'https://t.example' }, ['private_key']],
      [{ ...vertex, vertex_endpoint_id: '1' }, ['vertex_endpoint_dns']],
      [{ ...vertex, vertex_endpoint_dns: 'e.example' }, ['vertex_endpoint_id']],
      [{ ...vertex, ...file, type: 'authorized_user' }, ['type']],
      [{ ...vertex, type: null }, ['type']],
      // The key is wrong by itself: nothing is said of its fellows.
      [{ ...vertex, private_key: 7 }, ['private_key']],
    ],
  },
  GoogleCloud: {
    accepted: [file, { project_id: 'p', ...account }],
    refused: [
      [{ ...file, type: 'external_account' }, ['type']],
      [{ type: 'service_account' }, ['project_id', 'private_key', 'client_email', 'token_uri']],
    ],
  },
  Weaviate: {
    accepted: [cloud, { ...cloud, deployment_type: 'weaviate_cloud' }, custom],
    refused: [
      [{ api_key: 'k' }, ['url']],
      [{ ...cloud, http_host: 'h' }, ['http_host']],
      [{ ...cloud, http_port: 443 }, ['http_port']],
      [{ ...custom, url: 'https://c.weaviate.cloud' }, ['url']],
      [{ api_key: 'k', deployment_type: 'custom' }, ['http_host', 'grpc_host']],
      // Which fields are needed is not told while the choice is unreadable.
      [{ deployment_type: 'other', url: 7 }, ['deployment_type', 'api_key']],
      [{ ...cloud, deployment_type: ['custom'] }, ['deployment_type']],
    ],
  },
  SteelBrowser: {
    accepted: [
      { model_api_key: 'm', api_key: 'k' },
      { model_api_key: 'm', environment: 'SELF_HOSTED', base_url: 'https://steel.example' },
    ],
    refused: [
      [{ model_api_key: 'm' }, ['api_key']],
      [{ model_api_key: 'm', api_key: 'k', base_url: 'https://steel.example' }, ['base_url']],
      [{ model_api_key: 'm', environment: 'SELF_HOSTED' }, ['base_url']],
      [
        {
          model_api_key: 'm',
          environment: 'SELF_HOSTED',
          base_url: 'https://s.example',
          api_key: 'k',
        },
        ['api_key'],
      ],
    ],
  },
  CuaDesktop: {
    accepted: [{ api_key: 'k' }, { provider_type: 'docker', image: 'trycua/cua-xfce:latest' }],
    refused: [
      [{}, ['api_key']],
      [{ provider_type: 'docker' }, ['image']],
      [{ provider_type: 'docker', image: 'other:latest' }, ['image']],
    ],
  },
  Elasticsearch: {
    accepted: [
      { url: 'https://e.example', api_key: 'k' },
      { url: 'https://e.example', api_key: 'k', api_key_id: 'i' },
      { url: 'https://e.example', username: 'u', password: 'p' },
      { cloud_id: 'c' },
      { cloud_id: 'c', api_key: 'k' },
    ],
    refused: [
      [{}, ['url', 'api_key']],
      [{ api_key: 'k' }, ['url']],
      [{ url: 'https://e.example' }, ['api_key']],
      [{ url: 'https://e.example', api_key_id: 'i' }, ['api_key']],
      [{ url: 'https://e.example', username: 'u' }, ['password']],
      [{ url: 'https://e.example', password: 'p' }, ['username']],
      [{ cloud_id: 'c', username: 'u' }, ['password']],
      [{ cloud_id: 7, api_key: 'k' }, ['cloud_id']],
    ],
  },
  Http: {
    accepted: [{ method: 'GET' }, { method: 'PATCH', url: 'https://api.example.com/' }],
    refused: [
      [{ method: 'get' }, ['method']],
      [{ method: 'HEAD' }, ['method']],
      ...privateUrls.map((url) => [{ method: 'GET', url }, ['url']] as const),
    ],
  },
  HttpApiKey: {
    accepted: [{ api_key: 'k', url: 'https://api.example.com/' }],
    refused: privateUrls.map((url) => [{ api_key: 'k', url }, ['url']] as const),
  },
}

const snowflake = { account: 'a', username: 'u', warehouse: 'w' }
const databricks = { host: 'dbc.example.com', path: '/sql', defaultCatalog: 'c' }

const sdk: Readonly<Record<string, Examples>> = {
  GoogleDocumentAI: {
    accepted: [file, { project_id: 'p', ...account, location: 'us-central1' }],
    refused: [
      [{ ...file, location: 'evil.example/' }, ['location']],
      [{ type: 'service_account' }, ['project_id', 'private_key', 'client_email', 'token_uri']],
    ],
  },
  MiniMax: {
    accepted: [{ api_key: 'k' }, { api_key: 'k', region: 'china', url: 'https://m.example' }],
    refused: [[{ api_key: 'k', region: 'mars' }, ['region']]],
  },
  Turbopuffer: {
    accepted: [
      { api_key: 'k', region: 'aws-us-east-1' },
      { api_key: 'k', base_url: 'https://t.example' },
    ],
    refused: [
      [{ api_key: 'k' }, ['region']],
      [{ api_key: 'k', region: 'gcp', base_url: 'https://t.example' }, ['base_url']],
      [{ api_key: 'k', region: 'AWS' }, ['region']],
      [{ api_key: 'k', region: 'a.evil.example/' }, ['region']],
      [{ api_key: 'k', region: '-a' }, ['region']],
    ],
  },
}

const credible: Readonly<Record<string, Examples>> = {
  postgres: {
    accepted: [
      { connectionString: 'postgres://u:p@h/d' },
      { host: 'h', databaseName: 'd', userName: 'u' },
      { host: 'h', databaseName: 'd', userName: 'u', password: 'p', port: 5432 },
    ],
    refused: [
      [{}, ['host', 'databaseName', 'userName']],
      [{ host: 'h', userName: 'u' }, ['databaseName']],
      [{ connectionString: null }, ['host', 'databaseName', 'userName']],
      [{ connectionString: 's', host: 'u:p@h' }, ['host']],
    ],
  },
  snowflake: {
    accepted: [
      { ...snowflake, password: 'p' },
      { ...snowflake, privateKey: 'k', privateKeyPass: 'x', password: null },
      { ...snowflake, password: 'p', privateKey: 'k' },
    ],
    refused: [
      [snowflake, ['password']],
      [{ ...snowflake, password: null, privateKey: null }, ['password']],
      [{ password: 'p' }, ['account', 'username', 'warehouse']],
    ],
  },
  trino: {
    accepted: [
      { server: 'http://t.example:8080' },
      { server: 'https://t.example', user: 'u', password: 'p' },
      { peakaKey: 'k' },
      { server: 'dbc.peaka.studio', peakaKey: 'k' },
    ],
    refused: [
      [{}, ['server']],
      [{ server: 't.example' }, ['server']],
      [{ server: 'ftp://t.example' }, ['server']],
      [{ server: 'https://u:p@t.example' }, ['server']],
      [{ server: 'u:p@t.example', peakaKey: 'k' }, ['server']],
    ],
  },
  databricks: {
    accepted: [
      { ...databricks, token: 't' },
      { ...databricks, oauthClientId: 'i', oauthClientSecret: 's' },
    ],
    refused: [
      [databricks, ['token']],
      [{ ...databricks, oauthClientId: 'i' }, ['oauthClientSecret']],
      [{ ...databricks, oauthClientSecret: 's' }, ['oauthClientId']],
      [{ token: 't' }, ['host', 'path', 'defaultCatalog']],
    ],
  },
}

const [key] = signingKeys
const client = { token_url: 'https://as.example/token', client_id: 'c' }
const keyed = { ...client, token_auth_method: 'private_key_jwt' }
const bearer = {
  token_url: 'https://as.example/token',
  issuer: 'i',
  subject: 's',
  private_key: key,
}
const robot = JSON.stringify({ ...file, private_key: key })
const app = { app_id: '12', installation_id: '7', private_key: key }

const role = {
  role_arn: 'arn:aws:iam::123456789012:role/mooring/reports',
  region: 'eu-central-1',
}
const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
}

const rds = {
  ...{ engine: 'postgres', host: 'db.c0abc.eu-central-1.rds.amazonaws.com', database: 'reports' },
  ...{ user: 'reports', role_arn: role.role_arn },
}

const { user: _, ...withoutUser } = rds
const redshift = {
  ...{ ...withoutUser, engine: 'redshift-serverless' },
  host: 'analytics.123456789012.eu-central-1.redshift-serverless.amazonaws.com',
}

const minting: Readonly<Record<string, Examples>> = {
  OAuth2ClientCredentials: {
    accepted: [
      { ...client, client_secret: 's' },
      { ...client, client_secret: 's', token_params: { tenant: 't' } },
      { ...keyed, private_key: key },
    ],
    refused: [
      [client, ['client_secret']],
      [{ ...client, private_key: key }, ['client_secret']],
      [{ ...keyed, client_secret: 's' }, ['private_key']],
      [{ ...keyed, private_key: 'no key' }, ['private_key']],
      [{ ...client, client_secret: 's', token_params: { client_secret: 'x' } }, ['token_params']],
      [{ ...client, client_secret: 's', token_params: { tenant: 7 } }, ['token_params']],
      [{ ...client, client_secret: 's', token_url: 'http://10.0.0.1/' }, ['token_url']],
    ],
  },
  JWTBearer: {
    accepted: [bearer, { ...bearer, algorithm: 'ES256', claims: { scope: 'x' } }],
    refused: [
      [{ ...bearer, claims: { iss: 'other' } }, ['claims']],
      [{ ...bearer, algorithm: 'none' }, ['algorithm']],
      [{ ...bearer, token_url: 'http://169.254.169.254/' }, ['token_url']],
    ],
  },
  GoogleServiceAccount: {
    accepted: [
      { service_account_json: robot, scopes: ['https://www.googleapis.com/auth/drive'] },
      { service_account_json: robot, id_token_audience: 'https://run.example' },
    ],
    refused: [
      [{ service_account_json: robot }, ['scopes']],
      [
        { service_account_json: robot, scopes: ['a'], id_token_audience: 'b' },
        ['id_token_audience'],
      ],
      [{ service_account_json: '{}', scopes: ['a'] }, ['service_account_json']],
    ],
  },
  GitHubApp: {
    accepted: [app, { ...app, repositories: ['one'], permissions: { contents: 'read' } }],
    refused: [
      [{ ...app, permissions: { contents: 'everything' } }, ['permissions']],
      [{ ...app, installation_id: '../other' }, ['installation_id']],
      [{ ...app, base_url: 'http://localhost/' }, ['base_url']],
    ],
  },
  AWSRole: {
    accepted: [
      role,
      { ...role, duration_seconds: 3600, session_policy: policy, session_tags: { team: 'a b' } },
    ],
    refused: [
      [{ ...role, role_arn: 'arn:aws:iam::123456789012:role/admin' }, ['role_arn']],
      [{ ...role, role_arn: 'arn:aws:iam::123456789012:user/mooring/x' }, ['role_arn']],
      [{ ...role, duration_seconds: 3601 }, ['duration_seconds']],
      [{ ...role, external_id: 'mooring:test:theirs' }, ['external_id']],
      [{ ...role, session_policy: { Version: '2012-10-17' } }, ['session_policy']],
      [{ ...role, session_policy: { ...policy, Version: '2008-10-17' } }, ['session_policy']],
      [{ ...role, session_tags: { 'Mooring:Project': 'theirs' } }, ['session_tags']],
      [{ ...role, session_tags: { team: 'a', Team: 'b' } }, ['session_tags']],
      [{ ...role, session_tags: { 'aws:x': 'a' } }, ['session_tags']],
      [{ ...role, session_tags: { team: 1 } }, ['session_tags']],
    ],
  },
  AWSDatabase: {
    accepted: [
      rds,
      { ...rds, region: 'eu-central-1', port: 6432 },
      { ...rds, host: 'db.c0abc.cn-north-1.rds.amazonaws.com.cn' },
      { ...rds, engine: 'mariadb', host: 'db.example.com', region: 'us-gov-west-1' },
      redshift,
      { ...redshift, port: 5440, region: 'eu-central-1' },
    ],
    refused: [
      [withoutUser, ['user']],
      [{ ...redshift, host: rds.host }, ['host']],
      [{ ...redshift, user: 'reports' }, ['user']],
      [{ ...redshift, region: 'eu-west-1' }, ['region']],
      [{ ...redshift, host: 'dw.example.com', region: 'eu-central-1' }, ['host']],
      [{ ...rds, role_arn: 'arn:aws:iam::123456789012:role/admin' }, ['role_arn']],
      [{ ...rds, region: 'eu-west-1' }, ['region']],
      [{ ...rds, host: 'db.example.com' }, ['region']],
      [{ ...rds, host: '10.0.0.7', region: 'eu-central-1' }, ['host']],
      [{ ...rds, host: 'fd00::7', region: 'eu-central-1' }, ['host']],
      [{ ...rds, user: '*' }, ['user']],
      [{ ...rds, user: 'report?' }, ['user']],
      [{ ...rds, user: '$' + '{aws:username}' }, ['user']],
      [{ ...rds, engine: 'sqlserver' }, ['engine']],
    ],
  },
}

const all: Readonly<Record<string, Examples>> = {
  ...examples,
  ...sdk,
  ...Object.fromEntries(
    Object.entries(minting).map(([name, each]) => [`mooring.connections.${name}`, each]),
  ),
  ...Object.fromEntries(
    Object.entries(credible).map(([name, each]) => [`credible.connections.${name}`, each]),
  ),
}

describe('the rules', () => {
  it('have examples for every type that has any', () => {
    const ruled = allTypes.filter(
      (type) => type.rules.length > 0 || type.shapes.length > 1 || 'type' in type.dropped,
    )
    const names = ruled.map(({ id }) => id.replace('dynamiq.connections.', ''))
    expect(Object.keys(all).toSorted()).toEqual(names.toSorted())
  })

  describe.each(Object.entries(all))('of %s', (name, { accepted, refused }) => {
    it.each(accepted)('accept %#: %j', (config) => {
      expect(detailsOf(() => parseConfig(named(name), config, rules))).toBeUndefined()
    })

    it.each(refused)('refuse %#: %j', (config, at) => {
      const details = detailsOf(() => parseConfig(named(name), config, rules))
      const paths = at.map((field) => `config.${field}`)
      expect(Object.keys(details ?? {}).toSorted()).toEqual(paths.toSorted())
    })
  })
})

describe('what rules leave behind', () => {
  it('is no trace of the kind of a pasted file', () => {
    const parsed = parseConfig(named('GoogleCloud'), file, rules)
    expect(parsed.open).not.toHaveProperty('type')
    expect(parsed.secrets.private_key?.reveal()).toBe(account.private_key)
  })

  it('is neither the fields nor the defaults of the other variant', () => {
    const fields = (config: JsonObject) =>
      Object.keys(parseConfig(named('Weaviate'), config, rules).open).toSorted()
    const common = ['deployment_type', 'timeout_init', 'timeout_insert', 'timeout_query']
    expect(fields(cloud)).toEqual([...common, 'url'])
    expect(fields(custom)).toEqual(
      [...common, 'grpc_host', 'grpc_port', 'http_host', 'http_port'].toSorted(),
    )
  })

  it('is an address that the deployment opened', () => {
    const outboundAllow = parseOutboundAllow('loopback, 10.1.0.0/16')
    const opened: ConfigRules = { ...rules, outboundAllow }
    for (const url of ['http://localhost:8080/', 'http://10.1.2.3/']) {
      const parsed = parseConfig(named('HttpApiKey'), { api_key: 'k', url }, opened)
      expect(parsed.open.url).toBe(url)
    }
    const refused = { api_key: 'k', url: 'http://10.2.0.1/' }
    expect(detailsOf(() => parseConfig(named('HttpApiKey'), refused, opened))).toEqual({
      'config.url': 'must be a public address',
    })
  })
})
