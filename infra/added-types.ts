import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { runInThisContext } from 'node:vm'
import { type BuildFailure, build, type Plugin } from 'esbuild'
import type { CheckedTypes } from '../shared/catalogue/added/check.ts'

const root = join(import.meta.dirname, '..')
const publicEntry = join(root, 'shared/catalogue/added/public.ts')

/** Connection types that a deployment adds to the catalogue. */
export interface AddedTypes {
  /** Puts them into a bundle. */
  readonly plugin: Plugin
}

/**
 * Reads a module that exports connection types, and checks them.
 *
 * @param path from the working directory.
 * @throws Error that names the file, what is wrong and the correction.
 */
export async function readAddedTypes(path: string): Promise<AddedTypes> {
  const file = resolve(path)
  const code = await bundledTypes(file)
  const checked = failingFor(file, () => evaluated(code))
  if (checked.issues.length > 0) throw wrongTypes(file, checked.issues)
  return { plugin: pluginOf(file, checked) }
}

/**
 * The module with all that it imports and its check, as one CommonJS text: equal for equal types.
 *
 * @throws Error as `readAddedTypes`, where the module cannot be read or does not compile.
 */
export async function bundledTypes(path: string): Promise<string> {
  const file = resolve(path)
  if (!existsSync(file)) throw wrongTypes(file, ['There is no such file. Correct the path.'])
  const contents = `
    import { checkTypes } from './shared/catalogue/added/check.ts'
    import { catalogueTypes } from './shared/catalogue/generated/types.ts'
    import * as own from ${JSON.stringify(file)}
    export const checked = checkTypes(own, catalogueTypes)`
  try {
    const { outputFiles } = await build({
      absWorkingDir: root,
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      plugins: [publicEntryPlugin],
      logLevel: 'silent',
    })
    return outputFiles[0]?.text ?? ''
  } catch (error) {
    const { errors = [] } = error as Partial<BuildFailure>
    const issues = errors.map(({ text, location }) =>
      location ? `${location.file}:${location.line}: ${text}` : text,
    )
    throw wrongTypes(file, issues, error)
  }
}

function evaluated(code: string): CheckedTypes {
  const module = { exports: {} as { checked: CheckedTypes } }
  const run = runInThisContext(`(function (module, exports, require) {${code}\n})`) as (
    ...given: unknown[]
  ) => void
  run(module, module.exports, createRequire(import.meta.url))
  return module.exports.checked
}

function failingFor<Result>(file: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw wrongTypes(file, [error instanceof Error ? error.message : String(error)], error)
  }
}

function wrongTypes(file: string, issues: readonly string[], cause?: unknown): Error {
  const lines = issues.map((issue) => `- ${issue}`)
  return new Error([`The connection types of ${file} cannot be added.`, ...lines].join('\n'), {
    cause,
  })
}

const publicEntryPlugin: Plugin = {
  name: 'mooring/types',
  setup({ onResolve }) {
    onResolve({ filter: /^mooring\/types$/ }, () => ({ path: publicEntry }))
  },
}

function mintsModule(file: string, types: readonly string[]): string {
  return `import * as own from ${JSON.stringify(file)}
    export const addedMints = new Map(
      [${types.join(', ')}].flatMap(({ id, mint }) => (mint ? [[id, mint]] : [])))`
}

function pluginOf(file: string, checked: CheckedTypes): Plugin {
  const { names, absentMembers, mintedTypes, providers } = checked
  const types = names.map((name) => `own[${JSON.stringify(name)}]`)
  const modules: Readonly<Record<string, string>> = {
    'types.ts': `import * as own from ${JSON.stringify(file)}
      export const addedTypes = [${types.join(', ')}]`,
    'lookup-facts.ts': `export const addedAbsentMembers = ${JSON.stringify(absentMembers)}
      export const addedMintedTypes = ${JSON.stringify(mintedTypes)}
      export const addedProviders = ${JSON.stringify(providers)}`,
    // A lookup loads the whole module of the types, so only where one of them mints.
    ...(Object.keys(mintedTypes).length > 0 ? { 'mints.ts': mintsModule(file, types) } : {}),
  }
  return {
    name: 'added-types',
    setup(building) {
      void publicEntryPlugin.setup(building)
      const filter = /[\\/]shared[\\/]catalogue[\\/]added[\\/](types|lookup-facts|mints)\.ts$/
      building.onLoad({ filter }, ({ path }) => {
        const contents = modules[/[^\\/]+$/.exec(path)?.[0] ?? '']
        return contents === undefined ? undefined : { contents, loader: 'ts', resolveDir: root }
      })
    },
  }
}
