import { describe, expect, it } from 'vitest'
import { allTypes } from '../../shared/catalogue/index.ts'
import { inputNameIssue } from '../../shared/model/declared-inputs.ts'
import { secretFields } from './secret-fields.ts'

const lower = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

describe('the name of an input that an OAuth client declares', () => {
  const names = allTypes.flatMap((type) => secretFields(type)).map((path) => path.split('.').at(-1))
  const ofCatalogue = [...new Set(names)].map((name = '') => name)
  const ofConnectors = [
    ...['apiKey', 'token', 'bearerToken', 'bearer', 'accessToken', 'oauth2Token', 'password'],
    ...['headerName', 'authMethod', 'username_password', 'clientSecret', 'refreshToken'],
  ]

  it.each([...ofCatalogue, ...ofConnectors])('is never %s', (name) => {
    expect(inputNameIssue(name)).toBeDefined()
    expect(inputNameIssue(lower(name))).toBeDefined()
  })

  it.each([
    'scopes',
    'id',
    'type',
    '__proto__',
    'constructor',
    'a.b',
    'A',
    '',
    '1a',
    'x'.repeat(33),
  ])('is not %s', (name) => {
    expect(inputNameIssue(name)).toBeDefined()
  })

  it.each([
    'shop',
    'tenant',
    'tenant_id',
    'subdomain',
    'region',
    'environment',
    'instance',
    'site',
  ])('can be %s', (name) => {
    expect(inputNameIssue(name)).toBeUndefined()
  })
})
