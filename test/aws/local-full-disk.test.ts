import type * as Promises from 'node:fs/promises'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startLocalKms, startLocalSecretsManager } from '../../local/aws/services.ts'
import { at } from './contract.ts'

const disk = vi.hoisted(() => ({ full: false }))
vi.mock('node:fs/promises', async (actual) => {
  const real = await actual<typeof Promises>()
  const open: typeof real.open = async (...given) => {
    const file = await real.open(...given)
    const noSpace = async () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }
    if (disk.full) Object.assign(file, { writeFile: noSpace })
    return file
  }
  return { ...real, open }
})

let dataDir: string
let stop: () => Promise<unknown>
let start: () => Promise<SecretsManagerClient>
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'full-'))
  start = async () => {
    const kms = await startLocalKms({ dataDir })
    const service = await startLocalSecretsManager({ dataDir, kms: kms.engine })
    stop = () => Promise.all([kms.close(), service.close()])
    return new SecretsManagerClient({ ...at(service.url), maxAttempts: 1 })
  }
})
afterAll(() => stop())

// Guarantee: what no disk took was not acknowledged, and what was is there.
it('answers 5xx while the disk is full, keeps what it acknowledged, and recovers', async () => {
  let client = await start()
  const put = (SecretString: string) =>
    client.send(new PutSecretValueCommand({ SecretId: 'a', SecretString }))
  const value = async () =>
    (await client.send(new GetSecretValueCommand({ SecretId: 'a' }))).SecretString
  await client.send(new CreateSecretCommand({ Name: 'a', SecretString: 'first' }))
  disk.full = true
  const status = { $metadata: expect.objectContaining({ httpStatusCode: 500 }) }
  await expect(put('never')).rejects.toMatchObject(status)
  await expect(
    client.send(new CreateSecretCommand({ Name: 'b', SecretString: 'never' })),
  ).rejects.toMatchObject(status)
  expect(await value()).toBe('first')
  disk.full = false
  expect(await value()).toBe('first')
  await put('second')
  await stop()
  client = await start()
  expect(await value()).toBe('second')
  const names = await readdir(dataDir, { recursive: true })
  expect(names.filter((name) => name.includes('unfinished'))).toEqual([])
})
