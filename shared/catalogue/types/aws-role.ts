import { connectionType } from '../connection-type.ts'
import {
  assumable,
  awsRegion,
  roleArn,
  sessionPolicy,
  sessionSeconds,
  sessionTags,
} from '../fields/aws-roles.ts'
import { destination, maybe, openJson, preset } from '../fields/fields.ts'
import { awsRoleMint } from '../mints/aws-role.ts'
import { byMinting } from '../probe.ts'

/** Sessions of an IAM role that trusts the deployment. */
export const awsRole = connectionType({
  id: 'mooring.connections.AWSRole',
  name: 'AWS role',
  category: 'other',
  docsUrl:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
  offeredInForm: true,
  probe: byMinting,
  mint: awsRoleMint,
  config: {
    role_arn: roleArn('Role ARN'),
    region: destination(awsRegion()),
    duration_seconds: preset(sessionSeconds('Duration'), 3600),
    session_policy: maybe(
      openJson('Session policy', 'An IAM policy; a session has what it and the role allow.'),
    ),
    session_tags: maybe(openJson('Session tags', 'Such as {"team": "reports"}.')),
  },
  computed: {
    external_id:
      'is made by Mooring, one for each project: omit it. GET /v1/connections/{id} returns it in aws_role',
  },
  rules: [assumable('role_arn'), sessionPolicy('session_policy'), sessionTags('session_tags')],
})
