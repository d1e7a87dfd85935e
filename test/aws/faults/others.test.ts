import { creatingKey, deletingKey, rotatingKey } from './access-key-scenarios.ts'
import {
  lookingUp,
  reading,
  readingAgain,
  readingForAws,
  readingMany,
} from './credentials-scenarios.ts'
import { eachCallFails } from './faults.ts'
import { creatingProject, deletingProject, renamingProject } from './project-scenarios.ts'
import { addingReference, deletingUsed, removingReference } from './reference-scenarios.ts'

eachCallFails(
  [
    creatingProject,
    renamingProject,
    deletingProject,
    creatingKey,
    rotatingKey,
    deletingKey,
    reading,
    readingAgain,
    readingForAws,
    readingMany,
    lookingUp,
    addingReference,
    removingReference,
    deletingUsed,
  ],
  'brief',
)
