import { describe, expect, it } from 'vitest'
import { configSchema } from '../../shared/catalogue/derive/json-schema.ts'
import { referencePage } from '../../shared/catalogue/derive/reference.ts'
import { factsOf } from '../../shared/catalogue/fields/facts.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { absentMembersOf } from '../../shared/catalogue/lookup-facts.ts'
import { named, shapes } from './samples.ts'

// What the classes of dynamiq 0.69.0 (connections.py) read from the environment of their worker where
// it is not given, and may be given as None: recorded from its fields, by a class's own name.
const readFromEnvironment: Readonly<Record<string, readonly string[]>> = {
  AWS: ['access_key_id', 'secret_access_key', 'session_token', 'profile'],
  AWSOpenSearch: ['access_key_id', 'secret_access_key', 'session_token', 'profile', 'ca_certs'],
  AWSTextract: ['access_key_id', 'secret_access_key', 'session_token', 'profile', 'endpoint_url'],
  Browserbase: ['model_api_key'],
  Daytona: ['target'],
  E2B: ['domain', 'public_preview_domain'],
  Elasticsearch: ['api_key_id', 'api_key', 'username', 'password', 'cloud_id', 'ca_path'],
  GoogleCloud: [],
  GoogleDocumentAI: [],
  Milvus: ['api_key'],
  Neo4j: ['database'],
  Stagehand: ['model_api_key'],
  SteelBrowser: ['api_key'],
  Turbopuffer: ['region'],
  VertexAI: ['vertex_endpoint_id', 'vertex_endpoint_dns', 'vertex_api_base'],
}
const account = [
  ...['project_id', 'private_key_id', 'private_key', 'client_email', 'client_id', 'auth_uri'],
  ...['token_uri', 'auth_provider_x509_cert_url', 'client_x509_cert_url', 'universe_domain'],
]
const withAccount = ['GoogleCloud', 'GoogleDocumentAI', 'VertexAI']
const cases = Object.entries(readFromEnvironment).map(([name, own]): [string, string[]] => [
  name,
  withAccount.includes(name) ? [...account, ...own] : [...own],
])

const isRequired = (name: string, field: string) =>
  named(name).shapes.every(({ fields }) => fields[field] && factsOf(fields[field]).required)

describe('what a lookup returns of members that are absent', () => {
  it.each(cases)('of %s is null for all that its class would read elsewhere', (name, fields) => {
    const nulls = Object.entries(named(name).absent).filter(([, value]) => value === null)
    const expected = fields.filter((field) => !isRequired(name, field))
    expect(nulls.map(([field]) => field).toSorted()).toEqual(expected.toSorted())
  })

  it('is null of no other type', () => {
    const types = allTypes.filter(({ absent }) => Object.values(absent).includes(null))
    expect(types.map(({ id }) => id).toSorted()).toEqual(
      cases.map(([name]) => `dynamiq.connections.${name}`).toSorted(),
    )
  })

  it('is the same in the table that a lookup loads as in the types', () => {
    for (const { id, absent } of allTypes) expect([id, absentMembersOf(id)]).toEqual([id, absent])
    expect(absentMembersOf('dynamiq.connections.Unheard')).toEqual({})
  })

  it.each(shapes)(
    'of $title is {} for each secret map whose default that is',
    ({ type, shape }) => {
      const maps = Object.entries(shape.fields).filter(([, field]) => {
        const { secret, default: usual } = factsOf(field)
        return secret && usual !== undefined
      })
      expect(maps.map(([name, field]) => [name, factsOf(field).default])).toEqual(
        Object.entries(type.absent).filter(([, value]) => value !== null),
      )
    },
  )

  it('is shown by the schema and by the reference', () => {
    expect(configSchema(named('AWS'))).toMatchObject({
      'x-when-absent': { profile: null, session_token: null },
    })
    expect(configSchema(named('OpenAI'))).not.toHaveProperty('x-when-absent')
    expect(referencePage([named('Http')])).toContain(
      '- where it is absent, a lookup returns `headers` `{}`, `params` `{}`, `data` `{}`',
    )
  })
})
