import { knownRoutesSource } from '../../shared/api/derive/known-routes.ts'
import { operationsPage } from '../../shared/api/derive/operations-page.ts'
import { problemsPage } from '../../shared/api/derive/problems-page.ts'
import { operations } from '../../shared/api/operations.ts'
import { referencePage } from '../../shared/catalogue/derive/reference.ts'
import { allTypes } from '../../shared/catalogue/index.ts'

/** A file that is computed, by its path from this folder. */
export interface Page {
  readonly file: string
  text(): string
}

/** Every generated file: `generate.ts` writes them, a test fails where one is stale. */
export const pages: readonly Page[] = [
  { file: 'connection-types.md', text: () => referencePage(allTypes) },
  { file: 'operations.md', text: () => operationsPage(operations) },
  { file: 'problems.md', text: () => problemsPage() },
  { file: '../../shared/api/known-routes.ts', text: () => knownRoutesSource(operations) },
]
