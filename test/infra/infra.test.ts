import { describe } from 'vitest'
import { choices } from './choices.ts'
import { lookups } from './lookup-access.test.ts'
import { findings } from './template/cdk-nag.test.ts'
import { kept } from './template/data-stack.test.ts'
import { environments } from './template/environments.test.ts'
import { front } from './template/front.test.ts'
import { functionsDeployed } from './template/functions.test.ts'
import { logging } from './template/logs.test.ts'
import { monitoring } from './template/monitoring.test.ts'
import { rights } from './template/rights.test.ts'
import { routing } from './template/routes.test.ts'
import { dividedStacks } from './template/stacks.test.ts'
import { triggers } from './template/triggers.test.ts'

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
