import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKmsEngine } from '../../local/aws/kms/service.ts'
import { openSecretsManagerEngine } from '../../local/aws/secrets-manager/service.ts'
import { killInTheMiddle } from './kill-in-the-middle.ts'

const aDirectory = () => mkdtemp(join(tmpdir(), 'durability-'))

const open = async (dataDir: string) => {
  const kms = await openKmsEngine({ dataDir })
  return { kms, secrets: await openSecretsManagerEngine({ dataDir, kms }) }
}

const filesIn = async (directory: string) => {
  const found = await readdir(directory, { recursive: true, withFileTypes: true })
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

describe('the state of the local KMS and Secrets Manager', () => {
  it('holds every acknowledged write after a kill -9, and no half file', async () => {
    const dataDir = await aDirectory()
    for (const after of [5, 31]) {
      const acknowledged = await killInTheMiddle(dataDir, after)
      expect(acknowledged.length).toBeGreaterThanOrEqual(after)
      const { secrets } = await open(dataDir)
      const latest = new Map(acknowledged.map((write) => [write.secretId, write]))
      for (const { secretId, versionId, value } of latest.values()) {
        const { SecretString } = secrets.GetSecretValue({
          SecretId: secretId,
          VersionId: versionId,
        })
        expect(SecretString).toBe(value)
      }
      const names = await filesIn(dataDir)
      expect(names.filter((name) => !name.endsWith('.json'))).toEqual([])
    }
  })

  it('has no value in clear, and is open to its owner alone', async () => {
    const dataDir = await aDirectory()
    const { secrets } = await open(dataDir)
    const marker = 'MARKER-9c1f'
    const bytes = Buffer.from(marker)
    const token = (end: string) => `00000000-0000-0000-0000-00000000000${end}`
    const made = { Tags: [], SecretString: marker, ClientRequestToken: token('1') }
    await secrets.CreateSecret({ Name: 'a', ...made })
    await secrets.PutSecretValue({
      SecretId: 'a',
      ClientRequestToken: token('2'),
      SecretBinary: bytes,
    })
    const files = await filesIn(dataDir)
    expect(files).toHaveLength(2)
    for (const file of files) {
      const content = await readFile(file, 'utf8')
      for (const form of [marker, bytes.toString('base64'), bytes.toString('hex')]) {
        expect(content).not.toContain(form)
      }
      expect((await stat(file)).mode & 0o777).toBe(0o600)
    }
    expect((await stat(join(dataDir, 'secrets'))).mode & 0o777).toBe(0o700)
  })

  it('names a broken file and never its content', async () => {
    const dataDir = await aDirectory()
    const { kms, secrets } = await open(dataDir)
    const made = { Name: 'a', Tags: [], SecretString: 'x' }
    await secrets.CreateSecret({ ...made, ClientRequestToken: crypto.randomUUID() })
    const files = await filesIn(dataDir)
    for (const path of files) {
      const whole = await readFile(path, 'utf8')
      const halves = [whole.slice(0, whole.length / 2), '{"format":1,"MARKER":1}', '', '\0\0']
      for (const broken of halves) {
        await writeFile(path, broken)
        const opening = path.endsWith('kms.json')
          ? openKmsEngine({ dataDir })
          : openSecretsManagerEngine({ dataDir, kms })
        const error = await opening.then(
          () => expect.fail('was opened'),
          (thrown: Error) => thrown,
        )
        expect(error.message).toBe(`${path} is broken. Put back a copy of it.`)
        expect(error.cause).toBeUndefined()
      }
      await writeFile(path, whole)
    }
    await open(dataDir)
  })
})
