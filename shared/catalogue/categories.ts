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
