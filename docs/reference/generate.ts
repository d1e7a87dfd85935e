// Writes the generated pages of this folder: npx tsx docs/reference/generate.ts
import { writeFileSync } from 'node:fs'
import { pages } from './pages.ts'

for (const { file, text } of pages) writeFileSync(new URL(file, import.meta.url), text())
