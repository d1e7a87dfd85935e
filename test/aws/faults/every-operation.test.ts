import { expect, it } from 'vitest'
import { operations } from '../../../shared/api/operations.ts'
import { creatingKey, deletingKey, rotatingKey } from './access-key-scenarios.ts'
import { creating, deleting, replacingAll } from './connection-scenarios.ts'
import { consenting } from './consent-scenarios.ts'
import { reading, readingForAws, readingMany } from './credentials-scenarios.ts'
import { identities } from './identity-scenarios.ts'
import { creatingProject, deletingProject, renamingProject } from './project-scenarios.ts'
import { reads } from './read-scenarios.ts'
import { addingReference, removingReference } from './reference-scenarios.ts'
import { transfers } from './transfer-scenarios.ts'
import { nativeWrites, surfaceWrites } from './write-scenarios.ts'

it('has a scenario of failures for every operation that calls AWS', () => {
  const all = [
    ...[
      creating,
      deleting,
      replacingAll,
      reading,
      readingForAws,
      readingMany,
      creatingProject,
      renamingProject,
    ],
    ...[deletingProject, creatingKey, rotatingKey, deletingKey, addingReference, removingReference],
    ...[...reads, ...nativeWrites, ...surfaceWrites, ...consenting, ...transfers],
    ...identities,
  ]
  const tried = new Set(all.map(({ name }) => name.split(/[ ,]/)[0]))
  const calling = operations.filter(
    ({ access, powers }) => access !== 'public' || powers.length > 0,
  )
  expect(calling.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})
