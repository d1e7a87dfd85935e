import { describe, expect, it } from 'vitest'
import { checkTypes } from '../../shared/catalogue/added/check.ts'
import {
  byConsent,
  connectionType,
  oauthProvider,
  secret,
  text,
  untestable,
} from '../../shared/catalogue/added/public.ts'
import { addedTypes } from '../../shared/catalogue/added/types.ts'
import { allTypes } from '../../shared/catalogue/index.ts'

const entry = {
  id: 'acme.connections.Crm',
  name: 'Acme CRM',
  category: 'other',
  docsUrl: 'https://example.com/',
  offeredInForm: true,
  probe: untestable('A test.'),
  config: { key: secret('Key') },
} as const

/** A type with these members in place of right ones: no compiler checks a module before a build. */
const typeWith = (members: object) => connectionType({ ...entry, ...members })
const issuesOf = (module: object) => checkTypes({ ...module }, allTypes).issues

const endpoints = { authorizationUrl: 'https://a.example/', tokenUrl: 'https://a.example/' }
const oauthType = (provider: object) =>
  typeWith({ oauth: oauthProvider({ id: 'acme', ...endpoints, ...provider }), probe: byConsent })

describe('the check of added types', () => {
  it('takes what connectionType makes in a namespace of the deployment', () => {
    const crm = typeWith({ nullWhenAbsent: ['tenant'] })
    expect(checkTypes({ crm, default: { crm } }, allTypes)).toEqual({
      names: ['crm'],
      absentMembers: { acme: { Crm: ['tenant'] } },
      mintedTypes: {},
      providers: {},
      issues: [],
    })
    expect(issuesOf({ calendar: oauthType({}) })).toEqual([])
  })

  it.each(['dynamiq', 'credible', 'mooring'])(
    'keeps the namespace %s for the catalogue',
    (name) => {
      expect(issuesOf({ crm: typeWith({ id: `${name}.connections.Crm` }) })).toEqual([
        expect.stringContaining(`The namespace "${name}" is reserved. Choose one of your own`),
      ])
    },
  )

  it.each([
    [{ name: 'openai' }, 'The name "openai" must be unique among all types. Choose another.'],
    [{ name: '' }, 'The name "" must be unique among all types. Choose another.'],
    [{ category: 'cars' }, 'There is no category "cars". Choose one of llm, vector, '],
    [{ docsUrl: 'http://a.example' }, 'docsUrl must be a URL that starts with https://.'],
    [{ offeredInForm: undefined }, 'offeredInForm must be true or false.'],
    [{ probe: undefined }, 'probe is missing. Declare a test of the connection, or untestable('],
    [{ byName: { block: 'crm', attributes: {} } }, 'byName is for types of the catalogue.'],
    [{ config: { id: text('Id') } }, 'id cannot be the name of a field. Choose another.'],
  ])('says what is wrong with %j', (members, issue) => {
    expect(issuesOf({ crm: typeWith(members) })).toEqual([
      expect.stringContaining(`acme.connections.Crm: ${issue}`),
    ])
  })

  it('finds one id twice, in whatever case', () => {
    const types = { crm: typeWith({}), other: typeWith({ id: 'acme.connections.CRM', name: 'B' }) }
    expect(issuesOf(types)).toEqual([
      'acme.connections.Crm: Two types have this id. Rename one.',
      'acme.connections.CRM: Two types have this id. Rename one.',
    ])
  })

  it('finds exports that are no type, and a module without one', () => {
    expect(issuesOf({ crm: typeWith({}), copy: { ...typeWith({}) } })).toEqual([
      '"copy" is not a connection type. Export what connectionType() returns, and nothing else.',
    ])
    for (const module of [{}, { crm: 1 }, { default: {} }]) {
      expect(issuesOf(module)).toEqual([expect.stringContaining('It exports no connection type.')])
    }
  })

  it('finds OAuth providers without TLS, and with the id of another', () => {
    expect(issuesOf({ calendar: oauthType({ tokenUrl: 'http://a.example/' }) })).toEqual([
      'acme: tokenUrl must be a URL that starts with https://.',
    ])
    expect(issuesOf({ calendar: oauthType({ id: 'google' }) })).toEqual([
      'google: Two OAuth providers have this id. Rename one.',
    ])
  })
})

it('adds no type to the catalogue by itself', () => {
  expect(addedTypes).toEqual([])
})
