import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { consolePackages } from './build-console.ts'
import { bundle, bundledPackages } from './bundle.ts'

const root = join(import.meta.dirname, '..')

/** One package, as CycloneDX has it; more members than these pass through. */
export interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses?: readonly {
    readonly expression?: string
    readonly license?: { readonly id?: string; readonly name?: string }
  }[]
  readonly properties: readonly { readonly name: string; readonly value: string }[]
}

/** A bill of materials (CycloneDX 1.5, ECMA-424). */
export interface BillOfMaterials {
  readonly serialNumber: string
  readonly metadata: {
    readonly component: { readonly name: string; readonly version: string }
    readonly timestamp?: string
  }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

/** The property that names the functions in whose bundles a package is. */
export const bundledInto = 'mooring:bundled-into'

/** The property of a package that browsers load with the console. */
export const servedWith = 'mooring:served-with'

/** The property that names the functions that are a package's own code, which the CDK deploys. */
export const deployedAs = 'mooring:deployed-as'

// The library brings the function that connects CloudFormation and a task: deployment-task.ts.
const libraryOfTheProvider = 'aws-cdk-lib'

/**
 * What a deployment is made of: npm's own bill, of all that the lock file does not keep for
 * development alone and of what the console holds, with the functions that hold each package. `npm
 * sbom --omit dev` also leaves out what a development tool happens to share. The same sources give
 * the same bytes.
 */
export async function billOfMaterials(): Promise<BillOfMaterials> {
  const all = await npmBill()
  const [locked, functionsOf] = await Promise.all([lockedPackages(), bundledPackages()])
  const served = refsOf(locked, await consolePackages())
  const kept = new Set([...runtimeRefs(locked), ...served])
  const components = all.components
    .filter((component) => kept.has(component['bom-ref']))
    .map((component) => withPlaces(component, functionsOf.get(component.name) ?? [], served))
  const dependencies = all.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((to) => kept.has(to)) }))
  const { timestamp: _made, ...metadata } = all.metadata
  // npm calls it by its directory.
  const component = { ...metadata.component, name: 'mooring' }
  const bill = { ...all, metadata: { ...metadata, component }, components, dependencies }
  return { ...bill, serialNumber: serialOf({ component, components, dependencies }) }
}

async function npmBill(): Promise<BillOfMaterials> {
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const room = { cwd: root, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' }
  const { stdout } = await promisify(execFile)('npm', asked, room)
  return JSON.parse(stdout) as BillOfMaterials
}

interface Locked {
  readonly version?: string
  readonly dev?: boolean
  readonly link?: boolean
}

type LockedPackages = Readonly<Record<string, Locked>>

async function lockedPackages(): Promise<LockedPackages> {
  const file = await readFile(join(root, 'package-lock.json'), 'utf8')
  return (JSON.parse(file) as { packages: LockedPackages }).packages
}

function runtimeRefs(locked: LockedPackages): Set<string> {
  const installed = Object.entries(locked).filter(([path, { dev, link }]) => {
    const isLibrary = path === `node_modules/${libraryOfTheProvider}`
    return path.startsWith('node_modules/') && !link && (!dev || isLibrary)
  })
  return refsOf(
    locked,
    installed.map(([path]) => path),
  )
}

function refsOf(locked: LockedPackages, paths: Iterable<string>): Set<string> {
  const refs = [...paths].map(
    (path) => `${path.split('node_modules/').pop()}@${locked[path]?.version}`,
  )
  return new Set(refs)
}

function withPlaces(
  component: Component,
  functions: readonly string[],
  served: ReadonlySet<string>,
): Component {
  const isLibrary = component.name === libraryOfTheProvider
  const places = [
    ...(functions.length > 0 ? [{ name: bundledInto, value: functions.join(' ') }] : []),
    ...(isLibrary ? [{ name: deployedAs, value: 'create-admin-key-provider' }] : []),
    ...(served.has(component['bom-ref']) ? [{ name: servedWith, value: 'console' }] : []),
  ]
  return { ...component, properties: [...component.properties, ...places] }
}

/** A UUID (version 8, RFC 9562 section 5.8) of the contents: a random one would differ each time. */
function serialOf(contents: object): string {
  const bytes = createHash('sha256').update(JSON.stringify(contents)).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return `urn:uuid:${hex}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle()
  const place = join(root, 'dist/bill-of-materials.cdx.json')
  await mkdir(join(root, 'dist'), { recursive: true })
  await writeFile(place, `${JSON.stringify(await billOfMaterials(), null, 2)}\n`)
  console.log(place)
}
