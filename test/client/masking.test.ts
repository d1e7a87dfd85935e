import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isPlainField, maskInspection } from '../../clients/typescript/masking.ts'

const credentials = maskInspection({
  id: '3d4f7c2e-57f2-4d6b-9f2e-d9f1f6f3a001',
  type: 'dynamiq.connections.PostgreSQL',
  host: 'db.example.com',
  port: 5432,
  password: 'LEAK',
})

describe('the printed form of credentials', () => {
  it('masks each secret field and shows the others', () => {
    const printed = inspect({ nested: [credentials] }, { depth: 5 })
    expect(printed).not.toContain('LEAK')
    expect(printed).toContain("password: '[secret]'")
    expect(printed).toContain("host: 'db.example.com'")
  })

  it('masks every field of the config of a type that the package does not know', () => {
    const own = maskInspection({
      id: '1',
      type: 'acme.connections.Crm',
      token: 'LEAK',
      region: 'LEAK',
    })
    expect(inspect(own)).not.toContain('LEAK')
  })

  it('masks nested secrets, the access token and the headers of an MCP server', () => {
    const type = 'mooring.connections.MCP'
    const headers = { Authorization: 'Bearer LEAK' }
    expect(inspect(maskInspection({ id: '1', type, access_token: 'LEAK', headers }))).not.toContain(
      'LEAK',
    )
    expect(isPlainField('credible.connections.duckdb', 'attachedDatabases')).toBe(false)
  })

  it('leaves the mapping itself plain: fields, spread and JSON have the values', () => {
    expect(credentials.password).toBe('LEAK')
    expect({ ...credentials }).toEqual(JSON.parse(JSON.stringify(credentials)))
    expect(Object.keys(credentials)).toEqual(['id', 'type', 'host', 'port', 'password'])
  })
})
