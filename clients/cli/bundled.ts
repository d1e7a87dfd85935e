import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import manifest from './package.json' with { type: 'json' }

/** A package whose code is in the bundle of the command line. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly license: string
  /** The text of its licence, which must be distributed with its code. */
  readonly text: string
}

const root = join(import.meta.dirname, '../..')

/** The packages of a bundle, by name. @throws Error where one names no licence or has no text. */
export function bundledPackages({ inputs }: Metafile): readonly BundledPackage[] {
  const folders = Object.keys(inputs).flatMap(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  )
  return [...new Set(folders)].sort().map((folder) => packageIn(join(root, folder)))
}

function packageIn(directory: string): BundledPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, string | undefined>>
  const file = readdirSync(directory).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each))
  if (!name || !version || !license || file === undefined)
    throw new Error(`${directory} names no licence, or has no text of it`)
  return { name, version, license, text: readFileSync(join(directory, file), 'utf8').trim() }
}

/** The licences of everything in the bundle, as one text. */
export function licencesOf(packages: readonly BundledPackage[]): string {
  const sections = packages.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`,
  )
  return `What mooring.cjs contains besides mooring-cli, and under which licences.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The bill of materials of the bundle (CycloneDX 1.5, ECMA-424). */
export function billOf(packages: readonly BundledPackage[]): object {
  const refOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`
  const { name, version } = manifest
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': refOf(name, version), name, version },
    },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': refOf(each.name, each.version),
      name: each.name,
      version: each.version,
      purl: refOf(each.name, each.version),
      licenses: [{ expression: each.license }],
    })),
  }
}
