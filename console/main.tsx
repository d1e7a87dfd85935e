import '@cloudscape-design/global-styles/index.css'
import './console.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isTransient } from './api/problem.ts'
import { App } from './app.tsx'
import { SessionProvider } from './session/session.tsx'
import { startColorMode } from './theme/color-mode.ts'

const maxRetries = 2

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < maxRetries && isTransient(error),
    },
  },
})

startColorMode()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SessionProvider>
        <App />
      </SessionProvider>
    </QueryClientProvider>
  </StrictMode>,
)
