/** The kinds of service, in the order of lists. */
export const categories = {
  llm: 'LLM providers',
  vector: 'Vector databases',
  sql: 'SQL databases and warehouses',
  graph: 'Graph databases',
  search: 'Search, scraping and browsing',
  audio: 'Audio',
  sandbox: 'Code sandboxes',
  mcp: 'MCP servers',
  oauth: 'OAuth providers',
  productivity: 'Productivity',
  communication: 'Communication',
  crm: 'CRM and sales',
  marketing: 'Marketing',
  support: 'Customer support',
  commerce: 'Commerce',
  payments: 'Payments',
  accounting: 'Accounting',
  hr: 'HR and recruiting',
  dev: 'Developer tools',
  storage: 'File storage',
  analytics: 'Analytics',
  identity: 'Identity',
  social: 'Social networks',
  media: 'Media and games',
  fitness: 'Health and fitness',
  iot: 'Devices',
  other: 'Other services',
} as const

/** A kind of service. */
export type Category = keyof typeof categories

/** What a list of types, or of what has types, is narrowed to. */
export interface CatalogueFilter {
  readonly category?: string | undefined
  /** A text in any letter case. */
  readonly search?: string | undefined
}

/** Whether an entry of a list has this category, and the text in one of its texts. */
export function isFound(
  { category, search }: CatalogueFilter,
  entry: { readonly category: string; readonly texts: readonly (string | undefined)[] },
): boolean {
  if (category !== undefined && entry.category !== category) return false
  const text = search?.trim().toLowerCase() ?? ''
  return entry.texts.some((each) => each?.toLowerCase().includes(text))
}
