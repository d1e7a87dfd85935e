import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../infra/grants/grants.ts'
import type { SecretStoreOption } from '../../infra/grants/secret-store.ts'
import type { Power } from '../../shared/ports/index.ts'
import { deploymentOf } from './template/synthesis.ts'

const { data } = deploymentOf()

const rightsOf = (power: Power, store: SecretStoreOption) =>
  statementsOf([power], data, store).map((statement) => statement.toStatementJson())

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
    for (const power of ['writeNewSecrets', 'writeSecrets', 'commitSecrets'] as const)
      expect(rightsOf(power, 'secrets-manager,envelope')).toEqual(
        rightsOf(power, 'secrets-manager'),
      )
  })

  it('are none of key pairs without the option', () => {
    for (const power of ['writeSecrets', 'readSecrets'] as const)
      expect(JSON.stringify(rightsOf(power, 'secrets-manager'))).not.toMatch(/secret-key|SECRETKEY/)
  })
})
