import { beforeEach, describe, expect, it } from 'vitest'
import { progressLine, runPass } from '../../../ops/rewrite-pass.ts'
import type { SecretRef } from '../../../shared/model/secret.ts'
import type { StoredSecretRef } from '../../../shared/ports/secrets.ts'
import { replaceRuntime, systemClock } from '../../../shared/runtime/runtime.ts'
import {
  type RewriteRun,
  rewriteSecrets,
} from '../../../shared/usecases/secrets/rewrite-secrets.ts'
import { fakeWorld } from '../../fakes/world.ts'

let nowMs: number
beforeEach(() => {
  nowMs = 0
  const sleep = async (ms: number) => {
    nowMs += ms
  }
  return replaceRuntime({ clock: { ...systemClock, nowMs: () => nowMs, sleep } })
})

const owners = ['p1', 'p2', 'system']
const refOf = (id: string, version: number) => `e1.00.${version}.1.${id}` as SecretRef

/** Rows that hold refs of version 1, and powers that write version 2. */
function rowsOf(count: number) {
  const rows = new Map<string, StoredSecretRef & { secretRef: SecretRef }>()
  const ids = Array.from({ length: count }, (_, at) => String(at).padStart(3, '0'))
  for (const [at, id] of ids.entries()) {
    const ownerId = owners[at % owners.length] ?? ''
    const kind = at % 2 ? ({ kind: 'oauth2_client' } as const) : {}
    rows.set(id, { ownerId, id, ...kind, secretRef: refOf(id, 1) })
  }
  const written: string[] = []
  const store = {
    read: async () => ({}),
    async write({ id }: { readonly id: string }) {
      written.push(id)
      return refOf(id, 2)
    },
  }
  const world = fakeWorld()
  const powers = {
    ...world.powers,
    ...{ readSecrets: store, writeSecrets: store },
    ...{ readClientSecrets: store, writeClientSecrets: store },
    listProjects: { list: async () => owners.slice(0, 2).map((id) => ({ id }) as never) },
    pageSecretRefs: {
      async page(ownerId: string, kind: string | undefined, after = '') {
        const own = [...rows.values()].filter(
          (row) => row.ownerId === ownerId && row.kind === kind && row.id > after,
        )
        const page = own.slice(0, 3)
        const last = page.at(-1)?.id
        return own.length > 3 && last ? { rows: page, after: last } : { rows: page }
      },
    },
    replaceSecretRefs: {
      async replace({ id }: { readonly id: string }, secretRef: SecretRef) {
        const row = rows.get(id)
        if (row) rows.set(id, { ...row, secretRef })
        return row !== undefined
      },
    },
  }
  return { powers, written, ids }
}

const run = (more: Partial<RewriteRun> = {}): RewriteRun => ({
  rate: 10,
  untilMs: Number.POSITIVE_INFINITY,
  isOutdated: (ref) => ref.split('.')[2] === '1',
  failed: () => undefined,
  ...more,
})

describe('a pass over all secrets', () => {
  it('rewrites each row once, of every owner and kind, no faster than its rate', async () => {
    const { powers, written, ids } = rowsOf(50)
    expect(await rewriteSecrets(powers, run())).toEqual({
      ...{ outdated: 50, rewritten: 50, skipped: 0, failed: 0 },
    })
    expect(written.toSorted()).toEqual(ids)
    expect(nowMs).toBe(5000)
  })

  it('ends when its time is up, and goes on where it ended, however often', async () => {
    const { powers, written, ids } = rowsOf(50)
    let runs = 0
    const sum = await runPass({
      run: async (cursor) => {
        runs += 1
        return rewriteSecrets(powers, run({ untilMs: nowMs + 400, cursor: cursor as never }))
      },
    })
    expect(sum).toEqual({ outdated: 50, rewritten: 50, skipped: 0, failed: 0 })
    expect(runs).toBeGreaterThan(5)
    expect(written.toSorted()).toEqual(ids)
  })

  it('goes on from a cursor whose row or project is gone', async () => {
    const { powers, written } = rowsOf(12)
    const gone = { ownerId: 'p1z', kind: 'oauth2_client', after: 'x' } as const
    await rewriteSecrets(powers, run({ cursor: gone }))
    expect(written.length).toBe(8)
  })

  it('reports its progress with rate and remaining time', () => {
    const sum = { outdated: 0, rewritten: 1190, skipped: 7, failed: 3 }
    expect(progressLine(sum, 5000, 60_000)).toBe(
      '1,200 of 5,000 (24%), 20.0 a second, 4 minutes left, 3 failed',
    )
    expect(progressLine({ ...sum, rewritten: 0, skipped: 0, failed: 0 }, 0, 0)).toBe(
      '0 of 0 (100%), 0.0 a second, 0 seconds left',
    )
  })
})
