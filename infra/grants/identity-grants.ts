import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IdentityPowers } from '../../shared/ports/identity.ts'
import type { AccessKeyPowers } from '../../shared/ports/projects.ts'
import type { Setting } from '../../shared/runtime/settings.ts'
import type { IamGrant } from './table-rights.ts'
import { decryptSignInSecrets, encryptSignInSecrets } from './token-rights.ts'

const audited: readonly Setting[] = ['auditDays']

type IdentityPower = Exclude<keyof AccessKeyPowers, 'storeAdminKey'> | keyof IdentityPowers

/** What the powers over access keys, identity providers, sessions and sign-ins come to. */
export const identityGrants: Record<IdentityPower, IamGrant> = {
  readAccessKeys: { table: { GetItem: ['ACCESSKEY#*'] } },
  listAccessKeys: { table: { Query: ['ACCESSKEYS'] } },
  createAccessKeys: {
    settings: audited,
    table: {
      PutItem: ['ACCESSKEY#*', 'ACCESSKEYS', 'PROJECT#*', 'DEPLOYMENT'],
      ConditionCheckItem: ['PROJECT#*'],
    },
  },
  rotateAccessKeys: {
    settings: audited,
    table: { PutItem: ['ACCESSKEY#*', 'ACCESSKEYS', 'PROJECT#*', 'DEPLOYMENT'] },
  },
  deleteAccessKeys: {
    settings: audited,
    table: { DeleteItem: ['ACCESSKEY#*', 'ACCESSKEYS'], PutItem: ['PROJECT#*', 'DEPLOYMENT'] },
  },

  readIdentityProviders: {
    table: { GetItem: ['IDENTITYPROVIDERS'], Query: ['IDENTITYPROVIDERS'] },
  },
  createIdentityProviders: {
    settings: [...audited, 'outboundAllow'],
    table: {
      Query: ['IDENTITYPROVIDERS'],
      PutItem: ['IDENTITYPROVIDERS', 'IDENTITYPROVIDER#*', 'DEPLOYMENT'],
    },
  },
  updateIdentityProviders: {
    settings: [...audited, 'outboundAllow'],
    table: { PutItem: ['IDENTITYPROVIDERS', 'IDENTITYPROVIDER#*', 'DEPLOYMENT'] },
  },
  deleteIdentityProviders: {
    settings: audited,
    table: {
      Query: ['SESSIONS#*'],
      UpdateItem: ['IDENTITYPROVIDERS'],
      DeleteItem: ['IDENTITYPROVIDERS', 'IDENTITYPROVIDER#*', 'ACCESSKEY#*', 'SESSIONS#*'],
      PutItem: ['DEPLOYMENT'],
    },
  },

  createSessions: {
    settings: audited,
    table: {
      ConditionCheckItem: ['IDENTITYPROVIDER#*', 'LIST#*', 'PROJECT#*'],
      PutItem: ['ACCESSKEY#*', 'SESSIONS#*', 'PROJECT#*', 'DEPLOYMENT'],
    },
  },
  listSessions: { table: { Query: ['SESSIONS#*'] } },
  endSessions: {
    settings: audited,
    table: { DeleteItem: ['ACCESSKEY#*', 'SESSIONS#*'], PutItem: ['PROJECT#*', 'DEPLOYMENT'] },
  },
  recordRejections: { settings: audited, table: { PutItem: ['DEPLOYMENT'] } },

  startSignIns: { table: { PutItem: ['SIGNIN#*'] } },
  takeSignIns: { table: { UpdateItem: ['SIGNIN#*'] } },

  encryptSignInSecrets: { settings: ['key'], others: encryptSignInSecrets },
  decryptSignInSecrets: { settings: ['key'], others: decryptSignInSecrets },
  // Under the key of Secrets Manager itself: the policy of another key has to allow this role.
  readDeploymentSecrets: {
    others: (_data, { signInSecretArn }) =>
      signInSecretArn === undefined
        ? []
        : [
            new PolicyStatement({
              actions: ['secretsmanager:GetSecretValue'],
              resources: [signInSecretArn],
            }),
          ],
  },
  askIssuers: { settings: ['outboundAllow'] },
}
