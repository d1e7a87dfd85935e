import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import type { AddedTypes } from './added-types.ts'
import { providersFile, providersPlugin, readsProviders } from './bundled-providers.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** Where the bundle of one function lies: the whole of what is deployed for it. */
export function bundleOf(id: string, directory = dist): string {
  const place = join(directory, 'functions', id)
  if (!existsSync(place))
    throw new Error(`Nothing is bundled for ${id}: is there functions/${id}.ts?`)
  return place
}

/** What a bundle contains in addition to the sources. */
export interface BundleOptions {
  readonly types?: AddedTypes | undefined
}

/** What Lambda runs, as small as it can be. */
const platform = {
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // The SDK's ES modules lose what is not used; its CommonJS cannot.
  mainFields: ['module', 'main'],
  alias: {
    '@aws-sdk/credential-provider-node': './shared/aws/sdk/lambda-credentials.ts',
    '@smithy/core/event-streams': './shared/aws/sdk/no-event-streams.ts',
  },
  minify: true,
  legalComments: 'none',
  sourcemap: 'external',
  sourcesContent: false,
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions

/**
 * Bundles every file of functions/ in one run of esbuild; unchanged bundles keep their bytes.
 *
 * @returns where the bundles are: with added types not in the place of those without.
 */
export async function bundle({ types }: BundleOptions = {}): Promise<string> {
  const directory = types ? join(dist, 'with-types') : dist
  const ids = await functionIds()
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(ids.map((id) => [`${id}/index`, `functions/${id}.ts`])),
    outdir: relative(root, join(directory, 'functions')),
    bundle: true,
    write: false,
    ...platform,
    plugins: [providersPlugin, ...(types ? [types.plugin] : [])],
    metafile: true,
    logLevel: 'warning',
  })
  await Promise.all(
    outputFiles.map(({ path, contents }) => keep(placeOf(path, directory), contents)),
  )
  const readers = outputFiles.filter(readsProviders).map(({ path }) => placeOf(path, directory))
  await keepProviders(readers.map(dirname), ids, directory)
  await keep(join(directory, 'metafile.json'), Buffer.from(JSON.stringify(metafile)))
  // The package says that its .js files are ES modules; these are not, and run from here too.
  await keep(join(directory, 'functions/package.json'), Buffer.from('{"type":"commonjs"}\n'))
  await dropStale(ids, directory)
  return directory
}

/** Which functions hold code of which package, by the package's name, as bundled last. */
export async function bundledPackages(): Promise<Map<string, string[]>> {
  const { outputs } = JSON.parse(await readFile(join(dist, 'metafile.json'), 'utf8')) as Metafile
  const functionsOf = new Map<string, string[]>()
  for (const [path, { inputs }] of Object.entries(outputs)) {
    if (!path.endsWith('.js')) continue
    const id = basename(dirname(path))
    for (const name of new Set(Object.keys(inputs).flatMap(packageOf)))
      functionsOf.set(name, [...(functionsOf.get(name) ?? []), id])
  }
  return functionsOf
}

function packageOf(path: string): string[] {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  return name === undefined ? [] : [name]
}

async function functionIds(): Promise<string[]> {
  const files = await readdir(join(root, 'functions'))
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  return sources.map((file) => basename(file, '.ts')).sort()
}

/** Source maps stay out of what is deployed: they would double it, and cost cold starts. */
function placeOf(path: string, directory: string): string {
  if (!path.endsWith('.map')) return path
  return join(directory, 'maps', `${relative(join(directory, 'functions'), dirname(path))}.js.map`)
}

/** Written aside and renamed: who reads at the same time sees the old bundle or the new one. */
async function keep(path: string, contents: Uint8Array): Promise<void> {
  const before = await readFile(path).catch(() => undefined)
  if (before?.equals(contents)) return
  await mkdir(dirname(path), { recursive: true })
  // Next to dist/functions, not in it: the asset's hash must not see it.
  const aside = join(dist, `.${process.pid}-${relative(dist, path).replaceAll(/[/\\]/g, '-')}`)
  await writeFile(aside, contents)
  await rename(aside, path)
}

/** Puts the providers into the folders of the bundles that read them, and into no other. */
async function keepProviders(
  places: readonly string[],
  ids: readonly string[],
  directory: string,
): Promise<void> {
  const providers = Buffer.from(providersFile.text())
  await Promise.all(
    ids.map((id) => {
      const place = join(directory, 'functions', id)
      const path = join(place, providersFile.name)
      return places.includes(place) ? keep(path, providers) : rm(path, { force: true })
    }),
  )
}

async function dropStale(ids: readonly string[], directory: string): Promise<void> {
  const there = await readdir(join(directory, 'functions'), { withFileTypes: true })
  const stale = there.filter((entry) => entry.isDirectory() && !ids.includes(entry.name))
  await Promise.all(
    stale.map(({ name }) =>
      rm(join(directory, 'functions', name), { recursive: true, force: true }),
    ),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
