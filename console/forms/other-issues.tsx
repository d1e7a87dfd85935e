import type { Issues } from './issues.ts'

/** The validation issues of members that no field shows. */
export function OtherIssues({ issues }: { readonly issues: Issues }) {
  const entries = Object.entries(issues)
  if (entries.length === 0) return null
  return (
    <ul>
      {entries.map(([path, issue]) => (
        <li key={path}>
          {path}: {issue}
        </li>
      ))}
    </ul>
  )
}
