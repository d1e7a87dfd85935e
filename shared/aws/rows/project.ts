import type { Project } from '../../model/project.ts'
import type { Row } from '../dynamodb/client.ts'
import { keys } from '../dynamodb/keys.ts'
import { type Attributes, codec, optionalText, text } from './codec.ts'

const projects = /* @__PURE__ */ codec<Project>(
  'project',
  {
    id: text,
    name: text,
    readme: optionalText,
    encryption: optionalText,
    createdAt: text,
    createdBy: text,
    updatedAt: text,
    updatedBy: text,
  },
  { derived: ['connectionCount', 'countsInShards', 'oauth2ClientCount'] },
)

/** The row of a new project, whose connections are counted in shards. */
export function encodeProject(project: Project, connectionCount: number): Row {
  const counted = { connectionCount, countsInShards: true }
  return { ...keys.project(project.id), ...projects.encode(project), ...counted }
}

/** The row that holds a project's name, and shows it in the list. */
export function encodeProjectName(project: Project): Row {
  return { ...keys.projectName(project.name), ...projects.encode(project) }
}

/** The project of either row. @throws Error as `Codec.decode`. */
export function decodeProject(row: Attributes): Project {
  return projects.decode(row)
}
