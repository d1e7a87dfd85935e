/** What a server says of members that no field stands for. */
export function OtherFaults({ faults }: { readonly faults: Readonly<Record<string, string>> }) {
  const entries = Object.entries(faults)
  if (entries.length === 0) return null
  return (
    <ul>
      {entries.map(([path, words]) => (
        <li key={path}>
          {path}: {words}
        </li>
      ))}
    </ul>
  )
}
