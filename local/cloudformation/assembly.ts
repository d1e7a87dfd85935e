import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMembers, listOf, type Members, membersOf } from './json.ts'

/** One resource of a template, and where it stands. */
export interface Resource {
  readonly stack: Stack
  readonly logicalId: string
  readonly type: string
  readonly properties: Members
}

/** One stack of a synthesized app. */
export interface Stack {
  readonly name: string
  readonly resources: ReadonlyMap<string, Resource>
  readonly outputs: Members
  readonly parameters: Members
  /** The directory of a file asset, by its key in the assets' bucket. */
  readonly assets: ReadonlyMap<string, string>
}

/** Reads the stacks of a cloud assembly (`cdk.out`), in the order of their dependencies. */
export async function readAssembly(directory: string): Promise<readonly Stack[]> {
  const { artifacts } = await readJson(join(directory, 'manifest.json'))
  const stacks = Object.entries(membersOf(artifacts)).filter(isStack)
  return Promise.all(stacks.map(([id, artifact]) => readStack(directory, id, artifact)))
}

/** Every resource of one type, over all stacks. */
export function resourcesOf(stacks: readonly Stack[], ...types: string[]): readonly Resource[] {
  return stacks
    .flatMap(({ resources }) => [...resources.values()])
    .filter(({ type }) => types.includes(type))
}

function isStack(entry: [string, unknown]): entry is [string, Members] {
  return isMembers(entry[1]) && entry[1].type === 'aws:cloudformation:stack'
}

async function readStack(directory: string, id: string, artifact: Members): Promise<Stack> {
  const properties = membersOf(artifact.properties)
  const template = await readJson(join(directory, String(properties.templateFile)))
  const resources = new Map<string, Resource>()
  const stack: Stack = {
    name: typeof properties.stackName === 'string' ? properties.stackName : id,
    resources,
    outputs: membersOf(template.Outputs),
    parameters: membersOf(template.Parameters),
    assets: await readAssets(directory, listOf(artifact.dependencies).map(String)),
  }
  for (const [logicalId, resource] of Object.entries(membersOf(template.Resources))) {
    const { Type, Properties } = membersOf(resource)
    const properties = membersOf(Properties)
    resources.set(logicalId, { stack, logicalId, type: String(Type), properties })
  }
  return stack
}

async function readAssets(
  directory: string,
  dependencies: readonly string[],
): Promise<Map<string, string>> {
  const assets = new Map<string, string>()
  for (const name of dependencies.filter((name) => name.endsWith('.assets'))) {
    const { files } = await readJson(join(directory, `${name}.json`))
    for (const file of Object.values(membersOf(files)).map(membersOf)) {
      const path = join(directory, String(membersOf(file.source).path))
      for (const place of Object.values(membersOf(file.destinations)).map(membersOf)) {
        assets.set(String(place.objectKey), path)
      }
    }
  }
  return assets
}

async function readJson(path: string): Promise<Members> {
  return membersOf(JSON.parse(await readFile(path, 'utf8')))
}
