import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figures.ts'
import { bundles, clientsIn, onlyClients } from './init.ts'

const unit = 'KB'
const kilobytes = (bytes: number) => bytes / 1000

/** What is deployed, in size: one bundle beside the clients that it uses, and all of them. */
export async function sizes(): Promise<Figure[]> {
  const all = (await bundles()).sort((a, b) => a.bytes - b.bytes)
  const [least, most] = [all[0], all.at(-1)]
  const measured = all.find(({ id }) => id === 'read-credentials')
  if (!least || !most || !measured) throw new Error('Nothing is bundled: npm run bundle')
  const dir = await mkdtemp(join(tmpdir(), 'mooring-bench-'))
  const bare = (await stat(await onlyClients(clientsIn(measured), dir))).size
  await rm(dir, { recursive: true, force: true })
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0)
  const floor = { against: 'its SDK clients alone, as they come', floor: kilobytes(bare) }
  const size = (id: string, bytes: number) => ({ name: `bundle of ${id}`, value: kilobytes(bytes) })
  return [
    { ...size(measured.id, measured.bytes), unit, ...floor },
    { ...size(`${least.id}, the smallest`, least.bytes), unit },
    { ...size(`${most.id}, the largest`, most.bytes), unit },
    { ...size(`all ${all.length} functions`, total), unit },
  ]
}
