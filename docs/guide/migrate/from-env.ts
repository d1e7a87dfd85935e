// Imports what a .env file holds: npx tsx docs/guide/migrate/from-env.ts .env mapping.json [--dry-run]
import { parseEnv } from 'node:util'
import {
  fill,
  type ImportedConnection,
  importAll,
  readJsonArgument,
  readTextArgument,
} from './import-connections.ts'

type Mapping = readonly Omit<ImportedConnection, 'external_id'>[]

const variables = new Map(
  Object.entries(parseEnv(await readTextArgument(0, 'the .env file'))).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  ),
)
const mapping = await readJsonArgument<Mapping>(1, 'the mapping')
await importAll(
  mapping.map((each) => ({ ...fill(each, variables), external_id: `env:${each.name}` })),
)
