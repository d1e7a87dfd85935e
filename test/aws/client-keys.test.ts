import { CreateKeyCommand, DisableKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { settings } from '../../shared/runtime/settings.ts'
import { at } from './contract.ts'
import { deploy } from './ports/deployment.ts'
import { type Addresses, startLocalAws } from './ports/local-aws.ts'

let services: Addresses & { stop(): Promise<void> }
let kms: KMSClient
let old: string
let next: string
beforeAll(async () => {
  services = await startLocalAws()
  await deploy(services)
  kms = new KMSClient(at(services.kms))
  old = String(process.env[settings.clientKey])
  const signing = { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' } as const
  next = String((await kms.send(new CreateKeyCommand(signing))).KeyMetadata?.Arn)
})
afterAll(() => services.stop())

/** The adapters of a process whose deployment signs by the first of these keys. */
async function deployed(...arns: readonly string[]) {
  vi.resetModules()
  process.env[settings.clientKey] = arns[0]
  process.env[settings.clientKeys] = arns.join()
  const { readClientKeys, signAssertions } = await import('../../shared/aws/loaded-on-use.ts')
  const keys = await readClientKeys.read()
  const assertion = String((await signAssertions.sign({ iss: 'c' })).reveal())
  return { keys: [...keys], assertion }
}

it('replaces the key of client assertions without one that a cached document cannot verify', async () => {
  const steps = [
    await deployed(old),
    await deployed(old, next),
    await deployed(next, old),
    await deployed(next),
  ]
  expect(steps.map(({ keys }) => keys.length)).toEqual([1, 2, 2, 1])
  // A server verifies by the document of this step, or still by that of the one before.
  for (const [at, { assertion }] of steps.entries()) {
    for (const { keys } of steps.slice(Math.max(0, at - 1), at + 1))
      await expect(jwtVerify(assertion, createLocalJWKSet({ keys }))).resolves.toMatchObject({
        payload: { iss: 'c' },
      })
  }
  const first = createLocalJWKSet({ keys: steps[0]?.keys ?? [] })
  await expect(jwtVerify(String(steps[3]?.assertion), first)).rejects.toThrow()
})

it('publishes no document that lacks a key which cannot be read', async () => {
  await kms.send(new DisableKeyCommand({ KeyId: old }))
  await expect(deployed(next, old)).rejects.toMatchObject({ code: 'dependency_unavailable' })
})
