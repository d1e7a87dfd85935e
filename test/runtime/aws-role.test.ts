import { describe, expect, it } from 'vitest'
import { isAssumable, parseAssumableRoles } from '../../shared/runtime/aws-role.ts'

const role = (path: string, account = '123456789012') => `arn:aws:iam::${account}:role/${path}`

describe('the roles that a deployment may assume', () => {
  it('are none unless it names some', () => {
    expect(parseAssumableRoles('')).toEqual([])
    expect(parseAssumableRoles(undefined)).toEqual([])
    expect(isAssumable(role('x'), [])).toBe(false)
  })

  it('are those of each pattern, which has no other meaning than in IAM', () => {
    const patterns = parseAssumableRoles(`${role('mooring/*')}, ${role('read-?.+', '*')}`)
    expect(isAssumable(role('mooring/a/b'), patterns)).toBe(true)
    expect(isAssumable(role('mooring/'), patterns)).toBe(true)
    expect(isAssumable(role('mooringa'), patterns)).toBe(false)
    expect(isAssumable(role('mooring/a', '210987654321'), patterns)).toBe(false)
    expect(isAssumable(role('read-x.+', '210987654321'), patterns)).toBe(true)
    expect(isAssumable(role('read-xy.+'), patterns)).toBe(false)
    expect(isAssumable(role('read-xx+'), patterns)).toBe(false)
    expect(isAssumable(role('Mooring/a'), patterns)).toBe(false)
  })

  it('hold nothing that is no role, whatever a pattern would match', () => {
    const all = parseAssumableRoles(role('*', '*'))
    expect(isAssumable(role('x', '1'), all)).toBe(false)
    expect(isAssumable('arn:aws:iam::123456789012:user/role/x', all)).toBe(false)
    expect(isAssumable(`${role('x')}\n`, all)).toBe(false)
    expect(isAssumable(role('x:y'), all)).toBe(false)
  })

  it('are compared in a time that many stars do not raise', () => {
    const [pattern = ''] = parseAssumableRoles(role(`${'*a'.repeat(100)}b`))
    expect(isAssumable(role('a'.repeat(500)), [pattern])).toBe(false)
  })

  it.each(['*', 'role/x', 'arn:aws:iam::1:role/x', 'arn:*:iam::123456789012:role/x', role('')])(
    'reject the pattern %s',
    (pattern) => {
      expect(() => parseAssumableRoles(pattern)).toThrow(`"${pattern}"`)
    },
  )
})
