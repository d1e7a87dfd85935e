// Writes the generated files: npx tsx docs/reference/generate.ts
import { writeFileSync } from 'node:fs'
import { type Page, typesPage } from './types-page.ts'

const write = ({ file, text }: Page) => writeFileSync(new URL(file, import.meta.url), text())

// The other files are computed from the types and providers, which are loaded through these two.
write(typesPage)
write((await import('./providers-list-page.ts')).providersListPage)
const { pages } = await import('./pages.ts')
pages.forEach(write)
