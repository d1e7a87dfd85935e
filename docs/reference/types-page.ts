import { readdirSync, readFileSync } from 'node:fs'
import { type CatalogueFile, typesSource } from '../../shared/catalogue/derive/catalogue-index.ts'

/** A file that is computed, by its path from this folder. */
export interface Page {
  readonly file: string
  text(): string
}

const catalogue = new URL('../../shared/catalogue/', import.meta.url)

/** The files of a folder of the catalogue. */
export function catalogueFiles(folder: 'types' | 'providers'): readonly CatalogueFile[] {
  const names = readdirSync(new URL(`${folder}/`, catalogue)).filter((name) => name.endsWith('.ts'))
  return names.map((name) => ({
    file: name.slice(0, -'.ts'.length),
    text: readFileSync(new URL(`${folder}/${name}`, catalogue), 'utf8'),
  }))
}

/** The list of every type. It loads none of them, so it can be written while one is missing. */
export const typesPage: Page = {
  file: '../../shared/catalogue/generated/types.ts',
  text: () =>
    typesSource(
      catalogueFiles('types'),
      readFileSync(new URL('generated/types.ts', catalogue), 'utf8'),
    ),
}
