import type { DefinedProvider, ProviderSource } from '../defined-provider.ts'
import { providerSources, readingReasons, type SourceId } from '../provider-sources.ts'

const head = `# The sources of providers

Which sources the facts about OAuth providers come from, where they differ, and which providers are left out. Generated from \`shared/catalogue/providers\` and \`docs/reference/providers-left-out.ts\`: change it there.

A provider is in the catalogue where two independent sources have the same endpoints, or the provider’s own documentation was read. Facts were taken and no text; no endpoint was called. What rests on one source, such as PKCE or client authentication, follows the provider’s documentation where it was read and the common default elsewhere.
`

/** A provider that is not in the catalogue, and the reason. */
export interface LeftOutProvider {
  readonly name: string
  readonly reason: string
}

/** The report of sources, of their differences, and of what is left out. */
export function providerSourcesPage(
  providers: readonly DefinedProvider[],
  leftOut: readonly LeftOutProvider[],
): string {
  return [
    head,
    '## Sources\n',
    table(['source', 'licence', 'maintained', 'providers'], sourceRows(providers)),
    '\n## Where sources differ\n',
    'The file of the provider has another reading, for the reason that is given.\n',
    table(['provider', 'other reading', 'sources', 'why not'], readingRows(providers)),
    '\n## Left out\n',
    table(
      ['provider', 'reason'],
      leftOut.map(({ name, reason }) => [name, reason]),
    ),
    '\n## Sources of each provider\n',
    table(['provider', 'seen', 'sources'], providers.map(providerRow)),
    '',
  ].join('\n')
}

function sourceRows(providers: readonly DefinedProvider[]): string[][] {
  return Object.entries(providerSources).map(([id, { name, licence, isMaintained }]) => {
    const used = providers.filter(({ sources }) => sources.some((each) => each.id === id))
    return [name, licence, isMaintained ? 'yes' : 'no', String(used.length)]
  })
}

function readingRows(providers: readonly DefinedProvider[]): string[][] {
  return providers.flatMap(({ name, otherReadings = [] }) =>
    otherReadings.map(({ urls, sources, because }) => [
      name,
      urls.map((url) => `\`${url}\``).join(', '),
      sources.map(nameOf).join(', '),
      readingReasons[because],
    ]),
  )
}

function providerRow({ name, sources }: DefinedProvider): string[] {
  const [first] = sources as readonly [ProviderSource, ...ProviderSource[]]
  return [name, first.seen, sources.map(({ id }) => nameOf(id)).join(', ')]
}

const nameOf = (id: SourceId) => providerSources[id].name

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n')
}
