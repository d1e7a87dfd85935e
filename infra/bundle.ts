import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import type { AddedTypes } from './added-types.ts'
import { providersFile, providersPlugin, readsProviders } from './bundled-providers.ts'
import { describesTypes, noJsonSchemaPlugin } from './bundled-zod.ts'
import { needsSplit, splitBundle } from './split-bundle.ts'

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
  // The SDK's ES modules lose what is not used; its CommonJS cannot.
  mainFields: ['module', 'main'],
  alias: {
    '@aws-sdk/credential-provider-node': './shared/aws/sdk/lambda-credentials.ts',
    '@aws-sdk/middleware-endpoint-discovery': './shared/aws/sdk/no-endpoint-discovery.ts',
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
  const plugins = [providersPlugin, ...(types ? [types.plugin] : [])]
  const { outputFiles, metafile } = await built(ids, directory, { ...platform, plugins })
  await Promise.all(
    outputFiles.map(({ path, contents }) => keep(placeOf(path, directory), contents)),
  )
  const readers = outputFiles.filter(readsProviders).map(({ path }) => placeOf(path, directory))
  await keepProviders(readers.map(dirname), ids, directory)
  await keep(join(directory, 'metafile.json'), Buffer.from(JSON.stringify(metafile)))
  // The package says that its .js files are ES modules; these are not, and run from here too.
  await keep(join(directory, 'functions/package.json'), Buffer.from('{"type":"commonjs"}\n'))
  await dropStale(ids, new Set(outputFiles.map(({ path }) => placeOf(path, directory))), directory)
  return directory
}

/** All functions in one run, then those that are better split, each by itself. */
async function built(ids: readonly string[], directory: string, options: BuildOptions) {
  const common = { absWorkingDir: root, logLevel: 'warning', ...options } as const
  const outdir = relative(root, join(directory, 'functions'))
  const { outputFiles, metafile } = await build({
    ...{ ...common, format: 'cjs', outdir, bundle: true, write: false, metafile: true },
    entryPoints: Object.fromEntries(ids.map((id) => [`${id}/index`, `functions/${id}.ts`])),
  })
  const wrapped = Object.entries(metafile.outputs).filter(([, output]) =>
    needsSplit(output, metafile.inputs),
  )
  const splits: Awaited<ReturnType<typeof splitBundle>>[] = []
  // One after the other: esbuild uses every processor for each, and memory for all of them.
  for (const [path, output] of wrapped) {
    const id = basename(dirname(path))
    const { plugins = [], ...others } = common
    const lean = describesTypes(output) ? plugins : [noJsonSchemaPlugin, ...plugins]
    const bundled = { ...others, plugins: lean }
    splits.push(await splitBundle(`functions/${id}.ts`, join(outdir, id), bundled))
  }
  const files = [outputFiles, ...splits.map((split) => split.outputFiles)].flat()
  return {
    outputFiles: [...new Map(files.map((file) => [file.path, file])).values()],
    metafile: {
      inputs: metafile.inputs,
      outputs: Object.assign({}, ...[{ metafile }, ...splits].map((each) => each.metafile.outputs)),
    } as Metafile,
  }
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
  const id = relative(join(directory, 'functions'), dirname(path))
  return join(directory, 'maps', `${id}${path.endsWith('/later.js.map') ? '.later' : ''}.js.map`)
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

/** Removes the bundles of functions that are no more, and code and maps that are split off no more. */
async function dropStale(
  ids: readonly string[],
  written: ReadonlySet<string>,
  directory: string,
): Promise<void> {
  const [functions, maps] = [join(directory, 'functions'), join(directory, 'maps')]
  const there = await readdir(functions, { withFileTypes: true })
  const folders = there.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const stale = [
    ...folders.filter((name) => !ids.includes(name)).map((name) => join(functions, name)),
    ...[
      ...ids.map((id) => join(functions, id, 'later.js')),
      ...(await readdir(maps)).map((name) => join(maps, name)),
    ].filter((path) => !written.has(path)),
  ]
  await Promise.all(stale.map((path) => rm(path, { recursive: true, force: true })))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
