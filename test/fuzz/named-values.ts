import fc from 'fast-check'
import { connectorIdOf } from '../../shared/catalogue/config/connector.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { placeholder } from './marker.ts'

const urls = [
  'https://api.example.com/v1',
  'https://8.8.8.8/',
  'https://example.com:8443/a?b=c',
  'neo4j+s://db.example.com',
  'redis://db.example.com:6379',
]

/** A URL that most fields take. */
export const url: fc.Arbitrary<string> = fc.constantFrom(...urls)

const some = (kind: Parameters<typeof placeholder>[0]) =>
  fc.nat({ max: 9 }).map((number) => placeholder(kind, number))

/**
 * What a member or parameter of this name is likely to take, where its schema does not say: without
 * it hardly any request would come past the first check.
 */
export const byName: Readonly<Record<string, fc.Arbitrary<string>>> = {
  project_id: some('project'),
  projectName: fc.oneof(some('name'), some('name'), fc.constantFrom('one', 'two')),
  connection_id: some('connection'),
  connection_ids: some('connection'),
  connection: some('connection'),
  oauth2_client_id: some('client'),
  access_key_id: some('accesskey'),
  connectionName: fc.constantFrom('sales', 'events', 'three', 'duckdb'),
  connector_id: fc.constantFrom(...allTypes.map(connectorIdOf)),
  type: fc.constantFrom(...allTypes.map(({ id }) => id)),
  'type of a client': fc.constantFrom(
    ...allTypes.filter(({ oauth }) => oauth !== undefined).map(({ id }) => id),
  ),
  authorization_url: url,
  token_url: url,
  revocation_url: url,
  issuer: url,
  url,
  redirect_uri: fc.constantFrom('https://app.example.com/done', 'https://evil.example.com/'),
  state: some('state'),
  sort: fc.constantFrom('name', '-name', 'created_at', '-updated_at', 'type,-name'),
  expires_at: fc.constantFrom('2999-01-01T00:00:00.000Z', '2001-01-01T00:00:00.000Z'),
  'x-project-id': some('project'),
  'If-Match': fc.constantFrom('*', '"1"', '"2"', '1', 'W/"1"', '"1", "2"', '"'),
  'Idempotency-Key': fc.constantFrom('a', 'b', 'c', 'x'.repeat(255), 'x'.repeat(256), ''),
}

/** Members that a schema lets be left out, and that most requests need all the same. */
export const usual: ReadonlySet<string> = new Set(['project_id'])

/** Members that a schema allows, and that most requests are refused for. */
export const unusual: ReadonlySet<string> = new Set(['system', 'oauth2_client_id', 'expires_at'])
