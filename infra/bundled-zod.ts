import { readFile } from 'node:fs/promises'
import type { Metafile, Plugin } from 'esbuild'

/** Whether a bundle of these sources describes types by JSON Schema: this module alone does. */
export function describesTypes({ inputs }: Metafile['outputs'][string]): boolean {
  return 'shared/catalogue/derive/json-schema.ts' in inputs
}

/**
 * Leaves out of a bundle what zod turns schemas into JSON Schema with. Every schema has a method for
 * it, so that tree shaking keeps it: a twentieth of a lookup's bundle.
 */
export const noJsonSchemaPlugin: Plugin = {
  name: 'no-json-schema',
  setup({ onLoad }) {
    const filter = /[\\/]zod[\\/]v4[\\/]core[\\/](json-schema-processors|to-json-schema)\.js$/
    onLoad({ filter }, async ({ path }) => {
      const names = (await readFile(path, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm)
      const exported = [...names].map(([, name]) => `export const ${name} = () => none`)
      const none = `const none = () => { throw new Error('The bundle has no JSON Schema') }`
      return { contents: [none, ...exported].join('\n') }
    })
  },
}
