import assert from 'node:assert/strict'
import { signAwsPost } from '../../shared/runtime/sign-aws.ts'
import { stsBody, stsContentType, stsText } from '../../shared/runtime/sts.ts'
import { owner, region } from './emulated-aws.ts'
import type { RolesOfAccount } from './smoke/scene.ts'

interface Key {
  readonly id: string
  readonly secret: string
  readonly sessionToken?: string
}

const path = '/smoke/'

/** Roles of the emulated account, by requests of its owner. */
export function rolesAt(endpoint: string, account: string): RolesOfAccount {
  const ownKey = { id: owner.accessKeyId, secret: owner.secretAccessKey }
  const send = async (key: Key, service: 'iam' | 'sts', body: string) => {
    const { host } = new URL(endpoint)
    const post = { host, service, region, contentType: stsContentType, body }
    const { host: _, ...headers } = signAwsPost(key, post, new Date())
    const answer = await fetch(endpoint, { method: 'POST', headers, body })
    return { status: answer.status, text: await answer.text() }
  }
  const iam = (Action: string, params: Readonly<Record<string, string>>) =>
    send(ownKey, 'iam', `${new URLSearchParams({ Action, Version: '2010-05-08', ...params })}`)
  return {
    account,
    async trust(RoleName, policy) {
      const role = { RoleName, Path: path, AssumeRolePolicyDocument: policy }
      const created = await iam('CreateRole', role)
      if (created.status === 200) return
      const changed = { RoleName, PolicyDocument: policy }
      const { status, text } = await iam('UpdateAssumeRolePolicy', changed)
      assert.equal(status, 200, text)
    },
    async callerOf({ access_key_id: id, secret_access_key: secret, session_token }) {
      const key = { id, secret, sessionToken: session_token }
      const { status, text } = await send(key, 'sts', stsBody('GetCallerIdentity', {}))
      assert.equal(status, 200, text)
      return stsText(text, 'Arn')
    },
  }
}
