import * as z from 'zod'
import { isOwnSessionTag } from '../../model/role-request.ts'
import { isAssumable, isRoleArn, maxRoleSeconds, minRoleSeconds } from '../../runtime/aws-role.ts'
import { policyIssue } from '../mint/session-policy.ts'
import { type Field, field } from './facts.ts'
import { anyText, checkedText, open } from './fields.ts'
import { isMap } from './free-json.ts'
import type { Rule } from './rule.ts'
import { matchingText } from './shaped-text.ts'

const anyRole = checkedText(anyText, (value) =>
  isRoleArn(value)
    ? undefined
    : 'must be the ARN of an IAM role, such as arn:aws:iam::123456789012:role/mooring/reports',
)

/** The ARN of an IAM role, its path included. */
export function roleArn(label: string): Field {
  return field(
    anyRole,
    open('text', label, 'For example arn:aws:iam::123456789012:role/mooring/reports.'),
  )
}

/** A region of AWS. */
export const awsRegion = () =>
  matchingText('Region', '^[a-z]{2}(-[a-z]{2,12}){1,3}-[0-9]{1,2}$', 'eu-central-1')

const anyDuration = z
  .int()
  .min(minRoleSeconds)
  .max(
    maxRoleSeconds,
    `must be ${minRoleSeconds} to ${maxRoleSeconds}: AWS ends the session of a role that another role assumes after an hour`,
  )

/** How long the session of a role lives, in seconds. */
export function sessionSeconds(label: string): Field {
  const hint = `In seconds, ${minRoleSeconds} to ${maxRoleSeconds}.`
  return field(anyDuration, open('number', label, hint))
}

/** Requires the deployment to name the role in this field as assumable. */
export function assumable(name: string): Rule {
  return {
    of: [name],
    description: `${name} is a role that the deployment names in assumableRoles`,
    check({ [name]: arn }, { assumableRoles = [] }) {
      if (typeof arn !== 'string' || isAssumable(arn, assumableRoles)) return {}
      return {
        [name]:
          'must be a role that this deployment may assume: its operator names it in the option assumableRoles',
      }
    },
  }
}

/** Requires the object in this field to be a session policy. */
export function sessionPolicy(name: string): Rule {
  return {
    of: [name],
    description: `${name} is an IAM policy`,
    check({ [name]: policy }) {
      const issue = isMap(policy) ? policyIssue(policy as never) : undefined
      return issue === undefined ? {} : { [name]: issue }
    },
  }
}

// Two of the 50 are Mooring's own.
const maxTags = 48
const tagName = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/iu
const tagValue = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u

/**
 * Requires the object in this field to be session tags, and none of Mooring's.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function sessionTags(name: string): Rule {
  return {
    of: [name],
    description: `${name} has text values, names that differ in more than case, and none that starts with mooring:`,
    check({ [name]: tags }) {
      const issue = isMap(tags) ? tagsIssue(tags) : undefined
      return issue === undefined ? {} : { [name]: issue }
    },
  }
}

function tagsIssue(tags: Record<string, unknown>): string | undefined {
  const names = Object.keys(tags)
  if (names.some(isOwnSessionTag)) return 'must not set mooring:…: Mooring does'
  if (names.length > maxTags) return `must have ${maxTags} tags at most`
  if (new Set(names.map((each) => each.toLowerCase())).size !== names.length)
    return 'must not have two names that differ only in case'
  if (!names.every((each) => /^(?!aws:)/i.test(each) && tagName.test(each)))
    return 'must have names of 1 to 128 letters, digits, spaces and _.:/=+-@, and none of aws:…'
  const isValue = (value: unknown) => typeof value === 'string' && tagValue.test(value)
  if (!Object.values(tags).every(isValue))
    return 'must have as each value a text of at most 256 letters, digits, spaces and _.:/=+-@'
  return undefined
}
