// Writes secrets and keys until it is killed, and says on stdout what was acknowledged.
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openKmsEngine } from '../../local/aws/kms/service.ts'
import { openSecretsManagerEngine } from '../../local/aws/secrets-manager/service.ts'

const dataDir = process.argv[2] ?? ''
const kms = await openKmsEngine({ dataDir })
const secrets = await openSecretsManagerEngine({ dataDir, kms })

const write = async (secretId: string) => {
  // A key per secret: a value can be read back only if its key was kept as well.
  const { KeyMetadata } = await kms.CreateKey({
    KeySpec: 'SYMMETRIC_DEFAULT',
    Description: '',
    Tags: [],
  })
  await secrets.CreateSecret({
    Name: secretId,
    ClientRequestToken: randomUUID(),
    KmsKeyId: KeyMetadata.KeyId,
    Tags: [],
  })
  for (;;) {
    const versionId = randomUUID()
    const value = `MARKER ${randomUUID()} ${'x'.repeat(20_000)}`
    await secrets.PutSecretValue({
      SecretId: secretId,
      ClientRequestToken: versionId,
      SecretString: value,
    })
    writeSync(1, `${JSON.stringify({ secretId, versionId, value })}\n`)
  }
}
await Promise.all(['one', 'two', 'three'].map((end) => write(`${randomUUID()}/${end}`)))
