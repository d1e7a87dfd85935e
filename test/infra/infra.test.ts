import { describe } from 'vitest'
import { choices } from './choices.ts'
import { environments } from './environments.ts'
import { findings } from './findings.ts'
import { front } from './front.ts'
import { functionsDeployed } from './functions-deployed.ts'
import { kept } from './kept.ts'
import { logging } from './logging.ts'
import { lookups } from './lookups.ts'
import { monitoring } from './monitoring.ts'
import { rights } from './rights.ts'
import { routing } from './routes.ts'
import { dividedStacks } from './stacks.ts'
import { triggers } from './triggers.ts'

// One file, since vitest would synthesise anew for each.
describe('the deployment', () => {
  describe('stacks', dividedStacks)
  describe('functions', functionsDeployed)
  describe('rights', rights)
  describe('environments', environments)
  describe('triggers', triggers)
  describe('routes', routing)
  describe('the front', front)
  describe('logs', logging)
  describe('what is kept', kept)
  describe('cdk-nag', findings)
  describe('options', choices)
  describe('lookups', lookups)
  describe('monitoring', monitoring)
})
