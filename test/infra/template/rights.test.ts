import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { expectedRights } from '../expected-rights.ts'
import { lambdas, roleOf, type Statement, statementsOf } from './functions.ts'
import { resources } from './resources.ts'

const ids = Object.keys(lambdas)
const inOrder = (statements: readonly Statement[]) =>
  statements.map((statement) => JSON.stringify(statement)).sort()

function ownLogOf(id: string): string {
  if (id === 'publish-console') return 'ConsoleLogs.Arn'
  const construct = id.replace(/(?<!identity)-provider$/, 'Provider').replaceAll('-', '')
  return `${construct}Logs.Arn`
}

const always = (id: string): Statement[] => [
  { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resource: ownLogOf(id) },
  { actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], resource: '*' },
]

it.each(ids)(
  'grants the function %s exactly what it needs, under exactly these conditions',
  (id) => {
    const expected = [...always(id), ...(expectedRights[id] ?? [])]
    expect(inOrder(statementsOf(id))).toEqual(inOrder(expected))
  },
)

it('has expected rights for every function, and creates no other role', () => {
  expect(ids.sort()).toEqual(Object.keys(expectedRights).sort())
  expect(resources('AWS::IAM::Policy')).toEqual([])
  expect(resources('AWS::IAM::Role')).toHaveLength(ids.length)
})

it('lets only Lambda assume a role, and uses no managed policy', () => {
  for (const { Properties } of ids.map(roleOf)) {
    expect(Properties.ManagedPolicyArns).toBeUndefined()
    expect(Properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [{ Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
    })
  }
})

// Guarantee: a function that creates, lists, gets or deletes cannot decrypt a secret, and SECURITY.md is true.
it('lets exactly the functions that SECURITY.md lists decrypt, and exactly what it lists', () => {
  const said = [
    ...security.matchAll(
      /^\| `([a-z-]+)` \| (yes|no) \| (yes|no) \| (yes|no) \| (yes|no) \| (yes|no) \|/gm,
    ),
  ].map(([, id = '', ...cells]) => [id, ...cells])
  const granted = ids
    .map((id) => [id, ...decrypting.map((what) => (statementsOf(id).some(what) ? 'yes' : 'no'))])
    .filter((row) => row.includes('yes'))
  expect(said).toEqual(granted.toSorted(([a = ''], [b = '']) => a.localeCompare(b)))
})

it('lets functions decrypt nothing else but the first admin key, and the table through DynamoDB', () => {
  const others = ids.filter((id) =>
    statementsOf(id).some(
      (statement) =>
        decryptsSecrets(statement) && !decrypting.some((decrypts) => decrypts(statement)),
    ),
  )
  expect(others).toEqual(['create-admin-key'])
})

const security = readFileSync(join(import.meta.dirname, '../../../SECURITY.md'), 'utf8')
const decryptsUnder = (context: RegExp) => (statement: Statement) =>
  decryptsSecrets(statement) && context.test(JSON.stringify(statement.condition))
/** What SECURITY.md has a column for, in its order. */
const decrypting = [
  decryptsUnder(/SecretARN":"[^"]*\/connections\//),
  decryptsUnder(/SecretARN":"[^"]*\/oauth2-clients\//),
  decryptsUnder(/mooring:purpose":\["authorization","grant"\]/),
  decryptsUnder(/mooring:purpose":(\["sign-in"\]|"sign-in")/),
  decryptsUnder(/mooring:purpose":(\["revocation"\]|"revocation")/),
]

function decryptsSecrets({ actions, condition }: Statement): boolean {
  const text = JSON.stringify(condition ?? {})
  const harmless = /kms:ViaService":"dynamodb|RequestToValidateKeyAccess/
  return actions.includes('kms:Decrypt') && !harmless.test(text)
}
