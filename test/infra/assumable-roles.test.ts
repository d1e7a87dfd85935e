import type { CfnRole } from 'aws-cdk-lib/aws-iam'
import { describe, expect, it } from 'vitest'
import { deploymentOf } from './template/synthesis.ts'
import { findings, synthesisTimeoutMs } from './template/synthesized.ts'

const role = 'arn:aws:iam::123456789012:role/mooring/*'
const assumers = [
  'lookup-credentials',
  'read-aws-credentials',
  'read-credentials',
  'read-credentials-batch',
  'test-connection',
]

/** The roles of a deployment that have a path or a right to STS, as JSON by function. */
function rolesOf(context: Record<string, unknown>) {
  const { api } = deploymentOf(context)
  const found = api.node.findAll().flatMap((each) => {
    if (each.node.id !== 'Role') return []
    const resource = each.node.defaultChild as CfnRole | undefined
    return resource ? [[each.node.scope?.node.id ?? '', resource] as const] : []
  })
  return found.map(([id, resource]) => {
    const text = JSON.stringify(api.resolve([resource.policies, resource.path]))
    return { id, path: resource.path, text }
  })
}

describe('the option assumableRoles', () => {
  it('gives the functions that resolve the right to those roles alone, with an ExternalId of the deployment', () => {
    const roles = rolesOf({ stage: 'prod', assumableRoles: role })
    const having = roles.filter(({ text }) => text.includes('"sts:'))
    expect(having.map(({ id }) => id).toSorted()).toEqual(assumers)
    for (const { text, path } of having) {
      expect(path).toBe('/mooring/prod/')
      expect(text).toContain(
        JSON.stringify({
          Action: 'sts:AssumeRole',
          Condition: { StringLike: { 'sts:ExternalId': 'mooring:prod:*' } },
          Effect: 'Allow',
          Resource: role,
        }),
      )
      expect(text).toContain(
        JSON.stringify({ Action: 'sts:TagSession', Effect: 'Allow', Resource: role }),
      )
    }
    expect(
      roles
        .filter(({ path }) => path)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(assumers)
  })

  it('deploys with roles by pattern and by name: no finding of cdk-nag is left', {
    timeout: synthesisTimeoutMs,
  }, async () => {
    const one = 'arn:aws:iam::210987654321:role/reports'
    const { packs } = await findings({ assumableRoles: `${role}, arn:aws:iam::*:role/x*, ${one}` })
    expect(packs.map(({ violations }) => violations)).toEqual([[], []])
  })

  it('gives no right and no path where it names none', () => {
    const roles = rolesOf({ stage: 'prod' })
    expect(roles.length).toBeGreaterThan(50)
    expect(roles.filter(({ text, path }) => path || text.includes('"sts:'))).toEqual([])
  })
})
