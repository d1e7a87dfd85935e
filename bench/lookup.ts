import { bareOf } from './aws.ts'
import { faraway } from './distance.ts'
import { beside, type Figure } from './figures.ts'
import { loaded, lookUpBy } from './function.ts'
import { makeConnection, type System } from './system.ts'
import { concurrently, sideBySide } from './timing.ts'

const runs = 400
const warmUp = 100
const strangers = 100
const against = 'bare GetItem + GetSecretValue'

/** What a lookup is measured under. */
export interface Circumstances {
  readonly system: System
  /** A suffix of each figure's name. */
  readonly under: string
}

/** Lookups by the deployed bundle, beside the bare calls in the same process, in turns. */
export async function lookup({ system, under }: Circumstances): Promise<Figure[]> {
  const look = lookUpBy(await loaded(system, 'read-credentials'), system)
  const bare = bareOf(system)
  const id = await makeConnection(system, 'lookup')
  const warm = [() => look(id), () => bare.look(id)] as const
  await sideBySide(warmUp, ...warm)
  const [looked, read] = await sideBySide(runs, ...warm)
  const ids: string[] = []
  for (let at = 0; at < strangers; at++) ids.push(await makeConnection(system, `stranger-${at}`))
  const [next, nextBare] = [ids.values(), ids.values()]
  const [cold, coldBare] = await sideBySide(
    strangers,
    () => look(next.next().value ?? ''),
    () => bare.look(nextBare.next().value ?? ''),
  )
  const figures = [
    beside(`warm lookup${under}`, looked, against, read, 1),
    beside(`cold lookup${under}`, cold, against, coldBare, 1.25),
  ]
  for (const atOnce of [16, 64]) figures.push(await together(atOnce, id, { look, bare, under }))
  bare.close()
  return figures
}

interface Both {
  readonly look: (id: string) => Promise<unknown>
  readonly bare: { look(id: string): Promise<unknown> }
  readonly under: string
}

/** The share of one of many concurrent lookups in the time of all. */
async function together(atOnce: number, id: string, { look, bare, under }: Both): Promise<Figure> {
  const round = (each: (id: string) => Promise<unknown>) => () =>
    concurrently(atOnce * 2, atOnce, () => each(id))
  await sideBySide(
    2,
    round(look),
    round(() => bare.look(id)),
  )
  const [ours, floor] = await sideBySide(
    10,
    round(look),
    round(() => bare.look(id)),
  )
  const shared = (took: readonly number[]) => took.map((ms) => ms / (atOnce * 2))
  const name = `warm lookup, each of ${atOnce} concurrent${under}`
  return beside(name, shared(ours), against, shared(floor))
}

/** The same, where each call to AWS takes as long on the way as within a region. */
export async function lookupFromAfar(system: System, oneWayMs: number): Promise<Figure[]> {
  const far = await faraway(system, oneWayMs)
  try {
    const figures = await lookup({ system: far, under: `, AWS ${oneWayMs * 2} ms away` })
    return figures
  } finally {
    await far.close()
  }
}
