import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { isInlineRef, type SecretOwner, type SecretRef } from '../../../shared/model/secret.ts'
import { settings } from '../../../shared/runtime/settings.ts'
import { type AwsSubject, awsSubject, described, rowsOf } from './aws-subject.ts'
import { type Deployment, deploy } from './deployment.ts'
import { type LocalAws, startLocalAws } from './local-aws.ts'
import { outcomeOf, secretsOf } from './made.ts'
import { aSecretOwner, secretVerbs } from './secret-verbs.ts'
import { secretsContract } from './secrets.contract.ts'

const store = (name: string) => {
  process.env[settings.secretStore] = name
}

let aws: LocalAws
let deployment: Deployment
let subject: AwsSubject
beforeAll(async () => {
  aws = await startLocalAws()
  deployment = await deploy(aws)
  subject = await awsSubject(deployment)
  store('envelope')
})
afterAll(() => aws.stop())
afterEach(() => {
  store('envelope')
  vi.useRealTimers()
})

secretsContract('the envelope driver', { make: async () => subject, keepsOutsideRows: false })

const verbs = secretVerbs(() => subject.powers)
const keyRows = async () =>
  (await rowsOf(deployment)).filter(({ pk }) => pk.startsWith('SECRETKEY#'))

describe('the envelope driver', () => {
  it('keeps the secrets in the ref alone, and nothing in Secrets Manager', async () => {
    const owner = aSecretOwner()
    const ref = await verbs.writeNew(owner, 'a')
    expect(ref).toMatch(/^e1\.[0-9a-f]{2}\.1\.1\.[A-Za-z0-9_-]+$/)
    expect(await described(deployment, owner)).toBeUndefined()
    expect(await subject.powers.inspectSecrets.holds(owner, ref)).toBe(true)
  })

  it('numbers the secrets of an owner', async () => {
    const owner = aSecretOwner()
    const first = await verbs.writeNew(owner, 'a')
    expect((await verbs.write(owner, 'b', first)).split('.')[3]).toBe('2')
  })

  it('decrypts for no other owner, id or purpose', async () => {
    const owner = aSecretOwner()
    const ref = await verbs.writeNew(owner, 'a')
    const others: SecretOwner[] = [
      { ...owner, id: 'other' },
      { ...owner, ownerId: 'other' },
      { ...owner, kind: 'oauth2_client' },
    ]
    for (const other of others) expect(await outcomeOf(verbs.read(other, ref))).not.toBe('done')
    expect(await verbs.read(owner, ref)).toBe('a')
  })

  it('decrypts no ref of which any character changed', async () => {
    const owner = aSecretOwner()
    const ref = await verbs.write(owner, 'a', await verbs.writeNew(owner, 'before'))
    for (let at = 0; at < ref.length; at++) {
      for (const other of ['0', 'A', '2', '.'].filter((character) => character !== ref[at])) {
        const changed = `${ref.slice(0, at)}${other}${ref.slice(at + 1)}` as SecretRef
        const read = subject.powers.readSecrets.read(owner, changed)
        expect(await outcomeOf(read), `character ${at}`).not.toBe('done')
      }
    }
  })

  it('creates the key pair of a shard once for concurrent callers', async () => {
    const owner = aSecretOwner()
    const values = Array.from({ length: 10 }, (_, at) => `${at}`)
    const owners = values.map((id) => ({ ...owner, id }))
    const refs = await Promise.all(owners.map((one) => verbs.writeNew(one, one.id)))
    expect(await Promise.all(owners.map((one, at) => verbs.read(one, refs[at] ?? ref0)))).toEqual(
      values,
    )
    const shard = refs[0]?.split('.')[1]
    expect((await keyRows()).filter((row) => row.shard === shard)).toHaveLength(1)
  })

  it('encrypts for no public key that the deployment did not authenticate', async () => {
    const owner = aSecretOwner()
    const ref = await verbs.writeNew(owner, 'a')
    const shard = ref.split('.')[1]
    const row = (await keyRows()).find((one) => one.shard === shard)
    const { newKeyPair } = await import('../../../shared/model/hpke.ts')
    const forged = { ...row, publicKey: newKeyPair().publicKey.toString('base64') }
    const put = new PutItemCommand({ TableName: deployment.table, Item: marshall(forged) })
    await deployment.dynamodb.send(put)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 })
    const next = await verbs.write(owner, 'b', ref)
    expect(next.split('.')[2]).toBe('2')
    expect([await verbs.read(owner, ref), await verbs.read(owner, next)]).toEqual(['a', 'b'])
  })

  it('reports secrets as missing once the row of their key pair is gone, also where it was used before', async () => {
    const owner = aSecretOwner()
    const ref = await verbs.writeNew(owner, 'a')
    expect(await verbs.read(owner, ref)).toBe('a')
    const { pk, sk } = (await keyRows()).find((one) => one.shard === ref.split('.')[1]) ?? noRow
    const Key = marshall({ pk, sk })
    await deployment.dynamodb.send(new DeleteItemCommand({ TableName: deployment.table, Key }))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 })
    expect(await outcomeOf(verbs.read(owner, ref))).toContain('secret_missing')
  })
})

const ref0 = '' as SecretRef
const noRow = { pk: '', sk: '' }

describe('a deployment that changes its driver', () => {
  it('reads what either driver wrote, and discards in Secrets Manager what an envelope replaced', async () => {
    const owner = aSecretOwner()
    store('secrets-manager')
    const first = await verbs.writeNew(owner, 'a')
    expect(isInlineRef(first)).toBe(false)
    store('envelope')
    const second = await verbs.write(owner, 'b', first)
    expect([await verbs.read(owner, first), await verbs.read(owner, second)]).toEqual(['a', 'b'])
    await verbs.commit(owner, second, first)
    expect(await subject.discarded(owner)).toBe(true)
    expect(await verbs.read(owner, second)).toBe('b')
  })

  it('goes back to Secrets Manager by an update', async () => {
    const owner = aSecretOwner()
    const first = await verbs.writeNew(owner, 'a')
    store('secrets-manager')
    expect(await verbs.read(owner, first)).toBe('a')
    const second = await verbs.write(owner, 'b', first)
    await verbs.commit(owner, second, first)
    expect([isInlineRef(second), await verbs.read(owner, second)]).toEqual([false, 'b'])
    await verbs.discard(owner, second)
    expect(await subject.discarded(owner)).toBe(true)
  })

  it('keeps OAuth clients’ secrets by the same driver', async () => {
    const { ownerId, id } = aSecretOwner()
    const { writeNewClientSecrets, readClientSecrets } = subject.powers
    const ref = await writeNewClientSecrets.writeNew({ ownerId, id }, secretsOf('a'))
    expect(isInlineRef(ref)).toBe(true)
    const secrets = await readClientSecrets.read({ ownerId, id }, ref)
    expect(secrets.api_key?.reveal()).toBe('a')
  })
})
