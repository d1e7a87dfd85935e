import { posix } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

/** The parts into which esbuild splits the sources of one function, by name: `part-K3JX.js`. */
interface Parts {
  readonly texts: ReadonlyMap<string, string>
  readonly outputs: ReadonlyMap<string, Metafile['outputs'][string]>
  /** What a start loads. */
  readonly eager: ReadonlySet<string>
  /** What an `import()` names, beyond what a start loads. */
  readonly later: readonly string[]
  /** What a start loads and later code needs too: the names by the part that exports them. */
  readonly shared: ReadonlyMap<string, readonly string[]>
}

type Outputs = Metafile['outputs']
type Common = Omit<BuildOptions, 'entryPoints' | 'outdir'>

/** Whether code that an `import()` loads has imports of its own: in one file, those get wrapped. */
export function needsSplit({ inputs }: Outputs[string], all: Metafile['inputs']): boolean {
  const importsOf = (path: string) => all[path]?.imports.filter(({ external }) => !external) ?? []
  return Object.keys(inputs)
    .flatMap(importsOf)
    .some(({ path, kind }) => kind === 'dynamic-import' && importsOf(path).length > 0)
}

/**
 * Bundles a function as CommonJS into `index.js`, which its start loads, and `later.js`, which its
 * first `import()` loads. In one file, whatever both use would be wrapped in functions, and be parsed
 * twice at each cold start. esbuild splits only ES modules, so it runs twice: it splits the sources,
 * then joins the parts.
 *
 * @param outdir of the bundle, from the working directory.
 * @returns the files, and their metafile in terms of the sources.
 */
export async function splitBundle(source: string, outdir: string, options: Common) {
  const common = { ...options, outdir, bundle: true, write: false, metafile: true } as const
  const { outputFiles, metafile } = await build({
    ...common,
    // Comments that say what is pure are needed by the second run.
    ...{ minify: false, sourcemap: 'inline' },
    ...{ format: 'esm', splitting: true, chunkNames: 'part-[hash]' },
    entryPoints: { index: source },
  })
  const parts = partsOf(metafile.outputs, (at) => outputFiles[at]?.text ?? '')
  const joined = await build({
    ...common,
    format: 'cjs',
    entryPoints: ['index', 'later'],
    plugins: [joinPlugin(parts)],
  })
  return { ...joined, metafile: { ...metafile, outputs: inSources(joined.metafile, parts) } }
}

function partsOf(named: Outputs, textAt: (at: number) => string): Parts {
  const nameOf = (path: string) => posix.basename(path)
  const outputs = new Map(
    Object.entries(named).map(([path, output]) => {
      const own = output.imports.filter(({ external }) => !external)
      const imports = own.map((each) => ({ ...each, path: nameOf(each.path) }))
      return [nameOf(path), { ...output, imports }]
    }),
  )
  const texts = new Map([...outputs.keys()].map((name, at) => [name, textAt(at)]))
  const eager = reached('index.js', outputs)
  const all = [...outputs].flatMap(([importer, { imports }]) =>
    imports.map((each) => ({ ...each, importer, isEager: eager.has(each.path) })),
  )
  const dynamic = all.filter(({ kind }) => kind === 'dynamic-import')
  const later = unique(dynamic.filter(({ isEager }) => !isEager).map(({ path }) => path))
  const names = all.flatMap(({ path, kind, importer, isEager }) => {
    if (!isEager || (kind !== 'dynamic-import' && eager.has(importer))) return []
    if (kind === 'dynamic-import') return [{ path, names: outputs.get(path)?.exports ?? [] }]
    return [{ path, names: importedNames(texts.get(importer) ?? '', path) }]
  })
  const shared = new Map(
    unique(names.map(({ path }) => path)).map((part) => [
      part,
      unique(names.filter(({ path }) => path === part).flatMap(({ names }) => names)),
    ]),
  )
  return { texts, outputs, eager, later, shared }
}

const unique = (names: readonly string[]) => [...new Set(names)].sort()

/** A part and every other that it imports when it starts. */
function reached(entry: string, outputs: Parts['outputs']): ReadonlySet<string> {
  const found = new Set([entry])
  // Each part that is reached is appended, and walked in its turn.
  for (const name of found)
    for (const { path, kind } of outputs.get(name)?.imports ?? [])
      if (kind !== 'dynamic-import') found.add(path)
  return found
}

/** What a part imports of another, as esbuild writes it: `import {\n  a,\n  b as c\n} from "./…"`. */
function importedNames(text: string, path: string): string[] {
  const from = quoted(`./${path}`)
  if (text.includes(`import ${from};`)) return []
  const end = text.indexOf(`} from ${from};`)
  const start = text.lastIndexOf('import {', end)
  if (end === -1 || start === -1) throw new Error(`No names are imported of ${path}.`)
  const names = text.slice(start + 'import {'.length, end).split(',')
  return names.map((name) => name.trim().split(' as ')[0] ?? '')
}

/** Serves the parts to esbuild: once for `index`, what a start loads, and once for `later`. */
function joinPlugin({ texts, eager, later, shared }: Parts): Plugin {
  const entryText = { index: startText(shared), later: laterText(later) }
  return {
    name: 'join-parts',
    setup({ onResolve, onLoad }) {
      const filter = /.*/
      onResolve({ filter }, ({ path, kind, namespace }) => {
        if (kind === 'entry-point') return { namespace: path, path: 'entry' }
        if (namespace === 'loaded') return { path, external: true }
        const name = posix.basename(path)
        if (path.startsWith('shared:')) return { namespace, path }
        if (!texts.has(name)) return undefined
        // What the other file holds; also what this one does, since esbuild would wrap it for `import()`.
        if (namespace === 'index' ? kind === 'dynamic-import' : eager.has(name))
          return { namespace: 'loaded', path: name }
        return { namespace, path: name }
      })
      onLoad({ filter, namespace: 'loaded' }, ({ path }) => {
        const file = quoted(eager.has(path) ? './index.js' : './later.js')
        return { contents: `module.exports = require(${file})[${quoted(path)}]` }
      })
      onLoad({ filter }, ({ namespace, path }) => {
        const [, part] = path.split('shared:')
        if (part) return { contents: sharedText(part, shared.get(part) ?? []) }
        if (path !== 'entry') return { contents: texts.get(path) ?? '' }
        return { contents: entryText[namespace === 'index' ? 'index' : 'later'] }
      })
    },
  }
}

const quoted = (text: string) => JSON.stringify(text)

function startText(shared: Parts['shared']): string {
  const exported = [...shared.keys()].map(
    (part) => `export * as ${quoted(part)} from ${quoted(`shared:${part}`)}`,
  )
  return ['export * from "./index.js"', ...exported].join('\n')
}

const sharedText = (part: string, names: readonly string[]) =>
  `export { ${names.join(', ')} } from ${quoted(`./${part}`)}`

function laterText(later: readonly string[]): string {
  const parts = later.map(
    (part) => `get ${quoted(part)}() { return require(${quoted(`./${part}`)}) }`,
  )
  return `module.exports = { ${parts.join(', ')} }`
}

/** The outputs of the second run by the sources of the first. */
function inSources({ outputs }: Metafile, parts: Parts): Outputs {
  return Object.fromEntries(
    Object.entries(outputs).map(([path, output]) => {
      const names = Object.keys(output.inputs).map((input) => input.slice(input.indexOf(':') + 1))
      const inputs = names.map((name) => parts.outputs.get(name)?.inputs ?? {})
      return [path, { ...output, inputs: Object.assign({}, ...inputs) }]
    }),
  )
}
