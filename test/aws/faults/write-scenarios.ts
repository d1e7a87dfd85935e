import { randomUUID } from 'node:crypto'
import {
  type Asking,
  aboutOne,
  asked,
  byName,
  clientBody,
  connecting,
  keptByName,
  keptClient,
  oauth,
  once,
  postgres,
  projectName,
  unauthorized,
} from './requests.ts'
import { aMark, markedConfig, markedType } from './rig.ts'
import type { Scenario } from './scenario.ts'

/** Every other operation of the native surface that writes, if only a record. */
export const nativeWrites: readonly Scenario[] = (
  [
    { id: 'test-connection', prepare: aboutOne },
    {
      id: 'test-unsaved-connection',
      prepare: async () => ({ body: { type: markedType, config: markedConfig(aMark()) } }),
    },
    {
      id: 'create-oauth2-client',
      prepare: async (rig) => ({ headers: once(), body: clientBody(aMark(), await rig.project()) }),
    },
    {
      id: 'update-oauth2-client',
      prepare: async (rig) => {
        const {
          oauth2_client_id,
          project_id: _of,
          ...rest
        } = {
          ...(await keptClient(rig)),
          ...{ name: aMark(), type: oauth, client_id: 'other', client_secret: 'LEAK-other' },
        }
        return { params: { oauth2_client_id }, body: rest }
      },
    },
    {
      id: 'delete-oauth2-client',
      prepare: async (rig) => ({
        params: { oauth2_client_id: (await keptClient(rig)).oauth2_client_id },
      }),
      again: [204, 404],
    },
    {
      id: 'authorize-connection',
      prepare: async (rig) => ({ params: { connection_id: await unauthorized(rig) } }),
    },
  ] satisfies readonly Asking[]
).map(asked)

/** Those of the Credible and the connector surface. */
export const surfaceWrites: readonly Scenario[] = (
  [
    {
      id: 'test-credible-connection',
      prepare: async () => ({ body: { ...postgres('LEAK-test'), name: 'n' } }),
    },
    { id: 'create-credible-connection', prepare: (rig) => byName(rig, postgres('LEAK-made')) },
    {
      id: 'update-credible-connection',
      prepare: async (rig) => ({ ...(await keptByName(rig)), body: postgres('LEAK-changed') }),
    },
    { id: 'delete-credible-connection', prepare: keptByName, again: [200, 404] },
    {
      id: 'create-credible-project',
      prepare: async () => ({ headers: once(), body: { name: `p-${randomUUID()}` } }),
    },
    {
      id: 'update-credible-project',
      prepare: async (rig) => ({
        params: { projectName: await projectName(rig) },
        body: { name: `p-${randomUUID()}`, readme: 'said' },
      }),
      again: [200, 404],
    },
    {
      id: 'delete-credible-project',
      prepare: async (rig) => ({ params: { projectName: await projectName(rig) } }),
      again: [200, 404],
    },
    { id: 'create-connector-connection', prepare: connecting },
  ] satisfies readonly Asking[]
).map(asked)
