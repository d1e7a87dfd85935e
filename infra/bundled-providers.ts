import { dirname, join } from 'node:path'
import type { OutputFile, Plugin } from 'esbuild'
import { productTypeId } from '../shared/catalogue/defined-provider.ts'
import { catalogueProviders, providerIds } from '../shared/catalogue/generated/providers.ts'
import { byTypeId } from '../shared/catalogue/lookup-facts.ts'

/** Puts into a bundle the module that reads providers from a file, in place of all of them. */
export const providersPlugin: Plugin = {
  name: 'bundled-providers',
  setup({ onResolve }) {
    onResolve({ filter: /\/known-provider\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, dirname(path), 'bundled-provider.ts'),
    }))
  },
}

/** The file beside the bundles that ask for a provider: a line for each type, `<type>\t<JSON>`. */
export const providersFile = {
  name: 'providers.txt',
  text(): string {
    const byId = new Map(catalogueProviders.map((provider) => [provider.id, provider]))
    const named = [...byTypeId(providerIds)].map(([type, id]) => line(type, byId.get(id)))
    const ofProducts = catalogueProviders.flatMap((provider) =>
      provider.products.map((product) => line(productTypeId(product), provider)),
    )
    return ['', ...named, ...ofProducts, ''].join('\n')
  },
}

// What people read about a provider stays out: a refresh needs the protocol alone.
function line(type: string, provider: (typeof catalogueProviders)[number] | undefined): string {
  if (!provider) throw new Error(`The OAuth provider of ${type} has no file`)
  const { name, category, docsUrl, products, sources, otherReadings, notes, ...rest } = provider
  return `${type}\t${JSON.stringify(rest)}`
}

/** Whether a bundle reads the file. */
export function readsProviders({ path, contents }: OutputFile): boolean {
  return path.endsWith('.js') && Buffer.from(contents).includes(providersFile.name)
}
