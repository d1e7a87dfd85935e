import { describe, expect, it } from 'vitest'
import { readPolicy, referencedSecrets } from '../../console/pages/connection/reference-policy.ts'
import { parameterArn, role_arn, secretArn, toKey } from '../support/references.ts'

describe('the policy of a role that reads secrets', () => {
  it('allows the read of each secret once, with and without its random suffix', () => {
    const refs = [toKey.ref, `${secretArn}#/keys/next`]
    expect(readPolicy(refs, { hasOwnKeys: false })).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'secretsmanager:GetSecretValue',
          Resource: [secretArn, `${secretArn}-??????`],
        },
      ],
    })
  })

  it('allows ssm:GetParameter of a parameter', () => {
    expect(readPolicy([parameterArn], { hasOwnKeys: false })).toMatchObject({
      Statement: [{ Action: 'ssm:GetParameter', Resource: parameterArn }],
    })
  })

  it('allows kms:Decrypt in the account of the secret, through its service alone', () => {
    const { Statement: statements } = readPolicy([parameterArn], { hasOwnKeys: true }) as {
      Statement: readonly object[]
    }
    expect(statements[1]).toEqual({
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: 'arn:aws:kms:eu-central-1:210987654321:key/*',
      Condition: { StringEquals: { 'kms:ViaService': 'ssm.eu-central-1.amazonaws.com' } },
    })
  })

  it('names the host of the partition in China', () => {
    const arn = 'arn:aws-cn:ssm:cn-north-1:210987654321:parameter/key'
    expect(JSON.stringify(readPolicy([arn], { hasOwnKeys: true }))).toContain(
      '"ssm.cn-north-1.amazonaws.com.cn"',
    )
  })
})

describe('the referenced secrets of a connection', () => {
  it('include that of an item of a list, by the name of the item', () => {
    const config = { api_key: toKey, stores: [{ name: 'a' }, { name: 'b', key: toKey }] }
    const found = referencedSecrets({ config, referenced_fields: ['api_key', 'stores.b.key'] })
    expect(found).toEqual([
      { field: 'api_key', ref: toKey.ref, roleArn: role_arn },
      { field: 'stores.b.key', ref: toKey.ref, roleArn: role_arn },
    ])
  })
})
