import { describe, expect, it } from 'vitest'
import type { SecretStoreOption } from '../../infra/grants/choices.ts'
import { statementsOf } from '../../infra/grants/grants.ts'
import { envelopeTasks } from '../../shared/api/envelope-tasks.ts'
import type { Power } from '../../shared/ports/index.ts'
import { deploymentOf, synthesize, usualOptions } from './template/synthesis.ts'

const { data } = deploymentOf()

const rightsOf = (power: Power, store: SecretStoreOption) =>
  statementsOf([power], data, { ...usualOptions, secretStore: store }).map((statement) =>
    statement.toStatementJson(),
  )

/** Each right on secrets, keys and their rows, with its condition where that is of the driver. */
function rights(power: Power, store: SecretStoreOption): string[] {
  const text = (value: unknown) => JSON.stringify(value ?? {})
  return rightsOf(power, store)
    .flatMap(({ Action, Condition }) =>
      [Action].flat().map((action: string) => {
        const key = text(Condition).includes('"secret-key"') ? ' of key pairs' : ''
        const row = text(Condition).includes('SECRETKEY#*') ? ' of their rows' : ''
        const table = text(Condition).includes('dynamodb.') ? ' of the table' : ''
        const vault = text(Condition).includes('secretsmanager.') ? ' of secrets' : ''
        return `${action}${key}${row}${table}${vault}`
      }),
    )
    .filter((right) => !right.endsWith(' of the table'))
    .toSorted()
}

const writing = [
  'dynamodb:PutItem of their rows',
  'dynamodb:Query of their rows',
  'kms:Encrypt of key pairs',
  'kms:GenerateMac',
]
const reading = [
  'dynamodb:GetItem of their rows',
  'kms:Decrypt of key pairs',
  'kms:Decrypt of secrets',
  'secretsmanager:GetSecretValue',
]
const committing = [
  'secretsmanager:DeleteSecret',
  'secretsmanager:DescribeSecret',
  'secretsmanager:UpdateSecretVersionStage',
]

describe('the rights of a deployment with the envelope driver', () => {
  it.each([
    ['writeNewSecrets', writing],
    ['writeSecrets', writing],
    ['writeNewClientSecrets', writing],
    ['writeClientSecrets', writing],
    ['readSecrets', reading],
    ['readClientSecrets', reading],
    ['commitSecrets', committing],
    ['commitClientSecrets', committing],
    ['discardSecrets', ['secretsmanager:DeleteSecret']],
    ['discardClientSecrets', ['secretsmanager:DeleteSecret']],
  ] as const)(
    'of %s are exactly what the drivers need, and no writer decrypts',
    (power, expected) => {
      expect(rights(power, 'envelope')).toEqual(expected)
    },
  )

  it('stay readable on the way back to Secrets Manager, where nothing is written by the envelope driver', () => {
    expect(rights('readSecrets', 'secrets-manager,envelope')).toEqual(reading)
    for (const power of ['writeNewSecrets', 'commitSecrets'] as const)
      expect(rightsOf(power, 'secrets-manager,envelope')).toEqual(
        rightsOf(power, 'secrets-manager'),
      )
  })

  it('restore what an envelope replaced, on that way and on no other', () => {
    const restoring = (store: SecretStoreOption) =>
      (['writeSecrets', 'writeClientSecrets'] as const).map((power) =>
        rights(power, store).includes('secretsmanager:RestoreSecret'),
      )
    expect(restoring('secrets-manager,envelope')).toEqual([true, true])
    expect([...restoring('secrets-manager'), ...restoring('envelope')]).not.toContain(true)
    const others = (store: SecretStoreOption) =>
      rights('writeSecrets', store).filter((right) => !right.endsWith('RestoreSecret'))
    expect(others('secrets-manager,envelope')).toEqual(others('secrets-manager'))
  })

  it('are none of key pairs without the option', () => {
    for (const power of ['writeSecrets', 'readSecrets'] as const)
      expect(JSON.stringify(rightsOf(power, 'secrets-manager'))).not.toMatch(/secret-key|SECRETKEY/)
  })
})

describe('the tasks that move secrets', () => {
  const deployed = (secretStore: SecretStoreOption) => {
    const { api } = deploymentOf({ secretStore })
    return envelopeTasks.map(({ id }) => api.node.tryFindChild(id) !== undefined)
  }

  it('are in deployments that read by the envelope driver, and in no other', () => {
    expect(deployed('secrets-manager')).not.toContain(true)
    expect(deployed('envelope')).not.toContain(false)
    expect(deployed('secrets-manager,envelope')).not.toContain(false)
  })

  it('are in a template whose resources do not depend on each other in a circle', () => {
    // The CDK's assertions reject such a template.
    const { api } = synthesize({ secretStore: 'envelope' })
    const names = Object.values(api.template.Resources).map(
      ({ Properties }) => Properties?.FunctionName,
    )
    for (const { id } of envelopeTasks) expect(names).toContain(`mooring-dev-${id}`)
  }, 180_000)

  it('read and change rows of connections and OAuth clients, and their secrets alone', () => {
    const options = { ...usualOptions, secretStore: 'envelope' } as const
    const [task] = envelopeTasks
    const statements = statementsOf(task?.powers ?? [], data, options).map((one) =>
      one.toStatementJson(),
    )
    const table = statements.filter(({ Condition }) =>
      JSON.stringify(Condition ?? {}).includes('LeadingKeys'),
    )
    const reach = table.map(({ Action, Condition }) => [
      [Action].flat(),
      Condition['ForAllValues:StringLike']['dynamodb:LeadingKeys'],
    ])
    expect(JSON.stringify(reach)).not.toMatch(/ACCESSKEY|AUTHORIZATION|IDEMPOTENCY|DEPLOYMENT/)
    const actions = statements.flatMap(({ Action }) => [Action].flat())
    expect(actions.filter((action) => /Create|Restore|Policy|Replicate/.test(action))).toEqual([])
  })
})
