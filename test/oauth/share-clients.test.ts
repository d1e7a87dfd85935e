import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { TokenResponse } from '../../shared/model/token-response.ts'
import { sharingClients } from '../../shared/oauth/share-clients.ts'
import type { RefreshRequest } from '../../shared/ports/oauth.ts'

const ref = { ownerId: 'p', id: 'o' }
const client = { ...ref, version: 1 } as Oauth2Client
const granted: TokenResponse = {
  kind: 'granted',
  tokens: { accessToken: new Secret('a'), tokenType: 'Bearer' },
}
const never = () => Promise.reject(new Error('not asked for'))

const find = vi.fn(async () => client as Oauth2Client | undefined)
const refresh = vi.fn(async (): Promise<TokenResponse> => granted)
const done = vi.fn(async () => undefined)
const powers = {
  readOauth2Clients: { find },
  askProviders: { refresh, exchange: never, revoke: never, identify: never, discover: never },
  countRejections: { rejected: done, accepted: done, mayTry: async () => true, slow: done },
}
const sharing = () => sharingClients(powers)

beforeEach(() => {
  vi.useRealTimers()
  find.mockReset().mockResolvedValue(client)
  refresh.mockReset().mockResolvedValue(granted)
})

describe('OAuth clients in a run over many grants', () => {
  it('are read once for all that are renewed by them within a second, and then anew', async () => {
    vi.useFakeTimers()
    const { readOauth2Clients } = sharing()
    await Promise.all([readOauth2Clients.find(ref), readOauth2Clients.find(ref)])
    vi.advanceTimersByTime(999)
    expect(await readOauth2Clients.find(ref)).toBe(client)
    expect(find).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1)
    await readOauth2Clients.find(ref)
    expect(find).toHaveBeenCalledTimes(2)
  })

  it('are told apart', async () => {
    const { readOauth2Clients } = sharing()
    await readOauth2Clients.find(ref)
    await readOauth2Clients.find({ ...ref, ownerId: 'system' })
    expect(find).toHaveBeenCalledTimes(2)
  })

  it('are read anew once a provider answered anything but tokens', async () => {
    const { readOauth2Clients, askProviders } = sharing()
    await readOauth2Clients.find(ref)
    await askProviders.refresh({} as RefreshRequest)
    await readOauth2Clients.find(ref)
    expect(find).toHaveBeenCalledTimes(1)
    refresh.mockResolvedValue({ kind: 'dead', code: 'invalid_grant' })
    await askProviders.refresh({} as RefreshRequest)
    await readOauth2Clients.find(ref)
    expect(find).toHaveBeenCalledTimes(2)
  })

  it('are read anew once their refusals were counted, forgotten or tried', async () => {
    const { readOauth2Clients, countRejections } = sharing()
    const changes = [
      () => countRejections.rejected(client, new Date()),
      () => countRejections.accepted(client),
      () => countRejections.mayTry(client, new Date()),
      () => countRejections.slow(client, { perSecond: 1, cause: 'failing', at: '2026-01-01' }),
    ]
    await readOauth2Clients.find(ref)
    for (const [at, change] of changes.entries()) {
      await change()
      await readOauth2Clients.find(ref)
      expect(find).toHaveBeenCalledTimes(at + 2)
    }
  })

  it('are not taken for unreadable because one read failed', async () => {
    find.mockRejectedValueOnce(new Error('throttled'))
    const { readOauth2Clients } = sharing()
    await expect(readOauth2Clients.find(ref)).rejects.toThrow('throttled')
    expect(await readOauth2Clients.find(ref)).toBe(client)
  })
})
