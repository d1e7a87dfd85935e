import { alone, beside, concurrently, type Figure, median, type Samples, timed } from './figures.ts'
import { fill } from './fill.ts'
import { askBy, loaded, lookUpBy } from './function.ts'
import { makeConnection, makeProject, type System } from './system.ts'

const sizes = [100, 1000, 10_000, 200_000, 1_000_000]
const looks = 200
const lists = 21
const mostOfList = 3
const creators = 64
const creates = 640
const roundsOfCreates = 3
const leastOfCreates = 0.8

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
      compared(`list 25 ${of}`, read, least?.read, mostOfList),
    )
    least ??= { looked, read }
  }
  return [...figures, await contention(system, withoutSecret)]
}

function compared(name: string, took: Samples, least: Samples | undefined, most?: number): Figure {
  if (!least) return alone(name, took)
  return { ...beside(name, took, 'of 100', least, most), floor: median(least) }
}

/** What `contention` creates. */
export interface Created {
  readonly type: string
  readonly config: Readonly<Record<string, string>>
  /** A suffix of the figure's name. */
  readonly under: string
}

const withoutSecret: Created = {
  type: 'dynamiq.connections.Ollama',
  config: { url: 'https://llm.example.com' },
  under: '',
}

/** How many connections 64 callers create a second in one project, beside in one project each. */
export async function contention(
  system: System,
  { type, config, under }: Created,
): Promise<Figure> {
  const create = askBy(await loaded(system, 'create-connection'), system.admin_key)
  const projects: string[] = []
  for (let at = 0; at < creators; at++) projects.push(await makeProject(system, `creates-${at}`))
  const perSecond = async (projectOf: (at: number) => string | undefined) => {
    const start = performance.now()
    await concurrently(creates, creators, async (at) => {
      await create({ body: { name: `c ${at}`, project_id: projectOf(at), type, config } })
    })
    return (creates * 1000) / (performance.now() - start)
  }
  await perSecond((at) => projects[at % creators])
  const [one, each]: [number[], number[]] = [[], []]
  for (let at = 0; at < roundsOfCreates; at++) {
    one.push(await perSecond(() => projects[0]))
    each.push(await perSecond((of) => projects[of % creators]))
  }
  const ascending = (a: number, b: number) => a - b
  const name = `creates by 64 callers in one project${under}`
  const [ours, floors] = [one.sort(ascending), each.sort(ascending)]
  const figure = beside(name, ours, 'in 64 projects', floors, undefined, '/s')
  return { ...figure, bar: { least: leastOfCreates, of: 'ratio' } }
}
