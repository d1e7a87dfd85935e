import { alone, beside, type Figure, median, type Samples, timed } from './figures.ts'
import { fill } from './fill.ts'
import { askBy, loaded, lookUpBy } from './function.ts'
import { makeConnection, makeProject, type System } from './system.ts'

const sizes = [100, 1000, 10_000, 100_000]
const looks = 200
const lists = 7

/**
 * How a lookup of one of a project's connections and a list of them grow with their number; each
 * beside the smallest, by functions that are warm.
 */
export async function growth(system: System, most: number): Promise<Figure[]> {
  // An admin key reaches every project.
  const admin = { ...system, runtime_key: system.admin_key }
  const look = lookUpBy(await loaded(system, 'read-credentials'), admin)
  const list = askBy(await loaded(system, 'list-connections'), system.admin_key)
  const figures: Figure[] = []
  let least: { looked: Samples; read: Samples } | undefined
  for (const size of sizes.filter((each) => each <= most)) {
    const project = await makeProject(system, `growth-${size}`)
    await fill(system, project, size)
    const id = await makeConnection(system, `growth-${size}`, project)
    await timed(20, () => look(id))
    const looked = await timed(looks, () => look(id))
    const page = () => list({ query: `project_id=${project}&page_size=25` })
    await timed(1, page)
    const read = await timed(lists, page)
    const of = `of ${size.toLocaleString('en-US')}`
    figures.push(
      compared(`lookup among connections, ${of}`, looked, least?.looked),
      compared(`list 25 ${of}`, read, least?.read),
    )
    least ??= { looked, read }
  }
  return figures
}

function compared(name: string, took: Samples, least: Samples | undefined): Figure {
  if (!least) return alone(name, took)
  return { ...beside(name, took, 'of 100', least), floor: median(least) }
}
