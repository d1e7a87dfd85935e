/** What a scope allows, as the reference describes it. */
export const scopes = {
  'connections:read': 'read connections, without their secrets',
  'connections:write': 'create, update, delete and authorize connections',
  'credentials:read': 'resolve connections into their secrets',
  'oauth2-clients:write': 'manage OAuth clients',
  'access-keys:write': 'manage access keys',
  'projects:write': 'manage projects',
  'audit:read': 'read the audit log',
} as const

/** One right of a role. */
export type Scope = keyof typeof scopes

/** Which scopes a role has: the only place of the matrix. */
export const roles = {
  viewer: ['connections:read'],
  runtime: ['connections:read', 'credentials:read'],
  editor: ['connections:read', 'connections:write', 'oauth2-clients:write'],
  admin: Object.keys(scopes) as Scope[],
} as const satisfies Record<string, readonly Scope[]>

/** The role of an access key. */
export type Role = keyof typeof roles

/** Every role's name. */
export const roleNames = Object.keys(roles) as [Role, ...Role[]]

/** Whether the role has the scope. */
export function allows(role: Role, scope: Scope): boolean {
  return (roles[role] as readonly Scope[]).includes(scope)
}
