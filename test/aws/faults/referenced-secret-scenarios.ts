import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assumedRoleOf, assumedRoleXml } from '../../../local/aws/sts/assume-role.ts'
import { elsewhere, role_arn } from '../../support/references.ts'
import { told } from './grant-task-scenarios.ts'
import { aMark, type Rig } from './rig.ts'
import type { Scenario } from './scenario.ts'

const ref = 'arn:aws:ssm:eu-central-1:210987654321:parameter/prod/key'
let address: Promise<string> | undefined

/** STS and Parameter Store of another account, which never fail: their failures are those of its owner. */
function otherAccount(): Promise<string> {
  address ??= new Promise((resolve) => {
    const server = createServer((request, response) => void answer(request, response))
    server.listen(0, '127.0.0.1', () => {
      server.unref()
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })
  return address
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  for await (const part of request) body += part
  const isRead = request.headers['x-amz-target'] === 'AmazonSSM.GetParameter'
  response.setHeader('connection', 'close')
  if (isRead) response.end(JSON.stringify({ Parameter: { Value: elsewhere } }))
  else response.end(assumedRoleXml(assumedRoleOf(new URLSearchParams(body))))
}

async function referencing(rig: Rig): Promise<string> {
  const url = await otherAccount()
  Object.assign(process.env, { AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL_SSM: url })
  const config = { api_key: { ref, role_arn }, url: 'https://llm.example.com/v1' }
  const type = 'dynamiq.connections.OpenAI'
  const body = { name: aMark(), project_id: await rig.project(), type, config }
  const created = await rig.ask('create-connection', { body })
  if (created.status !== 201) throw new Error(created.text)
  return created.body.data.id
}

/** A secret that stays in another account is never returned without its audit record. */
export const referencedReading: Scenario = {
  name: 'read-credentials, referenced',
  async prepare(rig) {
    const id = await referencing(rig)
    const act = () => rig.ask('read-credentials', { params: { connection_id: id } })
    return {
      act,
      async judge(answered) {
        const isShown = answered.text.includes(elsewhere)
        const isRecorded = (await told(rig, id, 'connection.credentials_read')) > 0
        return [
          answered.status === 200 && !isShown && 'is not resolved',
          isShown && !isRecorded && 'was read unaudited',
          (await act()).status !== 200 && 'cannot be repeated',
        ]
      },
    }
  },
}
