import { newOauth2Client } from '../../../shared/model/oauth2-client.ts'
import { Secret } from '../../../shared/model/secret.ts'
import { context } from '../../support/call.ts'
import { described } from '../ports/aws-subject.ts'
import { occasion, toldOf } from '../ports/made.ts'
import { ran } from './ran.ts'
import { aMark, type Rig } from './rig.ts'
import { type Scenario, succeeded } from './scenario.ts'
import { sweepAll } from './swept.ts'

const type = 'dynamiq.connections.NotionOAuth2'

/** An OAuth client whose secret is where version 0.1 kept it. */
async function oldClient(rig: Rig) {
  const ownerId = await rig.project()
  const given = { ownerId, name: aMark(), type, clientId: 'c', provider: undefined }
  const { caller, now } = occasion()
  const client = newOauth2Client(given, caller, now)
  const secrets = { client_secret: new Secret(`LEAK-${client.id}`) }
  const secretRef = await rig.powers.writeNewSecrets.writeNew(client, secrets)
  const event = toldOf(client.id, 'oauth2_client.created')
  await rig.powers.createOauth2Clients.insert({ ...client, secretRef }, event)
  return { ownerId, id: client.id, secretRef }
}

/** The update of a deployment of version 0.1 moves the secrets of its OAuth clients. */
export const movingClientSecrets: Scenario = {
  name: 'move-client-secrets',
  alone: true,
  async prepare(rig) {
    const { secretRef, ...client } = await oldClient(rig)
    const move = async () => {
      const { handler } = await import('../../../functions/move-client-secrets.ts')
      return handler.with(rig.powers)({ RequestType: 'Create' }, context())
    }
    const opened = async () => {
      const secrets = rig.powers.readClientSecrets.read(client, secretRef)
      return secrets.then(
        ({ client_secret }) => client_secret?.reveal(),
        () => undefined,
      )
    }
    return {
      act: () => ran(move, () => true),
      async judge(answer) {
        const first = await opened()
        const repeat = await ran(move, () => true)
        const moved = await opened()
        await sweepAll(rig)
        const old = await described(rig.deployment, client)
        return [
          succeeded(answer) && first === undefined && 'moved nothing',
          !succeeded(repeat) && `cannot be repeated: ${repeat.text}`,
          moved !== `LEAK-${client.id}` && 'lost the secret',
          old?.DeletedDate === undefined && 'left the old copy',
          (await opened()) !== moved && 'the sweep took what was moved',
        ]
      },
    }
  },
}
