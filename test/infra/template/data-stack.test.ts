import { Template } from 'aws-cdk-lib/assertions'
import { expect, it } from 'vitest'
import { data, deploymentOf, entries, plain, resources, templates } from './resources.ts'

const only = (type: string) => {
  const [resource, ...more] = resources(type)
  expect(more).toEqual([])
  return resource
}

type Outputs = Readonly<Record<string, { Export?: { Name: string } }>>

/** What must outlive every deployment. */
export function kept(): void {
  it('keeps everything of the data stack when the stack goes, and the stack from going', () => {
    expect(data.terminationProtection).toBe(true)
    expect(data.stackName).toBe('mooring-dev-data')
    for (const [id, resource] of Object.entries(templates.data.Resources)) {
      if (resource.Type === 'AWS::KMS::Alias') continue
      expect([id, resource.DeletionPolicy]).toEqual([id, 'Retain'])
      expect([id, resource.UpdateReplacePolicy]).toEqual([id, 'Retain'])
    }
  })

  it('has one table: on demand, encrypted under the key, with recovery and an end for rows', () => {
    expect(plain(only('AWS::DynamoDB::Table')?.Properties)).toEqual({
      AttributeDefinitions: ['pk', 'sk', 'due_shard', 'due_at', 'log_shard'].map(
        (AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        }),
      ),
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

  it('has a key that rotates, and one that only makes fingerprints', () => {
    const keys = entries('AWS::KMS::Key').map(([, { Properties }]) => Properties)
    expect(keys).toHaveLength(2)
    expect(keys[0]).toMatchObject({ EnableKeyRotation: true })
    expect(keys[1]).toMatchObject({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' })
    expect(only('AWS::KMS::Alias')?.Properties.AliasName).toBe('alias/mooring-dev')
  })

  it('puts another fingerprint key in the place of the one before, which stays for the other stacks', () => {
    const before = deploymentOf({})
    const after = deploymentOf({ macKeys: '2' })
    const exportsOf = (of: typeof after) =>
      Object.values(Template.fromStack(of.data).toJSON().Outputs as Outputs).map(
        ({ Export }) => Export?.Name,
      )
    expect(exportsOf(after)).toEqual(expect.arrayContaining(exportsOf(before)))
    const stacks = [after.api, ...after.api.surfaces]
    const text = JSON.stringify(stacks.map((stack) => Template.fromStack(stack).toJSON().Resources))
    expect(text).toMatch(/MOORING_MAC_KEY_ARN":\{"Fn::ImportValue":"[^"]*MacKey2/)
    expect(text).not.toMatch(/FnGetAttMacKey(?!2)/)
  })

  it('has an empty secret for the first admin key: no template ever holds the key', () => {
    expect(plain(only('AWS::SecretsManager::Secret')?.Properties)).toEqual({
      Description: 'mooring-dev: the first admin key',
      KmsKeyId: 'Key.Arn',
    })
  })
}

function keySchema(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ]
}
