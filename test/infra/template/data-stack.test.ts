import { expect, it } from 'vitest'
import { facts } from '../../../docs/reference/cost-model.ts'
import { entries, plain, resources, stacks, templates } from './resources.ts'
import { type Synthesis, synthesisTimeoutMs, synthesized } from './synthesized.ts'

const only = (type: string) => {
  const [resource, ...more] = resources(type)
  expect(more).toEqual([])
  return resource
}

it('retains every resource of the data stack, and protects the stack from termination', () => {
  expect(stacks.data.terminationProtection).toBe(true)
  expect(stacks.data.name).toBe('mooring-dev-data')
  for (const [id, resource] of Object.entries(templates.data.Resources)) {
    if (resource.Type === 'AWS::KMS::Alias') continue
    expect([id, resource.DeletionPolicy]).toEqual([id, 'Retain'])
    expect([id, resource.UpdateReplacePolicy]).toEqual([id, 'Retain'])
  }
})

it('creates one table: on demand, encrypted under the key, with point-in-time recovery and a TTL', () => {
  expect(plain(only('AWS::DynamoDB::Table')?.Properties)).toEqual({
    AttributeDefinitions: ['pk', 'sk', 'due_shard', 'due_at', 'log_shard'].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S',
    })),
    KeySchema: keySchema('pk', 'sk'),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'due',
        KeySchema: keySchema('due_shard', 'due_at'),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
      {
        IndexName: 'log',
        KeySchema: keySchema('log_shard', 'sk'),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
    BillingMode: 'PAY_PER_REQUEST',
    DeletionProtectionEnabled: true,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: { KMSMasterKeyId: 'Key.Arn', SSEEnabled: true, SSEType: 'KMS' },
    StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    TimeToLiveSpecification: { AttributeName: 'expires_at', Enabled: true },
  })
})

it('creates a key that rotates, one that only makes fingerprints, and one that only signs', () => {
  const keys = entries('AWS::KMS::Key').map(([, { Properties }]) => Properties)
  expect(keys).toHaveLength(facts.kmsKeys)
  expect(keys[0]).toMatchObject({ EnableKeyRotation: true })
  expect(keys[1]).toMatchObject({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' })
  expect(keys[2]).toMatchObject({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' })
  expect(only('AWS::KMS::Alias')?.Properties.AliasName).toBe('alias/mooring-dev')
})

it('exports the old fingerprint key to the other stacks while a new one replaces it', {
  timeout: synthesisTimeoutMs,
}, async () => {
  const [before, after] = [await synthesized(), await synthesized({ macKeys: '2' })]
  const exportsOf = ({ data }: Synthesis) =>
    Object.values(data.template.Outputs).map(({ Export }) => Export?.Name)
  expect(exportsOf(after)).toEqual(expect.arrayContaining(exportsOf(before)))
  const importing = [after.api, ...Object.values(after.surfaces)]
  const text = JSON.stringify(importing.map(({ template }) => template.Resources))
  expect(text).toMatch(/MOORING_MAC_KEY_ARN":\{"Fn::ImportValue":"[^"]*MacKey2/)
  expect(text).not.toMatch(/FnGetAttMacKey(?!2)/)
})

it('creates an empty secret for the first admin key: no template ever holds the key', () => {
  expect(plain(only('AWS::SecretsManager::Secret')?.Properties)).toEqual({
    Description: 'mooring-dev: the first admin key',
    KmsKeyId: 'Key.Arn',
  })
})

function keySchema(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ]
}
