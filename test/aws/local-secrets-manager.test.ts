import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../local/aws/kms/inputs.ts'
import { openKmsEngine } from '../../local/aws/kms/service.ts'
import {
  openSecretsManagerEngine,
  type SecretsManagerOptions,
} from '../../local/aws/secrets-manager/service.ts'
import { startLocalSecretsManager } from '../../local/aws/services.ts'
import { at } from './contract.ts'
import { motoSecretsManagerGaps } from './other-implementations.ts'
import { secretsManagerContract } from './secrets-manager.contract.ts'

const aDirectory = () => mkdtemp(join(tmpdir(), 'secrets-'))

secretsManagerContract('the local one', async () => {
  const dataDir = await aDirectory()
  const service = await startLocalSecretsManager({ dataDir, kms: await openKmsEngine({ dataDir }) })
  return new SecretsManagerClient(at(service.url))
})

const other = process.env.MOORING_TEST_SECRETS_MANAGER_ENDPOINT
if (other) {
  const connect = async () => new SecretsManagerClient(at(other))
  secretsManagerContract(other, connect, motoSecretsManagerGaps)
}

const opened = async (options: Partial<SecretsManagerOptions> = {}) => {
  const dataDir = await aDirectory()
  const kms = await openKmsEngine({ dataDir })
  const open = () => openSecretsManagerEngine({ dataDir, kms, ...options })
  const secrets = await open()
  const create = (Name: string, SecretString = 'first', KmsKeyId?: string) =>
    secrets.CreateSecret({
      Name,
      SecretString,
      KmsKeyId,
      Tags: [],
      ClientRequestToken: randomUUID(),
    })
  const put = (SecretId: string, SecretString: string, VersionStages?: string[]) =>
    secrets.PutSecretValue({
      SecretId,
      SecretString,
      VersionStages,
      ClientRequestToken: randomUUID(),
    })
  return { dataDir, kms, open, secrets, create, put }
}

const allVersions = { IncludeDeprecated: true, MaxResults: 100 } as const
const aKey: Input<'CreateKey'> = { KeySpec: 'SYMMETRIC_DEFAULT', Description: '', Tags: [] }
const dayMs = 86_400_000

describe('the local Secrets Manager', () => {
  it('takes concurrent writes to one secret one after the other', async () => {
    const { secrets, create, put, open } = await opened()
    await create('a')
    const written = await Promise.all(
      Array.from({ length: 30 }, (_, index) => put('a', `value ${index}`)),
    )
    for (const engine of [secrets, await open()]) {
      const { Versions } = engine.ListSecretVersionIds({ SecretId: 'a', ...allVersions })
      expect(Versions).toHaveLength(31)
      expect(engine.DescribeSecret({ SecretId: 'a' }).VersionIdsToStages).toEqual({
        [written.at(-1)?.VersionId ?? '']: ['AWSCURRENT'],
        [written.at(-2)?.VersionId ?? '']: ['AWSPREVIOUS'],
      })
    }
  })

  it('makes a secret once of many calls with one token', async () => {
    const { secrets } = await opened()
    const asked = { Name: 'a', SecretString: 'x', Tags: [], ClientRequestToken: randomUUID() }
    const made = await Promise.all([1, 2, 3].map(() => secrets.CreateSecret(asked)))
    expect(new Set(made.map((one) => one.ARN)).size).toBe(1)
  })

  it('keeps 100 versions, and drops the oldest without a label first', async () => {
    const { secrets, create, put } = await opened()
    const first = await create('a')
    const VersionStage = 'PINNED'
    const MoveToVersionId = first.VersionId
    await secrets.UpdateSecretVersionStage({ SecretId: 'a', VersionStage, MoveToVersionId })
    const second = await put('a', 'second')
    for (let index = 0; index < 100; index += 1) await put('a', `${index}`)
    const { Versions } = secrets.ListSecretVersionIds({ SecretId: 'a', ...allVersions })
    expect(Versions).toHaveLength(100)
    const ids = Versions.map((version) => version.VersionId)
    expect(ids).toContain(first.VersionId)
    expect(ids).not.toContain(second.VersionId)
  })

  it('drops at once what bears no label, if so opened', async () => {
    const { secrets, create, put } = await opened({ purgeUnlabelled: true })
    const { VersionId = '' } = await create('a')
    await put('a', 'second')
    expect(secrets.GetSecretValue({ SecretId: 'a', VersionId }).SecretString).toBe('first')
    await put('a', 'third')
    expect(() => secrets.GetSecretValue({ SecretId: 'a', VersionId })).toThrow("can't find")
  })

  it('forgets a secret when its recovery window is over', async () => {
    let now = Date.now()
    const { secrets, create, open, dataDir } = await opened({ now: () => now })
    const { ARN } = await create('a')
    await secrets.DeleteSecret({
      SecretId: 'a',
      RecoveryWindowInDays: 7,
      ForceDeleteWithoutRecovery: false,
    })
    now += 7 * dayMs
    expect(() => secrets.DescribeSecret({ SecretId: ARN })).toThrow("can't find")
    await open()
    expect(await readdir(join(dataDir, 'secrets'))).toEqual([])
    expect((await create('a')).ARN).not.toBe(ARN)
  })

  it('does not open a value that was changed, or copied to another secret', async () => {
    const { create, open, dataDir } = await opened()
    await create('a')
    await create('b', 'second')
    const directory = join(dataDir, 'secrets')
    const paths = (await readdir(directory)).map((name) => join(directory, name))
    const [one = '', two = ''] = paths
    const [record, donor] = await Promise.all(
      [one, two].map(async (path) => JSON.parse(await readFile(path, 'utf8'))),
    )
    const valueIn = (secret: typeof record) =>
      Object.values(secret.versions as Record<string, { value: Record<string, string> }>)[0]?.value
    const own = { ...valueIn(record) }
    const flipped = (text = '') => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    const changes = [
      valueIn(donor),
      { kind: 'binary' },
      ...['dataKey', 'nonce', 'sealed', 'tag'].map((part) => ({ [part]: flipped(own[part]) })),
    ]
    for (const change of changes) {
      Object.assign(valueIn(record) ?? {}, own, change)
      await writeFile(one, JSON.stringify(record))
      const secrets = await open()
      expect(() => secrets.GetSecretValue({ SecretId: record.name })).toThrow("can't decrypt")
    }
  })

  it('uses the key it is given, and says so when that key is switched off', async () => {
    const { kms, secrets, create, put } = await opened()
    const { KeyId, Arn } = (await kms.CreateKey(aKey)).KeyMetadata
    for (const [index, reference] of [KeyId, Arn].entries()) {
      await create(`${index}`, 'value', reference)
      const { Versions } = secrets.ListSecretVersionIds({ SecretId: `${index}`, ...allVersions })
      expect(Versions[0]?.KmsKeyIds).toEqual([Arn])
    }
    await kms.DisableKey({ KeyId })
    expect(() => secrets.GetSecretValue({ SecretId: '0' })).toThrow("can't decrypt")
    await expect(put('0', 'other')).rejects.toThrow("can't encrypt")
    await expect(create('z', 'value', 'alias/nobody')).rejects.toThrow("can't encrypt")
  })
})
