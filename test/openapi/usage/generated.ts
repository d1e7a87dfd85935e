export interface paths {
    "/v1/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connections of a project
         * @description Without `project_id`: the project of the key; with a key of the deployment, all projects. By `name` (the default) or `created_at`, in either direction, a page costs what it has; `page` also costs the connections before it, so send `cursor` to read on: it skips nothing where connections are deleted between two pages. Other orders read every connection of the project, a `name_prefix` those that it matches, and `status` those that it leaves out. Requires the scope `connections:read`.
         */
        get: operations["list-connections"];
        put?: never;
        /**
         * Create a connection
         * @description Types other than OAuth start `active`; OAuth types start `incomplete` until they are authorized. `"system": true` without a `project_id` makes a connection for every project; it needs the deployment admin key. Requires the scope `connections:write`.
         */
        post: operations["create-connection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a connection, without its secrets
         * @description Requires the scope `connections:read`.
         */
        get: operations["read-connection"];
        /**
         * Replace the config of a connection
         * @description A secret field that is absent keeps its stored value; an optional one sent as `null` is removed. A change of a destination (a field with `x-destination`: URL, host, port, account and such) keeps no secret: send each again, or use a key whose role has `credentials:read`. Takes effect at the next lookup. Members that only `GET` returns are ignored where they are as stored. Requires the scope `connections:write`.
         */
        put: operations["update-connection"];
        post?: never;
        /**
         * Delete a connection and its secrets
         * @description Rejected while it has references; `details.references` names them. Requires the scope `connections:write`.
         */
        delete: operations["delete-connection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a connection into its credentials
         * @description The audit record is written before the response. Requires the scope `credentials:read`.
         */
        post: operations["read-credentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve up to 25 connections in one request
         * @description The items are in the order of the request; one that fails does not fail the others. Requires the scope `credentials:read`.
         */
        post: operations["read-credentials-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a stored connection at its service
         * @description Sends a cheap request that requires the credential, or signs in: see the reference page of the types. The result contains neither the response of the service nor a secret. Requires the scope `connections:write`.
         */
        post: operations["test-connection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a connection before it is created
         * @description Requires the scope `connections:write`.
         */
        post: operations["test-unsaved-connection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an authorization: returns the URL at which a person consents
         * @description The URL is valid for ten minutes and one consent. Lookups use the previous grant until the new grant is there. `redirect_uri` is where the person comes back to, with `status` or `error` (and its `reason`) and `connection_id`; it must be on the deployment’s list, and of the deployment’s own addresses only `/authorized` is. `bind` is for a page at the deployment’s own address, such as the console: the answer sets a cookie, and only a browser that has it completes the authorization. Without, the person who comes back first reads whose connection it became, and continues to `redirect_uri` by a button. Requires the scope `connections:write`.
         */
        post: operations["authorize-connection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/references/{resource_type}/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a reference: a resource uses a connection
         * @description A connection is not deleted while anything references it. 201 if the reference is new, 200 where it was there: the first one stays as it is. Requires the scope `connections:write`.
         */
        put: operations["add-reference"];
        post?: never;
        /**
         * Remove the reference of a resource to a connection
         * @description The response is 204 also if there was no such reference. Requires the scope `connections:write`.
         */
        delete: operations["remove-reference"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what uses a connection, by type and id of the resource
         * @description Requires the scope `connections:read`.
         */
        get: operations["list-references"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened in a project, or in the deployment, newest first
         * @description Without `project_id`: the project of the key; with a key of the deployment, everything. A page reads a bounded number of records: where few match, it has fewer than `page_size`, even none, and still a `next_cursor`. Only `next_cursor: null` says that there is no more. A record is listed a moment after it was written. Requires the scope `audit:read`.
         */
        get: operations["list-audit-log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a connection, newest first
         * @description The records outlive their connection: they can still be read after the delete. Totals count up to 10000 records; `cursor` leads on from there, and a page that is asked for by `cursor` counts nothing. Requires the scope `audit:read`.
         */
        get: operations["list-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every connection type with the schema of its config
         * @description No access key required.
         */
        get: operations["list-connection-types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection-types/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a connection type
         * @description No access key required.
         */
        get: operations["read-connection-type"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth2-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the OAuth clients of a project, by name
         * @description Without `project_id`: the project of the key; with a key of the deployment, all projects. Requires the scope `connections:read`.
         */
        get: operations["list-oauth2-clients"];
        put?: never;
        /**
         * Register an OAuth client
         * @description Its redirect URI at the provider is `<base URL>/v1/oauth2/callback`. `"system": true` without a `project_id` makes one that serves the connections of every project which name none; it takes the deployment’s own admin key. Requires the scope `oauth2-clients:write`.
         */
        post: operations["create-oauth2-client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth2-clients/{oauth2_client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an OAuth client, without its secret
         * @description Requires the scope `connections:read`.
         */
        get: operations["read-oauth2-client"];
        /**
         * Replace an OAuth client; a secret that is absent is kept
         * @description If the circuit breaker is open for this client, it closes immediately. Other endpoints (members with `x-destination`) keep no secret: send `client_secret` again, or use a key whose role has `credentials:read`. What was granted or started under the old ones is refreshed, revoked and completed only under those: authorize such connections again. Requires the scope `oauth2-clients:write`.
         */
        put: operations["update-oauth2-client"];
        post?: never;
        /**
         * Delete an OAuth client that no connection uses, and its secret
         * @description Requires the scope `oauth2-clients:write`.
         */
        delete: operations["delete-oauth2-client"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects that the key can read, by name
         * @description Requires the scope `connections:read`.
         */
        get: operations["list-projects"];
        put?: never;
        /**
         * Create a project
         * @description Needs a key that is not limited to one project. Requires the scope `projects:write`.
         */
        post: operations["create-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a project
         * @description Requires the scope `connections:read`.
         */
        get: operations["read-project"];
        put?: never;
        post?: never;
        /**
         * Delete a project that holds no connections, and its access keys
         * @description Requires the scope `projects:write`.
         */
        delete: operations["delete-project"];
        options?: never;
        head?: never;
        /**
         * Rename a project
         * @description Needs a key that is not limited to one project: names are unique over all projects, and a key of one project would learn the names of others. Requires the scope `projects:write`.
         */
        patch: operations["rename-project"];
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the identity behind the access key: its user, role, scopes and project
         * @description Every key can call it. `GET /v1/access-keys/self` returns the key as it is stored. Requires the scope `connections:read`.
         */
        get: operations["read-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List access keys, without the keys themselves
         * @description Requires the scope `access-keys:write`.
         */
        get: operations["list-access-keys"];
        put?: never;
        /**
         * Create an access key
         * @description Without a `project_id` the key can read every project; only such a key can create another one. `user` is the user in the audit log, by default the name. Requires the scope `access-keys:write`.
         */
        post: operations["create-access-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-keys/{access_key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an access key: it stops working immediately
         * @description Requires the scope `access-keys:write`.
         */
        delete: operations["delete-access-key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-keys/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the access key of this request, and the scopes of its role
         * @description Every key can call it. A client can use it to offer only what the key allows. Requires the scope `connections:read`.
         */
        get: operations["read-own-access-key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-keys/{access_key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace an access key, keeping its id
         * @description The old key stays valid for `overlap_seconds`: 0 by default, 7 days at most. Give an overlap to a key that rotates itself: if the answer is lost, the old one can ask again. Requires the scope `access-keys:write`.
         */
        post: operations["rotate-access-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report that the API is available
         * @description No access key required.
         */
        get: operations["read-health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this API as an OpenAPI 3.1 document
         * @description No access key required.
         */
        get: operations["read-openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth2/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete an authorization: the redirect URI at providers
         * @description Returns a page for people; an authorization that is bound to this browser redirects to its `redirect_uri`. The `state` is its proof, with the cookie of the browser where that is bound. The code is sent to the provider once: a repeated callback gets what came of the first, and one that a browser loads ahead (`Sec-Purpose`) changes nothing. No access key required.
         */
        get: operations["complete-authorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectors/{connector_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start the authorization of a connector’s connection: the page at `connector_page_url`
         * @description Redirects to the provider. The signed link is the proof: for one connection, valid for a day. The browser gets a cookie, and must complete the consent itself. No access key required.
         */
        get: operations["open-connector-page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v0/projects/{projectName}/connections/{connectionName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a database connection, without its secrets
         * @description Requires the scope `connections:read`.
         */
        get: operations["read-credible-connection"];
        put?: never;
        /**
         * Create a database connection
         * @description Only the block that `type` names counts: blocks of other types are ignored, and so are members that are computed. Any other member is rejected. Requires the scope `connections:write`.
         */
        post: operations["create-credible-connection"];
        /**
         * Delete a database connection and its secrets
         * @description Requires the scope `connections:write`.
         */
        delete: operations["delete-credible-connection"];
        options?: never;
        head?: never;
        /**
         * Change a database connection
         * @description A block that is sent replaces the stored one whole, but for a secret that is absent, which keeps its stored value; one sent as `null` is removed where it is optional. A change of a destination (a member with `x-destination`: host, port, account and such) keeps no secret: send each again, or use a key whose role has `credentials:read`. `type` may change: then the new block is required. What stands next to the block stays where it is not sent, and `null` removes it; `configEtag` alone goes with every write that brings none. Requires the scope `connections:write`.
         */
        patch: operations["update-credible-connection"];
        trace?: never;
    };
    "/api/v0/environments/{projectName}/connections/{connectionName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a database connection, without its secrets
         * @description Requires the scope `connections:read`.
         */
        get: operations["read-credible-connection-2"];
        put?: never;
        /**
         * Create a database connection
         * @description Only the block that `type` names counts: blocks of other types are ignored, and so are members that are computed. Any other member is rejected. Requires the scope `connections:write`.
         */
        post: operations["create-credible-connection-2"];
        /**
         * Delete a database connection and its secrets
         * @description Requires the scope `connections:write`.
         */
        delete: operations["delete-credible-connection-2"];
        options?: never;
        head?: never;
        /**
         * Change a database connection
         * @description A block that is sent replaces the stored one whole, but for a secret that is absent, which keeps its stored value; one sent as `null` is removed where it is optional. A change of a destination (a member with `x-destination`: host, port, account and such) keeps no secret: send each again, or use a key whose role has `credentials:read`. `type` may change: then the new block is required. What stands next to the block stays where it is not sent, and `null` removes it; `configEtag` alone goes with every write that brings none. Requires the scope `connections:write`.
         */
        patch: operations["update-credible-connection-2"];
        trace?: never;
    };
    "/api/v0/projects/{projectName}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the database connections of a project
         * @description Requires the scope `connections:read`.
         */
        get: operations["list-credible-connections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v0/environments/{projectName}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the database connections of a project
         * @description Requires the scope `connections:read`.
         */
        get: operations["list-credible-connections-2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v0/connections/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a database connection before it is created
         * @description `errorMessage` has what is wrong with the connection, with status 200. What is omitted is not filled in from a stored connection. Requires the scope `connections:write`.
         */
        post: operations["test-credible-connection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v0/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects that the key can read, by name
         * @description Requires the scope `connections:read`.
         */
        get: operations["list-credible-projects"];
        put?: never;
        /**
         * Create a project
         * @description Needs a key that is not limited to one project. Requires the scope `projects:write`.
         */
        post: operations["create-credible-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v0/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects that the key can read, by name
         * @description Requires the scope `connections:read`.
         */
        get: operations["list-credible-projects-2"];
        put?: never;
        /**
         * Create a project
         * @description Needs a key that is not limited to one project. Requires the scope `projects:write`.
         */
        post: operations["create-credible-project-2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v0/projects/{projectName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a project
         * @description Requires the scope `connections:read`.
         */
        get: operations["read-credible-project"];
        put?: never;
        post?: never;
        /**
         * Delete a project that holds no connections, and its access keys
         * @description Requires the scope `projects:write`.
         */
        delete: operations["delete-credible-project"];
        options?: never;
        head?: never;
        /**
         * Rename a project, or change its readme
         * @description Members that are not sent stay; an empty `readme`, or `null`, removes it. Requires the scope `projects:write`.
         */
        patch: operations["update-credible-project"];
        trace?: never;
    };
    "/api/v0/environments/{projectName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a project
         * @description Requires the scope `connections:read`.
         */
        get: operations["read-credible-project-2"];
        put?: never;
        post?: never;
        /**
         * Delete a project that holds no connections, and its access keys
         * @description Requires the scope `projects:write`.
         */
        delete: operations["delete-credible-project-2"];
        options?: never;
        head?: never;
        /**
         * Rename a project, or change its readme
         * @description Members that are not sent stay; an empty `readme`, or `null`, removes it. Requires the scope `projects:write`.
         */
        patch: operations["update-credible-project-2"];
        trace?: never;
    };
    "/api/v0/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report that the API is available
         * @description No access key required.
         */
        get: operations["read-credible-status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools/connectors/{connector_id}/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a connector: bind it to credentials
         * @description `connector_id` is the `id` of a connection type, the type itself, or the last part of one of Dynamiq’s. Only its owner and admins can read a personal connection, on every API surface. Requires the scope `connections:write`.
         */
        post: operations["create-connector-connection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connectors/{connector_id}/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a connector: bind it to credentials
         * @description `connector_id` is the `id` of a connection type, the type itself, or the last part of one of Dynamiq’s. Only its owner and admins can read a personal connection, on every API surface. Requires the scope `connections:write`.
         */
        post: operations["create-connector-connection-2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connectors, with their connections
         * @description Requires the scope `connections:read`.
         */
        get: operations["list-connectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connectors, with their connections
         * @description Requires the scope `connections:read`.
         */
        get: operations["list-connectors-2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the connectors
         * @description Requires the scope `connections:read`.
         */
        get: operations["search-connectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connectors/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the connectors
         * @description Requires the scope `connections:read`.
         */
        get: operations["search-connectors-2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** NewConnection */
        NewConnection: components["schemas"]["NewConnection.dynamiq.connections.Anthropic"] | components["schemas"]["NewConnection.dynamiq.connections.Gemini"] | components["schemas"]["NewConnection.dynamiq.connections.Cohere"] | components["schemas"]["NewConnection.dynamiq.connections.Mistral"] | components["schemas"]["NewConnection.dynamiq.connections.Groq"] | components["schemas"]["NewConnection.dynamiq.connections.HuggingFace"] | components["schemas"]["NewConnection.dynamiq.connections.xAI"] | components["schemas"]["NewConnection.dynamiq.connections.DeepSeek"] | components["schemas"]["NewConnection.dynamiq.connections.TogetherAI"] | components["schemas"]["NewConnection.dynamiq.connections.Anyscale"] | components["schemas"]["NewConnection.dynamiq.connections.FireworksAI"] | components["schemas"]["NewConnection.dynamiq.connections.Replicate"] | components["schemas"]["NewConnection.dynamiq.connections.SambaNova"] | components["schemas"]["NewConnection.dynamiq.connections.Cerebras"] | components["schemas"]["NewConnection.dynamiq.connections.DeepInfra"] | components["schemas"]["NewConnection.dynamiq.connections.Perplexity"] | components["schemas"]["NewConnection.dynamiq.connections.OpenAI"] | components["schemas"]["NewConnection.dynamiq.connections.AzureAI"] | components["schemas"]["NewConnection.dynamiq.connections.WatsonX"] | components["schemas"]["NewConnection.dynamiq.connections.NvidiaNIM"] | components["schemas"]["NewConnection.dynamiq.connections.AWS"] | components["schemas"]["NewConnection.dynamiq.connections.VertexAI"] | components["schemas"]["NewConnection.dynamiq.connections.Pinecone"] | components["schemas"]["NewConnection.dynamiq.connections.Weaviate"] | components["schemas"]["NewConnection.dynamiq.connections.Qdrant"] | components["schemas"]["NewConnection.dynamiq.connections.Milvus"] | components["schemas"]["NewConnection.dynamiq.connections.Chroma"] | components["schemas"]["NewConnection.dynamiq.connections.Elasticsearch"] | components["schemas"]["NewConnection.dynamiq.connections.AWSOpenSearch"] | components["schemas"]["NewConnection.dynamiq.connections.PostgreSQL"] | components["schemas"]["NewConnection.dynamiq.connections.MySQL"] | components["schemas"]["NewConnection.dynamiq.connections.AWSRedshift"] | components["schemas"]["NewConnection.dynamiq.connections.Snowflake"] | components["schemas"]["NewConnection.dynamiq.connections.Databricks"] | components["schemas"]["NewConnection.dynamiq.connections.Neo4j"] | components["schemas"]["NewConnection.dynamiq.connections.AWSNeptune"] | components["schemas"]["NewConnection.dynamiq.connections.ApacheAGE"] | components["schemas"]["NewConnection.dynamiq.connections.Tavily"] | components["schemas"]["NewConnection.dynamiq.connections.Exa"] | components["schemas"]["NewConnection.dynamiq.connections.ScaleSerp"] | components["schemas"]["NewConnection.dynamiq.connections.Firecrawl"] | components["schemas"]["NewConnection.dynamiq.connections.ZenRows"] | components["schemas"]["NewConnection.dynamiq.connections.Jina"] | components["schemas"]["NewConnection.dynamiq.connections.Stagehand"] | components["schemas"]["NewConnection.dynamiq.connections.Whisper"] | components["schemas"]["NewConnection.dynamiq.connections.ElevenLabs"] | components["schemas"]["NewConnection.dynamiq.connections.E2B"] | components["schemas"]["NewConnection.dynamiq.connections.Daytona"] | components["schemas"]["NewConnection.dynamiq.connections.MCPSse"] | components["schemas"]["NewConnection.dynamiq.connections.MCPStreamableHTTP"] | components["schemas"]["NewConnection.dynamiq.connections.GoogleOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.MicrosoftOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.DropboxOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.BoxOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.NotionOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.Http"] | components["schemas"]["NewConnection.dynamiq.connections.HttpApiKey"] | components["schemas"]["NewConnection.dynamiq.connections.Unstructured"] | components["schemas"]["NewConnection.dynamiq.connections.Lakera"] | components["schemas"]["NewConnection.dynamiq.connections.GoogleCloud"] | components["schemas"]["NewConnection.dynamiq.connections.Atlassian"] | components["schemas"]["NewConnection.dynamiq.connections.AI21"] | components["schemas"]["NewConnection.dynamiq.connections.Novita"] | components["schemas"]["NewConnection.dynamiq.connections.Ollama"] | components["schemas"]["NewConnection.dynamiq.connections.OpenRouter"] | components["schemas"]["NewConnection.dynamiq.connections.DatabricksSQL"] | components["schemas"]["NewConnection.dynamiq.connections.Browserbase"] | components["schemas"]["NewConnection.dynamiq.connections.SteelBrowser"] | components["schemas"]["NewConnection.dynamiq.connections.CuaDesktop"] | components["schemas"]["NewConnection.dynamiq.connections.GitHubOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.OAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.Dynamiq"] | components["schemas"]["NewConnection.dynamiq.connections.AWSTextract"] | components["schemas"]["NewConnection.dynamiq.connections.MistralOCR"] | components["schemas"]["NewConnection.dynamiq.connections.PipedreamOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.RedisConnection"] | components["schemas"]["NewConnection.credible.connections.postgres"] | components["schemas"]["NewConnection.credible.connections.bigquery"] | components["schemas"]["NewConnection.credible.connections.snowflake"] | components["schemas"]["NewConnection.credible.connections.trino"] | components["schemas"]["NewConnection.credible.connections.mysql"] | components["schemas"]["NewConnection.credible.connections.duckdb"] | components["schemas"]["NewConnection.credible.connections.motherduck"] | components["schemas"]["NewConnection.credible.connections.databricks"] | components["schemas"]["NewConnection.credible.connections.ducklake"] | components["schemas"]["NewConnection.credible.connections.publisher"] | components["schemas"]["NewConnection.dynamiq.connections.AtlasCloud"] | components["schemas"]["NewConnection.dynamiq.connections.MiniMax"] | components["schemas"]["NewConnection.dynamiq.connections.Turbopuffer"] | components["schemas"]["NewConnection.dynamiq.connections.Linkup"] | components["schemas"]["NewConnection.dynamiq.connections.Serply"] | components["schemas"]["NewConnection.dynamiq.connections.Deepgram"] | components["schemas"]["NewConnection.dynamiq.connections.Composio"] | components["schemas"]["NewConnection.dynamiq.connections.GoogleDocumentAI"] | components["schemas"]["NewConnection.dynamiq.connections.TypeSafe"];
        /** ChangedConnection */
        ChangedConnection: {
            /** @enum {string} */
            type: "dynamiq.connections.Anthropic" | "dynamiq.connections.Gemini" | "dynamiq.connections.Cohere" | "dynamiq.connections.Mistral" | "dynamiq.connections.Groq" | "dynamiq.connections.HuggingFace" | "dynamiq.connections.xAI" | "dynamiq.connections.DeepSeek" | "dynamiq.connections.TogetherAI" | "dynamiq.connections.Anyscale" | "dynamiq.connections.FireworksAI" | "dynamiq.connections.Replicate" | "dynamiq.connections.SambaNova" | "dynamiq.connections.Cerebras" | "dynamiq.connections.DeepInfra" | "dynamiq.connections.Perplexity" | "dynamiq.connections.OpenAI" | "dynamiq.connections.AzureAI" | "dynamiq.connections.WatsonX" | "dynamiq.connections.NvidiaNIM" | "dynamiq.connections.AWS" | "dynamiq.connections.VertexAI" | "dynamiq.connections.Pinecone" | "dynamiq.connections.Weaviate" | "dynamiq.connections.Qdrant" | "dynamiq.connections.Milvus" | "dynamiq.connections.Chroma" | "dynamiq.connections.Elasticsearch" | "dynamiq.connections.AWSOpenSearch" | "dynamiq.connections.PostgreSQL" | "dynamiq.connections.MySQL" | "dynamiq.connections.AWSRedshift" | "dynamiq.connections.Snowflake" | "dynamiq.connections.Databricks" | "dynamiq.connections.Neo4j" | "dynamiq.connections.AWSNeptune" | "dynamiq.connections.ApacheAGE" | "dynamiq.connections.Tavily" | "dynamiq.connections.Exa" | "dynamiq.connections.ScaleSerp" | "dynamiq.connections.Firecrawl" | "dynamiq.connections.ZenRows" | "dynamiq.connections.Jina" | "dynamiq.connections.Stagehand" | "dynamiq.connections.Whisper" | "dynamiq.connections.ElevenLabs" | "dynamiq.connections.E2B" | "dynamiq.connections.Daytona" | "dynamiq.connections.MCPSse" | "dynamiq.connections.MCPStreamableHTTP" | "dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.Http" | "dynamiq.connections.HttpApiKey" | "dynamiq.connections.Unstructured" | "dynamiq.connections.Lakera" | "dynamiq.connections.GoogleCloud" | "dynamiq.connections.Atlassian" | "dynamiq.connections.AI21" | "dynamiq.connections.Novita" | "dynamiq.connections.Ollama" | "dynamiq.connections.OpenRouter" | "dynamiq.connections.DatabricksSQL" | "dynamiq.connections.Browserbase" | "dynamiq.connections.SteelBrowser" | "dynamiq.connections.CuaDesktop" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2" | "dynamiq.connections.Dynamiq" | "dynamiq.connections.AWSTextract" | "dynamiq.connections.MistralOCR" | "dynamiq.connections.PipedreamOAuth2" | "dynamiq.connections.RedisConnection" | "credible.connections.postgres" | "credible.connections.bigquery" | "credible.connections.snowflake" | "credible.connections.trino" | "credible.connections.mysql" | "credible.connections.duckdb" | "credible.connections.motherduck" | "credible.connections.databricks" | "credible.connections.ducklake" | "credible.connections.publisher" | "dynamiq.connections.AtlasCloud" | "dynamiq.connections.MiniMax" | "dynamiq.connections.Turbopuffer" | "dynamiq.connections.Linkup" | "dynamiq.connections.Serply" | "dynamiq.connections.Deepgram" | "dynamiq.connections.Composio" | "dynamiq.connections.GoogleDocumentAI" | "dynamiq.connections.TypeSafe";
            name?: string | null;
            project_id?: string | null;
            /** @description As the type requires: `Config.<type>`. */
            config: {
                [key: string]: unknown;
            };
            oauth2_client_id?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly id?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly status?: ("active" | "incomplete" | "expired") | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly withheld_fields?: string[] | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly expires_at?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly last_refreshed_at?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly status_reason?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly access_scope?: ("personal" | "organizational") | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly owner?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly system?: boolean | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly version?: number | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly created_at?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly created_by?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly updated_at?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly updated_by?: string | null;
        };
        /** UnsavedConnection */
        UnsavedConnection: components["schemas"]["UnsavedConnection.dynamiq.connections.Anthropic"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Gemini"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Cohere"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Mistral"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Groq"] | components["schemas"]["UnsavedConnection.dynamiq.connections.HuggingFace"] | components["schemas"]["UnsavedConnection.dynamiq.connections.xAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.DeepSeek"] | components["schemas"]["UnsavedConnection.dynamiq.connections.TogetherAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Anyscale"] | components["schemas"]["UnsavedConnection.dynamiq.connections.FireworksAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Replicate"] | components["schemas"]["UnsavedConnection.dynamiq.connections.SambaNova"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Cerebras"] | components["schemas"]["UnsavedConnection.dynamiq.connections.DeepInfra"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Perplexity"] | components["schemas"]["UnsavedConnection.dynamiq.connections.OpenAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AzureAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.WatsonX"] | components["schemas"]["UnsavedConnection.dynamiq.connections.NvidiaNIM"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWS"] | components["schemas"]["UnsavedConnection.dynamiq.connections.VertexAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Pinecone"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Weaviate"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Qdrant"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Milvus"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Chroma"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Elasticsearch"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWSOpenSearch"] | components["schemas"]["UnsavedConnection.dynamiq.connections.PostgreSQL"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MySQL"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWSRedshift"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Snowflake"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Databricks"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Neo4j"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWSNeptune"] | components["schemas"]["UnsavedConnection.dynamiq.connections.ApacheAGE"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Tavily"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Exa"] | components["schemas"]["UnsavedConnection.dynamiq.connections.ScaleSerp"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Firecrawl"] | components["schemas"]["UnsavedConnection.dynamiq.connections.ZenRows"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Jina"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Stagehand"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Whisper"] | components["schemas"]["UnsavedConnection.dynamiq.connections.ElevenLabs"] | components["schemas"]["UnsavedConnection.dynamiq.connections.E2B"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Daytona"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MCPSse"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MCPStreamableHTTP"] | components["schemas"]["UnsavedConnection.dynamiq.connections.GoogleOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MicrosoftOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.DropboxOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.BoxOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.NotionOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Http"] | components["schemas"]["UnsavedConnection.dynamiq.connections.HttpApiKey"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Unstructured"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Lakera"] | components["schemas"]["UnsavedConnection.dynamiq.connections.GoogleCloud"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Atlassian"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AI21"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Novita"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Ollama"] | components["schemas"]["UnsavedConnection.dynamiq.connections.OpenRouter"] | components["schemas"]["UnsavedConnection.dynamiq.connections.DatabricksSQL"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Browserbase"] | components["schemas"]["UnsavedConnection.dynamiq.connections.SteelBrowser"] | components["schemas"]["UnsavedConnection.dynamiq.connections.CuaDesktop"] | components["schemas"]["UnsavedConnection.dynamiq.connections.GitHubOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.OAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Dynamiq"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWSTextract"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MistralOCR"] | components["schemas"]["UnsavedConnection.dynamiq.connections.PipedreamOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.RedisConnection"] | components["schemas"]["UnsavedConnection.credible.connections.postgres"] | components["schemas"]["UnsavedConnection.credible.connections.bigquery"] | components["schemas"]["UnsavedConnection.credible.connections.snowflake"] | components["schemas"]["UnsavedConnection.credible.connections.trino"] | components["schemas"]["UnsavedConnection.credible.connections.mysql"] | components["schemas"]["UnsavedConnection.credible.connections.duckdb"] | components["schemas"]["UnsavedConnection.credible.connections.motherduck"] | components["schemas"]["UnsavedConnection.credible.connections.databricks"] | components["schemas"]["UnsavedConnection.credible.connections.ducklake"] | components["schemas"]["UnsavedConnection.credible.connections.publisher"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AtlasCloud"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MiniMax"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Turbopuffer"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Linkup"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Serply"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Deepgram"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Composio"] | components["schemas"]["UnsavedConnection.dynamiq.connections.GoogleDocumentAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.TypeSafe"];
        /** NewOAuth2Client */
        NewOAuth2Client: {
            name: string;
            project_id?: string | null;
            system?: boolean | null;
            /** @enum {string} */
            type: "dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2";
            client_id: string;
            client_secret?: string | null;
            authorization_url?: string | null;
            token_url?: string | null;
            revocation_url?: string | null;
            issuer?: string | null;
            scopes?: string[] | null;
            pkce?: ("S256" | "none") | null;
            token_auth_method?: ("client_secret_post" | "client_secret_basic" | "none") | null;
            token_request_format?: ("form" | "json") | null;
            authorization_params?: {
                [key: string]: string;
            } | null;
            token_params?: {
                [key: string]: string;
            } | null;
            refresh_params?: {
                [key: string]: string;
            } | null;
        };
        /** ChangedOAuth2Client */
        ChangedOAuth2Client: {
            name: string;
            project_id?: string | null;
            /** @enum {string} */
            type: "dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2";
            client_id: string;
            client_secret?: string | null;
            authorization_url?: string | null;
            token_url?: string | null;
            revocation_url?: string | null;
            issuer?: string | null;
            scopes?: string[] | null;
            pkce?: ("S256" | "none") | null;
            token_auth_method?: ("client_secret_post" | "client_secret_basic" | "none") | null;
            token_request_format?: ("form" | "json") | null;
            authorization_params?: {
                [key: string]: string;
            } | null;
            token_params?: {
                [key: string]: string;
            } | null;
            refresh_params?: {
                [key: string]: string;
            } | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly id?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly withheld_fields?: "client_secret"[] | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly system?: boolean | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly version?: number | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly created_at?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly created_by?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly updated_at?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly updated_by?: string | null;
        };
        /** ChangedProject */
        ChangedProject: {
            name: string;
            /** @description Read-only: ignored where it is as stored. */
            readonly id?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly created_at?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly created_by?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly updated_at?: string | null;
            /** @description Read-only: ignored where it is as stored. */
            readonly updated_by?: string | null;
        };
        /** CredibleConnection */
        CredibleConnection: components["schemas"]["CredibleConnection.postgres"] | components["schemas"]["CredibleConnection.bigquery"] | components["schemas"]["CredibleConnection.snowflake"] | components["schemas"]["CredibleConnection.trino"] | components["schemas"]["CredibleConnection.mysql"] | components["schemas"]["CredibleConnection.duckdb"] | components["schemas"]["CredibleConnection.motherduck"] | components["schemas"]["CredibleConnection.databricks"] | components["schemas"]["CredibleConnection.ducklake"] | components["schemas"]["CredibleConnection.publisher"];
        /** CredibleConnectionPatch */
        CredibleConnectionPatch: {
            name?: string | null;
            /** @enum {string|null} */
            type?: "postgres" | "bigquery" | "snowflake" | "trino" | "mysql" | "duckdb" | "motherduck" | "databricks" | "ducklake" | "publisher" | null;
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            postgresConnection?: components["schemas"]["Credible.postgres"];
            bigqueryConnection?: components["schemas"]["Credible.bigquery"];
            snowflakeConnection?: components["schemas"]["Credible.snowflake"];
            trinoConnection?: components["schemas"]["Credible.trino"];
            mysqlConnection?: components["schemas"]["Credible.mysql"];
            duckdbConnection?: components["schemas"]["Credible.duckdb"];
            motherduckConnection?: components["schemas"]["Credible.motherduck"];
            databricksConnection?: components["schemas"]["Credible.databricks"];
            ducklakeConnection?: components["schemas"]["Credible.ducklake"];
            publisherConnection?: components["schemas"]["Credible.publisher"];
        };
        /** NewCredibleProject */
        NewCredibleProject: {
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            readme?: string | null;
            name: string;
        };
        /** CredibleProjectChange */
        CredibleProjectChange: {
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            readme?: string | null;
            name?: string | null;
        };
        /** ConnectConnector */
        ConnectConnector: {
            name: string;
            version?: string | null;
            /** @description By `authMethod`: `apiKey` with `apiKey` and `headerName`, `oauth2` with `oauth2Token`, `basic`, `bearer`. Members named as fields of the config fill them; others are kept. An OAuth connector with a key, a token or a password needs no authorization. */
            security?: {
                [key: string]: unknown;
            } | null;
            general_params?: {
                name: string;
                description?: string | null;
                /** @enum {string} */
                location: "path" | "query" | "header" | "cookie";
                value?: unknown;
            }[] | null;
            headers?: {
                [key: string]: string;
            } | null;
            target_system_servers?: {
                url: string;
                description?: string | null;
            }[] | null;
            access_scope?: ("personal" | "organizational") | null;
            is_service_account?: boolean | null;
        };
        /**
         * Connection
         * @description A connection without its secrets; `withheld_fields` names those that hold a value. A system-managed connection has `project_id` null and shows neither `config` nor those. One that was created through a connector has an `access_scope` and an `owner`.
         */
        Connection: {
            /** Format: uuid */
            id: string;
            project_id: string | null;
            name: string;
            type: string;
            /** @enum {string} */
            status: "active" | "incomplete" | "expired";
            config?: {
                [key: string]: unknown;
            };
            withheld_fields?: string[];
            /** Format: uuid */
            oauth2_client_id?: string;
            /** Format: date-time */
            expires_at?: string;
            /** Format: date-time */
            last_refreshed_at?: string;
            status_reason?: string;
            /** @enum {string} */
            access_scope?: "personal" | "organizational";
            owner?: string;
            system: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
        };
        /**
         * Error
         * @description Why a request failed; `details` is keyed by field path.
         */
        Error: {
            error: {
                code: string;
                message: string;
                details?: {
                    [key: string]: unknown;
                };
                request_id: string;
            };
        };
        /**
         * Credentials
         * @description The whole config as a runtime consumes it: every configured field under its input name, secrets in plaintext, defaults applied, absent members left out but those that the schema of its type names in `x-when-absent`: `null` where a consumer would otherwise read its environment.
         */
        Credentials: {
            /** Format: uuid */
            id: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * ConnectionTestResult
         * @description `ok`: the service accepts the credential; `rejected`: it rejects it; `unreachable`: it did not respond; `untestable`: no request was sent, and `detail` has the reason.
         */
        ConnectionTestResult: {
            /** @enum {string} */
            outcome: "ok" | "rejected" | "unreachable" | "untestable";
            detail: string;
            latency_ms: number;
        };
        /**
         * Reference
         * @description A resource that uses a connection.
         */
        Reference: {
            /** Format: uuid */
            connection_id: string;
            resource_type: string;
            resource_id: string;
            /** Format: date-time */
            created_at: string;
            created_by: string;
        };
        /**
         * LogEvent
         * @description One record of the audit log; never holds a secret.
         */
        LogEvent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "connection.created" | "connection.updated" | "connection.deleted" | "connection.credentials_read" | "reference.added" | "reference.removed" | "connection.authorization_started" | "connection.authorized" | "connection.refreshed" | "connection.refresh_failed" | "connection.expired" | "connection.tested" | "oauth2_client.created" | "oauth2_client.updated" | "oauth2_client.deleted" | "project.created" | "project.updated" | "project.deleted" | "access_key.created" | "access_key.rotated" | "access_key.deleted";
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description Only in records about a connection.
             */
            connection_id?: string;
            version?: number;
            actor: {
                key_id: string;
                user: string;
            } | {
                system: string;
            };
            request_id: string;
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The id of the connection, OAuth client, project or access key that the record is about.
             */
            subject: string;
            /** @description The project whose log has the record; null: only the deployment’s log has it. */
            project_id: string | null;
        };
        /**
         * Event
         * @description One record about a connection; never holds a secret.
         */
        Event: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "connection.created" | "connection.updated" | "connection.deleted" | "connection.credentials_read" | "reference.added" | "reference.removed" | "connection.authorization_started" | "connection.authorized" | "connection.refreshed" | "connection.refresh_failed" | "connection.expired" | "connection.tested" | "oauth2_client.created" | "oauth2_client.updated" | "oauth2_client.deleted" | "project.created" | "project.updated" | "project.deleted" | "access_key.created" | "access_key.rotated" | "access_key.deleted";
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            connection_id: string;
            version?: number;
            actor: {
                key_id: string;
                user: string;
            } | {
                system: string;
            };
            request_id: string;
            details: {
                [key: string]: unknown;
            };
        };
        /**
         * ConnectionType
         * @description A connection type; `id` is its id as a connector, `config_schema` is the JSON Schema (2020-12) of its config. Where `oauth2_client_brings_endpoints`, the catalogue does not know its provider.
         */
        ConnectionType: {
            /** Format: uuid */
            id: string;
            type: string;
            name: string;
            category: string;
            category_name: string;
            oauth: boolean;
            oauth2_client_brings_endpoints: boolean;
            /** Format: uri */
            docs_url: string;
            offered_in_form: boolean;
            config_schema: {
                [key: string]: unknown;
            };
        };
        /**
         * OAuth2Client
         * @description An OAuth application, as it was registered at a provider, without its secret. Endpoints are shown for the generic type alone; `project_id` is null where it serves every project.
         */
        OAuth2Client: {
            /** Format: uuid */
            id: string;
            project_id: string | null;
            name: string;
            type: string;
            client_id: string;
            withheld_fields: "client_secret"[];
            authorization_url?: string;
            token_url?: string;
            revocation_url?: string;
            issuer?: string;
            scopes?: string[];
            /** @enum {string} */
            pkce?: "S256" | "none";
            /** @enum {string} */
            token_auth_method?: "client_secret_post" | "client_secret_basic" | "none";
            /** @enum {string} */
            token_request_format?: "form" | "json";
            authorization_params?: {
                [key: string]: string;
            };
            token_params?: {
                [key: string]: string;
            };
            refresh_params?: {
                [key: string]: string;
            };
            system: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
        };
        /**
         * Project
         * @description The owner of connections and access keys.
         */
        Project: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
        };
        /**
         * Me
         * @description The identity behind an access key.
         */
        Me: {
            /**
             * Format: uuid
             * @description The id of the access key.
             */
            id: string;
            user: string;
            /** @description The same as `user`, for Dynamiq’s command line. */
            email: string;
            /** @enum {string} */
            role: "viewer" | "runtime" | "editor" | "admin";
            scopes: ("connections:read" | "connections:write" | "credentials:read" | "oauth2-clients:write" | "access-keys:write" | "projects:write" | "audit:read")[];
            project_id: string | null;
            /** @description Null for a key of every project. */
            project: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        /**
         * NewAccessKey
         * @description An access key with the key itself, which is returned only once.
         */
        NewAccessKey: {
            /** Format: uuid */
            id: string;
            name: string;
            user: string;
            /** @enum {string} */
            role: "viewer" | "runtime" | "editor" | "admin";
            project_id: string | null;
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            rotated_at: string | null;
            previous_key_expires_at: string | null;
            /** @description The key itself, returned only once. */
            key: string;
        };
        /**
         * AccessKey
         * @description An access key, without the key itself.
         */
        AccessKey: {
            /** Format: uuid */
            id: string;
            name: string;
            user: string;
            /** @enum {string} */
            role: "viewer" | "runtime" | "editor" | "admin";
            project_id: string | null;
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            rotated_at: string | null;
            previous_key_expires_at: string | null;
        };
        /**
         * OwnAccessKey
         * @description The access key of the request, and its scopes.
         */
        OwnAccessKey: {
            /** Format: uuid */
            id: string;
            name: string;
            user: string;
            /** @enum {string} */
            role: "viewer" | "runtime" | "editor" | "admin";
            project_id: string | null;
            expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            rotated_at: string | null;
            previous_key_expires_at: string | null;
            scopes: ("connections:read" | "connections:write" | "credentials:read" | "oauth2-clients:write" | "access-keys:write" | "projects:write" | "audit:read")[];
        };
        /** OpenAPI */
        OpenAPI: {
            openapi: string;
        } & {
            [key: string]: unknown;
        };
        /** CredibleMessage */
        CredibleMessage: {
            message: string;
        };
        /**
         * CredibleError
         * @description Why a request failed: `code` is the status, `error` the same as `message`.
         */
        CredibleError: {
            code: number;
            message: string;
            error: string;
            details?: {
                [key: string]: unknown;
            };
        };
        /** CredibleConnectionView */
        CredibleConnectionView: components["schemas"]["CredibleConnectionView.postgres"] | components["schemas"]["CredibleConnectionView.bigquery"] | components["schemas"]["CredibleConnectionView.snowflake"] | components["schemas"]["CredibleConnectionView.trino"] | components["schemas"]["CredibleConnectionView.mysql"] | components["schemas"]["CredibleConnectionView.duckdb"] | components["schemas"]["CredibleConnectionView.motherduck"] | components["schemas"]["CredibleConnectionView.databricks"] | components["schemas"]["CredibleConnectionView.ducklake"] | components["schemas"]["CredibleConnectionView.publisher"];
        /** CredibleConnectionStatus */
        CredibleConnectionStatus: {
            /** @enum {string} */
            status: "ok" | "failed";
            errorMessage: string;
        };
        /** CredibleProjectDone */
        CredibleProjectDone: {
            resource: string;
            name: string;
            readme?: string;
            message: string;
        };
        /** CredibleProject */
        CredibleProject: {
            resource: string;
            name: string;
            readme?: string;
        };
        /** CredibleStatus */
        CredibleStatus: {
            /** @constant */
            initialized: true;
            timestamp: number;
            version: string;
        };
        /** ConnectedConnector */
        ConnectedConnector: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            access_scope: "personal" | "organizational";
            is_service_account: boolean;
            owner: string;
            version: string | null;
            open_api_spec_id: null;
            /** Format: date-time */
            created_at: string;
            general_params: {
                [key: string]: unknown;
            }[];
            target_system_servers: {
                [key: string]: unknown;
            }[];
            /** @constant */
            oauth2_required?: true;
            message?: string;
            connector_page_url?: string;
        };
        /**
         * ConnectorError
         * @description Why a request failed: a message, or with 422 the issues by member.
         */
        ConnectorError: {
            detail: string | {
                loc: (string | number)[];
                msg: string;
                type: string;
            }[];
        };
        /** ConnectorPage */
        ConnectorPage: {
            items: components["schemas"]["Connector"][];
            total: number;
            page: number;
            per_page: number;
            total_pages: number;
        };
        /** Connector */
        Connector: {
            /** @constant */
            kind: "connector";
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            logo: string | null;
            /** @constant */
            status: "ready";
            total_operations: number;
            using_built_in_auth: boolean;
            connections: components["schemas"]["ConnectorConnection"][];
        };
        /** ConnectorConnection */
        ConnectorConnection: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            access_scope: "personal" | "organizational";
            is_service_account: boolean;
            owner: string;
            version: string | null;
            open_api_spec_id: null;
            /** Format: date-time */
            created_at: string;
            general_params: {
                [key: string]: unknown;
            }[];
            target_system_servers: {
                [key: string]: unknown;
            }[];
        };
        /** NewConnectionAnthropic */
        "NewConnection.dynamiq.connections.Anthropic": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Anthropic";
            config: components["schemas"]["Config.dynamiq.connections.Anthropic"];
            system?: boolean | null;
        };
        /** NewConnectionGemini */
        "NewConnection.dynamiq.connections.Gemini": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Gemini";
            config: components["schemas"]["Config.dynamiq.connections.Gemini"];
            system?: boolean | null;
        };
        /** NewConnectionCohere */
        "NewConnection.dynamiq.connections.Cohere": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Cohere";
            config: components["schemas"]["Config.dynamiq.connections.Cohere"];
            system?: boolean | null;
        };
        /** NewConnectionMistral */
        "NewConnection.dynamiq.connections.Mistral": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Mistral";
            config: components["schemas"]["Config.dynamiq.connections.Mistral"];
            system?: boolean | null;
        };
        /** NewConnectionGroq */
        "NewConnection.dynamiq.connections.Groq": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Groq";
            config: components["schemas"]["Config.dynamiq.connections.Groq"];
            system?: boolean | null;
        };
        /** NewConnectionHuggingFace */
        "NewConnection.dynamiq.connections.HuggingFace": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.HuggingFace";
            config: components["schemas"]["Config.dynamiq.connections.HuggingFace"];
            system?: boolean | null;
        };
        /** NewConnectionXAI */
        "NewConnection.dynamiq.connections.xAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.xAI";
            config: components["schemas"]["Config.dynamiq.connections.xAI"];
            system?: boolean | null;
        };
        /** NewConnectionDeepSeek */
        "NewConnection.dynamiq.connections.DeepSeek": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DeepSeek";
            config: components["schemas"]["Config.dynamiq.connections.DeepSeek"];
            system?: boolean | null;
        };
        /** NewConnectionTogetherAI */
        "NewConnection.dynamiq.connections.TogetherAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.TogetherAI";
            config: components["schemas"]["Config.dynamiq.connections.TogetherAI"];
            system?: boolean | null;
        };
        /** NewConnectionAnyscale */
        "NewConnection.dynamiq.connections.Anyscale": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Anyscale";
            config: components["schemas"]["Config.dynamiq.connections.Anyscale"];
            system?: boolean | null;
        };
        /** NewConnectionFireworksAI */
        "NewConnection.dynamiq.connections.FireworksAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.FireworksAI";
            config: components["schemas"]["Config.dynamiq.connections.FireworksAI"];
            system?: boolean | null;
        };
        /** NewConnectionReplicate */
        "NewConnection.dynamiq.connections.Replicate": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Replicate";
            config: components["schemas"]["Config.dynamiq.connections.Replicate"];
            system?: boolean | null;
        };
        /** NewConnectionSambaNova */
        "NewConnection.dynamiq.connections.SambaNova": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.SambaNova";
            config: components["schemas"]["Config.dynamiq.connections.SambaNova"];
            system?: boolean | null;
        };
        /** NewConnectionCerebras */
        "NewConnection.dynamiq.connections.Cerebras": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Cerebras";
            config: components["schemas"]["Config.dynamiq.connections.Cerebras"];
            system?: boolean | null;
        };
        /** NewConnectionDeepInfra */
        "NewConnection.dynamiq.connections.DeepInfra": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DeepInfra";
            config: components["schemas"]["Config.dynamiq.connections.DeepInfra"];
            system?: boolean | null;
        };
        /** NewConnectionPerplexity */
        "NewConnection.dynamiq.connections.Perplexity": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Perplexity";
            config: components["schemas"]["Config.dynamiq.connections.Perplexity"];
            system?: boolean | null;
        };
        /** NewConnectionOpenAI */
        "NewConnection.dynamiq.connections.OpenAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.OpenAI";
            config: components["schemas"]["Config.dynamiq.connections.OpenAI"];
            system?: boolean | null;
        };
        /** NewConnectionAzureAI */
        "NewConnection.dynamiq.connections.AzureAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AzureAI";
            config: components["schemas"]["Config.dynamiq.connections.AzureAI"];
            system?: boolean | null;
        };
        /** NewConnectionWatsonX */
        "NewConnection.dynamiq.connections.WatsonX": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.WatsonX";
            config: components["schemas"]["Config.dynamiq.connections.WatsonX"];
            system?: boolean | null;
        };
        /** NewConnectionNvidiaNIM */
        "NewConnection.dynamiq.connections.NvidiaNIM": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.NvidiaNIM";
            config: components["schemas"]["Config.dynamiq.connections.NvidiaNIM"];
            system?: boolean | null;
        };
        /** NewConnectionAWS */
        "NewConnection.dynamiq.connections.AWS": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWS";
            config: components["schemas"]["Config.dynamiq.connections.AWS"];
            system?: boolean | null;
        };
        /** NewConnectionVertexAI */
        "NewConnection.dynamiq.connections.VertexAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.VertexAI";
            config: components["schemas"]["Config.dynamiq.connections.VertexAI"];
            system?: boolean | null;
        };
        /** NewConnectionPinecone */
        "NewConnection.dynamiq.connections.Pinecone": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Pinecone";
            config: components["schemas"]["Config.dynamiq.connections.Pinecone"];
            system?: boolean | null;
        };
        /** NewConnectionWeaviate */
        "NewConnection.dynamiq.connections.Weaviate": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Weaviate";
            config: components["schemas"]["Config.dynamiq.connections.Weaviate"];
            system?: boolean | null;
        };
        /** NewConnectionQdrant */
        "NewConnection.dynamiq.connections.Qdrant": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Qdrant";
            config: components["schemas"]["Config.dynamiq.connections.Qdrant"];
            system?: boolean | null;
        };
        /** NewConnectionMilvus */
        "NewConnection.dynamiq.connections.Milvus": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Milvus";
            config: components["schemas"]["Config.dynamiq.connections.Milvus"];
            system?: boolean | null;
        };
        /** NewConnectionChroma */
        "NewConnection.dynamiq.connections.Chroma": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Chroma";
            config: components["schemas"]["Config.dynamiq.connections.Chroma"];
            system?: boolean | null;
        };
        /** NewConnectionElasticsearch */
        "NewConnection.dynamiq.connections.Elasticsearch": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Elasticsearch";
            config: components["schemas"]["Config.dynamiq.connections.Elasticsearch"];
            system?: boolean | null;
        };
        /** NewConnectionAWSOpenSearch */
        "NewConnection.dynamiq.connections.AWSOpenSearch": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSOpenSearch";
            config: components["schemas"]["Config.dynamiq.connections.AWSOpenSearch"];
            system?: boolean | null;
        };
        /** NewConnectionPostgreSQL */
        "NewConnection.dynamiq.connections.PostgreSQL": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.PostgreSQL";
            config: components["schemas"]["Config.dynamiq.connections.PostgreSQL"];
            system?: boolean | null;
        };
        /** NewConnectionMySQL */
        "NewConnection.dynamiq.connections.MySQL": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MySQL";
            config: components["schemas"]["Config.dynamiq.connections.MySQL"];
            system?: boolean | null;
        };
        /** NewConnectionAWSRedshift */
        "NewConnection.dynamiq.connections.AWSRedshift": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSRedshift";
            config: components["schemas"]["Config.dynamiq.connections.AWSRedshift"];
            system?: boolean | null;
        };
        /** NewConnectionSnowflake */
        "NewConnection.dynamiq.connections.Snowflake": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Snowflake";
            config: components["schemas"]["Config.dynamiq.connections.Snowflake"];
            system?: boolean | null;
        };
        /** NewConnectionDatabricks */
        "NewConnection.dynamiq.connections.Databricks": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Databricks";
            config: components["schemas"]["Config.dynamiq.connections.Databricks"];
            system?: boolean | null;
        };
        /** NewConnectionNeo4j */
        "NewConnection.dynamiq.connections.Neo4j": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Neo4j";
            config: components["schemas"]["Config.dynamiq.connections.Neo4j"];
            system?: boolean | null;
        };
        /** NewConnectionAWSNeptune */
        "NewConnection.dynamiq.connections.AWSNeptune": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSNeptune";
            config: components["schemas"]["Config.dynamiq.connections.AWSNeptune"];
            system?: boolean | null;
        };
        /** NewConnectionApacheAGE */
        "NewConnection.dynamiq.connections.ApacheAGE": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ApacheAGE";
            config: components["schemas"]["Config.dynamiq.connections.ApacheAGE"];
            system?: boolean | null;
        };
        /** NewConnectionTavily */
        "NewConnection.dynamiq.connections.Tavily": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Tavily";
            config: components["schemas"]["Config.dynamiq.connections.Tavily"];
            system?: boolean | null;
        };
        /** NewConnectionExa */
        "NewConnection.dynamiq.connections.Exa": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Exa";
            config: components["schemas"]["Config.dynamiq.connections.Exa"];
            system?: boolean | null;
        };
        /** NewConnectionScaleSerp */
        "NewConnection.dynamiq.connections.ScaleSerp": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ScaleSerp";
            config: components["schemas"]["Config.dynamiq.connections.ScaleSerp"];
            system?: boolean | null;
        };
        /** NewConnectionFirecrawl */
        "NewConnection.dynamiq.connections.Firecrawl": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Firecrawl";
            config: components["schemas"]["Config.dynamiq.connections.Firecrawl"];
            system?: boolean | null;
        };
        /** NewConnectionZenRows */
        "NewConnection.dynamiq.connections.ZenRows": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ZenRows";
            config: components["schemas"]["Config.dynamiq.connections.ZenRows"];
            system?: boolean | null;
        };
        /** NewConnectionJina */
        "NewConnection.dynamiq.connections.Jina": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Jina";
            config: components["schemas"]["Config.dynamiq.connections.Jina"];
            system?: boolean | null;
        };
        /** NewConnectionStagehand */
        "NewConnection.dynamiq.connections.Stagehand": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Stagehand";
            config: components["schemas"]["Config.dynamiq.connections.Stagehand"];
            system?: boolean | null;
        };
        /** NewConnectionWhisper */
        "NewConnection.dynamiq.connections.Whisper": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Whisper";
            config: components["schemas"]["Config.dynamiq.connections.Whisper"];
            system?: boolean | null;
        };
        /** NewConnectionElevenLabs */
        "NewConnection.dynamiq.connections.ElevenLabs": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ElevenLabs";
            config: components["schemas"]["Config.dynamiq.connections.ElevenLabs"];
            system?: boolean | null;
        };
        /** NewConnectionE2B */
        "NewConnection.dynamiq.connections.E2B": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.E2B";
            config: components["schemas"]["Config.dynamiq.connections.E2B"];
            system?: boolean | null;
        };
        /** NewConnectionDaytona */
        "NewConnection.dynamiq.connections.Daytona": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Daytona";
            config: components["schemas"]["Config.dynamiq.connections.Daytona"];
            system?: boolean | null;
        };
        /** NewConnectionMCPSse */
        "NewConnection.dynamiq.connections.MCPSse": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MCPSse";
            config: components["schemas"]["Config.dynamiq.connections.MCPSse"];
            system?: boolean | null;
        };
        /** NewConnectionMCPStreamableHTTP */
        "NewConnection.dynamiq.connections.MCPStreamableHTTP": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MCPStreamableHTTP";
            config: components["schemas"]["Config.dynamiq.connections.MCPStreamableHTTP"];
            system?: boolean | null;
        };
        /** NewConnectionGoogleOAuth2 */
        "NewConnection.dynamiq.connections.GoogleOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GoogleOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.GoogleOAuth2"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMicrosoftOAuth2 */
        "NewConnection.dynamiq.connections.MicrosoftOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MicrosoftOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.MicrosoftOAuth2"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionDropboxOAuth2 */
        "NewConnection.dynamiq.connections.DropboxOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DropboxOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.DropboxOAuth2"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionBoxOAuth2 */
        "NewConnection.dynamiq.connections.BoxOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.BoxOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.BoxOAuth2"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionNotionOAuth2 */
        "NewConnection.dynamiq.connections.NotionOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.NotionOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.NotionOAuth2"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionHttp */
        "NewConnection.dynamiq.connections.Http": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Http";
            config: components["schemas"]["Config.dynamiq.connections.Http"];
            system?: boolean | null;
        };
        /** NewConnectionHttpApiKey */
        "NewConnection.dynamiq.connections.HttpApiKey": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.HttpApiKey";
            config: components["schemas"]["Config.dynamiq.connections.HttpApiKey"];
            system?: boolean | null;
        };
        /** NewConnectionUnstructured */
        "NewConnection.dynamiq.connections.Unstructured": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Unstructured";
            config: components["schemas"]["Config.dynamiq.connections.Unstructured"];
            system?: boolean | null;
        };
        /** NewConnectionLakera */
        "NewConnection.dynamiq.connections.Lakera": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Lakera";
            config: components["schemas"]["Config.dynamiq.connections.Lakera"];
            system?: boolean | null;
        };
        /** NewConnectionGoogleCloud */
        "NewConnection.dynamiq.connections.GoogleCloud": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GoogleCloud";
            config: components["schemas"]["Config.dynamiq.connections.GoogleCloud"];
            system?: boolean | null;
        };
        /** NewConnectionAtlassian */
        "NewConnection.dynamiq.connections.Atlassian": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Atlassian";
            config: components["schemas"]["Config.dynamiq.connections.Atlassian"];
            system?: boolean | null;
        };
        /** NewConnectionAI21 */
        "NewConnection.dynamiq.connections.AI21": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AI21";
            config: components["schemas"]["Config.dynamiq.connections.AI21"];
            system?: boolean | null;
        };
        /** NewConnectionNovita */
        "NewConnection.dynamiq.connections.Novita": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Novita";
            config: components["schemas"]["Config.dynamiq.connections.Novita"];
            system?: boolean | null;
        };
        /** NewConnectionOllama */
        "NewConnection.dynamiq.connections.Ollama": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Ollama";
            config: components["schemas"]["Config.dynamiq.connections.Ollama"];
            system?: boolean | null;
        };
        /** NewConnectionOpenRouter */
        "NewConnection.dynamiq.connections.OpenRouter": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.OpenRouter";
            config: components["schemas"]["Config.dynamiq.connections.OpenRouter"];
            system?: boolean | null;
        };
        /** NewConnectionDatabricksSQL */
        "NewConnection.dynamiq.connections.DatabricksSQL": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DatabricksSQL";
            config: components["schemas"]["Config.dynamiq.connections.DatabricksSQL"];
            system?: boolean | null;
        };
        /** NewConnectionBrowserbase */
        "NewConnection.dynamiq.connections.Browserbase": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Browserbase";
            config: components["schemas"]["Config.dynamiq.connections.Browserbase"];
            system?: boolean | null;
        };
        /** NewConnectionSteelBrowser */
        "NewConnection.dynamiq.connections.SteelBrowser": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.SteelBrowser";
            config: components["schemas"]["Config.dynamiq.connections.SteelBrowser"];
            system?: boolean | null;
        };
        /** NewConnectionCuaDesktop */
        "NewConnection.dynamiq.connections.CuaDesktop": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.CuaDesktop";
            config: components["schemas"]["Config.dynamiq.connections.CuaDesktop"];
            system?: boolean | null;
        };
        /** NewConnectionGitHubOAuth2 */
        "NewConnection.dynamiq.connections.GitHubOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GitHubOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.GitHubOAuth2"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionOAuth2 */
        "NewConnection.dynamiq.connections.OAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.OAuth2";
            config: components["schemas"]["Config.dynamiq.connections.OAuth2"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionDynamiq */
        "NewConnection.dynamiq.connections.Dynamiq": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Dynamiq";
            config: components["schemas"]["Config.dynamiq.connections.Dynamiq"];
            system?: boolean | null;
        };
        /** NewConnectionAWSTextract */
        "NewConnection.dynamiq.connections.AWSTextract": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSTextract";
            config: components["schemas"]["Config.dynamiq.connections.AWSTextract"];
            system?: boolean | null;
        };
        /** NewConnectionMistralOCR */
        "NewConnection.dynamiq.connections.MistralOCR": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MistralOCR";
            config: components["schemas"]["Config.dynamiq.connections.MistralOCR"];
            system?: boolean | null;
        };
        /** NewConnectionPipedreamOAuth2 */
        "NewConnection.dynamiq.connections.PipedreamOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.PipedreamOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.PipedreamOAuth2"];
            system?: boolean | null;
        };
        /** NewConnectionRedisConnection */
        "NewConnection.dynamiq.connections.RedisConnection": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.RedisConnection";
            config: components["schemas"]["Config.dynamiq.connections.RedisConnection"];
            system?: boolean | null;
        };
        /** NewConnectionCrediblePostgres */
        "NewConnection.credible.connections.postgres": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.postgres";
            config: components["schemas"]["Config.credible.connections.postgres"];
            system?: boolean | null;
        };
        /** NewConnectionCredibleBigquery */
        "NewConnection.credible.connections.bigquery": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.bigquery";
            config: components["schemas"]["Config.credible.connections.bigquery"];
            system?: boolean | null;
        };
        /** NewConnectionCredibleSnowflake */
        "NewConnection.credible.connections.snowflake": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.snowflake";
            config: components["schemas"]["Config.credible.connections.snowflake"];
            system?: boolean | null;
        };
        /** NewConnectionCredibleTrino */
        "NewConnection.credible.connections.trino": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.trino";
            config: components["schemas"]["Config.credible.connections.trino"];
            system?: boolean | null;
        };
        /** NewConnectionCredibleMysql */
        "NewConnection.credible.connections.mysql": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.mysql";
            config: components["schemas"]["Config.credible.connections.mysql"];
            system?: boolean | null;
        };
        /** NewConnectionCredibleDuckdb */
        "NewConnection.credible.connections.duckdb": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.duckdb";
            config: components["schemas"]["Config.credible.connections.duckdb"];
            system?: boolean | null;
        };
        /** NewConnectionCredibleMotherduck */
        "NewConnection.credible.connections.motherduck": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.motherduck";
            config: components["schemas"]["Config.credible.connections.motherduck"];
            system?: boolean | null;
        };
        /** NewConnectionCredibleDatabricks */
        "NewConnection.credible.connections.databricks": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.databricks";
            config: components["schemas"]["Config.credible.connections.databricks"];
            system?: boolean | null;
        };
        /** NewConnectionCredibleDucklake */
        "NewConnection.credible.connections.ducklake": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.ducklake";
            config: components["schemas"]["Config.credible.connections.ducklake"];
            system?: boolean | null;
        };
        /** NewConnectionCrediblePublisher */
        "NewConnection.credible.connections.publisher": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.publisher";
            config: components["schemas"]["Config.credible.connections.publisher"];
            system?: boolean | null;
        };
        /** NewConnectionAtlasCloud */
        "NewConnection.dynamiq.connections.AtlasCloud": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AtlasCloud";
            config: components["schemas"]["Config.dynamiq.connections.AtlasCloud"];
            system?: boolean | null;
        };
        /** NewConnectionMiniMax */
        "NewConnection.dynamiq.connections.MiniMax": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MiniMax";
            config: components["schemas"]["Config.dynamiq.connections.MiniMax"];
            system?: boolean | null;
        };
        /** NewConnectionTurbopuffer */
        "NewConnection.dynamiq.connections.Turbopuffer": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Turbopuffer";
            config: components["schemas"]["Config.dynamiq.connections.Turbopuffer"];
            system?: boolean | null;
        };
        /** NewConnectionLinkup */
        "NewConnection.dynamiq.connections.Linkup": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Linkup";
            config: components["schemas"]["Config.dynamiq.connections.Linkup"];
            system?: boolean | null;
        };
        /** NewConnectionSerply */
        "NewConnection.dynamiq.connections.Serply": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Serply";
            config: components["schemas"]["Config.dynamiq.connections.Serply"];
            system?: boolean | null;
        };
        /** NewConnectionDeepgram */
        "NewConnection.dynamiq.connections.Deepgram": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Deepgram";
            config: components["schemas"]["Config.dynamiq.connections.Deepgram"];
            system?: boolean | null;
        };
        /** NewConnectionComposio */
        "NewConnection.dynamiq.connections.Composio": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Composio";
            config: components["schemas"]["Config.dynamiq.connections.Composio"];
            system?: boolean | null;
        };
        /** NewConnectionGoogleDocumentAI */
        "NewConnection.dynamiq.connections.GoogleDocumentAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GoogleDocumentAI";
            config: components["schemas"]["Config.dynamiq.connections.GoogleDocumentAI"];
            system?: boolean | null;
        };
        /** NewConnectionTypeSafe */
        "NewConnection.dynamiq.connections.TypeSafe": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.TypeSafe";
            config: components["schemas"]["Config.dynamiq.connections.TypeSafe"];
            system?: boolean | null;
        };
        /** UnsavedConnectionAnthropic */
        "UnsavedConnection.dynamiq.connections.Anthropic": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Anthropic";
            config: components["schemas"]["Config.dynamiq.connections.Anthropic"];
        };
        /** UnsavedConnectionGemini */
        "UnsavedConnection.dynamiq.connections.Gemini": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Gemini";
            config: components["schemas"]["Config.dynamiq.connections.Gemini"];
        };
        /** UnsavedConnectionCohere */
        "UnsavedConnection.dynamiq.connections.Cohere": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Cohere";
            config: components["schemas"]["Config.dynamiq.connections.Cohere"];
        };
        /** UnsavedConnectionMistral */
        "UnsavedConnection.dynamiq.connections.Mistral": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Mistral";
            config: components["schemas"]["Config.dynamiq.connections.Mistral"];
        };
        /** UnsavedConnectionGroq */
        "UnsavedConnection.dynamiq.connections.Groq": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Groq";
            config: components["schemas"]["Config.dynamiq.connections.Groq"];
        };
        /** UnsavedConnectionHuggingFace */
        "UnsavedConnection.dynamiq.connections.HuggingFace": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.HuggingFace";
            config: components["schemas"]["Config.dynamiq.connections.HuggingFace"];
        };
        /** UnsavedConnectionXAI */
        "UnsavedConnection.dynamiq.connections.xAI": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.xAI";
            config: components["schemas"]["Config.dynamiq.connections.xAI"];
        };
        /** UnsavedConnectionDeepSeek */
        "UnsavedConnection.dynamiq.connections.DeepSeek": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DeepSeek";
            config: components["schemas"]["Config.dynamiq.connections.DeepSeek"];
        };
        /** UnsavedConnectionTogetherAI */
        "UnsavedConnection.dynamiq.connections.TogetherAI": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.TogetherAI";
            config: components["schemas"]["Config.dynamiq.connections.TogetherAI"];
        };
        /** UnsavedConnectionAnyscale */
        "UnsavedConnection.dynamiq.connections.Anyscale": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Anyscale";
            config: components["schemas"]["Config.dynamiq.connections.Anyscale"];
        };
        /** UnsavedConnectionFireworksAI */
        "UnsavedConnection.dynamiq.connections.FireworksAI": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.FireworksAI";
            config: components["schemas"]["Config.dynamiq.connections.FireworksAI"];
        };
        /** UnsavedConnectionReplicate */
        "UnsavedConnection.dynamiq.connections.Replicate": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Replicate";
            config: components["schemas"]["Config.dynamiq.connections.Replicate"];
        };
        /** UnsavedConnectionSambaNova */
        "UnsavedConnection.dynamiq.connections.SambaNova": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.SambaNova";
            config: components["schemas"]["Config.dynamiq.connections.SambaNova"];
        };
        /** UnsavedConnectionCerebras */
        "UnsavedConnection.dynamiq.connections.Cerebras": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Cerebras";
            config: components["schemas"]["Config.dynamiq.connections.Cerebras"];
        };
        /** UnsavedConnectionDeepInfra */
        "UnsavedConnection.dynamiq.connections.DeepInfra": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DeepInfra";
            config: components["schemas"]["Config.dynamiq.connections.DeepInfra"];
        };
        /** UnsavedConnectionPerplexity */
        "UnsavedConnection.dynamiq.connections.Perplexity": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Perplexity";
            config: components["schemas"]["Config.dynamiq.connections.Perplexity"];
        };
        /** UnsavedConnectionOpenAI */
        "UnsavedConnection.dynamiq.connections.OpenAI": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.OpenAI";
            config: components["schemas"]["Config.dynamiq.connections.OpenAI"];
        };
        /** UnsavedConnectionAzureAI */
        "UnsavedConnection.dynamiq.connections.AzureAI": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AzureAI";
            config: components["schemas"]["Config.dynamiq.connections.AzureAI"];
        };
        /** UnsavedConnectionWatsonX */
        "UnsavedConnection.dynamiq.connections.WatsonX": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.WatsonX";
            config: components["schemas"]["Config.dynamiq.connections.WatsonX"];
        };
        /** UnsavedConnectionNvidiaNIM */
        "UnsavedConnection.dynamiq.connections.NvidiaNIM": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.NvidiaNIM";
            config: components["schemas"]["Config.dynamiq.connections.NvidiaNIM"];
        };
        /** UnsavedConnectionAWS */
        "UnsavedConnection.dynamiq.connections.AWS": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWS";
            config: components["schemas"]["Config.dynamiq.connections.AWS"];
        };
        /** UnsavedConnectionVertexAI */
        "UnsavedConnection.dynamiq.connections.VertexAI": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.VertexAI";
            config: components["schemas"]["Config.dynamiq.connections.VertexAI"];
        };
        /** UnsavedConnectionPinecone */
        "UnsavedConnection.dynamiq.connections.Pinecone": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Pinecone";
            config: components["schemas"]["Config.dynamiq.connections.Pinecone"];
        };
        /** UnsavedConnectionWeaviate */
        "UnsavedConnection.dynamiq.connections.Weaviate": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Weaviate";
            config: components["schemas"]["Config.dynamiq.connections.Weaviate"];
        };
        /** UnsavedConnectionQdrant */
        "UnsavedConnection.dynamiq.connections.Qdrant": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Qdrant";
            config: components["schemas"]["Config.dynamiq.connections.Qdrant"];
        };
        /** UnsavedConnectionMilvus */
        "UnsavedConnection.dynamiq.connections.Milvus": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Milvus";
            config: components["schemas"]["Config.dynamiq.connections.Milvus"];
        };
        /** UnsavedConnectionChroma */
        "UnsavedConnection.dynamiq.connections.Chroma": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Chroma";
            config: components["schemas"]["Config.dynamiq.connections.Chroma"];
        };
        /** UnsavedConnectionElasticsearch */
        "UnsavedConnection.dynamiq.connections.Elasticsearch": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Elasticsearch";
            config: components["schemas"]["Config.dynamiq.connections.Elasticsearch"];
        };
        /** UnsavedConnectionAWSOpenSearch */
        "UnsavedConnection.dynamiq.connections.AWSOpenSearch": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSOpenSearch";
            config: components["schemas"]["Config.dynamiq.connections.AWSOpenSearch"];
        };
        /** UnsavedConnectionPostgreSQL */
        "UnsavedConnection.dynamiq.connections.PostgreSQL": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.PostgreSQL";
            config: components["schemas"]["Config.dynamiq.connections.PostgreSQL"];
        };
        /** UnsavedConnectionMySQL */
        "UnsavedConnection.dynamiq.connections.MySQL": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MySQL";
            config: components["schemas"]["Config.dynamiq.connections.MySQL"];
        };
        /** UnsavedConnectionAWSRedshift */
        "UnsavedConnection.dynamiq.connections.AWSRedshift": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSRedshift";
            config: components["schemas"]["Config.dynamiq.connections.AWSRedshift"];
        };
        /** UnsavedConnectionSnowflake */
        "UnsavedConnection.dynamiq.connections.Snowflake": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Snowflake";
            config: components["schemas"]["Config.dynamiq.connections.Snowflake"];
        };
        /** UnsavedConnectionDatabricks */
        "UnsavedConnection.dynamiq.connections.Databricks": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Databricks";
            config: components["schemas"]["Config.dynamiq.connections.Databricks"];
        };
        /** UnsavedConnectionNeo4j */
        "UnsavedConnection.dynamiq.connections.Neo4j": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Neo4j";
            config: components["schemas"]["Config.dynamiq.connections.Neo4j"];
        };
        /** UnsavedConnectionAWSNeptune */
        "UnsavedConnection.dynamiq.connections.AWSNeptune": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSNeptune";
            config: components["schemas"]["Config.dynamiq.connections.AWSNeptune"];
        };
        /** UnsavedConnectionApacheAGE */
        "UnsavedConnection.dynamiq.connections.ApacheAGE": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ApacheAGE";
            config: components["schemas"]["Config.dynamiq.connections.ApacheAGE"];
        };
        /** UnsavedConnectionTavily */
        "UnsavedConnection.dynamiq.connections.Tavily": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Tavily";
            config: components["schemas"]["Config.dynamiq.connections.Tavily"];
        };
        /** UnsavedConnectionExa */
        "UnsavedConnection.dynamiq.connections.Exa": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Exa";
            config: components["schemas"]["Config.dynamiq.connections.Exa"];
        };
        /** UnsavedConnectionScaleSerp */
        "UnsavedConnection.dynamiq.connections.ScaleSerp": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ScaleSerp";
            config: components["schemas"]["Config.dynamiq.connections.ScaleSerp"];
        };
        /** UnsavedConnectionFirecrawl */
        "UnsavedConnection.dynamiq.connections.Firecrawl": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Firecrawl";
            config: components["schemas"]["Config.dynamiq.connections.Firecrawl"];
        };
        /** UnsavedConnectionZenRows */
        "UnsavedConnection.dynamiq.connections.ZenRows": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ZenRows";
            config: components["schemas"]["Config.dynamiq.connections.ZenRows"];
        };
        /** UnsavedConnectionJina */
        "UnsavedConnection.dynamiq.connections.Jina": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Jina";
            config: components["schemas"]["Config.dynamiq.connections.Jina"];
        };
        /** UnsavedConnectionStagehand */
        "UnsavedConnection.dynamiq.connections.Stagehand": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Stagehand";
            config: components["schemas"]["Config.dynamiq.connections.Stagehand"];
        };
        /** UnsavedConnectionWhisper */
        "UnsavedConnection.dynamiq.connections.Whisper": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Whisper";
            config: components["schemas"]["Config.dynamiq.connections.Whisper"];
        };
        /** UnsavedConnectionElevenLabs */
        "UnsavedConnection.dynamiq.connections.ElevenLabs": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ElevenLabs";
            config: components["schemas"]["Config.dynamiq.connections.ElevenLabs"];
        };
        /** UnsavedConnectionE2B */
        "UnsavedConnection.dynamiq.connections.E2B": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.E2B";
            config: components["schemas"]["Config.dynamiq.connections.E2B"];
        };
        /** UnsavedConnectionDaytona */
        "UnsavedConnection.dynamiq.connections.Daytona": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Daytona";
            config: components["schemas"]["Config.dynamiq.connections.Daytona"];
        };
        /** UnsavedConnectionMCPSse */
        "UnsavedConnection.dynamiq.connections.MCPSse": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MCPSse";
            config: components["schemas"]["Config.dynamiq.connections.MCPSse"];
        };
        /** UnsavedConnectionMCPStreamableHTTP */
        "UnsavedConnection.dynamiq.connections.MCPStreamableHTTP": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MCPStreamableHTTP";
            config: components["schemas"]["Config.dynamiq.connections.MCPStreamableHTTP"];
        };
        /** UnsavedConnectionGoogleOAuth2 */
        "UnsavedConnection.dynamiq.connections.GoogleOAuth2": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GoogleOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.GoogleOAuth2"];
        };
        /** UnsavedConnectionMicrosoftOAuth2 */
        "UnsavedConnection.dynamiq.connections.MicrosoftOAuth2": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MicrosoftOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.MicrosoftOAuth2"];
        };
        /** UnsavedConnectionDropboxOAuth2 */
        "UnsavedConnection.dynamiq.connections.DropboxOAuth2": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DropboxOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.DropboxOAuth2"];
        };
        /** UnsavedConnectionBoxOAuth2 */
        "UnsavedConnection.dynamiq.connections.BoxOAuth2": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.BoxOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.BoxOAuth2"];
        };
        /** UnsavedConnectionNotionOAuth2 */
        "UnsavedConnection.dynamiq.connections.NotionOAuth2": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.NotionOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.NotionOAuth2"];
        };
        /** UnsavedConnectionHttp */
        "UnsavedConnection.dynamiq.connections.Http": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Http";
            config: components["schemas"]["Config.dynamiq.connections.Http"];
        };
        /** UnsavedConnectionHttpApiKey */
        "UnsavedConnection.dynamiq.connections.HttpApiKey": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.HttpApiKey";
            config: components["schemas"]["Config.dynamiq.connections.HttpApiKey"];
        };
        /** UnsavedConnectionUnstructured */
        "UnsavedConnection.dynamiq.connections.Unstructured": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Unstructured";
            config: components["schemas"]["Config.dynamiq.connections.Unstructured"];
        };
        /** UnsavedConnectionLakera */
        "UnsavedConnection.dynamiq.connections.Lakera": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Lakera";
            config: components["schemas"]["Config.dynamiq.connections.Lakera"];
        };
        /** UnsavedConnectionGoogleCloud */
        "UnsavedConnection.dynamiq.connections.GoogleCloud": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GoogleCloud";
            config: components["schemas"]["Config.dynamiq.connections.GoogleCloud"];
        };
        /** UnsavedConnectionAtlassian */
        "UnsavedConnection.dynamiq.connections.Atlassian": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Atlassian";
            config: components["schemas"]["Config.dynamiq.connections.Atlassian"];
        };
        /** UnsavedConnectionAI21 */
        "UnsavedConnection.dynamiq.connections.AI21": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AI21";
            config: components["schemas"]["Config.dynamiq.connections.AI21"];
        };
        /** UnsavedConnectionNovita */
        "UnsavedConnection.dynamiq.connections.Novita": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Novita";
            config: components["schemas"]["Config.dynamiq.connections.Novita"];
        };
        /** UnsavedConnectionOllama */
        "UnsavedConnection.dynamiq.connections.Ollama": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Ollama";
            config: components["schemas"]["Config.dynamiq.connections.Ollama"];
        };
        /** UnsavedConnectionOpenRouter */
        "UnsavedConnection.dynamiq.connections.OpenRouter": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.OpenRouter";
            config: components["schemas"]["Config.dynamiq.connections.OpenRouter"];
        };
        /** UnsavedConnectionDatabricksSQL */
        "UnsavedConnection.dynamiq.connections.DatabricksSQL": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DatabricksSQL";
            config: components["schemas"]["Config.dynamiq.connections.DatabricksSQL"];
        };
        /** UnsavedConnectionBrowserbase */
        "UnsavedConnection.dynamiq.connections.Browserbase": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Browserbase";
            config: components["schemas"]["Config.dynamiq.connections.Browserbase"];
        };
        /** UnsavedConnectionSteelBrowser */
        "UnsavedConnection.dynamiq.connections.SteelBrowser": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.SteelBrowser";
            config: components["schemas"]["Config.dynamiq.connections.SteelBrowser"];
        };
        /** UnsavedConnectionCuaDesktop */
        "UnsavedConnection.dynamiq.connections.CuaDesktop": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.CuaDesktop";
            config: components["schemas"]["Config.dynamiq.connections.CuaDesktop"];
        };
        /** UnsavedConnectionGitHubOAuth2 */
        "UnsavedConnection.dynamiq.connections.GitHubOAuth2": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GitHubOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.GitHubOAuth2"];
        };
        /** UnsavedConnectionOAuth2 */
        "UnsavedConnection.dynamiq.connections.OAuth2": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.OAuth2";
            config: components["schemas"]["Config.dynamiq.connections.OAuth2"];
        };
        /** UnsavedConnectionDynamiq */
        "UnsavedConnection.dynamiq.connections.Dynamiq": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Dynamiq";
            config: components["schemas"]["Config.dynamiq.connections.Dynamiq"];
        };
        /** UnsavedConnectionAWSTextract */
        "UnsavedConnection.dynamiq.connections.AWSTextract": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSTextract";
            config: components["schemas"]["Config.dynamiq.connections.AWSTextract"];
        };
        /** UnsavedConnectionMistralOCR */
        "UnsavedConnection.dynamiq.connections.MistralOCR": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MistralOCR";
            config: components["schemas"]["Config.dynamiq.connections.MistralOCR"];
        };
        /** UnsavedConnectionPipedreamOAuth2 */
        "UnsavedConnection.dynamiq.connections.PipedreamOAuth2": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.PipedreamOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.PipedreamOAuth2"];
        };
        /** UnsavedConnectionRedisConnection */
        "UnsavedConnection.dynamiq.connections.RedisConnection": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.RedisConnection";
            config: components["schemas"]["Config.dynamiq.connections.RedisConnection"];
        };
        /** UnsavedConnectionCrediblePostgres */
        "UnsavedConnection.credible.connections.postgres": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.postgres";
            config: components["schemas"]["Config.credible.connections.postgres"];
        };
        /** UnsavedConnectionCredibleBigquery */
        "UnsavedConnection.credible.connections.bigquery": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.bigquery";
            config: components["schemas"]["Config.credible.connections.bigquery"];
        };
        /** UnsavedConnectionCredibleSnowflake */
        "UnsavedConnection.credible.connections.snowflake": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.snowflake";
            config: components["schemas"]["Config.credible.connections.snowflake"];
        };
        /** UnsavedConnectionCredibleTrino */
        "UnsavedConnection.credible.connections.trino": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.trino";
            config: components["schemas"]["Config.credible.connections.trino"];
        };
        /** UnsavedConnectionCredibleMysql */
        "UnsavedConnection.credible.connections.mysql": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.mysql";
            config: components["schemas"]["Config.credible.connections.mysql"];
        };
        /** UnsavedConnectionCredibleDuckdb */
        "UnsavedConnection.credible.connections.duckdb": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.duckdb";
            config: components["schemas"]["Config.credible.connections.duckdb"];
        };
        /** UnsavedConnectionCredibleMotherduck */
        "UnsavedConnection.credible.connections.motherduck": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.motherduck";
            config: components["schemas"]["Config.credible.connections.motherduck"];
        };
        /** UnsavedConnectionCredibleDatabricks */
        "UnsavedConnection.credible.connections.databricks": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.databricks";
            config: components["schemas"]["Config.credible.connections.databricks"];
        };
        /** UnsavedConnectionCredibleDucklake */
        "UnsavedConnection.credible.connections.ducklake": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.ducklake";
            config: components["schemas"]["Config.credible.connections.ducklake"];
        };
        /** UnsavedConnectionCrediblePublisher */
        "UnsavedConnection.credible.connections.publisher": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.publisher";
            config: components["schemas"]["Config.credible.connections.publisher"];
        };
        /** UnsavedConnectionAtlasCloud */
        "UnsavedConnection.dynamiq.connections.AtlasCloud": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AtlasCloud";
            config: components["schemas"]["Config.dynamiq.connections.AtlasCloud"];
        };
        /** UnsavedConnectionMiniMax */
        "UnsavedConnection.dynamiq.connections.MiniMax": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MiniMax";
            config: components["schemas"]["Config.dynamiq.connections.MiniMax"];
        };
        /** UnsavedConnectionTurbopuffer */
        "UnsavedConnection.dynamiq.connections.Turbopuffer": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Turbopuffer";
            config: components["schemas"]["Config.dynamiq.connections.Turbopuffer"];
        };
        /** UnsavedConnectionLinkup */
        "UnsavedConnection.dynamiq.connections.Linkup": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Linkup";
            config: components["schemas"]["Config.dynamiq.connections.Linkup"];
        };
        /** UnsavedConnectionSerply */
        "UnsavedConnection.dynamiq.connections.Serply": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Serply";
            config: components["schemas"]["Config.dynamiq.connections.Serply"];
        };
        /** UnsavedConnectionDeepgram */
        "UnsavedConnection.dynamiq.connections.Deepgram": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Deepgram";
            config: components["schemas"]["Config.dynamiq.connections.Deepgram"];
        };
        /** UnsavedConnectionComposio */
        "UnsavedConnection.dynamiq.connections.Composio": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Composio";
            config: components["schemas"]["Config.dynamiq.connections.Composio"];
        };
        /** UnsavedConnectionGoogleDocumentAI */
        "UnsavedConnection.dynamiq.connections.GoogleDocumentAI": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GoogleDocumentAI";
            config: components["schemas"]["Config.dynamiq.connections.GoogleDocumentAI"];
        };
        /** UnsavedConnectionTypeSafe */
        "UnsavedConnection.dynamiq.connections.TypeSafe": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.TypeSafe";
            config: components["schemas"]["Config.dynamiq.connections.TypeSafe"];
        };
        /** ConfigAnthropic */
        "Config.dynamiq.connections.Anthropic": {
            /**
             * Format: password
             * @description API key. Starts with sk-ant-.
             */
            api_key: string;
        };
        /** ConfigGemini */
        "Config.dynamiq.connections.Gemini": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigCohere */
        "Config.dynamiq.connections.Cohere": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigMistral */
        "Config.dynamiq.connections.Mistral": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigGroq */
        "Config.dynamiq.connections.Groq": {
            /**
             * Format: password
             * @description API key. Starts with gsk_.
             */
            api_key: string;
        };
        /** ConfigHuggingFace */
        "Config.dynamiq.connections.HuggingFace": {
            /**
             * Format: password
             * @description API key. An access token: starts with hf_.
             */
            api_key: string;
        };
        /** ConfigXAI */
        "Config.dynamiq.connections.xAI": {
            /**
             * Format: password
             * @description API key. Starts with xai-.
             */
            api_key: string;
        };
        /** ConfigDeepSeek */
        "Config.dynamiq.connections.DeepSeek": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigTogetherAI */
        "Config.dynamiq.connections.TogetherAI": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigAnyscale */
        "Config.dynamiq.connections.Anyscale": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigFireworksAI */
        "Config.dynamiq.connections.FireworksAI": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigReplicate */
        "Config.dynamiq.connections.Replicate": {
            /**
             * Format: password
             * @description API key. Starts with r8_.
             */
            api_key: string;
        };
        /** ConfigSambaNova */
        "Config.dynamiq.connections.SambaNova": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigCerebras */
        "Config.dynamiq.connections.Cerebras": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigDeepInfra */
        "Config.dynamiq.connections.DeepInfra": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigPerplexity */
        "Config.dynamiq.connections.Perplexity": {
            /**
             * Format: password
             * @description API key. Starts with pplx-.
             */
            api_key: string;
        };
        /** ConfigOpenAI */
        "Config.dynamiq.connections.OpenAI": {
            /**
             * Format: password
             * @description API key. Starts with sk-.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Any endpoint that speaks the API of OpenAI. Default: `https://api.openai.com/v1`.
             */
            url?: string;
        };
        /** ConfigAzureAI */
        "Config.dynamiq.connections.AzureAI": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Endpoint. Such as https://my-resource.openai.azure.com.
             */
            url: string;
            /** @description API version. Such as 2024-10-21. */
            api_version: string;
        };
        /** ConfigWatsonX */
        "Config.dynamiq.connections.WatsonX": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /** @description Project ID. */
            project_id: string;
            /**
             * Format: uri
             * @description Endpoint. Such as https://us-south.ml.cloud.ibm.com.
             */
            url: string;
        };
        /** ConfigNvidiaNIM */
        "Config.dynamiq.connections.NvidiaNIM": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Endpoint. Such as https://integrate.api.nvidia.com/v1.
             */
            url: string;
        };
        /** ConfigAWS */
        "Config.dynamiq.connections.AWS": {
            /** @description Access key ID. Starts with AKIA, or with ASIA where it is temporary. */
            access_key_id: string;
            /**
             * Format: password
             * @description Secret access key.
             */
            secret_access_key: string;
            /**
             * Format: password
             * @description Session token. Only for temporary access keys.
             */
            session_token?: string;
            /** @description Region. Such as us-east-1. */
            region: string;
        };
        /**
         * ConfigVertexAI
         * @description private_key, client_email, token_uri come all or none. vertex_endpoint_id, vertex_endpoint_dns come all or none.
         */
        "Config.dynamiq.connections.VertexAI": {
            /** @description Project ID. */
            project_id?: string;
            /** @description Private key ID. */
            private_key_id?: string;
            /**
             * Format: password
             * @description Private key. In PEM, with its BEGIN and END lines.
             */
            private_key?: string;
            /** @description Client email. */
            client_email?: string;
            /** @description Client ID. */
            client_id?: string;
            /**
             * Format: uri
             * @description Auth URI.
             */
            auth_uri?: string;
            /**
             * Format: uri
             * @description Token URI.
             */
            token_uri?: string;
            /**
             * Format: uri
             * @description Auth provider certificate URL.
             */
            auth_provider_x509_cert_url?: string;
            /**
             * Format: uri
             * @description Client certificate URL.
             */
            client_x509_cert_url?: string;
            /** @description Universe domain. Usually googleapis.com. */
            universe_domain?: string;
            /** @description Vertex project ID. */
            vertex_project_id: string;
            /** @description Vertex location. Such as us-central1. */
            vertex_project_location: string;
            /** @description Vertex endpoint ID. Of a dedicated endpoint. */
            vertex_endpoint_id?: string;
            /** @description Vertex endpoint DNS. Of a dedicated endpoint. */
            vertex_endpoint_dns?: string;
            /**
             * Format: uri
             * @description Vertex API base.
             */
            vertex_api_base?: string;
            /**
             * @description Comes with a file pasted whole: accepted, and not kept.
             * @constant
             */
            type?: "service_account";
        };
        /** ConfigPinecone */
        "Config.dynamiq.connections.Pinecone": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigWeaviate */
        "Config.dynamiq.connections.Weaviate": components["schemas"]["Config.dynamiq.connections.Weaviate.weaviatecloud"] | components["schemas"]["Config.dynamiq.connections.Weaviate.custom"];
        /** ConfigWeaviateWeaviatecloud */
        "Config.dynamiq.connections.Weaviate.weaviatecloud": {
            /**
             * @description Deployment. Default: `weaviate_cloud`.
             * @constant
             */
            deployment_type?: "weaviate_cloud";
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /** @description Timeout of the first contact. In whole seconds. Default: `180`. */
            timeout_init?: number;
            /** @description Timeout of a query. In whole seconds. Default: `180`. */
            timeout_query?: number;
            /** @description Timeout of an insert. In whole seconds. Default: `120`. */
            timeout_insert?: number;
            /**
             * Format: uri
             * @description Cluster URL. The REST endpoint, with https://.
             */
            url: string;
        };
        /** ConfigWeaviateCustom */
        "Config.dynamiq.connections.Weaviate.custom": {
            /**
             * @description Deployment.
             * @constant
             */
            deployment_type: "custom";
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /** @description Timeout of the first contact. In whole seconds. Default: `180`. */
            timeout_init?: number;
            /** @description Timeout of a query. In whole seconds. Default: `180`. */
            timeout_query?: number;
            /** @description Timeout of an insert. In whole seconds. Default: `120`. */
            timeout_insert?: number;
            /** @description HTTP host. */
            http_host: string;
            /** @description HTTP port. Default: `443`. */
            http_port?: number;
            /** @description gRPC host. */
            grpc_host: string;
            /** @description gRPC port. Default: `50051`. */
            grpc_port?: number;
        };
        /** ConfigQdrant */
        "Config.dynamiq.connections.Qdrant": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Cluster URL.
             */
            url: string;
        };
        /** ConfigMilvus */
        "Config.dynamiq.connections.Milvus": {
            /**
             * Format: uri
             * @description URI. Such as https://milvus.example:19530.
             */
            uri: string;
            /**
             * Format: password
             * @description API key. Or user and password with a colon between.
             */
            api_key?: string;
        };
        /** ConfigChroma */
        "Config.dynamiq.connections.Chroma": {
            /** @description Host. */
            host: string;
            /** @description Port. */
            port: number;
        };
        /**
         * ConfigElasticsearch
         * @description url is required unless cloud_id is given. api_key (with api_key_id or without) or username with password is required unless cloud_id is given.
         */
        "Config.dynamiq.connections.Elasticsearch": {
            /**
             * Format: uri
             * @description URL.
             */
            url?: string;
            /** @description API key ID. */
            api_key_id?: string;
            /**
             * Format: password
             * @description API key.
             */
            api_key?: string;
            /** @description Username. */
            username?: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
            /** @description Cloud ID. Of a deployment in Elastic Cloud, in place of the URL. */
            cloud_id?: string;
            /** @description Verify certificates. Default: `false`. */
            verify_certs?: boolean;
            /** @description Use TLS. Default: `true`. */
            use_ssl?: boolean;
        };
        /** ConfigAWSOpenSearch */
        "Config.dynamiq.connections.AWSOpenSearch": {
            /** @description Access key ID. Starts with AKIA, or with ASIA where it is temporary. */
            access_key_id: string;
            /**
             * Format: password
             * @description Secret access key.
             */
            secret_access_key: string;
            /**
             * Format: password
             * @description Session token. Only for temporary access keys.
             */
            session_token?: string;
            /** @description Region. Such as us-east-1. */
            region: string;
            /** @description Host. The endpoint of the domain, without https://. */
            host: string;
            /** @description Port. Default: `443`. */
            port?: number;
            /** @description Service. es for a domain, aoss for a serverless collection. Default: `es`. */
            service?: string;
            /** @description Use TLS. Default: `true`. */
            use_ssl?: boolean;
            /** @description Verify certificates. Default: `true`. */
            verify_certs?: boolean;
        };
        /** ConfigPostgreSQL */
        "Config.dynamiq.connections.PostgreSQL": {
            /** @description Host. */
            host: string;
            /** @description Port. Default: `5432`. */
            port?: number;
            /** @description Database. */
            database: string;
            /** @description User. */
            user: string;
            /**
             * Format: password
             * @description Password.
             */
            password: string;
        };
        /** ConfigMySQL */
        "Config.dynamiq.connections.MySQL": {
            /** @description Host. */
            host: string;
            /** @description Port. Default: `3306`. */
            port?: number;
            /** @description Database. */
            database: string;
            /** @description User. */
            user: string;
            /**
             * Format: password
             * @description Password.
             */
            password: string;
        };
        /** ConfigAWSRedshift */
        "Config.dynamiq.connections.AWSRedshift": {
            /** @description Host. */
            host: string;
            /** @description Port. Default: `5439`. */
            port?: number;
            /** @description Database. */
            database: string;
            /** @description User. */
            user: string;
            /**
             * Format: password
             * @description Password.
             */
            password: string;
        };
        /** ConfigSnowflake */
        "Config.dynamiq.connections.Snowflake": {
            /** @description User. */
            user: string;
            /**
             * Format: password
             * @description Password.
             */
            password: string;
            /** @description Account. The account identifier, such as myorg-account123. */
            account: string;
            /** @description Warehouse. */
            warehouse: string;
            /** @description Database. */
            database: string;
            /** @description Schema. */
            schema: string;
        };
        /** ConfigDatabricks */
        "Config.dynamiq.connections.Databricks": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Workspace URL.
             */
            url: string;
        };
        /** ConfigNeo4j */
        "Config.dynamiq.connections.Neo4j": {
            /**
             * Format: uri
             * @description URI. Such as neo4j+s://my-database.databases.neo4j.io.
             */
            uri: string;
            /** @description Username. */
            username: string;
            /**
             * Format: password
             * @description Password.
             */
            password: string;
            /** @description Database. */
            database?: string;
            /** @description Verify connectivity. Default: `true`. */
            verify_connectivity?: boolean;
        };
        /** ConfigAWSNeptune */
        "Config.dynamiq.connections.AWSNeptune": {
            /** @description Host. */
            host: string;
            /** @description Port. Default: `8182`. */
            port?: number;
            /** @description Use HTTPS. Default: `true`. */
            use_https?: boolean;
            /** @description Verify TLS certificates. Default: `true`. */
            verify_ssl?: boolean;
            /** @description Timeout. In whole seconds. Default: `30`. */
            timeout?: number;
        };
        /** ConfigApacheAGE */
        "Config.dynamiq.connections.ApacheAGE": {
            /** @description Host. */
            host: string;
            /** @description Port. Default: `5432`. */
            port?: number;
            /** @description Database. */
            database: string;
            /** @description User. */
            user: string;
            /**
             * Format: password
             * @description Password.
             */
            password: string;
        };
        /** ConfigTavily */
        "Config.dynamiq.connections.Tavily": {
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.tavily.com`.
             */
            url?: string;
            /**
             * Format: password
             * @description API key. Starts with tvly-.
             */
            api_key: string;
        };
        /** ConfigExa */
        "Config.dynamiq.connections.Exa": {
            /**
             * @description Base URL. Default: `https://api.exa.ai`.
             * @enum {string}
             */
            url?: "https://api.exa.ai";
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigScaleSerp */
        "Config.dynamiq.connections.ScaleSerp": {
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.scaleserp.com`.
             */
            url?: string;
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigFirecrawl */
        "Config.dynamiq.connections.Firecrawl": {
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.firecrawl.dev/v2/`.
             */
            url?: string;
            /**
             * Format: password
             * @description API key. Starts with fc-.
             */
            api_key: string;
        };
        /** ConfigZenRows */
        "Config.dynamiq.connections.ZenRows": {
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.zenrows.com/v1/`.
             */
            url?: string;
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigJina */
        "Config.dynamiq.connections.Jina": {
            /**
             * Format: uri
             * @description Base URL.
             */
            url?: string;
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigStagehand */
        "Config.dynamiq.connections.Stagehand": {
            /**
             * Format: password
             * @description Browserbase API key.
             */
            browserbase_api_key: string;
            /** @description Browserbase project ID. */
            browserbase_project_id: string;
            /**
             * Format: password
             * @description Model API key. Of the model that drives the browser.
             */
            model_api_key?: string;
            /**
             * Format: password
             * @description Extra config. Whatever else the client takes. Default: `{}`.
             */
            extra_config?: {
                [key: string]: unknown;
            };
        };
        /** ConfigWhisper */
        "Config.dynamiq.connections.Whisper": {
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.openai.com/v1/`.
             */
            url?: string;
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigElevenLabs */
        "Config.dynamiq.connections.ElevenLabs": {
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.elevenlabs.io/v1/`.
             */
            url?: string;
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigE2B */
        "Config.dynamiq.connections.E2B": {
            /**
             * Format: password
             * @description API key. Starts with e2b_.
             */
            api_key: string;
            /** @description Domain. Of a self-hosted E2B. */
            domain?: string;
            /** @description Public preview domain. */
            public_preview_domain?: string;
        };
        /** ConfigDaytona */
        "Config.dynamiq.connections.Daytona": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description API URL. Default: `https://app.daytona.io/api`.
             */
            url?: string;
            /** @description Target. The region to run in, such as us. */
            target?: string;
        };
        /** ConfigMCPSse */
        "Config.dynamiq.connections.MCPSse": {
            /**
             * Format: uri
             * @description Server URL.
             */
            url: string;
            /**
             * Format: password
             * @description Headers. Sent with each request, such as Authorization.
             */
            headers?: {
                [key: string]: string;
            };
            /** @description Timeout. In seconds. Default: `30`. */
            timeout?: number;
            /** @description Timeout of the stream. In seconds. Default: `300`. */
            sse_read_timeout?: number;
        };
        /** ConfigMCPStreamableHTTP */
        "Config.dynamiq.connections.MCPStreamableHTTP": {
            /**
             * Format: uri
             * @description Server URL.
             */
            url: string;
            /**
             * Format: password
             * @description Headers. Sent with each request, such as Authorization.
             */
            headers?: {
                [key: string]: string;
            };
            /** @description Timeout. In seconds. Default: `30`. */
            timeout?: number;
            /** @description Timeout of the stream. In seconds. Default: `300`. */
            sse_read_timeout?: number;
        };
        /** ConfigGoogleOAuth2 */
        "Config.dynamiq.connections.GoogleOAuth2": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/userinfo.email","https://www.googleapis.com/auth/userinfo.profile","https://www.googleapis.com/auth/drive.readonly"]`. */
            scopes?: string[];
        };
        /** ConfigMicrosoftOAuth2 */
        "Config.dynamiq.connections.MicrosoftOAuth2": {
            /** @description Scopes. Default: `["User.Read","Files.Read.All","Sites.Read.All"]`. */
            scopes?: string[];
        };
        /** ConfigDropboxOAuth2 */
        "Config.dynamiq.connections.DropboxOAuth2": {
            /** @description Scopes. Default: `["account_info.read","files.metadata.read","files.content.read"]`. */
            scopes?: string[];
        };
        /** ConfigBoxOAuth2 */
        "Config.dynamiq.connections.BoxOAuth2": {
            /** @description Scopes. Default: `["root_readwrite"]`. */
            scopes?: string[];
        };
        /** ConfigNotionOAuth2 */
        "Config.dynamiq.connections.NotionOAuth2": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /**
         * ConfigHttp
         * @description url must be a public address: private, loopback, link-local and reserved ranges are rejected.
         */
        "Config.dynamiq.connections.Http": {
            /**
             * Format: uri
             * @description URL.
             */
            url?: string;
            /**
             * @description Method.
             * @enum {string}
             */
            method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
            /**
             * Format: password
             * @description Headers. Default: `{}`.
             */
            headers?: {
                [key: string]: string;
            };
            /**
             * Format: password
             * @description Query parameters. Default: `{}`.
             */
            params?: {
                [key: string]: unknown;
            };
            /**
             * Format: password
             * @description Body. Default: `{}`.
             */
            data?: {
                [key: string]: unknown;
            };
        };
        /**
         * ConfigHttpApiKey
         * @description url must be a public address: private, loopback, link-local and reserved ranges are rejected.
         */
        "Config.dynamiq.connections.HttpApiKey": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description URL.
             */
            url: string;
        };
        /** ConfigUnstructured */
        "Config.dynamiq.connections.Unstructured": {
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.unstructured.io/`.
             */
            url?: string;
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigLakera */
        "Config.dynamiq.connections.Lakera": {
            /**
             * @description Base URL. Default: `https://api.lakera.ai/v2/`.
             * @enum {string}
             */
            url?: "https://api.lakera.ai/v2/";
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigGoogleCloud */
        "Config.dynamiq.connections.GoogleCloud": {
            /** @description Project ID. */
            project_id: string;
            /** @description Private key ID. */
            private_key_id?: string;
            /**
             * Format: password
             * @description Private key. In PEM, with its BEGIN and END lines.
             */
            private_key: string;
            /** @description Client email. */
            client_email: string;
            /** @description Client ID. */
            client_id?: string;
            /**
             * Format: uri
             * @description Auth URI.
             */
            auth_uri?: string;
            /**
             * Format: uri
             * @description Token URI.
             */
            token_uri: string;
            /**
             * Format: uri
             * @description Auth provider certificate URL.
             */
            auth_provider_x509_cert_url?: string;
            /**
             * Format: uri
             * @description Client certificate URL.
             */
            client_x509_cert_url?: string;
            /** @description Universe domain. Usually googleapis.com. */
            universe_domain?: string;
            /**
             * @description Comes with a file pasted whole: accepted, and not kept.
             * @constant
             */
            type?: "service_account";
        };
        /** ConfigAtlassian */
        "Config.dynamiq.connections.Atlassian": {
            /**
             * Format: uri
             * @description Site URL. Such as https://my-team.atlassian.net.
             */
            base_url: string;
            /** @description Email. Of the account that owns the token. */
            email: string;
            /**
             * Format: password
             * @description API token.
             */
            api_token: string;
        };
        /** ConfigAI21 */
        "Config.dynamiq.connections.AI21": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigNovita */
        "Config.dynamiq.connections.Novita": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigOllama */
        "Config.dynamiq.connections.Ollama": {
            /**
             * Format: uri
             * @description Server URL. Such as http://ollama.internal.example:11434.
             */
            url: string;
        };
        /** ConfigOpenRouter */
        "Config.dynamiq.connections.OpenRouter": {
            /**
             * Format: password
             * @description API key. Starts with sk-or-.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Default: `https://openrouter.ai/api/v1`.
             */
            url?: string;
        };
        /** ConfigDatabricksSQL */
        "Config.dynamiq.connections.DatabricksSQL": {
            /** @description Server hostname. */
            server_hostname: string;
            /** @description HTTP path. Such as /sql/1.0/warehouses/a1b2c3. */
            http_path: string;
            /**
             * Format: password
             * @description Access token.
             */
            access_token: string;
        };
        /** ConfigBrowserbase */
        "Config.dynamiq.connections.Browserbase": {
            /**
             * Format: password
             * @description Browserbase API key.
             */
            browserbase_api_key: string;
            /** @description Browserbase project ID. */
            browserbase_project_id: string;
            /**
             * Format: password
             * @description Model API key. Of the model that drives the browser.
             */
            model_api_key?: string;
            /**
             * Format: password
             * @description Extra config. Whatever else the client takes. Default: `{}`.
             */
            extra_config?: {
                [key: string]: unknown;
            };
        };
        /** ConfigSteelBrowser */
        "Config.dynamiq.connections.SteelBrowser": components["schemas"]["Config.dynamiq.connections.SteelBrowser.CLOUD"] | components["schemas"]["Config.dynamiq.connections.SteelBrowser.SELFHOSTED"];
        /** ConfigSteelBrowserCLOUD */
        "Config.dynamiq.connections.SteelBrowser.CLOUD": {
            /**
             * @description Environment. Default: `CLOUD`.
             * @constant
             */
            environment?: "CLOUD";
            /**
             * Format: password
             * @description Model API key. Of the model that drives the browser.
             */
            model_api_key: string;
            /** @description Session config. Default: `{"block_ads":true,"timeout":3600000}`. */
            session_config?: {
                [key: string]: unknown;
            };
            /**
             * Format: password
             * @description Extra config. Whatever else the client takes. Default: `{}`.
             */
            extra_config?: {
                [key: string]: unknown;
            };
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigSteelBrowserSELFHOSTED */
        "Config.dynamiq.connections.SteelBrowser.SELFHOSTED": {
            /**
             * @description Environment.
             * @constant
             */
            environment: "SELF_HOSTED";
            /**
             * Format: password
             * @description Model API key. Of the model that drives the browser.
             */
            model_api_key: string;
            /** @description Session config. Default: `{"block_ads":true,"timeout":3600000}`. */
            session_config?: {
                [key: string]: unknown;
            };
            /**
             * Format: password
             * @description Extra config. Whatever else the client takes. Default: `{}`.
             */
            extra_config?: {
                [key: string]: unknown;
            };
            /**
             * Format: uri
             * @description Base URL.
             */
            base_url: string;
        };
        /** ConfigCuaDesktop */
        "Config.dynamiq.connections.CuaDesktop": components["schemas"]["Config.dynamiq.connections.CuaDesktop.cloud"] | components["schemas"]["Config.dynamiq.connections.CuaDesktop.docker"];
        /** ConfigCuaDesktopCloud */
        "Config.dynamiq.connections.CuaDesktop.cloud": {
            /**
             * @description Provider. Default: `cloud`.
             * @constant
             */
            provider_type?: "cloud";
            /**
             * @description Operating system. Default: `linux`.
             * @enum {string}
             */
            os_type?: "linux" | "windows" | "macos";
            /** @description Computer name. */
            computer_name?: string;
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * @description Image.
             * @enum {string}
             */
            image?: "trycua/cua-xfce:latest" | "trycua/cua-ubuntu:latest";
        };
        /** ConfigCuaDesktopDocker */
        "Config.dynamiq.connections.CuaDesktop.docker": {
            /**
             * @description Provider.
             * @constant
             */
            provider_type: "docker";
            /**
             * @description Operating system. Default: `linux`.
             * @enum {string}
             */
            os_type?: "linux" | "windows" | "macos";
            /** @description Computer name. */
            computer_name?: string;
            /**
             * Format: password
             * @description API key.
             */
            api_key?: string;
            /**
             * @description Image.
             * @enum {string}
             */
            image: "trycua/cua-xfce:latest" | "trycua/cua-ubuntu:latest";
        };
        /** ConfigGitHubOAuth2 */
        "Config.dynamiq.connections.GitHubOAuth2": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigOAuth2 */
        "Config.dynamiq.connections.OAuth2": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigDynamiq */
        "Config.dynamiq.connections.Dynamiq": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.getdynamiq.ai`.
             */
            url?: string;
        };
        /** ConfigAWSTextract */
        "Config.dynamiq.connections.AWSTextract": {
            /** @description Access key ID. Starts with AKIA, or with ASIA where it is temporary. */
            access_key_id: string;
            /**
             * Format: password
             * @description Secret access key.
             */
            secret_access_key: string;
            /**
             * Format: password
             * @description Session token. Only for temporary access keys.
             */
            session_token?: string;
            /** @description Region. Such as us-east-1. */
            region: string;
            /**
             * Format: uri
             * @description Endpoint URL. In place of the public endpoint of the region.
             */
            endpoint_url?: string;
            /** @description Timeout of connecting. In seconds. Default: `10`. */
            connect_timeout?: number;
            /** @description Timeout of reading. In seconds. Default: `120`. */
            read_timeout?: number;
            /** @description Attempts at most. Default: `5`. */
            max_attempts?: number;
            /**
             * @description Retry mode. Default: `adaptive`.
             * @enum {string}
             */
            retry_mode?: "legacy" | "standard" | "adaptive";
        };
        /** ConfigMistralOCR */
        "Config.dynamiq.connections.MistralOCR": {
            /**
             * @description Base URL. Default: `https://api.mistral.ai/`.
             * @enum {string}
             */
            base_url?: "https://api.mistral.ai/";
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
        };
        /** ConfigPipedreamOAuth2 */
        "Config.dynamiq.connections.PipedreamOAuth2": {
            /**
             * Format: password
             * @description Access token.
             */
            access_token: string;
            /** @description Project ID. */
            project_id: string;
            /**
             * @description Base URL. Default: `https://api.pipedream.com/v1`.
             * @enum {string}
             */
            url?: "https://api.pipedream.com/v1";
            /**
             * @description Environment. Default: `development`.
             * @enum {string}
             */
            environment?: "development" | "production";
            /**
             * Format: date-time
             * @description Expires at. When the access token expires.
             */
            expires_at?: string;
        };
        /** ConfigRedisConnection */
        "Config.dynamiq.connections.RedisConnection": {
            /** @description Host. */
            host: string;
            /** @description Port. Usually 6379. */
            port: number;
            /** @description Database number. Usually 0. */
            db: number;
            /** @description Username. */
            username?: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
        };
        /**
         * ConfigCrediblePostgres
         * @description connectionString is required, or host with databaseName and userName.
         */
        "Config.credible.connections.postgres": {
            /** @description Host. */
            host?: string;
            /** @description Port. */
            port?: number;
            /** @description Database. */
            databaseName?: string;
            /** @description User. */
            userName?: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
            /**
             * Format: password
             * @description Connection string. In place of the parts.
             */
            connectionString?: string;
            /**
             * @description TLS. Of a connection through a proxy.
             * @enum {string}
             */
            sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /** ConfigCredibleBigquery */
        "Config.credible.connections.bigquery": {
            /** @description Default project ID. */
            defaultProjectId?: string;
            /** @description Billing project ID. */
            billingProjectId?: string;
            /** @description Location. */
            location?: string;
            /**
             * Format: password
             * @description Service account key. The JSON file, as text. Without it the program that connects uses its own credentials.
             */
            serviceAccountKeyJson?: string;
            /** @description Maximum bytes billed. */
            maximumBytesBilled?: string;
            /** @description Timeout of a query. In milliseconds. */
            queryTimeoutMilliseconds?: string;
            /** @description Service account to impersonate. Its email; in place of a key. */
            impersonateServiceAccount?: string;
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /**
         * ConfigCredibleSnowflake
         * @description password or privateKey is required.
         */
        "Config.credible.connections.snowflake": {
            /** @description Account. The account identifier, such as myorg-account123. */
            account: string;
            /** @description User. */
            username: string;
            /** @description Warehouse. */
            warehouse: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
            /**
             * Format: password
             * @description Private key. In PEM, with its BEGIN and END lines.
             */
            privateKey?: string;
            /**
             * Format: password
             * @description Passphrase of the private key.
             */
            privateKeyPass?: string;
            /** @description Database. */
            database?: string;
            /** @description Schema. */
            schema?: string;
            /** @description Role. */
            role?: string;
            /** @description Timeout of a response. In milliseconds. */
            responseTimeoutMilliseconds?: number;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /**
         * ConfigCredibleTrino
         * @description server starts with http:// or https:// unless peakaKey is given.
         */
        "Config.credible.connections.trino": {
            /** @description Server. With http:// or https://. */
            server?: string;
            /** @description Port. */
            port?: number;
            /** @description Catalog. */
            catalog?: string;
            /** @description Schema. */
            schema?: string;
            /** @description User. */
            user?: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
            /**
             * Format: password
             * @description Peaka key.
             */
            peakaKey?: string;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /** ConfigCredibleMysql */
        "Config.credible.connections.mysql": {
            /** @description Host. */
            host?: string;
            /** @description Port. */
            port?: number;
            /** @description Database. */
            database?: string;
            /** @description User. */
            user?: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /** ConfigCredibleDuckdb */
        "Config.credible.connections.duckdb": {
            /** @description Attached databases. Each under a name of its own, which is not that of the connection. */
            attachedDatabases?: {
                /** @description Name. */
                name: string;
                /**
                 * @description Type. Requires the block of its name.
                 * @enum {string}
                 */
                type: "bigquery" | "snowflake" | "postgres" | "gcs" | "s3" | "azure";
                /** @description Attributes. Computed: what is sent is ignored. */
                attributes?: Record<string, never>;
                /** @description Credible BigQuery. */
                bigqueryConnection?: {
                    /** @description Default project ID. */
                    defaultProjectId?: string;
                    /** @description Billing project ID. */
                    billingProjectId?: string;
                    /** @description Location. */
                    location?: string;
                    /**
                     * Format: password
                     * @description Service account key. The JSON file, as text. Without it the program that connects uses its own credentials.
                     */
                    serviceAccountKeyJson?: string;
                    /** @description Maximum bytes billed. */
                    maximumBytesBilled?: string;
                    /** @description Timeout of a query. In milliseconds. */
                    queryTimeoutMilliseconds?: string;
                    /** @description Service account to impersonate. Its email; in place of a key. */
                    impersonateServiceAccount?: string;
                };
                /** @description Credible Snowflake. */
                snowflakeConnection?: {
                    /** @description Account. The account identifier, such as myorg-account123. */
                    account: string;
                    /** @description User. */
                    username: string;
                    /** @description Warehouse. */
                    warehouse: string;
                    /**
                     * Format: password
                     * @description Password.
                     */
                    password?: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey?: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Database. */
                    database?: string;
                    /** @description Schema. */
                    schema?: string;
                    /** @description Role. */
                    role?: string;
                    /** @description Timeout of a response. In milliseconds. */
                    responseTimeoutMilliseconds?: number;
                };
                /** @description Credible PostgreSQL. */
                postgresConnection?: {
                    /** @description Host. */
                    host?: string;
                    /** @description Port. */
                    port?: number;
                    /** @description Database. */
                    databaseName?: string;
                    /** @description User. */
                    userName?: string;
                    /**
                     * Format: password
                     * @description Password.
                     */
                    password?: string;
                    /**
                     * Format: password
                     * @description Connection string. In place of the parts.
                     */
                    connectionString?: string;
                    /**
                     * @description TLS. Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** @description Google Cloud Storage. */
                gcsConnection?: {
                    /** @description HMAC key ID. */
                    keyId: string;
                    /**
                     * Format: password
                     * @description HMAC secret.
                     */
                    secret: string;
                };
                /** @description Amazon S3. */
                s3Connection?: {
                    /**
                     * @description Credentials. config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /** @description Chain. Of credential_chain: the providers in order, with ; between. */
                    chain?: string;
                    /** @description Access key ID. */
                    accessKeyId?: string;
                    /**
                     * Format: password
                     * @description Secret access key.
                     */
                    secretAccessKey?: string;
                    /** @description Region. Default: `us-east-1`. */
                    region?: string;
                    /** @description Endpoint. Of another service with the API of S3. */
                    endpoint?: string;
                    /**
                     * Format: password
                     * @description Session token.
                     */
                    sessionToken?: string;
                };
                /** @description Azure Storage. */
                azureConnection?: {
                    /**
                     * @description Sign in by.
                     * @enum {string}
                     */
                    authType: "service_principal" | "sas_token";
                    /**
                     * Format: password
                     * @description SAS URL. Whole, with its token.
                     */
                    sasUrl?: string;
                    /** @description Tenant ID. */
                    tenantId?: string;
                    /** @description Client ID. */
                    clientId?: string;
                    /**
                     * Format: password
                     * @description Client secret.
                     */
                    clientSecret?: string;
                    /** @description Storage account. */
                    accountName?: string;
                    /** @description File URL. May end in a pattern, such as /container/path/**. */
                    fileUrl?: string;
                };
            }[];
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /** ConfigCredibleMotherduck */
        "Config.credible.connections.motherduck": {
            /**
             * Format: password
             * @description Access token.
             */
            accessToken: string;
            /** @description Database. */
            database?: string;
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /**
         * ConfigCredibleDatabricks
         * @description token is required, or oauthClientId with oauthClientSecret.
         */
        "Config.credible.connections.databricks": {
            /** @description Host. The server hostname, without https://. */
            host: string;
            /** @description HTTP path. */
            path: string;
            /** @description Default catalog. */
            defaultCatalog: string;
            /**
             * Format: password
             * @description Access token.
             */
            token?: string;
            /** @description OAuth client ID. */
            oauthClientId?: string;
            /**
             * Format: password
             * @description OAuth client secret.
             */
            oauthClientSecret?: string;
            /** @description Default schema. */
            defaultSchema?: string;
            /** @description Setup SQL. Run when the connection is made. */
            setupSQL?: string;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /** ConfigCredibleDucklake */
        "Config.credible.connections.ducklake": {
            /** @description Storage. */
            storage: {
                /**
                 * Format: uri
                 * @description Bucket URL. Such as s3://my-bucket/path.
                 */
                bucketUrl: string;
                /** @description Amazon S3. */
                s3Connection?: {
                    /**
                     * @description Credentials. config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /** @description Chain. Of credential_chain: the providers in order, with ; between. */
                    chain?: string;
                    /** @description Access key ID. */
                    accessKeyId?: string;
                    /**
                     * Format: password
                     * @description Secret access key.
                     */
                    secretAccessKey?: string;
                    /** @description Region. Default: `us-east-1`. */
                    region?: string;
                    /** @description Endpoint. Of another service with the API of S3. */
                    endpoint?: string;
                    /**
                     * Format: password
                     * @description Session token.
                     */
                    sessionToken?: string;
                };
                /** @description Google Cloud Storage. */
                gcsConnection?: {
                    /** @description HMAC key ID. */
                    keyId: string;
                    /**
                     * Format: password
                     * @description HMAC secret.
                     */
                    secret: string;
                };
            };
            /** @description Catalog. */
            catalog: {
                /** @description Credible PostgreSQL. */
                postgresConnection: {
                    /** @description Host. */
                    host?: string;
                    /** @description Port. */
                    port?: number;
                    /** @description Database. */
                    databaseName?: string;
                    /** @description User. */
                    userName?: string;
                    /**
                     * Format: password
                     * @description Password.
                     */
                    password?: string;
                    /**
                     * Format: password
                     * @description Connection string. In place of the parts.
                     */
                    connectionString?: string;
                    /**
                     * @description TLS. Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** @description Metadata schema. */
                metadataSchema?: string;
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /** ConfigCrediblePublisher */
        "Config.credible.connections.publisher": {
            /**
             * Format: uri
             * @description Connection URI. Such as https://data.example.com/api/v0/environments/sales/connections/warehouse.
             */
            connectionUri: string;
            /**
             * Format: password
             * @description Access token.
             */
            accessToken?: string;
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
        };
        /** ConfigAtlasCloud */
        "Config.dynamiq.connections.AtlasCloud": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.atlascloud.ai/v1`.
             */
            url?: string;
        };
        /** ConfigMiniMax */
        "Config.dynamiq.connections.MiniMax": components["schemas"]["Config.dynamiq.connections.MiniMax.global"] | components["schemas"]["Config.dynamiq.connections.MiniMax.china"];
        /** ConfigMiniMaxGlobal */
        "Config.dynamiq.connections.MiniMax.global": {
            /**
             * @description Region. Default: `global`.
             * @constant
             */
            region?: "global";
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.minimax.io/v1`.
             */
            url?: string;
        };
        /** ConfigMiniMaxChina */
        "Config.dynamiq.connections.MiniMax.china": {
            /**
             * @description Region.
             * @constant
             */
            region: "china";
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.minimax.cn/v1`.
             */
            url?: string;
        };
        /**
         * ConfigTurbopuffer
         * @description region or base_url is required, and not both.
         */
        "Config.dynamiq.connections.Turbopuffer": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /** @description Region. Such as aws-us-east-1. */
            region?: string;
            /**
             * Format: uri
             * @description API URL. Of a dedicated or self-hosted cluster, in place of a region.
             */
            base_url?: string;
        };
        /** ConfigLinkup */
        "Config.dynamiq.connections.Linkup": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.linkup.so/v1/`.
             */
            url?: string;
        };
        /** ConfigSerply */
        "Config.dynamiq.connections.Serply": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.serply.io`.
             */
            url?: string;
        };
        /** ConfigDeepgram */
        "Config.dynamiq.connections.Deepgram": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Default: `https://api.deepgram.com/v1`.
             */
            url?: string;
        };
        /** ConfigComposio */
        "Config.dynamiq.connections.Composio": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description Base URL. Default: `https://backend.composio.dev/api/v3`.
             */
            url?: string;
        };
        /** ConfigGoogleDocumentAI */
        "Config.dynamiq.connections.GoogleDocumentAI": {
            /** @description Project ID. */
            project_id: string;
            /** @description Private key ID. */
            private_key_id?: string;
            /**
             * Format: password
             * @description Private key. In PEM, with its BEGIN and END lines.
             */
            private_key: string;
            /** @description Client email. */
            client_email: string;
            /** @description Client ID. */
            client_id?: string;
            /**
             * Format: uri
             * @description Auth URI.
             */
            auth_uri?: string;
            /**
             * Format: uri
             * @description Token URI.
             */
            token_uri: string;
            /**
             * Format: uri
             * @description Auth provider certificate URL.
             */
            auth_provider_x509_cert_url?: string;
            /**
             * Format: uri
             * @description Client certificate URL.
             */
            client_x509_cert_url?: string;
            /** @description Universe domain. Usually googleapis.com. */
            universe_domain?: string;
            /** @description Location. Where the processors are: us, eu or a region. Default: `us`. */
            location?: string;
            /**
             * @description Comes with a file pasted whole: accepted, and not kept.
             * @constant
             */
            type?: "service_account";
        };
        /** ConfigTypeSafe */
        "Config.dynamiq.connections.TypeSafe": {
            /**
             * Format: password
             * @description API key.
             */
            api_key: string;
            /**
             * Format: uri
             * @description API root. Default: `https://api.typesafe.ai`.
             */
            url?: string;
        };
        /** CrediblePostgres */
        "Credible.postgres": {
            /** @description Host. */
            host?: string;
            /** @description Port. */
            port?: number;
            /** @description Database. */
            databaseName?: string;
            /** @description User. */
            userName?: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
            /**
             * Format: password
             * @description Connection string. In place of the parts.
             */
            connectionString?: string;
            /**
             * @description TLS. Of a connection through a proxy.
             * @enum {string}
             */
            sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
        };
        /** CredibleViewPostgres */
        "CredibleView.postgres": {
            /** @description Host. */
            host?: string;
            /** @description Port. */
            port?: number;
            /** @description Database. */
            databaseName?: string;
            /** @description User. */
            userName?: string;
            /**
             * @description TLS. Of a connection through a proxy.
             * @enum {string}
             */
            sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
        };
        /** CredibleBigquery */
        "Credible.bigquery": {
            /** @description Default project ID. */
            defaultProjectId?: string;
            /** @description Billing project ID. */
            billingProjectId?: string;
            /** @description Location. */
            location?: string;
            /**
             * Format: password
             * @description Service account key. The JSON file, as text. Without it the program that connects uses its own credentials.
             */
            serviceAccountKeyJson?: string;
            /** @description Maximum bytes billed. */
            maximumBytesBilled?: string;
            /** @description Timeout of a query. In milliseconds. */
            queryTimeoutMilliseconds?: string;
            /** @description Service account to impersonate. Its email; in place of a key. */
            impersonateServiceAccount?: string;
        };
        /** CredibleViewBigquery */
        "CredibleView.bigquery": {
            /** @description Default project ID. */
            defaultProjectId?: string;
            /** @description Billing project ID. */
            billingProjectId?: string;
            /** @description Location. */
            location?: string;
            /** @description Maximum bytes billed. */
            maximumBytesBilled?: string;
            /** @description Timeout of a query. In milliseconds. */
            queryTimeoutMilliseconds?: string;
            /** @description Service account to impersonate. Its email; in place of a key. */
            impersonateServiceAccount?: string;
        };
        /** CredibleSnowflake */
        "Credible.snowflake": {
            /** @description Account. The account identifier, such as myorg-account123. */
            account: string;
            /** @description User. */
            username: string;
            /** @description Warehouse. */
            warehouse: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
            /**
             * Format: password
             * @description Private key. In PEM, with its BEGIN and END lines.
             */
            privateKey?: string;
            /**
             * Format: password
             * @description Passphrase of the private key.
             */
            privateKeyPass?: string;
            /** @description Database. */
            database?: string;
            /** @description Schema. */
            schema?: string;
            /** @description Role. */
            role?: string;
            /** @description Timeout of a response. In milliseconds. */
            responseTimeoutMilliseconds?: number;
        };
        /** CredibleViewSnowflake */
        "CredibleView.snowflake": {
            /** @description Account. The account identifier, such as myorg-account123. */
            account?: string;
            /** @description User. */
            username?: string;
            /** @description Warehouse. */
            warehouse?: string;
            /** @description Database. */
            database?: string;
            /** @description Schema. */
            schema?: string;
            /** @description Role. */
            role?: string;
            /** @description Timeout of a response. In milliseconds. */
            responseTimeoutMilliseconds?: number;
        };
        /** CredibleTrino */
        "Credible.trino": {
            /** @description Server. With http:// or https://. */
            server?: string;
            /** @description Port. */
            port?: number;
            /** @description Catalog. */
            catalog?: string;
            /** @description Schema. */
            schema?: string;
            /** @description User. */
            user?: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
            /**
             * Format: password
             * @description Peaka key.
             */
            peakaKey?: string;
        };
        /** CredibleViewTrino */
        "CredibleView.trino": {
            /** @description Server. With http:// or https://. */
            server?: string;
            /** @description Port. */
            port?: number;
            /** @description Catalog. */
            catalog?: string;
            /** @description Schema. */
            schema?: string;
            /** @description User. */
            user?: string;
        };
        /** CredibleMysql */
        "Credible.mysql": {
            /** @description Host. */
            host?: string;
            /** @description Port. */
            port?: number;
            /** @description Database. */
            database?: string;
            /** @description User. */
            user?: string;
            /**
             * Format: password
             * @description Password.
             */
            password?: string;
        };
        /** CredibleViewMysql */
        "CredibleView.mysql": {
            /** @description Host. */
            host?: string;
            /** @description Port. */
            port?: number;
            /** @description Database. */
            database?: string;
            /** @description User. */
            user?: string;
        };
        /** CredibleDuckdb */
        "Credible.duckdb": {
            /** @description Attached databases. Each under a name of its own, which is not that of the connection. */
            attachedDatabases?: {
                /** @description Name. */
                name: string;
                /**
                 * @description Type. Requires the block of its name.
                 * @enum {string}
                 */
                type: "bigquery" | "snowflake" | "postgres" | "gcs" | "s3" | "azure";
                /** @description Attributes. Computed: what is sent is ignored. */
                attributes?: Record<string, never>;
                /** @description Credible BigQuery. */
                bigqueryConnection?: {
                    /** @description Default project ID. */
                    defaultProjectId?: string;
                    /** @description Billing project ID. */
                    billingProjectId?: string;
                    /** @description Location. */
                    location?: string;
                    /**
                     * Format: password
                     * @description Service account key. The JSON file, as text. Without it the program that connects uses its own credentials.
                     */
                    serviceAccountKeyJson?: string;
                    /** @description Maximum bytes billed. */
                    maximumBytesBilled?: string;
                    /** @description Timeout of a query. In milliseconds. */
                    queryTimeoutMilliseconds?: string;
                    /** @description Service account to impersonate. Its email; in place of a key. */
                    impersonateServiceAccount?: string;
                };
                /** @description Credible Snowflake. */
                snowflakeConnection?: {
                    /** @description Account. The account identifier, such as myorg-account123. */
                    account: string;
                    /** @description User. */
                    username: string;
                    /** @description Warehouse. */
                    warehouse: string;
                    /**
                     * Format: password
                     * @description Password.
                     */
                    password?: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey?: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Database. */
                    database?: string;
                    /** @description Schema. */
                    schema?: string;
                    /** @description Role. */
                    role?: string;
                    /** @description Timeout of a response. In milliseconds. */
                    responseTimeoutMilliseconds?: number;
                };
                /** @description Credible PostgreSQL. */
                postgresConnection?: {
                    /** @description Host. */
                    host?: string;
                    /** @description Port. */
                    port?: number;
                    /** @description Database. */
                    databaseName?: string;
                    /** @description User. */
                    userName?: string;
                    /**
                     * Format: password
                     * @description Password.
                     */
                    password?: string;
                    /**
                     * Format: password
                     * @description Connection string. In place of the parts.
                     */
                    connectionString?: string;
                    /**
                     * @description TLS. Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** @description Google Cloud Storage. */
                gcsConnection?: {
                    /** @description HMAC key ID. */
                    keyId: string;
                    /**
                     * Format: password
                     * @description HMAC secret.
                     */
                    secret: string;
                };
                /** @description Amazon S3. */
                s3Connection?: {
                    /**
                     * @description Credentials. config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /** @description Chain. Of credential_chain: the providers in order, with ; between. */
                    chain?: string;
                    /** @description Access key ID. */
                    accessKeyId?: string;
                    /**
                     * Format: password
                     * @description Secret access key.
                     */
                    secretAccessKey?: string;
                    /** @description Region. Default: `us-east-1`. */
                    region?: string;
                    /** @description Endpoint. Of another service with the API of S3. */
                    endpoint?: string;
                    /**
                     * Format: password
                     * @description Session token.
                     */
                    sessionToken?: string;
                };
                /** @description Azure Storage. */
                azureConnection?: {
                    /**
                     * @description Sign in by.
                     * @enum {string}
                     */
                    authType: "service_principal" | "sas_token";
                    /**
                     * Format: password
                     * @description SAS URL. Whole, with its token.
                     */
                    sasUrl?: string;
                    /** @description Tenant ID. */
                    tenantId?: string;
                    /** @description Client ID. */
                    clientId?: string;
                    /**
                     * Format: password
                     * @description Client secret.
                     */
                    clientSecret?: string;
                    /** @description Storage account. */
                    accountName?: string;
                    /** @description File URL. May end in a pattern, such as /container/path/**. */
                    fileUrl?: string;
                };
            }[];
        };
        /** CredibleViewDuckdb */
        "CredibleView.duckdb": {
            /** @description Attached databases. Each under a name of its own, which is not that of the connection. */
            attachedDatabases?: {
                /** @description Name. */
                name: string;
                /**
                 * @description Type. Requires the block of its name.
                 * @enum {string}
                 */
                type: "bigquery" | "snowflake" | "postgres" | "gcs" | "s3" | "azure";
                /** @description Attributes. Computed: what is sent is ignored. */
                attributes?: Record<string, never>;
                /** @description Credible BigQuery. */
                bigqueryConnection?: {
                    /** @description Default project ID. */
                    defaultProjectId?: string;
                    /** @description Billing project ID. */
                    billingProjectId?: string;
                    /** @description Location. */
                    location?: string;
                    /** @description Maximum bytes billed. */
                    maximumBytesBilled?: string;
                    /** @description Timeout of a query. In milliseconds. */
                    queryTimeoutMilliseconds?: string;
                    /** @description Service account to impersonate. Its email; in place of a key. */
                    impersonateServiceAccount?: string;
                };
                /** @description Credible Snowflake. */
                snowflakeConnection?: {
                    /** @description Account. The account identifier, such as myorg-account123. */
                    account: string;
                    /** @description User. */
                    username: string;
                    /** @description Warehouse. */
                    warehouse: string;
                    /** @description Database. */
                    database?: string;
                    /** @description Schema. */
                    schema?: string;
                    /** @description Role. */
                    role?: string;
                    /** @description Timeout of a response. In milliseconds. */
                    responseTimeoutMilliseconds?: number;
                };
                /** @description Credible PostgreSQL. */
                postgresConnection?: {
                    /** @description Host. */
                    host?: string;
                    /** @description Port. */
                    port?: number;
                    /** @description Database. */
                    databaseName?: string;
                    /** @description User. */
                    userName?: string;
                    /**
                     * @description TLS. Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** @description Google Cloud Storage. */
                gcsConnection?: {
                    /** @description HMAC key ID. */
                    keyId: string;
                };
                /** @description Amazon S3. */
                s3Connection?: {
                    /**
                     * @description Credentials. config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /** @description Chain. Of credential_chain: the providers in order, with ; between. */
                    chain?: string;
                    /** @description Access key ID. */
                    accessKeyId?: string;
                    /** @description Region. Default: `us-east-1`. */
                    region?: string;
                    /** @description Endpoint. Of another service with the API of S3. */
                    endpoint?: string;
                };
                /** @description Azure Storage. */
                azureConnection?: {
                    /**
                     * @description Sign in by.
                     * @enum {string}
                     */
                    authType: "service_principal" | "sas_token";
                    /** @description Tenant ID. */
                    tenantId?: string;
                    /** @description Client ID. */
                    clientId?: string;
                    /** @description Storage account. */
                    accountName?: string;
                    /** @description File URL. May end in a pattern, such as /container/path/**. */
                    fileUrl?: string;
                };
            }[];
        };
        /** CredibleMotherduck */
        "Credible.motherduck": {
            /**
             * Format: password
             * @description Access token.
             */
            accessToken: string;
            /** @description Database. */
            database?: string;
        };
        /** CredibleViewMotherduck */
        "CredibleView.motherduck": {
            /** @description Database. */
            database?: string;
        };
        /** CredibleDatabricks */
        "Credible.databricks": {
            /** @description Host. The server hostname, without https://. */
            host: string;
            /** @description HTTP path. */
            path: string;
            /** @description Default catalog. */
            defaultCatalog: string;
            /**
             * Format: password
             * @description Access token.
             */
            token?: string;
            /** @description OAuth client ID. */
            oauthClientId?: string;
            /**
             * Format: password
             * @description OAuth client secret.
             */
            oauthClientSecret?: string;
            /** @description Default schema. */
            defaultSchema?: string;
            /** @description Setup SQL. Run when the connection is made. */
            setupSQL?: string;
        };
        /** CredibleViewDatabricks */
        "CredibleView.databricks": {
            /** @description Host. The server hostname, without https://. */
            host?: string;
            /** @description HTTP path. */
            path?: string;
            /** @description Default catalog. */
            defaultCatalog?: string;
            /** @description OAuth client ID. */
            oauthClientId?: string;
            /** @description Default schema. */
            defaultSchema?: string;
            /** @description Setup SQL. Run when the connection is made. */
            setupSQL?: string;
        };
        /** CredibleDucklake */
        "Credible.ducklake": {
            /** @description Storage. */
            storage: {
                /**
                 * Format: uri
                 * @description Bucket URL. Such as s3://my-bucket/path.
                 */
                bucketUrl: string;
                /** @description Amazon S3. */
                s3Connection?: {
                    /**
                     * @description Credentials. config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /** @description Chain. Of credential_chain: the providers in order, with ; between. */
                    chain?: string;
                    /** @description Access key ID. */
                    accessKeyId?: string;
                    /**
                     * Format: password
                     * @description Secret access key.
                     */
                    secretAccessKey?: string;
                    /** @description Region. Default: `us-east-1`. */
                    region?: string;
                    /** @description Endpoint. Of another service with the API of S3. */
                    endpoint?: string;
                    /**
                     * Format: password
                     * @description Session token.
                     */
                    sessionToken?: string;
                };
                /** @description Google Cloud Storage. */
                gcsConnection?: {
                    /** @description HMAC key ID. */
                    keyId: string;
                    /**
                     * Format: password
                     * @description HMAC secret.
                     */
                    secret: string;
                };
            };
            /** @description Catalog. */
            catalog: {
                /** @description Credible PostgreSQL. */
                postgresConnection: {
                    /** @description Host. */
                    host?: string;
                    /** @description Port. */
                    port?: number;
                    /** @description Database. */
                    databaseName?: string;
                    /** @description User. */
                    userName?: string;
                    /**
                     * Format: password
                     * @description Password.
                     */
                    password?: string;
                    /**
                     * Format: password
                     * @description Connection string. In place of the parts.
                     */
                    connectionString?: string;
                    /**
                     * @description TLS. Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** @description Metadata schema. */
                metadataSchema?: string;
            };
        };
        /** CredibleViewDucklake */
        "CredibleView.ducklake": {
            /** @description Storage. */
            storage?: {
                /**
                 * Format: uri
                 * @description Bucket URL. Such as s3://my-bucket/path.
                 */
                bucketUrl: string;
                /** @description Amazon S3. */
                s3Connection?: {
                    /**
                     * @description Credentials. config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /** @description Chain. Of credential_chain: the providers in order, with ; between. */
                    chain?: string;
                    /** @description Access key ID. */
                    accessKeyId?: string;
                    /** @description Region. Default: `us-east-1`. */
                    region?: string;
                    /** @description Endpoint. Of another service with the API of S3. */
                    endpoint?: string;
                };
                /** @description Google Cloud Storage. */
                gcsConnection?: {
                    /** @description HMAC key ID. */
                    keyId: string;
                };
            };
            /** @description Catalog. */
            catalog?: {
                /** @description Credible PostgreSQL. */
                postgresConnection: {
                    /** @description Host. */
                    host?: string;
                    /** @description Port. */
                    port?: number;
                    /** @description Database. */
                    databaseName?: string;
                    /** @description User. */
                    userName?: string;
                    /**
                     * @description TLS. Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** @description Metadata schema. */
                metadataSchema?: string;
            };
        };
        /** CrediblePublisher */
        "Credible.publisher": {
            /**
             * Format: uri
             * @description Connection URI. Such as https://data.example.com/api/v0/environments/sales/connections/warehouse.
             */
            connectionUri: string;
            /**
             * Format: password
             * @description Access token.
             */
            accessToken?: string;
        };
        /** CredibleViewPublisher */
        "CredibleView.publisher": {
            /**
             * Format: uri
             * @description Connection URI. Such as https://data.example.com/api/v0/environments/sales/connections/warehouse.
             */
            connectionUri?: string;
        };
        /** CredibleConnectionPostgres */
        "CredibleConnection.postgres": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "postgres";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            postgresConnection: components["schemas"]["Credible.postgres"];
        };
        /** CredibleConnectionBigquery */
        "CredibleConnection.bigquery": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bigquery";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            bigqueryConnection: components["schemas"]["Credible.bigquery"];
        };
        /** CredibleConnectionSnowflake */
        "CredibleConnection.snowflake": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "snowflake";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            snowflakeConnection: components["schemas"]["Credible.snowflake"];
        };
        /** CredibleConnectionTrino */
        "CredibleConnection.trino": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "trino";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            trinoConnection: components["schemas"]["Credible.trino"];
        };
        /** CredibleConnectionMysql */
        "CredibleConnection.mysql": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mysql";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            mysqlConnection: components["schemas"]["Credible.mysql"];
        };
        /** CredibleConnectionDuckdb */
        "CredibleConnection.duckdb": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "duckdb";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            duckdbConnection?: components["schemas"]["Credible.duckdb"];
        };
        /** CredibleConnectionMotherduck */
        "CredibleConnection.motherduck": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "motherduck";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            motherduckConnection: components["schemas"]["Credible.motherduck"];
        };
        /** CredibleConnectionDatabricks */
        "CredibleConnection.databricks": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "databricks";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            databricksConnection: components["schemas"]["Credible.databricks"];
        };
        /** CredibleConnectionDucklake */
        "CredibleConnection.ducklake": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ducklake";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            ducklakeConnection: components["schemas"]["Credible.ducklake"];
        };
        /** CredibleConnectionPublisher */
        "CredibleConnection.publisher": {
            name?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "publisher";
            /** @description Computed; ignored in requests. */
            resource?: unknown;
            /** @description Computed; ignored in requests. */
            attributes?: unknown;
            /** @description Computed; ignored in requests. */
            fingerprint?: unknown;
            /** @description Computed; ignored in requests. */
            withheldFields?: unknown;
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /**
                     * Format: password
                     * @description Private key. In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Format: password
                     * @description Passphrase of the private key.
                     */
                    privateKeyPass?: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            publisherConnection: components["schemas"]["Credible.publisher"];
        };
        /** CredibleConnectionViewPostgres */
        "CredibleConnectionView.postgres": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "postgres";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            postgresConnection: components["schemas"]["CredibleView.postgres"];
        };
        /** CredibleConnectionViewBigquery */
        "CredibleConnectionView.bigquery": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bigquery";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            bigqueryConnection: components["schemas"]["CredibleView.bigquery"];
        };
        /** CredibleConnectionViewSnowflake */
        "CredibleConnectionView.snowflake": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "snowflake";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            snowflakeConnection: components["schemas"]["CredibleView.snowflake"];
        };
        /** CredibleConnectionViewTrino */
        "CredibleConnectionView.trino": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "trino";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            trinoConnection: components["schemas"]["CredibleView.trino"];
        };
        /** CredibleConnectionViewMysql */
        "CredibleConnectionView.mysql": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mysql";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            mysqlConnection: components["schemas"]["CredibleView.mysql"];
        };
        /** CredibleConnectionViewDuckdb */
        "CredibleConnectionView.duckdb": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "duckdb";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            duckdbConnection?: components["schemas"]["CredibleView.duckdb"];
        };
        /** CredibleConnectionViewMotherduck */
        "CredibleConnectionView.motherduck": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "motherduck";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            motherduckConnection: components["schemas"]["CredibleView.motherduck"];
        };
        /** CredibleConnectionViewDatabricks */
        "CredibleConnectionView.databricks": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "databricks";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            databricksConnection: components["schemas"]["CredibleView.databricks"];
        };
        /** CredibleConnectionViewDucklake */
        "CredibleConnectionView.ducklake": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ducklake";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            ducklakeConnection: components["schemas"]["CredibleView.ducklake"];
        };
        /** CredibleConnectionViewPublisher */
        "CredibleConnectionView.publisher": {
            resource: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "publisher";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /** @description Proxy. A bastion that the server is reached through, by SSH port forwarding. */
            proxy?: {
                /**
                 * @description Kind.
                 * @enum {string}
                 */
                type: "ssh";
                /** @description SSH. */
                ssh: {
                    /** @description Host. Of the bastion. */
                    host: string;
                    /** @description Port. Default: `22`. */
                    port?: number;
                    /** @description User. */
                    username: string;
                    /** @description Host key. Lines of known_hosts; without any, the bastion is not verified. */
                    hostKey?: string;
                };
            };
            /** @description Query metadata. Properties of every statement, for the database’s own reports. */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /** @description Enforced query metadata. The same, but a query cannot override them. */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /** @description Config tag. Opaque: kept as its writer sends it, gone with a write that sends none. */
            configEtag?: string;
            publisherConnection: components["schemas"]["CredibleView.publisher"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "list-connections": {
        parameters: {
            query?: {
                project_id?: string;
                type?: ("dynamiq.connections.Anthropic" | "dynamiq.connections.Gemini" | "dynamiq.connections.Cohere" | "dynamiq.connections.Mistral" | "dynamiq.connections.Groq" | "dynamiq.connections.HuggingFace" | "dynamiq.connections.xAI" | "dynamiq.connections.DeepSeek" | "dynamiq.connections.TogetherAI" | "dynamiq.connections.Anyscale" | "dynamiq.connections.FireworksAI" | "dynamiq.connections.Replicate" | "dynamiq.connections.SambaNova" | "dynamiq.connections.Cerebras" | "dynamiq.connections.DeepInfra" | "dynamiq.connections.Perplexity" | "dynamiq.connections.OpenAI" | "dynamiq.connections.AzureAI" | "dynamiq.connections.WatsonX" | "dynamiq.connections.NvidiaNIM" | "dynamiq.connections.AWS" | "dynamiq.connections.VertexAI" | "dynamiq.connections.Pinecone" | "dynamiq.connections.Weaviate" | "dynamiq.connections.Qdrant" | "dynamiq.connections.Milvus" | "dynamiq.connections.Chroma" | "dynamiq.connections.Elasticsearch" | "dynamiq.connections.AWSOpenSearch" | "dynamiq.connections.PostgreSQL" | "dynamiq.connections.MySQL" | "dynamiq.connections.AWSRedshift" | "dynamiq.connections.Snowflake" | "dynamiq.connections.Databricks" | "dynamiq.connections.Neo4j" | "dynamiq.connections.AWSNeptune" | "dynamiq.connections.ApacheAGE" | "dynamiq.connections.Tavily" | "dynamiq.connections.Exa" | "dynamiq.connections.ScaleSerp" | "dynamiq.connections.Firecrawl" | "dynamiq.connections.ZenRows" | "dynamiq.connections.Jina" | "dynamiq.connections.Stagehand" | "dynamiq.connections.Whisper" | "dynamiq.connections.ElevenLabs" | "dynamiq.connections.E2B" | "dynamiq.connections.Daytona" | "dynamiq.connections.MCPSse" | "dynamiq.connections.MCPStreamableHTTP" | "dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.Http" | "dynamiq.connections.HttpApiKey" | "dynamiq.connections.Unstructured" | "dynamiq.connections.Lakera" | "dynamiq.connections.GoogleCloud" | "dynamiq.connections.Atlassian" | "dynamiq.connections.AI21" | "dynamiq.connections.Novita" | "dynamiq.connections.Ollama" | "dynamiq.connections.OpenRouter" | "dynamiq.connections.DatabricksSQL" | "dynamiq.connections.Browserbase" | "dynamiq.connections.SteelBrowser" | "dynamiq.connections.CuaDesktop" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2" | "dynamiq.connections.Dynamiq" | "dynamiq.connections.AWSTextract" | "dynamiq.connections.MistralOCR" | "dynamiq.connections.PipedreamOAuth2" | "dynamiq.connections.RedisConnection" | "credible.connections.postgres" | "credible.connections.bigquery" | "credible.connections.snowflake" | "credible.connections.trino" | "credible.connections.mysql" | "credible.connections.duckdb" | "credible.connections.motherduck" | "credible.connections.databricks" | "credible.connections.ducklake" | "credible.connections.publisher" | "dynamiq.connections.AtlasCloud" | "dynamiq.connections.MiniMax" | "dynamiq.connections.Turbopuffer" | "dynamiq.connections.Linkup" | "dynamiq.connections.Serply" | "dynamiq.connections.Deepgram" | "dynamiq.connections.Composio" | "dynamiq.connections.GoogleDocumentAI" | "dynamiq.connections.TypeSafe")[];
                status?: ("active" | "incomplete" | "expired")[];
                include_system?: "true" | "false";
                name_prefix?: string;
                sort?: string;
                page?: number;
                page_size?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the connections of a project */
            200: {
                headers: {
                    /** @description The next page, with `rel="next"` (RFC 8288). */
                    Link?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"][];
                        pagination: {
                            page: number;
                            page_size: number;
                            page_count: number;
                            total_count: number;
                            /** @description Send it as `cursor` to get the next page; null on the last page. */
                            next_cursor: string | null;
                        };
                    };
                };
            };
            /**
             * @description `unknown_type`: There is no such connection type.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "create-connection": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the create idempotent: a repeat within 24 hours gets the stored response. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConnection"];
            };
        };
        responses: {
            /** @description Create a connection */
            201: {
                headers: {
                    /** @description The version, quoted. Send it as `If-Match`. */
                    ETag?: string;
                    /** @description The URL of the new resource, or of the redirect. */
                    Location?: string;
                    /** @description `true` if this is the stored response. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"];
                    };
                };
            };
            /**
             * @description `unknown_type`: There is no such connection type.
             *
             *     `invalid_config`: The config does not fit its type.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key was used with another body. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-connection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a connection, without its secrets */
            200: {
                headers: {
                    /** @description The version, quoted. Send it as `If-Match`. */
                    ETag?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"];
                    };
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "update-connection": {
        parameters: {
            query?: never;
            header?: {
                /** @description The request is rejected with 412 if this is not the ETag of the stored version. */
                "If-Match"?: string;
            };
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedConnection"];
            };
        };
        responses: {
            /** @description Replace the config of a connection */
            200: {
                headers: {
                    /** @description The version, quoted. Send it as `If-Match`. */
                    ETag?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"];
                    };
                };
            };
            /**
             * @description `invalid_config`: The config does not fit its type.
             *
             *     `unknown_type`: There is no such connection type.
             *
             *     `type_is_fixed`: The type of a connection is fixed after creation.
             *
             *     `name_is_fixed`: The name of a connection is fixed after creation.
             *
             *     `project_is_fixed`: The project of a connection is fixed.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `revision_conflict`: The resource was modified concurrently. Read it again and retry. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `precondition_failed`: The resource has another version than the request expects. Read it again and retry. */
            412: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: An internal error occurred.
             */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-connection": {
        parameters: {
            query?: never;
            header?: {
                /** @description The request is rejected with 412 if this is not the ETag of the stored version. */
                "If-Match"?: string;
            };
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success without a body. */
            204: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `connection_in_use`: The connection is in use. Remove its references first.
             *
             *     `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `precondition_failed`: The resource has another version than the request expects. Read it again and retry. */
            412: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    rejected_access_token_version?: number | null;
                };
            };
        };
        responses: {
            /** @description Resolve a connection into its credentials */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Credentials"];
                    };
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `authorization_required`: This connection is not authorized yet. Authorize it.
             *
             *     `reauthorization_required`: The grant of this connection has expired or was revoked. Authorize it again.
             *
             *     `credentials_missing`: The connection lacks fields that its type requires.
             *
             *     `oauth2_client_missing`: The connection names no OAuth client, and the deployment has none for its type. Register one and set oauth2_client_id.
             *
             *     `oauth2_client_rejected`: The provider rejects the OAuth client. Correct its client_id and client_secret.
             *
             *     `refresh_refused`: The provider rejects the request as it is configured. Check the scopes of the connection and the endpoints of its OAuth client.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: An internal error occurred.
             */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `provider_unavailable`: The provider cannot refresh the token now. The grant is kept. Retry.
             *
             *     `dependency_unavailable`: A dependency is unavailable. No change was made. Retry.
             */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-credentials-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    connection_ids: string[];
                };
            };
        };
        responses: {
            /** @description Resolve up to 25 connections in one request */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: ({
                            /** Format: uuid */
                            id: string;
                            error: {
                                code: string;
                                message: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        } | components["schemas"]["Credentials"])[];
                    };
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: An internal error occurred.
             */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "test-connection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Test a stored connection at its service */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConnectionTestResult"];
                    };
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `credentials_missing`: The connection lacks fields that its type requires. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `too_many_connection_tests`: This access key has used its connection tests for this minute. Retry later. */
            429: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: An internal error occurred.
             */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "test-unsaved-connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsavedConnection"];
            };
        };
        responses: {
            /** @description Test a connection before it is created */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConnectionTestResult"];
                    };
                };
            };
            /**
             * @description `unknown_type`: There is no such connection type.
             *
             *     `invalid_config`: The config does not fit its type.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `too_many_connection_tests`: This access key has used its connection tests for this minute. Retry later. */
            429: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "authorize-connection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    redirect_uri?: string | null;
                    bind?: boolean | null;
                };
            };
        };
        responses: {
            /** @description Start an authorization: returns the URL at which a person consents */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            url: string;
                        };
                    };
                };
            };
            /**
             * @description `not_an_oauth_type`: Connections of this type hold their own credentials. There is nothing to authorize.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `oauth2_client_missing`: The connection names no OAuth client, and the deployment has none for its type. Register one and set oauth2_client_id. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "add-reference": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connection_id: string;
                resource_type: string;
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reference exists already and is unchanged. */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reference"];
                    };
                };
            };
            /** @description Add a reference: a resource uses a connection */
            201: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reference"];
                    };
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "remove-reference": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connection_id: string;
                resource_type: string;
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success without a body. */
            204: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "list-references": {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what uses a connection, by type and id of the resource */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reference"][];
                        pagination: {
                            page: number;
                            page_size: number;
                            page_count: number;
                            total_count: number;
                        };
                    };
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "list-audit-log": {
        parameters: {
            query?: {
                project_id?: string;
                /** @description The id of a connection, OAuth client, project or access key. */
                subject?: string;
                type?: ("connection.created" | "connection.updated" | "connection.deleted" | "connection.credentials_read" | "reference.added" | "reference.removed" | "connection.authorization_started" | "connection.authorized" | "connection.refreshed" | "connection.refresh_failed" | "connection.expired" | "connection.tested" | "oauth2_client.created" | "oauth2_client.updated" | "oauth2_client.deleted" | "project.created" | "project.updated" | "project.deleted" | "access_key.created" | "access_key.rotated" | "access_key.deleted")[];
                /** @description The id of an access key, or the name of its user. */
                actor?: string;
                /** @description Records from this time on. */
                since?: string;
                /** @description Records before this time. */
                until?: string;
                page_size?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what happened in a project, or in the deployment, newest first */
            200: {
                headers: {
                    /** @description The next page, with `rel="next"` (RFC 8288). */
                    Link?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LogEvent"][];
                        pagination: {
                            page_size: number;
                            /** @description Send it as `cursor` to get the next page; null on the last page. */
                            next_cursor: string | null;
                        };
                    };
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "list-events": {
        parameters: {
            query?: {
                cursor?: string;
                page?: number;
                page_size?: number;
            };
            header?: never;
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what happened to a connection, newest first */
            200: {
                headers: {
                    /** @description The next page, with `rel="next"` (RFC 8288). */
                    Link?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Event"][];
                        pagination: {
                            page_size?: number;
                            /** @description Send it as `cursor` to get the next page; null on the last page. */
                            next_cursor: string | null;
                            page?: number;
                            page_count?: number;
                            total_count?: number;
                        };
                    };
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "list-connection-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List every connection type with the schema of its config */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConnectionType"][];
                    };
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-connection-type": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a connection type */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConnectionType"];
                    };
                };
            };
            /** @description `connection_type_not_found`: There is no such connection type. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "list-oauth2-clients": {
        parameters: {
            query?: {
                project_id?: string;
                type?: ("dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2")[];
                include_system?: "true" | "false";
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the OAuth clients of a project, by name */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OAuth2Client"][];
                        pagination: {
                            page: number;
                            page_size: number;
                            page_count: number;
                            total_count: number;
                        };
                    };
                };
            };
            /**
             * @description `unknown_type`: There is no such connection type.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "create-oauth2-client": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the create idempotent: a repeat within 24 hours gets the stored response. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOAuth2Client"];
            };
        };
        responses: {
            /** @description Register an OAuth client */
            201: {
                headers: {
                    /** @description The version, quoted. Send it as `If-Match`. */
                    ETag?: string;
                    /** @description The URL of the new resource, or of the redirect. */
                    Location?: string;
                    /** @description `true` if this is the stored response. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OAuth2Client"];
                    };
                };
            };
            /**
             * @description `unknown_type`: There is no such connection type.
             *
             *     `not_an_oauth_type`: Connections of this type hold their own credentials. There is nothing to authorize.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key was used with another body. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-oauth2-client": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oauth2_client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an OAuth client, without its secret */
            200: {
                headers: {
                    /** @description The version, quoted. Send it as `If-Match`. */
                    ETag?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OAuth2Client"];
                    };
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `oauth2_client_not_found`: There is no such OAuth client. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "update-oauth2-client": {
        parameters: {
            query?: never;
            header?: {
                /** @description The request is rejected with 412 if this is not the ETag of the stored version. */
                "If-Match"?: string;
            };
            path: {
                oauth2_client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedOAuth2Client"];
            };
        };
        responses: {
            /** @description Replace an OAuth client; a secret that is absent is kept */
            200: {
                headers: {
                    /** @description The version, quoted. Send it as `If-Match`. */
                    ETag?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OAuth2Client"];
                    };
                };
            };
            /**
             * @description `type_is_fixed`: The type of a connection is fixed after creation.
             *
             *     `project_is_fixed`: The project of a connection is fixed.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `oauth2_client_not_found`: There is no such OAuth client. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `revision_conflict`: The resource was modified concurrently. Read it again and retry. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `precondition_failed`: The resource has another version than the request expects. Read it again and retry. */
            412: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: An internal error occurred.
             */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-oauth2-client": {
        parameters: {
            query?: never;
            header?: {
                /** @description The request is rejected with 412 if this is not the ETag of the stored version. */
                "If-Match"?: string;
            };
            path: {
                oauth2_client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success without a body. */
            204: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: Only the deployment admin key can manage a system connection.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `oauth2_client_not_found`: There is no such OAuth client. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `oauth2_client_in_use`: Connections use this OAuth client.
             *
             *     `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `precondition_failed`: The resource has another version than the request expects. Read it again and retry. */
            412: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "list-projects": {
        parameters: {
            query?: {
                /** @description Accepted for Dynamiq’s clients, and ignored. */
                org_id?: string;
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the projects that the key can read, by name */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
                        pagination: {
                            page: number;
                            page_size: number;
                            page_count: number;
                            total_count: number;
                        };
                    };
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "create-project": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the create idempotent: a repeat within 24 hours gets the stored response. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Create a project */
            201: {
                headers: {
                    /** @description The URL of the new resource, or of the redirect. */
                    Location?: string;
                    /** @description `true` if this is the stored response. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"];
                    };
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key was used with another body. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-project": {
        parameters: {
            query?: {
                /** @description Accepted for Dynamiq’s clients, and ignored. */
                org_id?: string;
            };
            header?: never;
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a project */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"];
                    };
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success without a body. */
            204: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `project_not_empty`: The project contains connections or OAuth clients.
             *
             *     `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "rename-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedProject"];
            };
        };
        responses: {
            /** @description Rename a project */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"];
                    };
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `name_taken`: The name is taken.
             *
             *     `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the identity behind the access key: its user, role, scopes and project */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                    };
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "list-access-keys": {
        parameters: {
            query?: {
                project_id?: string;
                page?: number;
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List access keys, without the keys themselves */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AccessKey"][];
                        pagination: {
                            page: number;
                            page_size: number;
                            page_count: number;
                            total_count: number;
                        };
                    };
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "create-access-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    user?: string | null;
                    /** @enum {string} */
                    role: "viewer" | "runtime" | "editor" | "admin";
                    project_id?: string | null;
                    expires_at?: string | null;
                };
            };
        };
        responses: {
            /** @description Create an access key */
            201: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewAccessKey"];
                    };
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "delete-access-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                access_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success without a body. */
            204: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `access_key_not_found`: There is no such access key. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-own-access-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the access key of this request, and the scopes of its role */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnAccessKey"];
                    };
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "rotate-access-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                access_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    overlap_seconds?: number | null;
                };
            };
        };
        responses: {
            /** @description Replace an access key, keeping its id */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewAccessKey"];
                    };
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `access_key_not_found`: There is no such access key. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `revision_conflict`: The resource was modified concurrently. Read it again and retry. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Report that the API is available */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            status: "ok";
                            version: string;
                        };
                    };
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "read-openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read this API as an OpenAPI 3.1 document */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAPI"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "complete-authorization": {
        parameters: {
            query?: {
                state?: string;
                code?: string;
                error?: string;
                iss?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The authorization is bound to this browser and has a `redirect_uri`: a redirect to it. */
            302: {
                headers: {
                    /** @description The URL of the new resource, or of the redirect. */
                    Location?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `authorization_unknown`: This authorization is unknown, expired (after 10 minutes) or already completed. Start it again.
             *
             *     `authorization_refused`: The provider did not grant the authorization.
             *
             *     `browser_mismatch`: This authorization was started in another browser, or this browser blocks cookies. Start it again in this browser.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `prefetch_rejected`: This address does not answer a browser prefetch. Open it directly. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: An internal error occurred.
             */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "open-connector-page": {
        parameters: {
            query?: {
                connection?: string;
                until?: string;
                proof?: string;
            };
            header?: never;
            path: {
                connector_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page: the connection is authorized already. */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A redirect without a body. */
            302: {
                headers: {
                    /** @description The URL of the new resource, or of the redirect. */
                    Location?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `link_not_valid`: This link has expired (after 24 hours) or is not valid. Request a new one.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `prefetch_rejected`: This address does not answer a browser prefetch. Open it directly. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `route_not_found`: There is no such route. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `oauth2_client_missing`: The connection names no OAuth client, and the deployment has none for its type. Register one and set oauth2_client_id. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "read-credible-connection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
                connectionName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a database connection, without its secrets */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleConnectionView"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_found`: There is no such project.
             *
             *     `connection_not_found`: There is no such connection.
             */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "create-credible-connection": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the create idempotent: a repeat within 24 hours gets the stored response. */
                "Idempotency-Key"?: string;
            };
            path: {
                projectName: string;
                connectionName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredibleConnection"];
            };
        };
        responses: {
            /** @description Create a database connection */
            201: {
                headers: {
                    /** @description `true` if this is the stored response. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleMessage"];
                };
            };
            /**
             * @description `invalid_config`: The config does not fit its type.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             *
             *     `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key was used with another body. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "delete-credible-connection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
                connectionName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a database connection and its secrets */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleMessage"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_found`: There is no such project.
             *
             *     `connection_not_found`: There is no such connection.
             */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             *
             *     `connection_in_use`: The connection is in use. Remove its references first.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "update-credible-connection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
                connectionName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredibleConnectionPatch"];
            };
        };
        responses: {
            /** @description Change a database connection */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleMessage"];
                };
            };
            /**
             * @description `invalid_config`: The config does not fit its type.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             *
             *     `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_found`: There is no such project.
             *
             *     `connection_not_found`: There is no such connection.
             */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `revision_conflict`: The resource was modified concurrently. Read it again and retry. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: An internal error occurred.
             */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "read-credible-connection-2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
                connectionName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a database connection, without its secrets */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleConnectionView"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_found`: There is no such project.
             *
             *     `connection_not_found`: There is no such connection.
             */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "create-credible-connection-2": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the create idempotent: a repeat within 24 hours gets the stored response. */
                "Idempotency-Key"?: string;
            };
            path: {
                projectName: string;
                connectionName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredibleConnection"];
            };
        };
        responses: {
            /** @description Create a database connection */
            201: {
                headers: {
                    /** @description `true` if this is the stored response. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleMessage"];
                };
            };
            /**
             * @description `invalid_config`: The config does not fit its type.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             *
             *     `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key was used with another body. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "delete-credible-connection-2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
                connectionName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a database connection and its secrets */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleMessage"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_found`: There is no such project.
             *
             *     `connection_not_found`: There is no such connection.
             */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             *
             *     `connection_in_use`: The connection is in use. Remove its references first.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "update-credible-connection-2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
                connectionName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredibleConnectionPatch"];
            };
        };
        responses: {
            /** @description Change a database connection */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleMessage"];
                };
            };
            /**
             * @description `invalid_config`: The config does not fit its type.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             *
             *     `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_found`: There is no such project.
             *
             *     `connection_not_found`: There is no such connection.
             */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `revision_conflict`: The resource was modified concurrently. Read it again and retry. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: An internal error occurred.
             */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "list-credible-connections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the database connections of a project */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleConnectionView"][];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "list-credible-connections-2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the database connections of a project */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleConnectionView"][];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "test-credible-connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ({
                    config?: unknown;
                } & {
                    [key: string]: unknown;
                }) | components["schemas"]["CredibleConnection"] | {
                    config: components["schemas"]["CredibleConnection"];
                };
            };
        };
        responses: {
            /** @description Test a database connection before it is created */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleConnectionStatus"];
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `too_many_connection_tests`: This access key has used its connection tests for this minute. Retry later. */
            429: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "list-credible-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the projects that the key can read, by name */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProject"][];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "create-credible-project": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the create idempotent: a repeat within 24 hours gets the stored response. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCredibleProject"];
            };
        };
        responses: {
            /** @description Create a project */
            200: {
                headers: {
                    /** @description `true` if this is the stored response. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProjectDone"];
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key was used with another body. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "list-credible-projects-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the projects that the key can read, by name */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProject"][];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "create-credible-project-2": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the create idempotent: a repeat within 24 hours gets the stored response. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCredibleProject"];
            };
        };
        responses: {
            /** @description Create a project */
            200: {
                headers: {
                    /** @description `true` if this is the stored response. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProjectDone"];
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key was used with another body. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "read-credible-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a project */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProject"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "delete-credible-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a project that holds no connections, and its access keys */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProjectDone"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_empty`: The project contains connections or OAuth clients.
             *
             *     `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "update-credible-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredibleProjectChange"];
            };
        };
        responses: {
            /** @description Rename a project, or change its readme */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProjectDone"];
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             *
             *     `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `name_taken`: The name is taken.
             *
             *     `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "read-credible-project-2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a project */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProject"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "delete-credible-project-2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a project that holds no connections, and its access keys */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProjectDone"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_empty`: The project contains connections or OAuth clients.
             *
             *     `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "update-credible-project-2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredibleProjectChange"];
            };
        };
        responses: {
            /** @description Rename a project, or change its readme */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProjectDone"];
                };
            };
            /**
             * @description `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             *
             *     `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved.
             */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `name_taken`: The name is taken.
             *
             *     `revision_conflict`: The resource was modified concurrently. Read it again and retry.
             */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "read-credible-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Report that the API is available */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleStatus"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
        };
    };
    "create-connector-connection": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the create idempotent: a repeat within 24 hours gets the stored response. */
                "Idempotency-Key"?: string;
                /** @description The id of the project. Required with an access key that is not limited to one project. */
                "x-project-id"?: string;
            };
            path: {
                connector_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectConnector"];
            };
        };
        responses: {
            /** @description Connect a connector: bind it to credentials */
            200: {
                headers: {
                    /** @description `true` if this is the stored response. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectedConnector"];
                };
            };
            /** @description `project_required`: This key is not limited to one project. Set the header x-project-id. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /**
             * @description `project_not_found`: There is no such project.
             *
             *     `connection_type_not_found`: There is no such connection type.
             */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /**
             * @description `invalid_config`: The config does not fit its type.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             *
             *     `idempotency_key_reused`: This Idempotency-Key was used with another body.
             */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
        };
    };
    "create-connector-connection-2": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the create idempotent: a repeat within 24 hours gets the stored response. */
                "Idempotency-Key"?: string;
                /** @description The id of the project. Required with an access key that is not limited to one project. */
                "x-project-id"?: string;
            };
            path: {
                connector_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectConnector"];
            };
        };
        responses: {
            /** @description Connect a connector: bind it to credentials */
            200: {
                headers: {
                    /** @description `true` if this is the stored response. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectedConnector"];
                };
            };
            /** @description `project_required`: This key is not limited to one project. Set the header x-project-id. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /**
             * @description `project_not_found`: There is no such project.
             *
             *     `connection_type_not_found`: There is no such connection type.
             */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON without a Content-Encoding. Send "Content-Type: application/json". */
            415: {
                headers: {
                    /** @description `identity`, if the body had a Content-Encoding. */
                    "Accept-Encoding"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /**
             * @description `invalid_config`: The config does not fit its type.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             *
             *     `idempotency_key_reused`: This Idempotency-Key was used with another body.
             */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
        };
    };
    "list-connectors": {
        parameters: {
            query?: {
                type?: string;
                query?: string;
                page?: number;
                per_page?: number;
            };
            header?: {
                /** @description The id of the project. Required with an access key that is not limited to one project. */
                "x-project-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the connectors, with their connections */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorPage"];
                };
            };
            /** @description `project_required`: This key is not limited to one project. Set the header x-project-id. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
        };
    };
    "list-connectors-2": {
        parameters: {
            query?: {
                type?: string;
                query?: string;
                page?: number;
                per_page?: number;
            };
            header?: {
                /** @description The id of the project. Required with an access key that is not limited to one project. */
                "x-project-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the connectors, with their connections */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorPage"];
                };
            };
            /** @description `project_required`: This key is not limited to one project. Set the header x-project-id. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
        };
    };
    "search-connectors": {
        parameters: {
            query: {
                query: string;
            };
            header?: {
                /** @description The id of the project. Required with an access key that is not limited to one project. */
                "x-project-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search the connectors */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"][];
                };
            };
            /** @description `project_required`: This key is not limited to one project. Set the header x-project-id. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
        };
    };
    "search-connectors-2": {
        parameters: {
            query: {
                query: string;
            };
            header?: {
                /** @description The id of the project. Required with an access key that is not limited to one project. */
                "x-project-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search the connectors */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"][];
                };
            };
            /** @description `project_required`: This key is not limited to one project. Set the header x-project-id. */
            400: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: The access key is missing, unknown, revoked or expired. Send a valid one as "Authorization: Bearer <access key>". */
            401: {
                headers: {
                    /** @description RFC 6750. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            422: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: An internal error occurred. */
            500: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A dependency is unavailable. No change was made. Retry. */
            503: {
                headers: {
                    /** @description Seconds after which the same request can succeed. */
                    "Retry-After"?: number;
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
        };
    };
}
