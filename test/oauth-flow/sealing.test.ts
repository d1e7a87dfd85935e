import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../shared/model/secret.ts'
import { type Rig, startRig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
}, 60_000)
afterAll(() => rig.stop())

const place = { purpose: 'grant', ownerId: 'p', id: 'c', version: 1 } as const
const secrets = { access_token: new Secret('LEAK'), refresh_token: new Secret('LEAK-2') }

async function sealed(): Promise<Buffer> {
  const { encryptTokens } = await import('../../shared/aws/kms.ts')
  return Buffer.from(await encryptTokens.encrypt(place, secrets), 'base64')
}

/** Whether a value opens. */
async function opens(value: Buffer, given: object = {}): Promise<boolean> {
  const { decryptTokens } = await import('../../shared/aws/kms.ts')
  const opened = decryptTokens.decrypt({ ...place, ...given }, value.toString('base64'))
  return opened.then(
    () => true,
    () => false,
  )
}

describe('a sealed value', () => {
  it('opens as it was', async () => {
    expect(await opens(await sealed())).toBe(true)
  })

  it('does not open with any one of its bytes flipped', async () => {
    const value = await sealed()
    for (let at = 0; at < value.length; at++) {
      const flipped = Buffer.from(value)
      flipped.writeUInt8(value.readUInt8(at) ^ 1, at)
      expect([at, await opens(flipped)]).toEqual([at, false])
    }
  })

  it('does not open cut short anywhere, or with something after it', async () => {
    const value = await sealed()
    for (let length = 0; length < value.length; length += 7) {
      expect([length, await opens(value.subarray(0, length))]).toEqual([length, false])
    }
    expect(await opens(Buffer.concat([value, Buffer.of(0)]))).toBe(false)
  })

  it.each([{ id: 'other' }, { ownerId: 'other' }, { version: 2 }, { purpose: 'authorization' }])(
    'does not open as %j',
    async (given) => {
      expect(await opens(await sealed(), given)).toBe(false)
    },
  )

  // Whoever can write to the table could try these.
  it('copied into another connection’s row gives nobody a token', async () => {
    const [mine, theirs] = [await rig.connected(), await rig.connected()]
    const { tokens = '' } = (await rig.row(theirs)).grant ?? {}
    await rig.age(mine, (grant) => ({ ...grant, tokens }))
    const { status, body } = await rig.resolve(mine)
    expect([status, body.error.code]).toEqual([500, 'internal_error'])
  })

  it('of an older version, put back, gives nobody a token', async () => {
    const id = await rig.connected()
    const { tokens = '' } = (await rig.row(id)).grant ?? {}
    await rig.end(id)
    expect((await rig.resolve(id)).body.data).toMatchObject({ access_token_version: 2 })
    await rig.age(id, (grant) => ({ ...grant, tokens }))
    expect((await rig.resolve(id)).status).toBe(500)
  })
})
