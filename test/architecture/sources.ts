import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One source file of the project. */
export interface Source {
  /** From the root of the project, with `/`. */
  readonly path: string
  readonly text: string
  /** What it imports: packages by name, files by path from the root of the project. */
  readonly imports: readonly string[]
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const statement =
  /^(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g

/** The TypeScript files below these folders; a folder that is not there has none. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap(pathsIn).map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const named = [...text.matchAll(statement), ...text.matchAll(dynamic)]
    const imports = named.map(([, from, bare]) => resolved(path, from ?? bare ?? ''))
    return { path, text, imports }
  })
}

function pathsIn(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => /\.tsx?$/.test(path) && !/\/(node_modules|dist)\//.test(path))
      .sort()
  } catch {
    return []
  }
}

function resolved(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
}
