import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const guide = join(import.meta.dirname, '../../docs/guide')

/** The code of a guide whose first line is `// <name>`. @throws Error where there is none. */
export async function guideExample(document: string, name: string): Promise<string> {
  const text = await readFile(join(guide, document), 'utf8')
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)
  const found = blocks.find((code) => code.startsWith(`// ${name}\n`))
  if (found === undefined) throw new Error(`${document} has no example ${name}`)
  return found
}
