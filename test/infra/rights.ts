import { expect, it } from 'vitest'
import { resources } from './deployment.ts'
import { expectedRights } from './expected-rights.ts'
import { lambdas, roleOf, type Statement, statementsOf } from './functions.ts'

const ids = Object.keys(lambdas)
const inOrder = (statements: readonly Statement[]) =>
  statements.map((statement) => JSON.stringify(statement)).sort()

function ownLogOf(id: string): string {
  if (id === 'publish-console') return 'ConsoleLogs.Arn'
  const construct = id.replace('-provider', 'Provider').replaceAll('-', '')
  return `${construct}Logs.Arn`
}

const always = (id: string): Statement[] => [
  { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resource: ownLogOf(id) },
  { actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], resource: '*' },
]

/** Every right of every function. */
export function rights(): void {
  it.each(ids)('gives %s exactly what it needs, under exactly these conditions', (id) => {
    const expected = [...always(id), ...(expectedRights[id] ?? [])]
    expect(inOrder(statementsOf(id))).toEqual(inOrder(expected))
  })

  it('knows every function, and gives rights to nobody else', () => {
    expect(ids.sort()).toEqual(Object.keys(expectedRights).sort())
    expect(resources('AWS::IAM::Policy')).toEqual([])
    expect(resources('AWS::IAM::Role')).toHaveLength(ids.length)
  })

  it('lets only Lambda take on a role, and uses no managed policy', () => {
    for (const { Properties } of ids.map(roleOf)) {
      expect(Properties.ManagedPolicyArns).toBeUndefined()
      expect(Properties.AssumeRolePolicyDocument).toMatchObject({
        Statement: [{ Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
      })
    }
  })

  // Guarantee: whoever creates, lists, gets or deletes cannot open a secret.
  it('lets only these functions decrypt what a secret holds', () => {
    expect(ids.filter((id) => statementsOf(id).some(decryptsSecrets)).sort()).toEqual([
      'complete-authorization',
      'create-admin-key',
      'lookup-credentials',
      'read-credentials',
      'read-credentials-batch',
      'refresh-tokens',
      'revoke-grants',
      'sweep',
      'test-connection',
      'update-connection',
      'update-credible-connection',
    ])
    expect(ids.filter((id) => statementsOf(id).some(readsConnectionSecrets)).sort()).toEqual([
      'complete-authorization',
      'lookup-credentials',
      'read-credentials',
      'read-credentials-batch',
      'refresh-tokens',
      'revoke-grants',
      'sweep',
      'test-connection',
      'update-connection',
      'update-credible-connection',
    ])
  })
}

function decryptsSecrets({ actions, condition }: Statement): boolean {
  const text = JSON.stringify(condition ?? {})
  const harmless = /kms:ViaService":"dynamodb|RequestToValidateKeyAccess/
  return actions.includes('kms:Decrypt') && !harmless.test(text)
}

function readsConnectionSecrets({ actions, resource }: Statement): boolean {
  return actions.includes('secretsmanager:GetSecretValue') && resource !== 'AdminKey'
}
