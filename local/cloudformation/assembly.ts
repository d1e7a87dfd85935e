import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMembers, listOf, type Members, membersOf } from './json.ts'

/** One resource of a template, and where it stands. */
export interface Resource {
  readonly stack: Stack
  readonly logicalId: string
  readonly type: string
  readonly properties: Members
  readonly metadata?: Members
}

/** One stack of a synthesized app. */
export interface Stack {
  readonly name: string
  /** What a nested stack is in the stack around it. */
  readonly nestedAs?: Resource
  readonly resources: ReadonlyMap<string, Resource>
  readonly outputs: Members
  readonly parameters: Members
  /** The directory of a file asset, by its key in the assets' bucket. */
  readonly assets: ReadonlyMap<string, string>
}

/** The type of a stack in another. */
export const nestedStackType = 'AWS::CloudFormation::Stack'

/**
 * Reads the stacks of a cloud assembly (`cdk.out`), in the order of their dependencies; nested ones
 * follow the one around them.
 */
export async function readAssembly(directory: string): Promise<readonly Stack[]> {
  const { artifacts } = await readJson(join(directory, 'manifest.json'))
  const stacks = Object.entries(membersOf(artifacts)).filter(isStack)
  const read = stacks.map(([id, artifact]) => readStack(directory, id, artifact))
  return (await Promise.all(read)).flat()
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

async function readStack(directory: string, id: string, artifact: Members): Promise<Stack[]> {
  const { stackName, templateFile } = membersOf(artifact.properties)
  const template = await readJson(join(directory, String(templateFile)))
  const name = typeof stackName === 'string' ? stackName : id
  const assets = await readAssets(directory, listOf(artifact.dependencies).map(String))
  return withNested(directory, stackOf(template, { name, assets }))
}

/** A stack and those nested in it, whose templates are assets of its own. */
async function withNested(directory: string, stack: Stack): Promise<Stack[]> {
  const nested = resourcesOf([stack], nestedStackType).map(async (nestedAs) => {
    const template = await readJson(join(directory, String(nestedAs.metadata?.['aws:asset:path'])))
    const name = `${stack.name}-${nestedAs.logicalId}`
    return withNested(directory, stackOf(template, { name, nestedAs, assets: stack.assets }))
  })
  return [stack, ...(await Promise.all(nested)).flat()]
}

function stackOf(template: Members, given: Pick<Stack, 'name' | 'assets' | 'nestedAs'>): Stack {
  const resources = new Map<string, Resource>()
  const { Outputs, Parameters } = template
  const stack = {
    ...given,
    resources,
    outputs: membersOf(Outputs),
    parameters: membersOf(Parameters),
  }
  for (const [logicalId, resource] of Object.entries(membersOf(template.Resources))) {
    const { Type, Properties, Metadata } = membersOf(resource)
    const metadata = membersOf(Metadata)
    const properties = membersOf(Properties)
    resources.set(logicalId, { stack, logicalId, type: String(Type), properties, metadata })
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
