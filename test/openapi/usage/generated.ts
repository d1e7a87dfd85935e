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
         * @description Without `project_id`: the project of the key; with a key of the deployment, all projects. Requires the scope `connections:read`.
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
         * List the connection types with the schemas of their configs
         * @description `search` finds a text in names, ids, categories and descriptions; `fields=summary` leaves out the schemas. No access key required.
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
    "/v1/oauth2-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the OAuth providers of the catalogue
         * @description No access key required.
         */
        get: operations["list-oauth2-providers"];
        put?: never;
        post?: never;
        delete?: never;
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
        NewConnection: components["schemas"]["NewConnection.dynamiq.connections.Anthropic"] | components["schemas"]["NewConnection.dynamiq.connections.Gemini"] | components["schemas"]["NewConnection.dynamiq.connections.Cohere"] | components["schemas"]["NewConnection.dynamiq.connections.Mistral"] | components["schemas"]["NewConnection.dynamiq.connections.Groq"] | components["schemas"]["NewConnection.dynamiq.connections.HuggingFace"] | components["schemas"]["NewConnection.dynamiq.connections.xAI"] | components["schemas"]["NewConnection.dynamiq.connections.DeepSeek"] | components["schemas"]["NewConnection.dynamiq.connections.TogetherAI"] | components["schemas"]["NewConnection.dynamiq.connections.Anyscale"] | components["schemas"]["NewConnection.dynamiq.connections.FireworksAI"] | components["schemas"]["NewConnection.dynamiq.connections.Replicate"] | components["schemas"]["NewConnection.dynamiq.connections.SambaNova"] | components["schemas"]["NewConnection.dynamiq.connections.Cerebras"] | components["schemas"]["NewConnection.dynamiq.connections.DeepInfra"] | components["schemas"]["NewConnection.dynamiq.connections.Perplexity"] | components["schemas"]["NewConnection.dynamiq.connections.OpenAI"] | components["schemas"]["NewConnection.dynamiq.connections.AzureAI"] | components["schemas"]["NewConnection.dynamiq.connections.WatsonX"] | components["schemas"]["NewConnection.dynamiq.connections.NvidiaNIM"] | components["schemas"]["NewConnection.dynamiq.connections.AWS"] | components["schemas"]["NewConnection.dynamiq.connections.VertexAI"] | components["schemas"]["NewConnection.dynamiq.connections.Pinecone"] | components["schemas"]["NewConnection.dynamiq.connections.Weaviate"] | components["schemas"]["NewConnection.dynamiq.connections.Qdrant"] | components["schemas"]["NewConnection.dynamiq.connections.Milvus"] | components["schemas"]["NewConnection.dynamiq.connections.Chroma"] | components["schemas"]["NewConnection.dynamiq.connections.Elasticsearch"] | components["schemas"]["NewConnection.dynamiq.connections.AWSOpenSearch"] | components["schemas"]["NewConnection.dynamiq.connections.PostgreSQL"] | components["schemas"]["NewConnection.dynamiq.connections.MySQL"] | components["schemas"]["NewConnection.dynamiq.connections.AWSRedshift"] | components["schemas"]["NewConnection.dynamiq.connections.Snowflake"] | components["schemas"]["NewConnection.dynamiq.connections.Databricks"] | components["schemas"]["NewConnection.dynamiq.connections.Neo4j"] | components["schemas"]["NewConnection.dynamiq.connections.AWSNeptune"] | components["schemas"]["NewConnection.dynamiq.connections.ApacheAGE"] | components["schemas"]["NewConnection.dynamiq.connections.Tavily"] | components["schemas"]["NewConnection.dynamiq.connections.Exa"] | components["schemas"]["NewConnection.dynamiq.connections.ScaleSerp"] | components["schemas"]["NewConnection.dynamiq.connections.Firecrawl"] | components["schemas"]["NewConnection.dynamiq.connections.ZenRows"] | components["schemas"]["NewConnection.dynamiq.connections.Jina"] | components["schemas"]["NewConnection.dynamiq.connections.Stagehand"] | components["schemas"]["NewConnection.dynamiq.connections.Whisper"] | components["schemas"]["NewConnection.dynamiq.connections.ElevenLabs"] | components["schemas"]["NewConnection.dynamiq.connections.E2B"] | components["schemas"]["NewConnection.dynamiq.connections.Daytona"] | components["schemas"]["NewConnection.dynamiq.connections.MCPSse"] | components["schemas"]["NewConnection.dynamiq.connections.MCPStreamableHTTP"] | components["schemas"]["NewConnection.dynamiq.connections.GoogleOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.MicrosoftOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.DropboxOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.BoxOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.NotionOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.Http"] | components["schemas"]["NewConnection.dynamiq.connections.HttpApiKey"] | components["schemas"]["NewConnection.dynamiq.connections.Unstructured"] | components["schemas"]["NewConnection.dynamiq.connections.Lakera"] | components["schemas"]["NewConnection.dynamiq.connections.GoogleCloud"] | components["schemas"]["NewConnection.dynamiq.connections.Atlassian"] | components["schemas"]["NewConnection.dynamiq.connections.AI21"] | components["schemas"]["NewConnection.dynamiq.connections.Novita"] | components["schemas"]["NewConnection.dynamiq.connections.Ollama"] | components["schemas"]["NewConnection.dynamiq.connections.OpenRouter"] | components["schemas"]["NewConnection.dynamiq.connections.DatabricksSQL"] | components["schemas"]["NewConnection.dynamiq.connections.Browserbase"] | components["schemas"]["NewConnection.dynamiq.connections.SteelBrowser"] | components["schemas"]["NewConnection.dynamiq.connections.CuaDesktop"] | components["schemas"]["NewConnection.dynamiq.connections.GitHubOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.OAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.Dynamiq"] | components["schemas"]["NewConnection.dynamiq.connections.AWSTextract"] | components["schemas"]["NewConnection.dynamiq.connections.MistralOCR"] | components["schemas"]["NewConnection.dynamiq.connections.PipedreamOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.RedisConnection"] | components["schemas"]["NewConnection.credible.connections.postgres"] | components["schemas"]["NewConnection.credible.connections.bigquery"] | components["schemas"]["NewConnection.credible.connections.snowflake"] | components["schemas"]["NewConnection.credible.connections.trino"] | components["schemas"]["NewConnection.credible.connections.mysql"] | components["schemas"]["NewConnection.credible.connections.duckdb"] | components["schemas"]["NewConnection.credible.connections.motherduck"] | components["schemas"]["NewConnection.credible.connections.databricks"] | components["schemas"]["NewConnection.credible.connections.ducklake"] | components["schemas"]["NewConnection.credible.connections.publisher"] | components["schemas"]["NewConnection.dynamiq.connections.AtlasCloud"] | components["schemas"]["NewConnection.dynamiq.connections.MiniMax"] | components["schemas"]["NewConnection.dynamiq.connections.Turbopuffer"] | components["schemas"]["NewConnection.dynamiq.connections.Linkup"] | components["schemas"]["NewConnection.dynamiq.connections.Serply"] | components["schemas"]["NewConnection.dynamiq.connections.Deepgram"] | components["schemas"]["NewConnection.dynamiq.connections.Composio"] | components["schemas"]["NewConnection.dynamiq.connections.GoogleDocumentAI"] | components["schemas"]["NewConnection.dynamiq.connections.TypeSafe"] | components["schemas"]["NewConnection.mooring.connections.FortyTwo"] | components["schemas"]["NewConnection.mooring.connections.AcuityScheduling"] | components["schemas"]["NewConnection.mooring.connections.Aha"] | components["schemas"]["NewConnection.mooring.connections.Aircall"] | components["schemas"]["NewConnection.mooring.connections.Airtable"] | components["schemas"]["NewConnection.mooring.connections.Amazon"] | components["schemas"]["NewConnection.mooring.connections.AmazonAds"] | components["schemas"]["NewConnection.mooring.connections.Apple"] | components["schemas"]["NewConnection.mooring.connections.ArcGIS"] | components["schemas"]["NewConnection.mooring.connections.Asana"] | components["schemas"]["NewConnection.mooring.connections.Jira"] | components["schemas"]["NewConnection.mooring.connections.Confluence"] | components["schemas"]["NewConnection.mooring.connections.Attio"] | components["schemas"]["NewConnection.mooring.connections.Auth0"] | components["schemas"]["NewConnection.mooring.connections.Autodesk"] | components["schemas"]["NewConnection.mooring.connections.AWeber"] | components["schemas"]["NewConnection.mooring.connections.AmazonCognito"] | components["schemas"]["NewConnection.mooring.connections.AzureAdB2c"] | components["schemas"]["NewConnection.mooring.connections.CanvasCredentials"] | components["schemas"]["NewConnection.mooring.connections.Baidu"] | components["schemas"]["NewConnection.mooring.connections.BambooHR"] | components["schemas"]["NewConnection.mooring.connections.Basecamp"] | components["schemas"]["NewConnection.mooring.connections.BattleNet"] | components["schemas"]["NewConnection.mooring.connections.Bexio"] | components["schemas"]["NewConnection.mooring.connections.Bitbucket"] | components["schemas"]["NewConnection.mooring.connections.Bitly"] | components["schemas"]["NewConnection.mooring.connections.Blackbaud"] | components["schemas"]["NewConnection.mooring.connections.Bungie"] | components["schemas"]["NewConnection.mooring.connections.Calendly"] | components["schemas"]["NewConnection.mooring.connections.CampaignMonitor"] | components["schemas"]["NewConnection.mooring.connections.Canva"] | components["schemas"]["NewConnection.mooring.connections.Capsule"] | components["schemas"]["NewConnection.mooring.connections.CILogon"] | components["schemas"]["NewConnection.mooring.connections.Clever"] | components["schemas"]["NewConnection.mooring.connections.ClickUp"] | components["schemas"]["NewConnection.mooring.connections.Clio"] | components["schemas"]["NewConnection.mooring.connections.Close"] | components["schemas"]["NewConnection.mooring.connections.CloudConvert"] | components["schemas"]["NewConnection.mooring.connections.Coinbase"] | components["schemas"]["NewConnection.mooring.connections.ConstantContact"] | components["schemas"]["NewConnection.mooring.connections.Contentful"] | components["schemas"]["NewConnection.mooring.connections.Copper"] | components["schemas"]["NewConnection.mooring.connections.Dailymotion"] | components["schemas"]["NewConnection.mooring.connections.Datadog"] | components["schemas"]["NewConnection.mooring.connections.Feide"] | components["schemas"]["NewConnection.mooring.connections.Deel"] | components["schemas"]["NewConnection.mooring.connections.DeviantArt"] | components["schemas"]["NewConnection.mooring.connections.Dexcom"] | components["schemas"]["NewConnection.mooring.connections.Dialpad"] | components["schemas"]["NewConnection.mooring.connections.DigitalOcean"] | components["schemas"]["NewConnection.mooring.connections.Discord"] | components["schemas"]["NewConnection.mooring.connections.Disqus"] | components["schemas"]["NewConnection.mooring.connections.DocuSign"] | components["schemas"]["NewConnection.mooring.connections.DocuSignDemo"] | components["schemas"]["NewConnection.mooring.connections.Dribbble"] | components["schemas"]["NewConnection.mooring.connections.Drip"] | components["schemas"]["NewConnection.mooring.connections.DropboxSign"] | components["schemas"]["NewConnection.mooring.connections.Ebay"] | components["schemas"]["NewConnection.mooring.connections.EpicGames"] | components["schemas"]["NewConnection.mooring.connections.Etsy"] | components["schemas"]["NewConnection.mooring.connections.EveOnline"] | components["schemas"]["NewConnection.mooring.connections.Eventbrite"] | components["schemas"]["NewConnection.mooring.connections.ExactOnline"] | components["schemas"]["NewConnection.mooring.connections.Exist"] | components["schemas"]["NewConnection.mooring.connections.FacebookPages"] | components["schemas"]["NewConnection.mooring.connections.FacebookLeadAds"] | components["schemas"]["NewConnection.mooring.connections.MetaAds"] | components["schemas"]["NewConnection.mooring.connections.Fathom"] | components["schemas"]["NewConnection.mooring.connections.Figma"] | components["schemas"]["NewConnection.mooring.connections.Formstack"] | components["schemas"]["NewConnection.mooring.connections.Fortnox"] | components["schemas"]["NewConnection.mooring.connections.Foursquare"] | components["schemas"]["NewConnection.mooring.connections.FreeAgent"] | components["schemas"]["NewConnection.mooring.connections.FreshBooks"] | components["schemas"]["NewConnection.mooring.connections.Front"] | components["schemas"]["NewConnection.mooring.connections.GarminConnect"] | components["schemas"]["NewConnection.mooring.connections.Genius"] | components["schemas"]["NewConnection.mooring.connections.GetResponse"] | components["schemas"]["NewConnection.mooring.connections.Gitea"] | components["schemas"]["NewConnection.mooring.connections.Gitee"] | components["schemas"]["NewConnection.mooring.connections.GitHub"] | components["schemas"]["NewConnection.mooring.connections.GitLab"] | components["schemas"]["NewConnection.mooring.connections.Gmail"] | components["schemas"]["NewConnection.mooring.connections.GoogleDrive"] | components["schemas"]["NewConnection.mooring.connections.GoogleCalendar"] | components["schemas"]["NewConnection.mooring.connections.GoogleSheets"] | components["schemas"]["NewConnection.mooring.connections.GoogleDocs"] | components["schemas"]["NewConnection.mooring.connections.GoogleSlides"] | components["schemas"]["NewConnection.mooring.connections.GoogleForms"] | components["schemas"]["NewConnection.mooring.connections.GoogleContacts"] | components["schemas"]["NewConnection.mooring.connections.GoogleTasks"] | components["schemas"]["NewConnection.mooring.connections.GoogleAds"] | components["schemas"]["NewConnection.mooring.connections.GoogleAnalytics"] | components["schemas"]["NewConnection.mooring.connections.GoogleSearchConsole"] | components["schemas"]["NewConnection.mooring.connections.GoogleBigQuery"] | components["schemas"]["NewConnection.mooring.connections.YouTube"] | components["schemas"]["NewConnection.mooring.connections.Gorgias"] | components["schemas"]["NewConnection.mooring.connections.Greenhouse"] | components["schemas"]["NewConnection.mooring.connections.Groove"] | components["schemas"]["NewConnection.mooring.connections.Gumroad"] | components["schemas"]["NewConnection.mooring.connections.Gusto"] | components["schemas"]["NewConnection.mooring.connections.GustoDemo"] | components["schemas"]["NewConnection.mooring.connections.Harvest"] | components["schemas"]["NewConnection.mooring.connections.HeadHunter"] | components["schemas"]["NewConnection.mooring.connections.HelpScout"] | components["schemas"]["NewConnection.mooring.connections.Heroku"] | components["schemas"]["NewConnection.mooring.connections.HighLevel"] | components["schemas"]["NewConnection.mooring.connections.HuaweiId"] | components["schemas"]["NewConnection.mooring.connections.HubSpot"] | components["schemas"]["NewConnection.mooring.connections.HuggingFace"] | components["schemas"]["NewConnection.mooring.connections.Instagram"] | components["schemas"]["NewConnection.mooring.connections.Intercom"] | components["schemas"]["NewConnection.mooring.connections.Jobber"] | components["schemas"]["NewConnection.mooring.connections.Kakao"] | components["schemas"]["NewConnection.mooring.connections.Keap"] | components["schemas"]["NewConnection.mooring.connections.Kick"] | components["schemas"]["NewConnection.mooring.connections.Kit"] | components["schemas"]["NewConnection.mooring.connections.Klaviyo"] | components["schemas"]["NewConnection.mooring.connections.Lever"] | components["schemas"]["NewConnection.mooring.connections.Lichess"] | components["schemas"]["NewConnection.mooring.connections.LightspeedX"] | components["schemas"]["NewConnection.mooring.connections.Line"] | components["schemas"]["NewConnection.mooring.connections.Linear"] | components["schemas"]["NewConnection.mooring.connections.LinkedIn"] | components["schemas"]["NewConnection.mooring.connections.LinkedInAds"] | components["schemas"]["NewConnection.mooring.connections.Mailchimp"] | components["schemas"]["NewConnection.mooring.connections.MailRu"] | components["schemas"]["NewConnection.mooring.connections.Meetup"] | components["schemas"]["NewConnection.mooring.connections.MicrosoftOutlook"] | components["schemas"]["NewConnection.mooring.connections.MicrosoftOneDrive"] | components["schemas"]["NewConnection.mooring.connections.MicrosoftTeams"] | components["schemas"]["NewConnection.mooring.connections.MicrosoftSharePoint"] | components["schemas"]["NewConnection.mooring.connections.MicrosoftExcel"] | components["schemas"]["NewConnection.mooring.connections.MicrosoftToDo"] | components["schemas"]["NewConnection.mooring.connections.MicrosoftPowerBi"] | components["schemas"]["NewConnection.mooring.connections.AzureDevOps"] | components["schemas"]["NewConnection.mooring.connections.MicrosoftTenant"] | components["schemas"]["NewConnection.mooring.connections.Miro"] | components["schemas"]["NewConnection.mooring.connections.Mixcloud"] | components["schemas"]["NewConnection.mooring.connections.Mollie"] | components["schemas"]["NewConnection.mooring.connections.Monday"] | components["schemas"]["NewConnection.mooring.connections.Mural"] | components["schemas"]["NewConnection.mooring.connections.MusicBrainz"] | components["schemas"]["NewConnection.mooring.connections.Myob"] | components["schemas"]["NewConnection.mooring.connections.NationBuilder"] | components["schemas"]["NewConnection.mooring.connections.Naver"] | components["schemas"]["NewConnection.mooring.connections.Netlify"] | components["schemas"]["NewConnection.mooring.connections.NetSuite"] | components["schemas"]["NewConnection.mooring.connections.Odnoklassniki"] | components["schemas"]["NewConnection.mooring.connections.Okta"] | components["schemas"]["NewConnection.mooring.connections.OktaCustom"] | components["schemas"]["NewConnection.mooring.connections.OpenStreetMap"] | components["schemas"]["NewConnection.mooring.connections.Orcid"] | components["schemas"]["NewConnection.mooring.connections.OsChina"] | components["schemas"]["NewConnection.mooring.connections.Osu"] | components["schemas"]["NewConnection.mooring.connections.Oura"] | components["schemas"]["NewConnection.mooring.connections.Outreach"] | components["schemas"]["NewConnection.mooring.connections.PagerDuty"] | components["schemas"]["NewConnection.mooring.connections.PandaDoc"] | components["schemas"]["NewConnection.mooring.connections.Patreon"] | components["schemas"]["NewConnection.mooring.connections.PayPal"] | components["schemas"]["NewConnection.mooring.connections.Pinterest"] | components["schemas"]["NewConnection.mooring.connections.Pipedrive"] | components["schemas"]["NewConnection.mooring.connections.PlanningCenter"] | components["schemas"]["NewConnection.mooring.connections.Podio"] | components["schemas"]["NewConnection.mooring.connections.Podium"] | components["schemas"]["NewConnection.mooring.connections.Polar"] | components["schemas"]["NewConnection.mooring.connections.PolarAccessLink"] | components["schemas"]["NewConnection.mooring.connections.Procore"] | components["schemas"]["NewConnection.mooring.connections.Productboard"] | components["schemas"]["NewConnection.mooring.connections.Pushbullet"] | components["schemas"]["NewConnection.mooring.connections.QQ"] | components["schemas"]["NewConnection.mooring.connections.QuickBooks"] | components["schemas"]["NewConnection.mooring.connections.Redbooth"] | components["schemas"]["NewConnection.mooring.connections.Reddit"] | components["schemas"]["NewConnection.mooring.connections.RingCentral"] | components["schemas"]["NewConnection.mooring.connections.Roblox"] | components["schemas"]["NewConnection.mooring.connections.SageAccounting"] | components["schemas"]["NewConnection.mooring.connections.Salesforce"] | components["schemas"]["NewConnection.mooring.connections.SalesforceMyDomain"] | components["schemas"]["NewConnection.mooring.connections.Salesloft"] | components["schemas"]["NewConnection.mooring.connections.Sellsy"] | components["schemas"]["NewConnection.mooring.connections.ServiceNow"] | components["schemas"]["NewConnection.mooring.connections.Seznam"] | components["schemas"]["NewConnection.mooring.connections.Shopify"] | components["schemas"]["NewConnection.mooring.connections.SignNow"] | components["schemas"]["NewConnection.mooring.connections.Slack"] | components["schemas"]["NewConnection.mooring.connections.SlackSignIn"] | components["schemas"]["NewConnection.mooring.connections.SlackUser"] | components["schemas"]["NewConnection.mooring.connections.Smartsheet"] | components["schemas"]["NewConnection.mooring.connections.Snapchat"] | components["schemas"]["NewConnection.mooring.connections.SnapchatAds"] | components["schemas"]["NewConnection.mooring.connections.Snowflake"] | components["schemas"]["NewConnection.mooring.connections.SoundCloud"] | components["schemas"]["NewConnection.mooring.connections.Spotify"] | components["schemas"]["NewConnection.mooring.connections.Square"] | components["schemas"]["NewConnection.mooring.connections.Squarespace"] | components["schemas"]["NewConnection.mooring.connections.StackExchange"] | components["schemas"]["NewConnection.mooring.connections.StartGg"] | components["schemas"]["NewConnection.mooring.connections.Strava"] | components["schemas"]["NewConnection.mooring.connections.StripeConnect"] | components["schemas"]["NewConnection.mooring.connections.SurveyMonkey"] | components["schemas"]["NewConnection.mooring.connections.Suunto"] | components["schemas"]["NewConnection.mooring.connections.Talkdesk"] | components["schemas"]["NewConnection.mooring.connections.Taobao"] | components["schemas"]["NewConnection.mooring.connections.Teamleader"] | components["schemas"]["NewConnection.mooring.connections.Teamwork"] | components["schemas"]["NewConnection.mooring.connections.Threads"] | components["schemas"]["NewConnection.mooring.connections.TickTick"] | components["schemas"]["NewConnection.mooring.connections.TikTok"] | components["schemas"]["NewConnection.mooring.connections.Timely"] | components["schemas"]["NewConnection.mooring.connections.Todoist"] | components["schemas"]["NewConnection.mooring.connections.Trakt"] | components["schemas"]["NewConnection.mooring.connections.Tumblr"] | components["schemas"]["NewConnection.mooring.connections.Twitch"] | components["schemas"]["NewConnection.mooring.connections.Typeform"] | components["schemas"]["NewConnection.mooring.connections.Uber"] | components["schemas"]["NewConnection.mooring.connections.Unsplash"] | components["schemas"]["NewConnection.mooring.connections.Vercel"] | components["schemas"]["NewConnection.mooring.connections.VideoAsk"] | components["schemas"]["NewConnection.mooring.connections.Vimeo"] | components["schemas"]["NewConnection.mooring.connections.VK"] | components["schemas"]["NewConnection.mooring.connections.Wave"] | components["schemas"]["NewConnection.mooring.connections.Wealthbox"] | components["schemas"]["NewConnection.mooring.connections.Webex"] | components["schemas"]["NewConnection.mooring.connections.Webflow"] | components["schemas"]["NewConnection.mooring.connections.Weekdone"] | components["schemas"]["NewConnection.mooring.connections.Weibo"] | components["schemas"]["NewConnection.mooring.connections.Whoop"] | components["schemas"]["NewConnection.mooring.connections.Withings"] | components["schemas"]["NewConnection.mooring.connections.WordPress"] | components["schemas"]["NewConnection.mooring.connections.WorkOs"] | components["schemas"]["NewConnection.mooring.connections.Wrike"] | components["schemas"]["NewConnection.mooring.connections.X"] | components["schemas"]["NewConnection.mooring.connections.Xero"] | components["schemas"]["NewConnection.mooring.connections.Yahoo"] | components["schemas"]["NewConnection.mooring.connections.Yandex"] | components["schemas"]["NewConnection.mooring.connections.Zendesk"] | components["schemas"]["NewConnection.mooring.connections.ZendeskSell"] | components["schemas"]["NewConnection.mooring.connections.Zettle"] | components["schemas"]["NewConnection.mooring.connections.ZohoCrm"] | components["schemas"]["NewConnection.mooring.connections.ZohoBooks"] | components["schemas"]["NewConnection.mooring.connections.ZohoDesk"] | components["schemas"]["NewConnection.mooring.connections.ZohoMail"] | components["schemas"]["NewConnection.mooring.connections.ZohoProjects"] | components["schemas"]["NewConnection.mooring.connections.Zoom"];
        /** ChangedConnection */
        ChangedConnection: {
            /** @enum {string} */
            type: "dynamiq.connections.Anthropic" | "dynamiq.connections.Gemini" | "dynamiq.connections.Cohere" | "dynamiq.connections.Mistral" | "dynamiq.connections.Groq" | "dynamiq.connections.HuggingFace" | "dynamiq.connections.xAI" | "dynamiq.connections.DeepSeek" | "dynamiq.connections.TogetherAI" | "dynamiq.connections.Anyscale" | "dynamiq.connections.FireworksAI" | "dynamiq.connections.Replicate" | "dynamiq.connections.SambaNova" | "dynamiq.connections.Cerebras" | "dynamiq.connections.DeepInfra" | "dynamiq.connections.Perplexity" | "dynamiq.connections.OpenAI" | "dynamiq.connections.AzureAI" | "dynamiq.connections.WatsonX" | "dynamiq.connections.NvidiaNIM" | "dynamiq.connections.AWS" | "dynamiq.connections.VertexAI" | "dynamiq.connections.Pinecone" | "dynamiq.connections.Weaviate" | "dynamiq.connections.Qdrant" | "dynamiq.connections.Milvus" | "dynamiq.connections.Chroma" | "dynamiq.connections.Elasticsearch" | "dynamiq.connections.AWSOpenSearch" | "dynamiq.connections.PostgreSQL" | "dynamiq.connections.MySQL" | "dynamiq.connections.AWSRedshift" | "dynamiq.connections.Snowflake" | "dynamiq.connections.Databricks" | "dynamiq.connections.Neo4j" | "dynamiq.connections.AWSNeptune" | "dynamiq.connections.ApacheAGE" | "dynamiq.connections.Tavily" | "dynamiq.connections.Exa" | "dynamiq.connections.ScaleSerp" | "dynamiq.connections.Firecrawl" | "dynamiq.connections.ZenRows" | "dynamiq.connections.Jina" | "dynamiq.connections.Stagehand" | "dynamiq.connections.Whisper" | "dynamiq.connections.ElevenLabs" | "dynamiq.connections.E2B" | "dynamiq.connections.Daytona" | "dynamiq.connections.MCPSse" | "dynamiq.connections.MCPStreamableHTTP" | "dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.Http" | "dynamiq.connections.HttpApiKey" | "dynamiq.connections.Unstructured" | "dynamiq.connections.Lakera" | "dynamiq.connections.GoogleCloud" | "dynamiq.connections.Atlassian" | "dynamiq.connections.AI21" | "dynamiq.connections.Novita" | "dynamiq.connections.Ollama" | "dynamiq.connections.OpenRouter" | "dynamiq.connections.DatabricksSQL" | "dynamiq.connections.Browserbase" | "dynamiq.connections.SteelBrowser" | "dynamiq.connections.CuaDesktop" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2" | "dynamiq.connections.Dynamiq" | "dynamiq.connections.AWSTextract" | "dynamiq.connections.MistralOCR" | "dynamiq.connections.PipedreamOAuth2" | "dynamiq.connections.RedisConnection" | "credible.connections.postgres" | "credible.connections.bigquery" | "credible.connections.snowflake" | "credible.connections.trino" | "credible.connections.mysql" | "credible.connections.duckdb" | "credible.connections.motherduck" | "credible.connections.databricks" | "credible.connections.ducklake" | "credible.connections.publisher" | "dynamiq.connections.AtlasCloud" | "dynamiq.connections.MiniMax" | "dynamiq.connections.Turbopuffer" | "dynamiq.connections.Linkup" | "dynamiq.connections.Serply" | "dynamiq.connections.Deepgram" | "dynamiq.connections.Composio" | "dynamiq.connections.GoogleDocumentAI" | "dynamiq.connections.TypeSafe" | "mooring.connections.FortyTwo" | "mooring.connections.AcuityScheduling" | "mooring.connections.Aha" | "mooring.connections.Aircall" | "mooring.connections.Airtable" | "mooring.connections.Amazon" | "mooring.connections.AmazonAds" | "mooring.connections.Apple" | "mooring.connections.ArcGIS" | "mooring.connections.Asana" | "mooring.connections.Jira" | "mooring.connections.Confluence" | "mooring.connections.Attio" | "mooring.connections.Auth0" | "mooring.connections.Autodesk" | "mooring.connections.AWeber" | "mooring.connections.AmazonCognito" | "mooring.connections.AzureAdB2c" | "mooring.connections.CanvasCredentials" | "mooring.connections.Baidu" | "mooring.connections.BambooHR" | "mooring.connections.Basecamp" | "mooring.connections.BattleNet" | "mooring.connections.Bexio" | "mooring.connections.Bitbucket" | "mooring.connections.Bitly" | "mooring.connections.Blackbaud" | "mooring.connections.Bungie" | "mooring.connections.Calendly" | "mooring.connections.CampaignMonitor" | "mooring.connections.Canva" | "mooring.connections.Capsule" | "mooring.connections.CILogon" | "mooring.connections.Clever" | "mooring.connections.ClickUp" | "mooring.connections.Clio" | "mooring.connections.Close" | "mooring.connections.CloudConvert" | "mooring.connections.Coinbase" | "mooring.connections.ConstantContact" | "mooring.connections.Contentful" | "mooring.connections.Copper" | "mooring.connections.Dailymotion" | "mooring.connections.Datadog" | "mooring.connections.Feide" | "mooring.connections.Deel" | "mooring.connections.DeviantArt" | "mooring.connections.Dexcom" | "mooring.connections.Dialpad" | "mooring.connections.DigitalOcean" | "mooring.connections.Discord" | "mooring.connections.Disqus" | "mooring.connections.DocuSign" | "mooring.connections.DocuSignDemo" | "mooring.connections.Dribbble" | "mooring.connections.Drip" | "mooring.connections.DropboxSign" | "mooring.connections.Ebay" | "mooring.connections.EpicGames" | "mooring.connections.Etsy" | "mooring.connections.EveOnline" | "mooring.connections.Eventbrite" | "mooring.connections.ExactOnline" | "mooring.connections.Exist" | "mooring.connections.FacebookPages" | "mooring.connections.FacebookLeadAds" | "mooring.connections.MetaAds" | "mooring.connections.Fathom" | "mooring.connections.Figma" | "mooring.connections.Formstack" | "mooring.connections.Fortnox" | "mooring.connections.Foursquare" | "mooring.connections.FreeAgent" | "mooring.connections.FreshBooks" | "mooring.connections.Front" | "mooring.connections.GarminConnect" | "mooring.connections.Genius" | "mooring.connections.GetResponse" | "mooring.connections.Gitea" | "mooring.connections.Gitee" | "mooring.connections.GitHub" | "mooring.connections.GitLab" | "mooring.connections.Gmail" | "mooring.connections.GoogleDrive" | "mooring.connections.GoogleCalendar" | "mooring.connections.GoogleSheets" | "mooring.connections.GoogleDocs" | "mooring.connections.GoogleSlides" | "mooring.connections.GoogleForms" | "mooring.connections.GoogleContacts" | "mooring.connections.GoogleTasks" | "mooring.connections.GoogleAds" | "mooring.connections.GoogleAnalytics" | "mooring.connections.GoogleSearchConsole" | "mooring.connections.GoogleBigQuery" | "mooring.connections.YouTube" | "mooring.connections.Gorgias" | "mooring.connections.Greenhouse" | "mooring.connections.Groove" | "mooring.connections.Gumroad" | "mooring.connections.Gusto" | "mooring.connections.GustoDemo" | "mooring.connections.Harvest" | "mooring.connections.HeadHunter" | "mooring.connections.HelpScout" | "mooring.connections.Heroku" | "mooring.connections.HighLevel" | "mooring.connections.HuaweiId" | "mooring.connections.HubSpot" | "mooring.connections.HuggingFace" | "mooring.connections.Instagram" | "mooring.connections.Intercom" | "mooring.connections.Jobber" | "mooring.connections.Kakao" | "mooring.connections.Keap" | "mooring.connections.Kick" | "mooring.connections.Kit" | "mooring.connections.Klaviyo" | "mooring.connections.Lever" | "mooring.connections.Lichess" | "mooring.connections.LightspeedX" | "mooring.connections.Line" | "mooring.connections.Linear" | "mooring.connections.LinkedIn" | "mooring.connections.LinkedInAds" | "mooring.connections.Mailchimp" | "mooring.connections.MailRu" | "mooring.connections.Meetup" | "mooring.connections.MicrosoftOutlook" | "mooring.connections.MicrosoftOneDrive" | "mooring.connections.MicrosoftTeams" | "mooring.connections.MicrosoftSharePoint" | "mooring.connections.MicrosoftExcel" | "mooring.connections.MicrosoftToDo" | "mooring.connections.MicrosoftPowerBi" | "mooring.connections.AzureDevOps" | "mooring.connections.MicrosoftTenant" | "mooring.connections.Miro" | "mooring.connections.Mixcloud" | "mooring.connections.Mollie" | "mooring.connections.Monday" | "mooring.connections.Mural" | "mooring.connections.MusicBrainz" | "mooring.connections.Myob" | "mooring.connections.NationBuilder" | "mooring.connections.Naver" | "mooring.connections.Netlify" | "mooring.connections.NetSuite" | "mooring.connections.Odnoklassniki" | "mooring.connections.Okta" | "mooring.connections.OktaCustom" | "mooring.connections.OpenStreetMap" | "mooring.connections.Orcid" | "mooring.connections.OsChina" | "mooring.connections.Osu" | "mooring.connections.Oura" | "mooring.connections.Outreach" | "mooring.connections.PagerDuty" | "mooring.connections.PandaDoc" | "mooring.connections.Patreon" | "mooring.connections.PayPal" | "mooring.connections.Pinterest" | "mooring.connections.Pipedrive" | "mooring.connections.PlanningCenter" | "mooring.connections.Podio" | "mooring.connections.Podium" | "mooring.connections.Polar" | "mooring.connections.PolarAccessLink" | "mooring.connections.Procore" | "mooring.connections.Productboard" | "mooring.connections.Pushbullet" | "mooring.connections.QQ" | "mooring.connections.QuickBooks" | "mooring.connections.Redbooth" | "mooring.connections.Reddit" | "mooring.connections.RingCentral" | "mooring.connections.Roblox" | "mooring.connections.SageAccounting" | "mooring.connections.Salesforce" | "mooring.connections.SalesforceMyDomain" | "mooring.connections.Salesloft" | "mooring.connections.Sellsy" | "mooring.connections.ServiceNow" | "mooring.connections.Seznam" | "mooring.connections.Shopify" | "mooring.connections.SignNow" | "mooring.connections.Slack" | "mooring.connections.SlackSignIn" | "mooring.connections.SlackUser" | "mooring.connections.Smartsheet" | "mooring.connections.Snapchat" | "mooring.connections.SnapchatAds" | "mooring.connections.Snowflake" | "mooring.connections.SoundCloud" | "mooring.connections.Spotify" | "mooring.connections.Square" | "mooring.connections.Squarespace" | "mooring.connections.StackExchange" | "mooring.connections.StartGg" | "mooring.connections.Strava" | "mooring.connections.StripeConnect" | "mooring.connections.SurveyMonkey" | "mooring.connections.Suunto" | "mooring.connections.Talkdesk" | "mooring.connections.Taobao" | "mooring.connections.Teamleader" | "mooring.connections.Teamwork" | "mooring.connections.Threads" | "mooring.connections.TickTick" | "mooring.connections.TikTok" | "mooring.connections.Timely" | "mooring.connections.Todoist" | "mooring.connections.Trakt" | "mooring.connections.Tumblr" | "mooring.connections.Twitch" | "mooring.connections.Typeform" | "mooring.connections.Uber" | "mooring.connections.Unsplash" | "mooring.connections.Vercel" | "mooring.connections.VideoAsk" | "mooring.connections.Vimeo" | "mooring.connections.VK" | "mooring.connections.Wave" | "mooring.connections.Wealthbox" | "mooring.connections.Webex" | "mooring.connections.Webflow" | "mooring.connections.Weekdone" | "mooring.connections.Weibo" | "mooring.connections.Whoop" | "mooring.connections.Withings" | "mooring.connections.WordPress" | "mooring.connections.WorkOs" | "mooring.connections.Wrike" | "mooring.connections.X" | "mooring.connections.Xero" | "mooring.connections.Yahoo" | "mooring.connections.Yandex" | "mooring.connections.Zendesk" | "mooring.connections.ZendeskSell" | "mooring.connections.Zettle" | "mooring.connections.ZohoCrm" | "mooring.connections.ZohoBooks" | "mooring.connections.ZohoDesk" | "mooring.connections.ZohoMail" | "mooring.connections.ZohoProjects" | "mooring.connections.Zoom";
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
        UnsavedConnection: components["schemas"]["UnsavedConnection.dynamiq.connections.Anthropic"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Gemini"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Cohere"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Mistral"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Groq"] | components["schemas"]["UnsavedConnection.dynamiq.connections.HuggingFace"] | components["schemas"]["UnsavedConnection.dynamiq.connections.xAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.DeepSeek"] | components["schemas"]["UnsavedConnection.dynamiq.connections.TogetherAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Anyscale"] | components["schemas"]["UnsavedConnection.dynamiq.connections.FireworksAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Replicate"] | components["schemas"]["UnsavedConnection.dynamiq.connections.SambaNova"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Cerebras"] | components["schemas"]["UnsavedConnection.dynamiq.connections.DeepInfra"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Perplexity"] | components["schemas"]["UnsavedConnection.dynamiq.connections.OpenAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AzureAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.WatsonX"] | components["schemas"]["UnsavedConnection.dynamiq.connections.NvidiaNIM"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWS"] | components["schemas"]["UnsavedConnection.dynamiq.connections.VertexAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Pinecone"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Weaviate"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Qdrant"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Milvus"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Chroma"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Elasticsearch"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWSOpenSearch"] | components["schemas"]["UnsavedConnection.dynamiq.connections.PostgreSQL"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MySQL"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWSRedshift"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Snowflake"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Databricks"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Neo4j"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWSNeptune"] | components["schemas"]["UnsavedConnection.dynamiq.connections.ApacheAGE"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Tavily"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Exa"] | components["schemas"]["UnsavedConnection.dynamiq.connections.ScaleSerp"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Firecrawl"] | components["schemas"]["UnsavedConnection.dynamiq.connections.ZenRows"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Jina"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Stagehand"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Whisper"] | components["schemas"]["UnsavedConnection.dynamiq.connections.ElevenLabs"] | components["schemas"]["UnsavedConnection.dynamiq.connections.E2B"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Daytona"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MCPSse"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MCPStreamableHTTP"] | components["schemas"]["UnsavedConnection.dynamiq.connections.GoogleOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MicrosoftOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.DropboxOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.BoxOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.NotionOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Http"] | components["schemas"]["UnsavedConnection.dynamiq.connections.HttpApiKey"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Unstructured"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Lakera"] | components["schemas"]["UnsavedConnection.dynamiq.connections.GoogleCloud"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Atlassian"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AI21"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Novita"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Ollama"] | components["schemas"]["UnsavedConnection.dynamiq.connections.OpenRouter"] | components["schemas"]["UnsavedConnection.dynamiq.connections.DatabricksSQL"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Browserbase"] | components["schemas"]["UnsavedConnection.dynamiq.connections.SteelBrowser"] | components["schemas"]["UnsavedConnection.dynamiq.connections.CuaDesktop"] | components["schemas"]["UnsavedConnection.dynamiq.connections.GitHubOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.OAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Dynamiq"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AWSTextract"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MistralOCR"] | components["schemas"]["UnsavedConnection.dynamiq.connections.PipedreamOAuth2"] | components["schemas"]["UnsavedConnection.dynamiq.connections.RedisConnection"] | components["schemas"]["UnsavedConnection.credible.connections.postgres"] | components["schemas"]["UnsavedConnection.credible.connections.bigquery"] | components["schemas"]["UnsavedConnection.credible.connections.snowflake"] | components["schemas"]["UnsavedConnection.credible.connections.trino"] | components["schemas"]["UnsavedConnection.credible.connections.mysql"] | components["schemas"]["UnsavedConnection.credible.connections.duckdb"] | components["schemas"]["UnsavedConnection.credible.connections.motherduck"] | components["schemas"]["UnsavedConnection.credible.connections.databricks"] | components["schemas"]["UnsavedConnection.credible.connections.ducklake"] | components["schemas"]["UnsavedConnection.credible.connections.publisher"] | components["schemas"]["UnsavedConnection.dynamiq.connections.AtlasCloud"] | components["schemas"]["UnsavedConnection.dynamiq.connections.MiniMax"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Turbopuffer"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Linkup"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Serply"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Deepgram"] | components["schemas"]["UnsavedConnection.dynamiq.connections.Composio"] | components["schemas"]["UnsavedConnection.dynamiq.connections.GoogleDocumentAI"] | components["schemas"]["UnsavedConnection.dynamiq.connections.TypeSafe"] | components["schemas"]["UnsavedConnection.mooring.connections.FortyTwo"] | components["schemas"]["UnsavedConnection.mooring.connections.AcuityScheduling"] | components["schemas"]["UnsavedConnection.mooring.connections.Aha"] | components["schemas"]["UnsavedConnection.mooring.connections.Aircall"] | components["schemas"]["UnsavedConnection.mooring.connections.Airtable"] | components["schemas"]["UnsavedConnection.mooring.connections.Amazon"] | components["schemas"]["UnsavedConnection.mooring.connections.AmazonAds"] | components["schemas"]["UnsavedConnection.mooring.connections.Apple"] | components["schemas"]["UnsavedConnection.mooring.connections.ArcGIS"] | components["schemas"]["UnsavedConnection.mooring.connections.Asana"] | components["schemas"]["UnsavedConnection.mooring.connections.Jira"] | components["schemas"]["UnsavedConnection.mooring.connections.Confluence"] | components["schemas"]["UnsavedConnection.mooring.connections.Attio"] | components["schemas"]["UnsavedConnection.mooring.connections.Auth0"] | components["schemas"]["UnsavedConnection.mooring.connections.Autodesk"] | components["schemas"]["UnsavedConnection.mooring.connections.AWeber"] | components["schemas"]["UnsavedConnection.mooring.connections.AmazonCognito"] | components["schemas"]["UnsavedConnection.mooring.connections.AzureAdB2c"] | components["schemas"]["UnsavedConnection.mooring.connections.CanvasCredentials"] | components["schemas"]["UnsavedConnection.mooring.connections.Baidu"] | components["schemas"]["UnsavedConnection.mooring.connections.BambooHR"] | components["schemas"]["UnsavedConnection.mooring.connections.Basecamp"] | components["schemas"]["UnsavedConnection.mooring.connections.BattleNet"] | components["schemas"]["UnsavedConnection.mooring.connections.Bexio"] | components["schemas"]["UnsavedConnection.mooring.connections.Bitbucket"] | components["schemas"]["UnsavedConnection.mooring.connections.Bitly"] | components["schemas"]["UnsavedConnection.mooring.connections.Blackbaud"] | components["schemas"]["UnsavedConnection.mooring.connections.Bungie"] | components["schemas"]["UnsavedConnection.mooring.connections.Calendly"] | components["schemas"]["UnsavedConnection.mooring.connections.CampaignMonitor"] | components["schemas"]["UnsavedConnection.mooring.connections.Canva"] | components["schemas"]["UnsavedConnection.mooring.connections.Capsule"] | components["schemas"]["UnsavedConnection.mooring.connections.CILogon"] | components["schemas"]["UnsavedConnection.mooring.connections.Clever"] | components["schemas"]["UnsavedConnection.mooring.connections.ClickUp"] | components["schemas"]["UnsavedConnection.mooring.connections.Clio"] | components["schemas"]["UnsavedConnection.mooring.connections.Close"] | components["schemas"]["UnsavedConnection.mooring.connections.CloudConvert"] | components["schemas"]["UnsavedConnection.mooring.connections.Coinbase"] | components["schemas"]["UnsavedConnection.mooring.connections.ConstantContact"] | components["schemas"]["UnsavedConnection.mooring.connections.Contentful"] | components["schemas"]["UnsavedConnection.mooring.connections.Copper"] | components["schemas"]["UnsavedConnection.mooring.connections.Dailymotion"] | components["schemas"]["UnsavedConnection.mooring.connections.Datadog"] | components["schemas"]["UnsavedConnection.mooring.connections.Feide"] | components["schemas"]["UnsavedConnection.mooring.connections.Deel"] | components["schemas"]["UnsavedConnection.mooring.connections.DeviantArt"] | components["schemas"]["UnsavedConnection.mooring.connections.Dexcom"] | components["schemas"]["UnsavedConnection.mooring.connections.Dialpad"] | components["schemas"]["UnsavedConnection.mooring.connections.DigitalOcean"] | components["schemas"]["UnsavedConnection.mooring.connections.Discord"] | components["schemas"]["UnsavedConnection.mooring.connections.Disqus"] | components["schemas"]["UnsavedConnection.mooring.connections.DocuSign"] | components["schemas"]["UnsavedConnection.mooring.connections.DocuSignDemo"] | components["schemas"]["UnsavedConnection.mooring.connections.Dribbble"] | components["schemas"]["UnsavedConnection.mooring.connections.Drip"] | components["schemas"]["UnsavedConnection.mooring.connections.DropboxSign"] | components["schemas"]["UnsavedConnection.mooring.connections.Ebay"] | components["schemas"]["UnsavedConnection.mooring.connections.EpicGames"] | components["schemas"]["UnsavedConnection.mooring.connections.Etsy"] | components["schemas"]["UnsavedConnection.mooring.connections.EveOnline"] | components["schemas"]["UnsavedConnection.mooring.connections.Eventbrite"] | components["schemas"]["UnsavedConnection.mooring.connections.ExactOnline"] | components["schemas"]["UnsavedConnection.mooring.connections.Exist"] | components["schemas"]["UnsavedConnection.mooring.connections.FacebookPages"] | components["schemas"]["UnsavedConnection.mooring.connections.FacebookLeadAds"] | components["schemas"]["UnsavedConnection.mooring.connections.MetaAds"] | components["schemas"]["UnsavedConnection.mooring.connections.Fathom"] | components["schemas"]["UnsavedConnection.mooring.connections.Figma"] | components["schemas"]["UnsavedConnection.mooring.connections.Formstack"] | components["schemas"]["UnsavedConnection.mooring.connections.Fortnox"] | components["schemas"]["UnsavedConnection.mooring.connections.Foursquare"] | components["schemas"]["UnsavedConnection.mooring.connections.FreeAgent"] | components["schemas"]["UnsavedConnection.mooring.connections.FreshBooks"] | components["schemas"]["UnsavedConnection.mooring.connections.Front"] | components["schemas"]["UnsavedConnection.mooring.connections.GarminConnect"] | components["schemas"]["UnsavedConnection.mooring.connections.Genius"] | components["schemas"]["UnsavedConnection.mooring.connections.GetResponse"] | components["schemas"]["UnsavedConnection.mooring.connections.Gitea"] | components["schemas"]["UnsavedConnection.mooring.connections.Gitee"] | components["schemas"]["UnsavedConnection.mooring.connections.GitHub"] | components["schemas"]["UnsavedConnection.mooring.connections.GitLab"] | components["schemas"]["UnsavedConnection.mooring.connections.Gmail"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleDrive"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleCalendar"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleSheets"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleDocs"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleSlides"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleForms"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleContacts"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleTasks"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleAds"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleAnalytics"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleSearchConsole"] | components["schemas"]["UnsavedConnection.mooring.connections.GoogleBigQuery"] | components["schemas"]["UnsavedConnection.mooring.connections.YouTube"] | components["schemas"]["UnsavedConnection.mooring.connections.Gorgias"] | components["schemas"]["UnsavedConnection.mooring.connections.Greenhouse"] | components["schemas"]["UnsavedConnection.mooring.connections.Groove"] | components["schemas"]["UnsavedConnection.mooring.connections.Gumroad"] | components["schemas"]["UnsavedConnection.mooring.connections.Gusto"] | components["schemas"]["UnsavedConnection.mooring.connections.GustoDemo"] | components["schemas"]["UnsavedConnection.mooring.connections.Harvest"] | components["schemas"]["UnsavedConnection.mooring.connections.HeadHunter"] | components["schemas"]["UnsavedConnection.mooring.connections.HelpScout"] | components["schemas"]["UnsavedConnection.mooring.connections.Heroku"] | components["schemas"]["UnsavedConnection.mooring.connections.HighLevel"] | components["schemas"]["UnsavedConnection.mooring.connections.HuaweiId"] | components["schemas"]["UnsavedConnection.mooring.connections.HubSpot"] | components["schemas"]["UnsavedConnection.mooring.connections.HuggingFace"] | components["schemas"]["UnsavedConnection.mooring.connections.Instagram"] | components["schemas"]["UnsavedConnection.mooring.connections.Intercom"] | components["schemas"]["UnsavedConnection.mooring.connections.Jobber"] | components["schemas"]["UnsavedConnection.mooring.connections.Kakao"] | components["schemas"]["UnsavedConnection.mooring.connections.Keap"] | components["schemas"]["UnsavedConnection.mooring.connections.Kick"] | components["schemas"]["UnsavedConnection.mooring.connections.Kit"] | components["schemas"]["UnsavedConnection.mooring.connections.Klaviyo"] | components["schemas"]["UnsavedConnection.mooring.connections.Lever"] | components["schemas"]["UnsavedConnection.mooring.connections.Lichess"] | components["schemas"]["UnsavedConnection.mooring.connections.LightspeedX"] | components["schemas"]["UnsavedConnection.mooring.connections.Line"] | components["schemas"]["UnsavedConnection.mooring.connections.Linear"] | components["schemas"]["UnsavedConnection.mooring.connections.LinkedIn"] | components["schemas"]["UnsavedConnection.mooring.connections.LinkedInAds"] | components["schemas"]["UnsavedConnection.mooring.connections.Mailchimp"] | components["schemas"]["UnsavedConnection.mooring.connections.MailRu"] | components["schemas"]["UnsavedConnection.mooring.connections.Meetup"] | components["schemas"]["UnsavedConnection.mooring.connections.MicrosoftOutlook"] | components["schemas"]["UnsavedConnection.mooring.connections.MicrosoftOneDrive"] | components["schemas"]["UnsavedConnection.mooring.connections.MicrosoftTeams"] | components["schemas"]["UnsavedConnection.mooring.connections.MicrosoftSharePoint"] | components["schemas"]["UnsavedConnection.mooring.connections.MicrosoftExcel"] | components["schemas"]["UnsavedConnection.mooring.connections.MicrosoftToDo"] | components["schemas"]["UnsavedConnection.mooring.connections.MicrosoftPowerBi"] | components["schemas"]["UnsavedConnection.mooring.connections.AzureDevOps"] | components["schemas"]["UnsavedConnection.mooring.connections.MicrosoftTenant"] | components["schemas"]["UnsavedConnection.mooring.connections.Miro"] | components["schemas"]["UnsavedConnection.mooring.connections.Mixcloud"] | components["schemas"]["UnsavedConnection.mooring.connections.Mollie"] | components["schemas"]["UnsavedConnection.mooring.connections.Monday"] | components["schemas"]["UnsavedConnection.mooring.connections.Mural"] | components["schemas"]["UnsavedConnection.mooring.connections.MusicBrainz"] | components["schemas"]["UnsavedConnection.mooring.connections.Myob"] | components["schemas"]["UnsavedConnection.mooring.connections.NationBuilder"] | components["schemas"]["UnsavedConnection.mooring.connections.Naver"] | components["schemas"]["UnsavedConnection.mooring.connections.Netlify"] | components["schemas"]["UnsavedConnection.mooring.connections.NetSuite"] | components["schemas"]["UnsavedConnection.mooring.connections.Odnoklassniki"] | components["schemas"]["UnsavedConnection.mooring.connections.Okta"] | components["schemas"]["UnsavedConnection.mooring.connections.OktaCustom"] | components["schemas"]["UnsavedConnection.mooring.connections.OpenStreetMap"] | components["schemas"]["UnsavedConnection.mooring.connections.Orcid"] | components["schemas"]["UnsavedConnection.mooring.connections.OsChina"] | components["schemas"]["UnsavedConnection.mooring.connections.Osu"] | components["schemas"]["UnsavedConnection.mooring.connections.Oura"] | components["schemas"]["UnsavedConnection.mooring.connections.Outreach"] | components["schemas"]["UnsavedConnection.mooring.connections.PagerDuty"] | components["schemas"]["UnsavedConnection.mooring.connections.PandaDoc"] | components["schemas"]["UnsavedConnection.mooring.connections.Patreon"] | components["schemas"]["UnsavedConnection.mooring.connections.PayPal"] | components["schemas"]["UnsavedConnection.mooring.connections.Pinterest"] | components["schemas"]["UnsavedConnection.mooring.connections.Pipedrive"] | components["schemas"]["UnsavedConnection.mooring.connections.PlanningCenter"] | components["schemas"]["UnsavedConnection.mooring.connections.Podio"] | components["schemas"]["UnsavedConnection.mooring.connections.Podium"] | components["schemas"]["UnsavedConnection.mooring.connections.Polar"] | components["schemas"]["UnsavedConnection.mooring.connections.PolarAccessLink"] | components["schemas"]["UnsavedConnection.mooring.connections.Procore"] | components["schemas"]["UnsavedConnection.mooring.connections.Productboard"] | components["schemas"]["UnsavedConnection.mooring.connections.Pushbullet"] | components["schemas"]["UnsavedConnection.mooring.connections.QQ"] | components["schemas"]["UnsavedConnection.mooring.connections.QuickBooks"] | components["schemas"]["UnsavedConnection.mooring.connections.Redbooth"] | components["schemas"]["UnsavedConnection.mooring.connections.Reddit"] | components["schemas"]["UnsavedConnection.mooring.connections.RingCentral"] | components["schemas"]["UnsavedConnection.mooring.connections.Roblox"] | components["schemas"]["UnsavedConnection.mooring.connections.SageAccounting"] | components["schemas"]["UnsavedConnection.mooring.connections.Salesforce"] | components["schemas"]["UnsavedConnection.mooring.connections.SalesforceMyDomain"] | components["schemas"]["UnsavedConnection.mooring.connections.Salesloft"] | components["schemas"]["UnsavedConnection.mooring.connections.Sellsy"] | components["schemas"]["UnsavedConnection.mooring.connections.ServiceNow"] | components["schemas"]["UnsavedConnection.mooring.connections.Seznam"] | components["schemas"]["UnsavedConnection.mooring.connections.Shopify"] | components["schemas"]["UnsavedConnection.mooring.connections.SignNow"] | components["schemas"]["UnsavedConnection.mooring.connections.Slack"] | components["schemas"]["UnsavedConnection.mooring.connections.SlackSignIn"] | components["schemas"]["UnsavedConnection.mooring.connections.SlackUser"] | components["schemas"]["UnsavedConnection.mooring.connections.Smartsheet"] | components["schemas"]["UnsavedConnection.mooring.connections.Snapchat"] | components["schemas"]["UnsavedConnection.mooring.connections.SnapchatAds"] | components["schemas"]["UnsavedConnection.mooring.connections.Snowflake"] | components["schemas"]["UnsavedConnection.mooring.connections.SoundCloud"] | components["schemas"]["UnsavedConnection.mooring.connections.Spotify"] | components["schemas"]["UnsavedConnection.mooring.connections.Square"] | components["schemas"]["UnsavedConnection.mooring.connections.Squarespace"] | components["schemas"]["UnsavedConnection.mooring.connections.StackExchange"] | components["schemas"]["UnsavedConnection.mooring.connections.StartGg"] | components["schemas"]["UnsavedConnection.mooring.connections.Strava"] | components["schemas"]["UnsavedConnection.mooring.connections.StripeConnect"] | components["schemas"]["UnsavedConnection.mooring.connections.SurveyMonkey"] | components["schemas"]["UnsavedConnection.mooring.connections.Suunto"] | components["schemas"]["UnsavedConnection.mooring.connections.Talkdesk"] | components["schemas"]["UnsavedConnection.mooring.connections.Taobao"] | components["schemas"]["UnsavedConnection.mooring.connections.Teamleader"] | components["schemas"]["UnsavedConnection.mooring.connections.Teamwork"] | components["schemas"]["UnsavedConnection.mooring.connections.Threads"] | components["schemas"]["UnsavedConnection.mooring.connections.TickTick"] | components["schemas"]["UnsavedConnection.mooring.connections.TikTok"] | components["schemas"]["UnsavedConnection.mooring.connections.Timely"] | components["schemas"]["UnsavedConnection.mooring.connections.Todoist"] | components["schemas"]["UnsavedConnection.mooring.connections.Trakt"] | components["schemas"]["UnsavedConnection.mooring.connections.Tumblr"] | components["schemas"]["UnsavedConnection.mooring.connections.Twitch"] | components["schemas"]["UnsavedConnection.mooring.connections.Typeform"] | components["schemas"]["UnsavedConnection.mooring.connections.Uber"] | components["schemas"]["UnsavedConnection.mooring.connections.Unsplash"] | components["schemas"]["UnsavedConnection.mooring.connections.Vercel"] | components["schemas"]["UnsavedConnection.mooring.connections.VideoAsk"] | components["schemas"]["UnsavedConnection.mooring.connections.Vimeo"] | components["schemas"]["UnsavedConnection.mooring.connections.VK"] | components["schemas"]["UnsavedConnection.mooring.connections.Wave"] | components["schemas"]["UnsavedConnection.mooring.connections.Wealthbox"] | components["schemas"]["UnsavedConnection.mooring.connections.Webex"] | components["schemas"]["UnsavedConnection.mooring.connections.Webflow"] | components["schemas"]["UnsavedConnection.mooring.connections.Weekdone"] | components["schemas"]["UnsavedConnection.mooring.connections.Weibo"] | components["schemas"]["UnsavedConnection.mooring.connections.Whoop"] | components["schemas"]["UnsavedConnection.mooring.connections.Withings"] | components["schemas"]["UnsavedConnection.mooring.connections.WordPress"] | components["schemas"]["UnsavedConnection.mooring.connections.WorkOs"] | components["schemas"]["UnsavedConnection.mooring.connections.Wrike"] | components["schemas"]["UnsavedConnection.mooring.connections.X"] | components["schemas"]["UnsavedConnection.mooring.connections.Xero"] | components["schemas"]["UnsavedConnection.mooring.connections.Yahoo"] | components["schemas"]["UnsavedConnection.mooring.connections.Yandex"] | components["schemas"]["UnsavedConnection.mooring.connections.Zendesk"] | components["schemas"]["UnsavedConnection.mooring.connections.ZendeskSell"] | components["schemas"]["UnsavedConnection.mooring.connections.Zettle"] | components["schemas"]["UnsavedConnection.mooring.connections.ZohoCrm"] | components["schemas"]["UnsavedConnection.mooring.connections.ZohoBooks"] | components["schemas"]["UnsavedConnection.mooring.connections.ZohoDesk"] | components["schemas"]["UnsavedConnection.mooring.connections.ZohoMail"] | components["schemas"]["UnsavedConnection.mooring.connections.ZohoProjects"] | components["schemas"]["UnsavedConnection.mooring.connections.Zoom"];
        /** NewOAuth2Client */
        NewOAuth2Client: {
            name: string;
            project_id?: string | null;
            system?: boolean | null;
            /** @enum {string} */
            type: "dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2" | "mooring.connections.FortyTwo" | "mooring.connections.AcuityScheduling" | "mooring.connections.Aha" | "mooring.connections.Aircall" | "mooring.connections.Airtable" | "mooring.connections.Amazon" | "mooring.connections.AmazonAds" | "mooring.connections.Apple" | "mooring.connections.ArcGIS" | "mooring.connections.Asana" | "mooring.connections.Jira" | "mooring.connections.Confluence" | "mooring.connections.Attio" | "mooring.connections.Auth0" | "mooring.connections.Autodesk" | "mooring.connections.AWeber" | "mooring.connections.AmazonCognito" | "mooring.connections.AzureAdB2c" | "mooring.connections.CanvasCredentials" | "mooring.connections.Baidu" | "mooring.connections.BambooHR" | "mooring.connections.Basecamp" | "mooring.connections.BattleNet" | "mooring.connections.Bexio" | "mooring.connections.Bitbucket" | "mooring.connections.Bitly" | "mooring.connections.Blackbaud" | "mooring.connections.Bungie" | "mooring.connections.Calendly" | "mooring.connections.CampaignMonitor" | "mooring.connections.Canva" | "mooring.connections.Capsule" | "mooring.connections.CILogon" | "mooring.connections.Clever" | "mooring.connections.ClickUp" | "mooring.connections.Clio" | "mooring.connections.Close" | "mooring.connections.CloudConvert" | "mooring.connections.Coinbase" | "mooring.connections.ConstantContact" | "mooring.connections.Contentful" | "mooring.connections.Copper" | "mooring.connections.Dailymotion" | "mooring.connections.Datadog" | "mooring.connections.Feide" | "mooring.connections.Deel" | "mooring.connections.DeviantArt" | "mooring.connections.Dexcom" | "mooring.connections.Dialpad" | "mooring.connections.DigitalOcean" | "mooring.connections.Discord" | "mooring.connections.Disqus" | "mooring.connections.DocuSign" | "mooring.connections.DocuSignDemo" | "mooring.connections.Dribbble" | "mooring.connections.Drip" | "mooring.connections.DropboxSign" | "mooring.connections.Ebay" | "mooring.connections.EpicGames" | "mooring.connections.Etsy" | "mooring.connections.EveOnline" | "mooring.connections.Eventbrite" | "mooring.connections.ExactOnline" | "mooring.connections.Exist" | "mooring.connections.FacebookPages" | "mooring.connections.FacebookLeadAds" | "mooring.connections.MetaAds" | "mooring.connections.Fathom" | "mooring.connections.Figma" | "mooring.connections.Formstack" | "mooring.connections.Fortnox" | "mooring.connections.Foursquare" | "mooring.connections.FreeAgent" | "mooring.connections.FreshBooks" | "mooring.connections.Front" | "mooring.connections.GarminConnect" | "mooring.connections.Genius" | "mooring.connections.GetResponse" | "mooring.connections.Gitea" | "mooring.connections.Gitee" | "mooring.connections.GitHub" | "mooring.connections.GitLab" | "mooring.connections.Gmail" | "mooring.connections.GoogleDrive" | "mooring.connections.GoogleCalendar" | "mooring.connections.GoogleSheets" | "mooring.connections.GoogleDocs" | "mooring.connections.GoogleSlides" | "mooring.connections.GoogleForms" | "mooring.connections.GoogleContacts" | "mooring.connections.GoogleTasks" | "mooring.connections.GoogleAds" | "mooring.connections.GoogleAnalytics" | "mooring.connections.GoogleSearchConsole" | "mooring.connections.GoogleBigQuery" | "mooring.connections.YouTube" | "mooring.connections.Gorgias" | "mooring.connections.Greenhouse" | "mooring.connections.Groove" | "mooring.connections.Gumroad" | "mooring.connections.Gusto" | "mooring.connections.GustoDemo" | "mooring.connections.Harvest" | "mooring.connections.HeadHunter" | "mooring.connections.HelpScout" | "mooring.connections.Heroku" | "mooring.connections.HighLevel" | "mooring.connections.HuaweiId" | "mooring.connections.HubSpot" | "mooring.connections.HuggingFace" | "mooring.connections.Instagram" | "mooring.connections.Intercom" | "mooring.connections.Jobber" | "mooring.connections.Kakao" | "mooring.connections.Keap" | "mooring.connections.Kick" | "mooring.connections.Kit" | "mooring.connections.Klaviyo" | "mooring.connections.Lever" | "mooring.connections.Lichess" | "mooring.connections.LightspeedX" | "mooring.connections.Line" | "mooring.connections.Linear" | "mooring.connections.LinkedIn" | "mooring.connections.LinkedInAds" | "mooring.connections.Mailchimp" | "mooring.connections.MailRu" | "mooring.connections.Meetup" | "mooring.connections.MicrosoftOutlook" | "mooring.connections.MicrosoftOneDrive" | "mooring.connections.MicrosoftTeams" | "mooring.connections.MicrosoftSharePoint" | "mooring.connections.MicrosoftExcel" | "mooring.connections.MicrosoftToDo" | "mooring.connections.MicrosoftPowerBi" | "mooring.connections.AzureDevOps" | "mooring.connections.MicrosoftTenant" | "mooring.connections.Miro" | "mooring.connections.Mixcloud" | "mooring.connections.Mollie" | "mooring.connections.Monday" | "mooring.connections.Mural" | "mooring.connections.MusicBrainz" | "mooring.connections.Myob" | "mooring.connections.NationBuilder" | "mooring.connections.Naver" | "mooring.connections.Netlify" | "mooring.connections.NetSuite" | "mooring.connections.Odnoklassniki" | "mooring.connections.Okta" | "mooring.connections.OktaCustom" | "mooring.connections.OpenStreetMap" | "mooring.connections.Orcid" | "mooring.connections.OsChina" | "mooring.connections.Osu" | "mooring.connections.Oura" | "mooring.connections.Outreach" | "mooring.connections.PagerDuty" | "mooring.connections.PandaDoc" | "mooring.connections.Patreon" | "mooring.connections.PayPal" | "mooring.connections.Pinterest" | "mooring.connections.Pipedrive" | "mooring.connections.PlanningCenter" | "mooring.connections.Podio" | "mooring.connections.Podium" | "mooring.connections.Polar" | "mooring.connections.PolarAccessLink" | "mooring.connections.Procore" | "mooring.connections.Productboard" | "mooring.connections.Pushbullet" | "mooring.connections.QQ" | "mooring.connections.QuickBooks" | "mooring.connections.Redbooth" | "mooring.connections.Reddit" | "mooring.connections.RingCentral" | "mooring.connections.Roblox" | "mooring.connections.SageAccounting" | "mooring.connections.Salesforce" | "mooring.connections.SalesforceMyDomain" | "mooring.connections.Salesloft" | "mooring.connections.Sellsy" | "mooring.connections.ServiceNow" | "mooring.connections.Seznam" | "mooring.connections.Shopify" | "mooring.connections.SignNow" | "mooring.connections.Slack" | "mooring.connections.SlackSignIn" | "mooring.connections.SlackUser" | "mooring.connections.Smartsheet" | "mooring.connections.Snapchat" | "mooring.connections.SnapchatAds" | "mooring.connections.Snowflake" | "mooring.connections.SoundCloud" | "mooring.connections.Spotify" | "mooring.connections.Square" | "mooring.connections.Squarespace" | "mooring.connections.StackExchange" | "mooring.connections.StartGg" | "mooring.connections.Strava" | "mooring.connections.StripeConnect" | "mooring.connections.SurveyMonkey" | "mooring.connections.Suunto" | "mooring.connections.Talkdesk" | "mooring.connections.Taobao" | "mooring.connections.Teamleader" | "mooring.connections.Teamwork" | "mooring.connections.Threads" | "mooring.connections.TickTick" | "mooring.connections.TikTok" | "mooring.connections.Timely" | "mooring.connections.Todoist" | "mooring.connections.Trakt" | "mooring.connections.Tumblr" | "mooring.connections.Twitch" | "mooring.connections.Typeform" | "mooring.connections.Uber" | "mooring.connections.Unsplash" | "mooring.connections.Vercel" | "mooring.connections.VideoAsk" | "mooring.connections.Vimeo" | "mooring.connections.VK" | "mooring.connections.Wave" | "mooring.connections.Wealthbox" | "mooring.connections.Webex" | "mooring.connections.Webflow" | "mooring.connections.Weekdone" | "mooring.connections.Weibo" | "mooring.connections.Whoop" | "mooring.connections.Withings" | "mooring.connections.WordPress" | "mooring.connections.WorkOs" | "mooring.connections.Wrike" | "mooring.connections.X" | "mooring.connections.Xero" | "mooring.connections.Yahoo" | "mooring.connections.Yandex" | "mooring.connections.Zendesk" | "mooring.connections.ZendeskSell" | "mooring.connections.Zettle" | "mooring.connections.ZohoCrm" | "mooring.connections.ZohoBooks" | "mooring.connections.ZohoDesk" | "mooring.connections.ZohoMail" | "mooring.connections.ZohoProjects" | "mooring.connections.Zoom";
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
            type: "dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2" | "mooring.connections.FortyTwo" | "mooring.connections.AcuityScheduling" | "mooring.connections.Aha" | "mooring.connections.Aircall" | "mooring.connections.Airtable" | "mooring.connections.Amazon" | "mooring.connections.AmazonAds" | "mooring.connections.Apple" | "mooring.connections.ArcGIS" | "mooring.connections.Asana" | "mooring.connections.Jira" | "mooring.connections.Confluence" | "mooring.connections.Attio" | "mooring.connections.Auth0" | "mooring.connections.Autodesk" | "mooring.connections.AWeber" | "mooring.connections.AmazonCognito" | "mooring.connections.AzureAdB2c" | "mooring.connections.CanvasCredentials" | "mooring.connections.Baidu" | "mooring.connections.BambooHR" | "mooring.connections.Basecamp" | "mooring.connections.BattleNet" | "mooring.connections.Bexio" | "mooring.connections.Bitbucket" | "mooring.connections.Bitly" | "mooring.connections.Blackbaud" | "mooring.connections.Bungie" | "mooring.connections.Calendly" | "mooring.connections.CampaignMonitor" | "mooring.connections.Canva" | "mooring.connections.Capsule" | "mooring.connections.CILogon" | "mooring.connections.Clever" | "mooring.connections.ClickUp" | "mooring.connections.Clio" | "mooring.connections.Close" | "mooring.connections.CloudConvert" | "mooring.connections.Coinbase" | "mooring.connections.ConstantContact" | "mooring.connections.Contentful" | "mooring.connections.Copper" | "mooring.connections.Dailymotion" | "mooring.connections.Datadog" | "mooring.connections.Feide" | "mooring.connections.Deel" | "mooring.connections.DeviantArt" | "mooring.connections.Dexcom" | "mooring.connections.Dialpad" | "mooring.connections.DigitalOcean" | "mooring.connections.Discord" | "mooring.connections.Disqus" | "mooring.connections.DocuSign" | "mooring.connections.DocuSignDemo" | "mooring.connections.Dribbble" | "mooring.connections.Drip" | "mooring.connections.DropboxSign" | "mooring.connections.Ebay" | "mooring.connections.EpicGames" | "mooring.connections.Etsy" | "mooring.connections.EveOnline" | "mooring.connections.Eventbrite" | "mooring.connections.ExactOnline" | "mooring.connections.Exist" | "mooring.connections.FacebookPages" | "mooring.connections.FacebookLeadAds" | "mooring.connections.MetaAds" | "mooring.connections.Fathom" | "mooring.connections.Figma" | "mooring.connections.Formstack" | "mooring.connections.Fortnox" | "mooring.connections.Foursquare" | "mooring.connections.FreeAgent" | "mooring.connections.FreshBooks" | "mooring.connections.Front" | "mooring.connections.GarminConnect" | "mooring.connections.Genius" | "mooring.connections.GetResponse" | "mooring.connections.Gitea" | "mooring.connections.Gitee" | "mooring.connections.GitHub" | "mooring.connections.GitLab" | "mooring.connections.Gmail" | "mooring.connections.GoogleDrive" | "mooring.connections.GoogleCalendar" | "mooring.connections.GoogleSheets" | "mooring.connections.GoogleDocs" | "mooring.connections.GoogleSlides" | "mooring.connections.GoogleForms" | "mooring.connections.GoogleContacts" | "mooring.connections.GoogleTasks" | "mooring.connections.GoogleAds" | "mooring.connections.GoogleAnalytics" | "mooring.connections.GoogleSearchConsole" | "mooring.connections.GoogleBigQuery" | "mooring.connections.YouTube" | "mooring.connections.Gorgias" | "mooring.connections.Greenhouse" | "mooring.connections.Groove" | "mooring.connections.Gumroad" | "mooring.connections.Gusto" | "mooring.connections.GustoDemo" | "mooring.connections.Harvest" | "mooring.connections.HeadHunter" | "mooring.connections.HelpScout" | "mooring.connections.Heroku" | "mooring.connections.HighLevel" | "mooring.connections.HuaweiId" | "mooring.connections.HubSpot" | "mooring.connections.HuggingFace" | "mooring.connections.Instagram" | "mooring.connections.Intercom" | "mooring.connections.Jobber" | "mooring.connections.Kakao" | "mooring.connections.Keap" | "mooring.connections.Kick" | "mooring.connections.Kit" | "mooring.connections.Klaviyo" | "mooring.connections.Lever" | "mooring.connections.Lichess" | "mooring.connections.LightspeedX" | "mooring.connections.Line" | "mooring.connections.Linear" | "mooring.connections.LinkedIn" | "mooring.connections.LinkedInAds" | "mooring.connections.Mailchimp" | "mooring.connections.MailRu" | "mooring.connections.Meetup" | "mooring.connections.MicrosoftOutlook" | "mooring.connections.MicrosoftOneDrive" | "mooring.connections.MicrosoftTeams" | "mooring.connections.MicrosoftSharePoint" | "mooring.connections.MicrosoftExcel" | "mooring.connections.MicrosoftToDo" | "mooring.connections.MicrosoftPowerBi" | "mooring.connections.AzureDevOps" | "mooring.connections.MicrosoftTenant" | "mooring.connections.Miro" | "mooring.connections.Mixcloud" | "mooring.connections.Mollie" | "mooring.connections.Monday" | "mooring.connections.Mural" | "mooring.connections.MusicBrainz" | "mooring.connections.Myob" | "mooring.connections.NationBuilder" | "mooring.connections.Naver" | "mooring.connections.Netlify" | "mooring.connections.NetSuite" | "mooring.connections.Odnoklassniki" | "mooring.connections.Okta" | "mooring.connections.OktaCustom" | "mooring.connections.OpenStreetMap" | "mooring.connections.Orcid" | "mooring.connections.OsChina" | "mooring.connections.Osu" | "mooring.connections.Oura" | "mooring.connections.Outreach" | "mooring.connections.PagerDuty" | "mooring.connections.PandaDoc" | "mooring.connections.Patreon" | "mooring.connections.PayPal" | "mooring.connections.Pinterest" | "mooring.connections.Pipedrive" | "mooring.connections.PlanningCenter" | "mooring.connections.Podio" | "mooring.connections.Podium" | "mooring.connections.Polar" | "mooring.connections.PolarAccessLink" | "mooring.connections.Procore" | "mooring.connections.Productboard" | "mooring.connections.Pushbullet" | "mooring.connections.QQ" | "mooring.connections.QuickBooks" | "mooring.connections.Redbooth" | "mooring.connections.Reddit" | "mooring.connections.RingCentral" | "mooring.connections.Roblox" | "mooring.connections.SageAccounting" | "mooring.connections.Salesforce" | "mooring.connections.SalesforceMyDomain" | "mooring.connections.Salesloft" | "mooring.connections.Sellsy" | "mooring.connections.ServiceNow" | "mooring.connections.Seznam" | "mooring.connections.Shopify" | "mooring.connections.SignNow" | "mooring.connections.Slack" | "mooring.connections.SlackSignIn" | "mooring.connections.SlackUser" | "mooring.connections.Smartsheet" | "mooring.connections.Snapchat" | "mooring.connections.SnapchatAds" | "mooring.connections.Snowflake" | "mooring.connections.SoundCloud" | "mooring.connections.Spotify" | "mooring.connections.Square" | "mooring.connections.Squarespace" | "mooring.connections.StackExchange" | "mooring.connections.StartGg" | "mooring.connections.Strava" | "mooring.connections.StripeConnect" | "mooring.connections.SurveyMonkey" | "mooring.connections.Suunto" | "mooring.connections.Talkdesk" | "mooring.connections.Taobao" | "mooring.connections.Teamleader" | "mooring.connections.Teamwork" | "mooring.connections.Threads" | "mooring.connections.TickTick" | "mooring.connections.TikTok" | "mooring.connections.Timely" | "mooring.connections.Todoist" | "mooring.connections.Trakt" | "mooring.connections.Tumblr" | "mooring.connections.Twitch" | "mooring.connections.Typeform" | "mooring.connections.Uber" | "mooring.connections.Unsplash" | "mooring.connections.Vercel" | "mooring.connections.VideoAsk" | "mooring.connections.Vimeo" | "mooring.connections.VK" | "mooring.connections.Wave" | "mooring.connections.Wealthbox" | "mooring.connections.Webex" | "mooring.connections.Webflow" | "mooring.connections.Weekdone" | "mooring.connections.Weibo" | "mooring.connections.Whoop" | "mooring.connections.Withings" | "mooring.connections.WordPress" | "mooring.connections.WorkOs" | "mooring.connections.Wrike" | "mooring.connections.X" | "mooring.connections.Xero" | "mooring.connections.Yahoo" | "mooring.connections.Yandex" | "mooring.connections.Zendesk" | "mooring.connections.ZendeskSell" | "mooring.connections.Zettle" | "mooring.connections.ZohoCrm" | "mooring.connections.ZohoBooks" | "mooring.connections.ZohoDesk" | "mooring.connections.ZohoMail" | "mooring.connections.ZohoProjects" | "mooring.connections.Zoom";
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
         * ListedConnectionType
         * @description A connection type; with `fields=summary` it has no `config_schema`.
         */
        ListedConnectionType: {
            /** Format: uuid */
            id: string;
            type: string;
            name: string;
            description?: string;
            category: string;
            category_name: string;
            oauth: boolean;
            oauth2_client_brings_endpoints: boolean;
            /** Format: uri */
            docs_url: string;
            offered_in_form: boolean;
            config_schema?: {
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
            description?: string;
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
         * OAuth2Provider
         * @description A provider that the catalogue knows: an application registered at `docs_url` with this `redirect_uri` serves each of its `types`. `inputs` are fields of a connection’s config.
         */
        OAuth2Provider: {
            id: string;
            name: string;
            category: string;
            category_name: string;
            types: string[];
            /** Format: uri */
            docs_url: string;
            inputs: {
                name: string;
                title: string;
                pattern: string;
                example: string;
                values?: string[];
            }[];
            /** Format: uri */
            redirect_uri: string;
            notes: string[];
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
        /** NewConnectionMooringFortyTwo */
        "NewConnection.mooring.connections.FortyTwo": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FortyTwo";
            config: components["schemas"]["Config.mooring.connections.FortyTwo"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAcuityScheduling */
        "NewConnection.mooring.connections.AcuityScheduling": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AcuityScheduling";
            config: components["schemas"]["Config.mooring.connections.AcuityScheduling"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAha */
        "NewConnection.mooring.connections.Aha": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Aha";
            config: components["schemas"]["Config.mooring.connections.Aha"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAircall */
        "NewConnection.mooring.connections.Aircall": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Aircall";
            config: components["schemas"]["Config.mooring.connections.Aircall"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAirtable */
        "NewConnection.mooring.connections.Airtable": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Airtable";
            config: components["schemas"]["Config.mooring.connections.Airtable"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAmazon */
        "NewConnection.mooring.connections.Amazon": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Amazon";
            config: components["schemas"]["Config.mooring.connections.Amazon"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAmazonAds */
        "NewConnection.mooring.connections.AmazonAds": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AmazonAds";
            config: components["schemas"]["Config.mooring.connections.AmazonAds"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringApple */
        "NewConnection.mooring.connections.Apple": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Apple";
            config: components["schemas"]["Config.mooring.connections.Apple"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringArcGIS */
        "NewConnection.mooring.connections.ArcGIS": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ArcGIS";
            config: components["schemas"]["Config.mooring.connections.ArcGIS"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAsana */
        "NewConnection.mooring.connections.Asana": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Asana";
            config: components["schemas"]["Config.mooring.connections.Asana"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringJira */
        "NewConnection.mooring.connections.Jira": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Jira";
            config: components["schemas"]["Config.mooring.connections.Jira"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringConfluence */
        "NewConnection.mooring.connections.Confluence": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Confluence";
            config: components["schemas"]["Config.mooring.connections.Confluence"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAttio */
        "NewConnection.mooring.connections.Attio": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Attio";
            config: components["schemas"]["Config.mooring.connections.Attio"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAuth0 */
        "NewConnection.mooring.connections.Auth0": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Auth0";
            config: components["schemas"]["Config.mooring.connections.Auth0"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAutodesk */
        "NewConnection.mooring.connections.Autodesk": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Autodesk";
            config: components["schemas"]["Config.mooring.connections.Autodesk"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAWeber */
        "NewConnection.mooring.connections.AWeber": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AWeber";
            config: components["schemas"]["Config.mooring.connections.AWeber"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAmazonCognito */
        "NewConnection.mooring.connections.AmazonCognito": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AmazonCognito";
            config: components["schemas"]["Config.mooring.connections.AmazonCognito"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAzureAdB2c */
        "NewConnection.mooring.connections.AzureAdB2c": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AzureAdB2c";
            config: components["schemas"]["Config.mooring.connections.AzureAdB2c"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringCanvasCredentials */
        "NewConnection.mooring.connections.CanvasCredentials": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.CanvasCredentials";
            config: components["schemas"]["Config.mooring.connections.CanvasCredentials"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringBaidu */
        "NewConnection.mooring.connections.Baidu": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Baidu";
            config: components["schemas"]["Config.mooring.connections.Baidu"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringBambooHR */
        "NewConnection.mooring.connections.BambooHR": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.BambooHR";
            config: components["schemas"]["Config.mooring.connections.BambooHR"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringBasecamp */
        "NewConnection.mooring.connections.Basecamp": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Basecamp";
            config: components["schemas"]["Config.mooring.connections.Basecamp"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringBattleNet */
        "NewConnection.mooring.connections.BattleNet": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.BattleNet";
            config: components["schemas"]["Config.mooring.connections.BattleNet"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringBexio */
        "NewConnection.mooring.connections.Bexio": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Bexio";
            config: components["schemas"]["Config.mooring.connections.Bexio"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringBitbucket */
        "NewConnection.mooring.connections.Bitbucket": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Bitbucket";
            config: components["schemas"]["Config.mooring.connections.Bitbucket"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringBitly */
        "NewConnection.mooring.connections.Bitly": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Bitly";
            config: components["schemas"]["Config.mooring.connections.Bitly"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringBlackbaud */
        "NewConnection.mooring.connections.Blackbaud": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Blackbaud";
            config: components["schemas"]["Config.mooring.connections.Blackbaud"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringBungie */
        "NewConnection.mooring.connections.Bungie": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Bungie";
            config: components["schemas"]["Config.mooring.connections.Bungie"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringCalendly */
        "NewConnection.mooring.connections.Calendly": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Calendly";
            config: components["schemas"]["Config.mooring.connections.Calendly"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringCampaignMonitor */
        "NewConnection.mooring.connections.CampaignMonitor": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.CampaignMonitor";
            config: components["schemas"]["Config.mooring.connections.CampaignMonitor"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringCanva */
        "NewConnection.mooring.connections.Canva": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Canva";
            config: components["schemas"]["Config.mooring.connections.Canva"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringCapsule */
        "NewConnection.mooring.connections.Capsule": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Capsule";
            config: components["schemas"]["Config.mooring.connections.Capsule"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringCILogon */
        "NewConnection.mooring.connections.CILogon": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.CILogon";
            config: components["schemas"]["Config.mooring.connections.CILogon"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringClever */
        "NewConnection.mooring.connections.Clever": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Clever";
            config: components["schemas"]["Config.mooring.connections.Clever"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringClickUp */
        "NewConnection.mooring.connections.ClickUp": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ClickUp";
            config: components["schemas"]["Config.mooring.connections.ClickUp"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringClio */
        "NewConnection.mooring.connections.Clio": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Clio";
            config: components["schemas"]["Config.mooring.connections.Clio"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringClose */
        "NewConnection.mooring.connections.Close": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Close";
            config: components["schemas"]["Config.mooring.connections.Close"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringCloudConvert */
        "NewConnection.mooring.connections.CloudConvert": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.CloudConvert";
            config: components["schemas"]["Config.mooring.connections.CloudConvert"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringCoinbase */
        "NewConnection.mooring.connections.Coinbase": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Coinbase";
            config: components["schemas"]["Config.mooring.connections.Coinbase"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringConstantContact */
        "NewConnection.mooring.connections.ConstantContact": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ConstantContact";
            config: components["schemas"]["Config.mooring.connections.ConstantContact"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringContentful */
        "NewConnection.mooring.connections.Contentful": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Contentful";
            config: components["schemas"]["Config.mooring.connections.Contentful"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringCopper */
        "NewConnection.mooring.connections.Copper": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Copper";
            config: components["schemas"]["Config.mooring.connections.Copper"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDailymotion */
        "NewConnection.mooring.connections.Dailymotion": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Dailymotion";
            config: components["schemas"]["Config.mooring.connections.Dailymotion"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDatadog */
        "NewConnection.mooring.connections.Datadog": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Datadog";
            config: components["schemas"]["Config.mooring.connections.Datadog"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFeide */
        "NewConnection.mooring.connections.Feide": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Feide";
            config: components["schemas"]["Config.mooring.connections.Feide"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDeel */
        "NewConnection.mooring.connections.Deel": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Deel";
            config: components["schemas"]["Config.mooring.connections.Deel"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDeviantArt */
        "NewConnection.mooring.connections.DeviantArt": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DeviantArt";
            config: components["schemas"]["Config.mooring.connections.DeviantArt"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDexcom */
        "NewConnection.mooring.connections.Dexcom": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Dexcom";
            config: components["schemas"]["Config.mooring.connections.Dexcom"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDialpad */
        "NewConnection.mooring.connections.Dialpad": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Dialpad";
            config: components["schemas"]["Config.mooring.connections.Dialpad"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDigitalOcean */
        "NewConnection.mooring.connections.DigitalOcean": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DigitalOcean";
            config: components["schemas"]["Config.mooring.connections.DigitalOcean"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDiscord */
        "NewConnection.mooring.connections.Discord": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Discord";
            config: components["schemas"]["Config.mooring.connections.Discord"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDisqus */
        "NewConnection.mooring.connections.Disqus": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Disqus";
            config: components["schemas"]["Config.mooring.connections.Disqus"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDocuSign */
        "NewConnection.mooring.connections.DocuSign": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DocuSign";
            config: components["schemas"]["Config.mooring.connections.DocuSign"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDocuSignDemo */
        "NewConnection.mooring.connections.DocuSignDemo": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DocuSignDemo";
            config: components["schemas"]["Config.mooring.connections.DocuSignDemo"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDribbble */
        "NewConnection.mooring.connections.Dribbble": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Dribbble";
            config: components["schemas"]["Config.mooring.connections.Dribbble"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDrip */
        "NewConnection.mooring.connections.Drip": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Drip";
            config: components["schemas"]["Config.mooring.connections.Drip"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringDropboxSign */
        "NewConnection.mooring.connections.DropboxSign": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DropboxSign";
            config: components["schemas"]["Config.mooring.connections.DropboxSign"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringEbay */
        "NewConnection.mooring.connections.Ebay": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Ebay";
            config: components["schemas"]["Config.mooring.connections.Ebay"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringEpicGames */
        "NewConnection.mooring.connections.EpicGames": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.EpicGames";
            config: components["schemas"]["Config.mooring.connections.EpicGames"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringEtsy */
        "NewConnection.mooring.connections.Etsy": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Etsy";
            config: components["schemas"]["Config.mooring.connections.Etsy"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringEveOnline */
        "NewConnection.mooring.connections.EveOnline": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.EveOnline";
            config: components["schemas"]["Config.mooring.connections.EveOnline"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringEventbrite */
        "NewConnection.mooring.connections.Eventbrite": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Eventbrite";
            config: components["schemas"]["Config.mooring.connections.Eventbrite"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringExactOnline */
        "NewConnection.mooring.connections.ExactOnline": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ExactOnline";
            config: components["schemas"]["Config.mooring.connections.ExactOnline"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringExist */
        "NewConnection.mooring.connections.Exist": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Exist";
            config: components["schemas"]["Config.mooring.connections.Exist"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFacebookPages */
        "NewConnection.mooring.connections.FacebookPages": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FacebookPages";
            config: components["schemas"]["Config.mooring.connections.FacebookPages"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFacebookLeadAds */
        "NewConnection.mooring.connections.FacebookLeadAds": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FacebookLeadAds";
            config: components["schemas"]["Config.mooring.connections.FacebookLeadAds"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMetaAds */
        "NewConnection.mooring.connections.MetaAds": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MetaAds";
            config: components["schemas"]["Config.mooring.connections.MetaAds"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFathom */
        "NewConnection.mooring.connections.Fathom": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Fathom";
            config: components["schemas"]["Config.mooring.connections.Fathom"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFigma */
        "NewConnection.mooring.connections.Figma": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Figma";
            config: components["schemas"]["Config.mooring.connections.Figma"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFormstack */
        "NewConnection.mooring.connections.Formstack": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Formstack";
            config: components["schemas"]["Config.mooring.connections.Formstack"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFortnox */
        "NewConnection.mooring.connections.Fortnox": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Fortnox";
            config: components["schemas"]["Config.mooring.connections.Fortnox"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFoursquare */
        "NewConnection.mooring.connections.Foursquare": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Foursquare";
            config: components["schemas"]["Config.mooring.connections.Foursquare"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFreeAgent */
        "NewConnection.mooring.connections.FreeAgent": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FreeAgent";
            config: components["schemas"]["Config.mooring.connections.FreeAgent"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFreshBooks */
        "NewConnection.mooring.connections.FreshBooks": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FreshBooks";
            config: components["schemas"]["Config.mooring.connections.FreshBooks"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringFront */
        "NewConnection.mooring.connections.Front": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Front";
            config: components["schemas"]["Config.mooring.connections.Front"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGarminConnect */
        "NewConnection.mooring.connections.GarminConnect": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GarminConnect";
            config: components["schemas"]["Config.mooring.connections.GarminConnect"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGenius */
        "NewConnection.mooring.connections.Genius": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Genius";
            config: components["schemas"]["Config.mooring.connections.Genius"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGetResponse */
        "NewConnection.mooring.connections.GetResponse": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GetResponse";
            config: components["schemas"]["Config.mooring.connections.GetResponse"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGitea */
        "NewConnection.mooring.connections.Gitea": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gitea";
            config: components["schemas"]["Config.mooring.connections.Gitea"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGitee */
        "NewConnection.mooring.connections.Gitee": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gitee";
            config: components["schemas"]["Config.mooring.connections.Gitee"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGitHub */
        "NewConnection.mooring.connections.GitHub": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GitHub";
            config: components["schemas"]["Config.mooring.connections.GitHub"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGitLab */
        "NewConnection.mooring.connections.GitLab": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GitLab";
            config: components["schemas"]["Config.mooring.connections.GitLab"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGmail */
        "NewConnection.mooring.connections.Gmail": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gmail";
            config: components["schemas"]["Config.mooring.connections.Gmail"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleDrive */
        "NewConnection.mooring.connections.GoogleDrive": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleDrive";
            config: components["schemas"]["Config.mooring.connections.GoogleDrive"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleCalendar */
        "NewConnection.mooring.connections.GoogleCalendar": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleCalendar";
            config: components["schemas"]["Config.mooring.connections.GoogleCalendar"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleSheets */
        "NewConnection.mooring.connections.GoogleSheets": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleSheets";
            config: components["schemas"]["Config.mooring.connections.GoogleSheets"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleDocs */
        "NewConnection.mooring.connections.GoogleDocs": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleDocs";
            config: components["schemas"]["Config.mooring.connections.GoogleDocs"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleSlides */
        "NewConnection.mooring.connections.GoogleSlides": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleSlides";
            config: components["schemas"]["Config.mooring.connections.GoogleSlides"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleForms */
        "NewConnection.mooring.connections.GoogleForms": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleForms";
            config: components["schemas"]["Config.mooring.connections.GoogleForms"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleContacts */
        "NewConnection.mooring.connections.GoogleContacts": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleContacts";
            config: components["schemas"]["Config.mooring.connections.GoogleContacts"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleTasks */
        "NewConnection.mooring.connections.GoogleTasks": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleTasks";
            config: components["schemas"]["Config.mooring.connections.GoogleTasks"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleAds */
        "NewConnection.mooring.connections.GoogleAds": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleAds";
            config: components["schemas"]["Config.mooring.connections.GoogleAds"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleAnalytics */
        "NewConnection.mooring.connections.GoogleAnalytics": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleAnalytics";
            config: components["schemas"]["Config.mooring.connections.GoogleAnalytics"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleSearchConsole */
        "NewConnection.mooring.connections.GoogleSearchConsole": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleSearchConsole";
            config: components["schemas"]["Config.mooring.connections.GoogleSearchConsole"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGoogleBigQuery */
        "NewConnection.mooring.connections.GoogleBigQuery": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleBigQuery";
            config: components["schemas"]["Config.mooring.connections.GoogleBigQuery"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringYouTube */
        "NewConnection.mooring.connections.YouTube": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.YouTube";
            config: components["schemas"]["Config.mooring.connections.YouTube"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGorgias */
        "NewConnection.mooring.connections.Gorgias": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gorgias";
            config: components["schemas"]["Config.mooring.connections.Gorgias"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGreenhouse */
        "NewConnection.mooring.connections.Greenhouse": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Greenhouse";
            config: components["schemas"]["Config.mooring.connections.Greenhouse"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGroove */
        "NewConnection.mooring.connections.Groove": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Groove";
            config: components["schemas"]["Config.mooring.connections.Groove"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGumroad */
        "NewConnection.mooring.connections.Gumroad": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gumroad";
            config: components["schemas"]["Config.mooring.connections.Gumroad"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGusto */
        "NewConnection.mooring.connections.Gusto": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gusto";
            config: components["schemas"]["Config.mooring.connections.Gusto"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringGustoDemo */
        "NewConnection.mooring.connections.GustoDemo": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GustoDemo";
            config: components["schemas"]["Config.mooring.connections.GustoDemo"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringHarvest */
        "NewConnection.mooring.connections.Harvest": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Harvest";
            config: components["schemas"]["Config.mooring.connections.Harvest"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringHeadHunter */
        "NewConnection.mooring.connections.HeadHunter": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HeadHunter";
            config: components["schemas"]["Config.mooring.connections.HeadHunter"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringHelpScout */
        "NewConnection.mooring.connections.HelpScout": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HelpScout";
            config: components["schemas"]["Config.mooring.connections.HelpScout"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringHeroku */
        "NewConnection.mooring.connections.Heroku": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Heroku";
            config: components["schemas"]["Config.mooring.connections.Heroku"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringHighLevel */
        "NewConnection.mooring.connections.HighLevel": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HighLevel";
            config: components["schemas"]["Config.mooring.connections.HighLevel"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringHuaweiId */
        "NewConnection.mooring.connections.HuaweiId": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HuaweiId";
            config: components["schemas"]["Config.mooring.connections.HuaweiId"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringHubSpot */
        "NewConnection.mooring.connections.HubSpot": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HubSpot";
            config: components["schemas"]["Config.mooring.connections.HubSpot"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringHuggingFace */
        "NewConnection.mooring.connections.HuggingFace": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HuggingFace";
            config: components["schemas"]["Config.mooring.connections.HuggingFace"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringInstagram */
        "NewConnection.mooring.connections.Instagram": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Instagram";
            config: components["schemas"]["Config.mooring.connections.Instagram"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringIntercom */
        "NewConnection.mooring.connections.Intercom": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Intercom";
            config: components["schemas"]["Config.mooring.connections.Intercom"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringJobber */
        "NewConnection.mooring.connections.Jobber": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Jobber";
            config: components["schemas"]["Config.mooring.connections.Jobber"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringKakao */
        "NewConnection.mooring.connections.Kakao": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Kakao";
            config: components["schemas"]["Config.mooring.connections.Kakao"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringKeap */
        "NewConnection.mooring.connections.Keap": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Keap";
            config: components["schemas"]["Config.mooring.connections.Keap"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringKick */
        "NewConnection.mooring.connections.Kick": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Kick";
            config: components["schemas"]["Config.mooring.connections.Kick"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringKit */
        "NewConnection.mooring.connections.Kit": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Kit";
            config: components["schemas"]["Config.mooring.connections.Kit"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringKlaviyo */
        "NewConnection.mooring.connections.Klaviyo": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Klaviyo";
            config: components["schemas"]["Config.mooring.connections.Klaviyo"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringLever */
        "NewConnection.mooring.connections.Lever": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Lever";
            config: components["schemas"]["Config.mooring.connections.Lever"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringLichess */
        "NewConnection.mooring.connections.Lichess": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Lichess";
            config: components["schemas"]["Config.mooring.connections.Lichess"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringLightspeedX */
        "NewConnection.mooring.connections.LightspeedX": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.LightspeedX";
            config: components["schemas"]["Config.mooring.connections.LightspeedX"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringLine */
        "NewConnection.mooring.connections.Line": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Line";
            config: components["schemas"]["Config.mooring.connections.Line"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringLinear */
        "NewConnection.mooring.connections.Linear": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Linear";
            config: components["schemas"]["Config.mooring.connections.Linear"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringLinkedIn */
        "NewConnection.mooring.connections.LinkedIn": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.LinkedIn";
            config: components["schemas"]["Config.mooring.connections.LinkedIn"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringLinkedInAds */
        "NewConnection.mooring.connections.LinkedInAds": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.LinkedInAds";
            config: components["schemas"]["Config.mooring.connections.LinkedInAds"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMailchimp */
        "NewConnection.mooring.connections.Mailchimp": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Mailchimp";
            config: components["schemas"]["Config.mooring.connections.Mailchimp"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMailRu */
        "NewConnection.mooring.connections.MailRu": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MailRu";
            config: components["schemas"]["Config.mooring.connections.MailRu"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMeetup */
        "NewConnection.mooring.connections.Meetup": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Meetup";
            config: components["schemas"]["Config.mooring.connections.Meetup"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMicrosoftOutlook */
        "NewConnection.mooring.connections.MicrosoftOutlook": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftOutlook";
            config: components["schemas"]["Config.mooring.connections.MicrosoftOutlook"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMicrosoftOneDrive */
        "NewConnection.mooring.connections.MicrosoftOneDrive": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftOneDrive";
            config: components["schemas"]["Config.mooring.connections.MicrosoftOneDrive"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMicrosoftTeams */
        "NewConnection.mooring.connections.MicrosoftTeams": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftTeams";
            config: components["schemas"]["Config.mooring.connections.MicrosoftTeams"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMicrosoftSharePoint */
        "NewConnection.mooring.connections.MicrosoftSharePoint": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftSharePoint";
            config: components["schemas"]["Config.mooring.connections.MicrosoftSharePoint"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMicrosoftExcel */
        "NewConnection.mooring.connections.MicrosoftExcel": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftExcel";
            config: components["schemas"]["Config.mooring.connections.MicrosoftExcel"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMicrosoftToDo */
        "NewConnection.mooring.connections.MicrosoftToDo": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftToDo";
            config: components["schemas"]["Config.mooring.connections.MicrosoftToDo"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMicrosoftPowerBi */
        "NewConnection.mooring.connections.MicrosoftPowerBi": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftPowerBi";
            config: components["schemas"]["Config.mooring.connections.MicrosoftPowerBi"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringAzureDevOps */
        "NewConnection.mooring.connections.AzureDevOps": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AzureDevOps";
            config: components["schemas"]["Config.mooring.connections.AzureDevOps"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMicrosoftTenant */
        "NewConnection.mooring.connections.MicrosoftTenant": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftTenant";
            config: components["schemas"]["Config.mooring.connections.MicrosoftTenant"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMiro */
        "NewConnection.mooring.connections.Miro": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Miro";
            config: components["schemas"]["Config.mooring.connections.Miro"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMixcloud */
        "NewConnection.mooring.connections.Mixcloud": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Mixcloud";
            config: components["schemas"]["Config.mooring.connections.Mixcloud"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMollie */
        "NewConnection.mooring.connections.Mollie": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Mollie";
            config: components["schemas"]["Config.mooring.connections.Mollie"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMonday */
        "NewConnection.mooring.connections.Monday": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Monday";
            config: components["schemas"]["Config.mooring.connections.Monday"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMural */
        "NewConnection.mooring.connections.Mural": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Mural";
            config: components["schemas"]["Config.mooring.connections.Mural"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMusicBrainz */
        "NewConnection.mooring.connections.MusicBrainz": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MusicBrainz";
            config: components["schemas"]["Config.mooring.connections.MusicBrainz"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringMyob */
        "NewConnection.mooring.connections.Myob": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Myob";
            config: components["schemas"]["Config.mooring.connections.Myob"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringNationBuilder */
        "NewConnection.mooring.connections.NationBuilder": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.NationBuilder";
            config: components["schemas"]["Config.mooring.connections.NationBuilder"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringNaver */
        "NewConnection.mooring.connections.Naver": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Naver";
            config: components["schemas"]["Config.mooring.connections.Naver"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringNetlify */
        "NewConnection.mooring.connections.Netlify": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Netlify";
            config: components["schemas"]["Config.mooring.connections.Netlify"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringNetSuite */
        "NewConnection.mooring.connections.NetSuite": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.NetSuite";
            config: components["schemas"]["Config.mooring.connections.NetSuite"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringOdnoklassniki */
        "NewConnection.mooring.connections.Odnoklassniki": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Odnoklassniki";
            config: components["schemas"]["Config.mooring.connections.Odnoklassniki"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringOkta */
        "NewConnection.mooring.connections.Okta": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Okta";
            config: components["schemas"]["Config.mooring.connections.Okta"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringOktaCustom */
        "NewConnection.mooring.connections.OktaCustom": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.OktaCustom";
            config: components["schemas"]["Config.mooring.connections.OktaCustom"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringOpenStreetMap */
        "NewConnection.mooring.connections.OpenStreetMap": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.OpenStreetMap";
            config: components["schemas"]["Config.mooring.connections.OpenStreetMap"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringOrcid */
        "NewConnection.mooring.connections.Orcid": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Orcid";
            config: components["schemas"]["Config.mooring.connections.Orcid"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringOsChina */
        "NewConnection.mooring.connections.OsChina": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.OsChina";
            config: components["schemas"]["Config.mooring.connections.OsChina"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringOsu */
        "NewConnection.mooring.connections.Osu": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Osu";
            config: components["schemas"]["Config.mooring.connections.Osu"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringOura */
        "NewConnection.mooring.connections.Oura": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Oura";
            config: components["schemas"]["Config.mooring.connections.Oura"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringOutreach */
        "NewConnection.mooring.connections.Outreach": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Outreach";
            config: components["schemas"]["Config.mooring.connections.Outreach"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPagerDuty */
        "NewConnection.mooring.connections.PagerDuty": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PagerDuty";
            config: components["schemas"]["Config.mooring.connections.PagerDuty"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPandaDoc */
        "NewConnection.mooring.connections.PandaDoc": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PandaDoc";
            config: components["schemas"]["Config.mooring.connections.PandaDoc"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPatreon */
        "NewConnection.mooring.connections.Patreon": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Patreon";
            config: components["schemas"]["Config.mooring.connections.Patreon"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPayPal */
        "NewConnection.mooring.connections.PayPal": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PayPal";
            config: components["schemas"]["Config.mooring.connections.PayPal"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPinterest */
        "NewConnection.mooring.connections.Pinterest": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Pinterest";
            config: components["schemas"]["Config.mooring.connections.Pinterest"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPipedrive */
        "NewConnection.mooring.connections.Pipedrive": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Pipedrive";
            config: components["schemas"]["Config.mooring.connections.Pipedrive"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPlanningCenter */
        "NewConnection.mooring.connections.PlanningCenter": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PlanningCenter";
            config: components["schemas"]["Config.mooring.connections.PlanningCenter"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPodio */
        "NewConnection.mooring.connections.Podio": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Podio";
            config: components["schemas"]["Config.mooring.connections.Podio"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPodium */
        "NewConnection.mooring.connections.Podium": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Podium";
            config: components["schemas"]["Config.mooring.connections.Podium"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPolar */
        "NewConnection.mooring.connections.Polar": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Polar";
            config: components["schemas"]["Config.mooring.connections.Polar"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPolarAccessLink */
        "NewConnection.mooring.connections.PolarAccessLink": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PolarAccessLink";
            config: components["schemas"]["Config.mooring.connections.PolarAccessLink"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringProcore */
        "NewConnection.mooring.connections.Procore": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Procore";
            config: components["schemas"]["Config.mooring.connections.Procore"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringProductboard */
        "NewConnection.mooring.connections.Productboard": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Productboard";
            config: components["schemas"]["Config.mooring.connections.Productboard"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringPushbullet */
        "NewConnection.mooring.connections.Pushbullet": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Pushbullet";
            config: components["schemas"]["Config.mooring.connections.Pushbullet"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringQQ */
        "NewConnection.mooring.connections.QQ": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.QQ";
            config: components["schemas"]["Config.mooring.connections.QQ"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringQuickBooks */
        "NewConnection.mooring.connections.QuickBooks": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.QuickBooks";
            config: components["schemas"]["Config.mooring.connections.QuickBooks"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringRedbooth */
        "NewConnection.mooring.connections.Redbooth": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Redbooth";
            config: components["schemas"]["Config.mooring.connections.Redbooth"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringReddit */
        "NewConnection.mooring.connections.Reddit": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Reddit";
            config: components["schemas"]["Config.mooring.connections.Reddit"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringRingCentral */
        "NewConnection.mooring.connections.RingCentral": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.RingCentral";
            config: components["schemas"]["Config.mooring.connections.RingCentral"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringRoblox */
        "NewConnection.mooring.connections.Roblox": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Roblox";
            config: components["schemas"]["Config.mooring.connections.Roblox"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSageAccounting */
        "NewConnection.mooring.connections.SageAccounting": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SageAccounting";
            config: components["schemas"]["Config.mooring.connections.SageAccounting"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSalesforce */
        "NewConnection.mooring.connections.Salesforce": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Salesforce";
            config: components["schemas"]["Config.mooring.connections.Salesforce"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSalesforceMyDomain */
        "NewConnection.mooring.connections.SalesforceMyDomain": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SalesforceMyDomain";
            config: components["schemas"]["Config.mooring.connections.SalesforceMyDomain"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSalesloft */
        "NewConnection.mooring.connections.Salesloft": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Salesloft";
            config: components["schemas"]["Config.mooring.connections.Salesloft"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSellsy */
        "NewConnection.mooring.connections.Sellsy": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Sellsy";
            config: components["schemas"]["Config.mooring.connections.Sellsy"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringServiceNow */
        "NewConnection.mooring.connections.ServiceNow": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ServiceNow";
            config: components["schemas"]["Config.mooring.connections.ServiceNow"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSeznam */
        "NewConnection.mooring.connections.Seznam": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Seznam";
            config: components["schemas"]["Config.mooring.connections.Seznam"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringShopify */
        "NewConnection.mooring.connections.Shopify": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Shopify";
            config: components["schemas"]["Config.mooring.connections.Shopify"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSignNow */
        "NewConnection.mooring.connections.SignNow": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SignNow";
            config: components["schemas"]["Config.mooring.connections.SignNow"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSlack */
        "NewConnection.mooring.connections.Slack": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Slack";
            config: components["schemas"]["Config.mooring.connections.Slack"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSlackSignIn */
        "NewConnection.mooring.connections.SlackSignIn": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SlackSignIn";
            config: components["schemas"]["Config.mooring.connections.SlackSignIn"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSlackUser */
        "NewConnection.mooring.connections.SlackUser": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SlackUser";
            config: components["schemas"]["Config.mooring.connections.SlackUser"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSmartsheet */
        "NewConnection.mooring.connections.Smartsheet": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Smartsheet";
            config: components["schemas"]["Config.mooring.connections.Smartsheet"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSnapchat */
        "NewConnection.mooring.connections.Snapchat": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Snapchat";
            config: components["schemas"]["Config.mooring.connections.Snapchat"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSnapchatAds */
        "NewConnection.mooring.connections.SnapchatAds": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SnapchatAds";
            config: components["schemas"]["Config.mooring.connections.SnapchatAds"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSnowflake */
        "NewConnection.mooring.connections.Snowflake": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Snowflake";
            config: components["schemas"]["Config.mooring.connections.Snowflake"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSoundCloud */
        "NewConnection.mooring.connections.SoundCloud": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SoundCloud";
            config: components["schemas"]["Config.mooring.connections.SoundCloud"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSpotify */
        "NewConnection.mooring.connections.Spotify": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Spotify";
            config: components["schemas"]["Config.mooring.connections.Spotify"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSquare */
        "NewConnection.mooring.connections.Square": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Square";
            config: components["schemas"]["Config.mooring.connections.Square"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSquarespace */
        "NewConnection.mooring.connections.Squarespace": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Squarespace";
            config: components["schemas"]["Config.mooring.connections.Squarespace"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringStackExchange */
        "NewConnection.mooring.connections.StackExchange": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.StackExchange";
            config: components["schemas"]["Config.mooring.connections.StackExchange"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringStartGg */
        "NewConnection.mooring.connections.StartGg": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.StartGg";
            config: components["schemas"]["Config.mooring.connections.StartGg"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringStrava */
        "NewConnection.mooring.connections.Strava": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Strava";
            config: components["schemas"]["Config.mooring.connections.Strava"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringStripeConnect */
        "NewConnection.mooring.connections.StripeConnect": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.StripeConnect";
            config: components["schemas"]["Config.mooring.connections.StripeConnect"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSurveyMonkey */
        "NewConnection.mooring.connections.SurveyMonkey": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SurveyMonkey";
            config: components["schemas"]["Config.mooring.connections.SurveyMonkey"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringSuunto */
        "NewConnection.mooring.connections.Suunto": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Suunto";
            config: components["schemas"]["Config.mooring.connections.Suunto"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTalkdesk */
        "NewConnection.mooring.connections.Talkdesk": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Talkdesk";
            config: components["schemas"]["Config.mooring.connections.Talkdesk"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTaobao */
        "NewConnection.mooring.connections.Taobao": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Taobao";
            config: components["schemas"]["Config.mooring.connections.Taobao"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTeamleader */
        "NewConnection.mooring.connections.Teamleader": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Teamleader";
            config: components["schemas"]["Config.mooring.connections.Teamleader"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTeamwork */
        "NewConnection.mooring.connections.Teamwork": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Teamwork";
            config: components["schemas"]["Config.mooring.connections.Teamwork"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringThreads */
        "NewConnection.mooring.connections.Threads": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Threads";
            config: components["schemas"]["Config.mooring.connections.Threads"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTickTick */
        "NewConnection.mooring.connections.TickTick": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.TickTick";
            config: components["schemas"]["Config.mooring.connections.TickTick"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTikTok */
        "NewConnection.mooring.connections.TikTok": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.TikTok";
            config: components["schemas"]["Config.mooring.connections.TikTok"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTimely */
        "NewConnection.mooring.connections.Timely": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Timely";
            config: components["schemas"]["Config.mooring.connections.Timely"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTodoist */
        "NewConnection.mooring.connections.Todoist": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Todoist";
            config: components["schemas"]["Config.mooring.connections.Todoist"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTrakt */
        "NewConnection.mooring.connections.Trakt": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Trakt";
            config: components["schemas"]["Config.mooring.connections.Trakt"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTumblr */
        "NewConnection.mooring.connections.Tumblr": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Tumblr";
            config: components["schemas"]["Config.mooring.connections.Tumblr"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTwitch */
        "NewConnection.mooring.connections.Twitch": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Twitch";
            config: components["schemas"]["Config.mooring.connections.Twitch"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringTypeform */
        "NewConnection.mooring.connections.Typeform": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Typeform";
            config: components["schemas"]["Config.mooring.connections.Typeform"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringUber */
        "NewConnection.mooring.connections.Uber": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Uber";
            config: components["schemas"]["Config.mooring.connections.Uber"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringUnsplash */
        "NewConnection.mooring.connections.Unsplash": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Unsplash";
            config: components["schemas"]["Config.mooring.connections.Unsplash"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringVercel */
        "NewConnection.mooring.connections.Vercel": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Vercel";
            config: components["schemas"]["Config.mooring.connections.Vercel"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringVideoAsk */
        "NewConnection.mooring.connections.VideoAsk": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.VideoAsk";
            config: components["schemas"]["Config.mooring.connections.VideoAsk"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringVimeo */
        "NewConnection.mooring.connections.Vimeo": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Vimeo";
            config: components["schemas"]["Config.mooring.connections.Vimeo"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringVK */
        "NewConnection.mooring.connections.VK": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.VK";
            config: components["schemas"]["Config.mooring.connections.VK"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWave */
        "NewConnection.mooring.connections.Wave": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Wave";
            config: components["schemas"]["Config.mooring.connections.Wave"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWealthbox */
        "NewConnection.mooring.connections.Wealthbox": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Wealthbox";
            config: components["schemas"]["Config.mooring.connections.Wealthbox"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWebex */
        "NewConnection.mooring.connections.Webex": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Webex";
            config: components["schemas"]["Config.mooring.connections.Webex"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWebflow */
        "NewConnection.mooring.connections.Webflow": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Webflow";
            config: components["schemas"]["Config.mooring.connections.Webflow"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWeekdone */
        "NewConnection.mooring.connections.Weekdone": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Weekdone";
            config: components["schemas"]["Config.mooring.connections.Weekdone"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWeibo */
        "NewConnection.mooring.connections.Weibo": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Weibo";
            config: components["schemas"]["Config.mooring.connections.Weibo"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWhoop */
        "NewConnection.mooring.connections.Whoop": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Whoop";
            config: components["schemas"]["Config.mooring.connections.Whoop"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWithings */
        "NewConnection.mooring.connections.Withings": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Withings";
            config: components["schemas"]["Config.mooring.connections.Withings"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWordPress */
        "NewConnection.mooring.connections.WordPress": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.WordPress";
            config: components["schemas"]["Config.mooring.connections.WordPress"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWorkOs */
        "NewConnection.mooring.connections.WorkOs": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.WorkOs";
            config: components["schemas"]["Config.mooring.connections.WorkOs"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringWrike */
        "NewConnection.mooring.connections.Wrike": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Wrike";
            config: components["schemas"]["Config.mooring.connections.Wrike"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringX */
        "NewConnection.mooring.connections.X": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.X";
            config: components["schemas"]["Config.mooring.connections.X"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringXero */
        "NewConnection.mooring.connections.Xero": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Xero";
            config: components["schemas"]["Config.mooring.connections.Xero"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringYahoo */
        "NewConnection.mooring.connections.Yahoo": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Yahoo";
            config: components["schemas"]["Config.mooring.connections.Yahoo"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringYandex */
        "NewConnection.mooring.connections.Yandex": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Yandex";
            config: components["schemas"]["Config.mooring.connections.Yandex"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringZendesk */
        "NewConnection.mooring.connections.Zendesk": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Zendesk";
            config: components["schemas"]["Config.mooring.connections.Zendesk"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringZendeskSell */
        "NewConnection.mooring.connections.ZendeskSell": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZendeskSell";
            config: components["schemas"]["Config.mooring.connections.ZendeskSell"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringZettle */
        "NewConnection.mooring.connections.Zettle": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Zettle";
            config: components["schemas"]["Config.mooring.connections.Zettle"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringZohoCrm */
        "NewConnection.mooring.connections.ZohoCrm": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoCrm";
            config: components["schemas"]["Config.mooring.connections.ZohoCrm"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringZohoBooks */
        "NewConnection.mooring.connections.ZohoBooks": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoBooks";
            config: components["schemas"]["Config.mooring.connections.ZohoBooks"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringZohoDesk */
        "NewConnection.mooring.connections.ZohoDesk": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoDesk";
            config: components["schemas"]["Config.mooring.connections.ZohoDesk"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringZohoMail */
        "NewConnection.mooring.connections.ZohoMail": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoMail";
            config: components["schemas"]["Config.mooring.connections.ZohoMail"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringZohoProjects */
        "NewConnection.mooring.connections.ZohoProjects": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoProjects";
            config: components["schemas"]["Config.mooring.connections.ZohoProjects"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
        };
        /** NewConnectionMooringZoom */
        "NewConnection.mooring.connections.Zoom": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Zoom";
            config: components["schemas"]["Config.mooring.connections.Zoom"];
            system?: boolean | null;
            oauth2_client_id?: string | null;
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
        /** UnsavedConnectionMooringFortyTwo */
        "UnsavedConnection.mooring.connections.FortyTwo": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FortyTwo";
            config: components["schemas"]["Config.mooring.connections.FortyTwo"];
        };
        /** UnsavedConnectionMooringAcuityScheduling */
        "UnsavedConnection.mooring.connections.AcuityScheduling": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AcuityScheduling";
            config: components["schemas"]["Config.mooring.connections.AcuityScheduling"];
        };
        /** UnsavedConnectionMooringAha */
        "UnsavedConnection.mooring.connections.Aha": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Aha";
            config: components["schemas"]["Config.mooring.connections.Aha"];
        };
        /** UnsavedConnectionMooringAircall */
        "UnsavedConnection.mooring.connections.Aircall": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Aircall";
            config: components["schemas"]["Config.mooring.connections.Aircall"];
        };
        /** UnsavedConnectionMooringAirtable */
        "UnsavedConnection.mooring.connections.Airtable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Airtable";
            config: components["schemas"]["Config.mooring.connections.Airtable"];
        };
        /** UnsavedConnectionMooringAmazon */
        "UnsavedConnection.mooring.connections.Amazon": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Amazon";
            config: components["schemas"]["Config.mooring.connections.Amazon"];
        };
        /** UnsavedConnectionMooringAmazonAds */
        "UnsavedConnection.mooring.connections.AmazonAds": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AmazonAds";
            config: components["schemas"]["Config.mooring.connections.AmazonAds"];
        };
        /** UnsavedConnectionMooringApple */
        "UnsavedConnection.mooring.connections.Apple": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Apple";
            config: components["schemas"]["Config.mooring.connections.Apple"];
        };
        /** UnsavedConnectionMooringArcGIS */
        "UnsavedConnection.mooring.connections.ArcGIS": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ArcGIS";
            config: components["schemas"]["Config.mooring.connections.ArcGIS"];
        };
        /** UnsavedConnectionMooringAsana */
        "UnsavedConnection.mooring.connections.Asana": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Asana";
            config: components["schemas"]["Config.mooring.connections.Asana"];
        };
        /** UnsavedConnectionMooringJira */
        "UnsavedConnection.mooring.connections.Jira": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Jira";
            config: components["schemas"]["Config.mooring.connections.Jira"];
        };
        /** UnsavedConnectionMooringConfluence */
        "UnsavedConnection.mooring.connections.Confluence": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Confluence";
            config: components["schemas"]["Config.mooring.connections.Confluence"];
        };
        /** UnsavedConnectionMooringAttio */
        "UnsavedConnection.mooring.connections.Attio": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Attio";
            config: components["schemas"]["Config.mooring.connections.Attio"];
        };
        /** UnsavedConnectionMooringAuth0 */
        "UnsavedConnection.mooring.connections.Auth0": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Auth0";
            config: components["schemas"]["Config.mooring.connections.Auth0"];
        };
        /** UnsavedConnectionMooringAutodesk */
        "UnsavedConnection.mooring.connections.Autodesk": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Autodesk";
            config: components["schemas"]["Config.mooring.connections.Autodesk"];
        };
        /** UnsavedConnectionMooringAWeber */
        "UnsavedConnection.mooring.connections.AWeber": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AWeber";
            config: components["schemas"]["Config.mooring.connections.AWeber"];
        };
        /** UnsavedConnectionMooringAmazonCognito */
        "UnsavedConnection.mooring.connections.AmazonCognito": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AmazonCognito";
            config: components["schemas"]["Config.mooring.connections.AmazonCognito"];
        };
        /** UnsavedConnectionMooringAzureAdB2c */
        "UnsavedConnection.mooring.connections.AzureAdB2c": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AzureAdB2c";
            config: components["schemas"]["Config.mooring.connections.AzureAdB2c"];
        };
        /** UnsavedConnectionMooringCanvasCredentials */
        "UnsavedConnection.mooring.connections.CanvasCredentials": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.CanvasCredentials";
            config: components["schemas"]["Config.mooring.connections.CanvasCredentials"];
        };
        /** UnsavedConnectionMooringBaidu */
        "UnsavedConnection.mooring.connections.Baidu": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Baidu";
            config: components["schemas"]["Config.mooring.connections.Baidu"];
        };
        /** UnsavedConnectionMooringBambooHR */
        "UnsavedConnection.mooring.connections.BambooHR": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.BambooHR";
            config: components["schemas"]["Config.mooring.connections.BambooHR"];
        };
        /** UnsavedConnectionMooringBasecamp */
        "UnsavedConnection.mooring.connections.Basecamp": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Basecamp";
            config: components["schemas"]["Config.mooring.connections.Basecamp"];
        };
        /** UnsavedConnectionMooringBattleNet */
        "UnsavedConnection.mooring.connections.BattleNet": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.BattleNet";
            config: components["schemas"]["Config.mooring.connections.BattleNet"];
        };
        /** UnsavedConnectionMooringBexio */
        "UnsavedConnection.mooring.connections.Bexio": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Bexio";
            config: components["schemas"]["Config.mooring.connections.Bexio"];
        };
        /** UnsavedConnectionMooringBitbucket */
        "UnsavedConnection.mooring.connections.Bitbucket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Bitbucket";
            config: components["schemas"]["Config.mooring.connections.Bitbucket"];
        };
        /** UnsavedConnectionMooringBitly */
        "UnsavedConnection.mooring.connections.Bitly": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Bitly";
            config: components["schemas"]["Config.mooring.connections.Bitly"];
        };
        /** UnsavedConnectionMooringBlackbaud */
        "UnsavedConnection.mooring.connections.Blackbaud": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Blackbaud";
            config: components["schemas"]["Config.mooring.connections.Blackbaud"];
        };
        /** UnsavedConnectionMooringBungie */
        "UnsavedConnection.mooring.connections.Bungie": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Bungie";
            config: components["schemas"]["Config.mooring.connections.Bungie"];
        };
        /** UnsavedConnectionMooringCalendly */
        "UnsavedConnection.mooring.connections.Calendly": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Calendly";
            config: components["schemas"]["Config.mooring.connections.Calendly"];
        };
        /** UnsavedConnectionMooringCampaignMonitor */
        "UnsavedConnection.mooring.connections.CampaignMonitor": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.CampaignMonitor";
            config: components["schemas"]["Config.mooring.connections.CampaignMonitor"];
        };
        /** UnsavedConnectionMooringCanva */
        "UnsavedConnection.mooring.connections.Canva": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Canva";
            config: components["schemas"]["Config.mooring.connections.Canva"];
        };
        /** UnsavedConnectionMooringCapsule */
        "UnsavedConnection.mooring.connections.Capsule": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Capsule";
            config: components["schemas"]["Config.mooring.connections.Capsule"];
        };
        /** UnsavedConnectionMooringCILogon */
        "UnsavedConnection.mooring.connections.CILogon": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.CILogon";
            config: components["schemas"]["Config.mooring.connections.CILogon"];
        };
        /** UnsavedConnectionMooringClever */
        "UnsavedConnection.mooring.connections.Clever": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Clever";
            config: components["schemas"]["Config.mooring.connections.Clever"];
        };
        /** UnsavedConnectionMooringClickUp */
        "UnsavedConnection.mooring.connections.ClickUp": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ClickUp";
            config: components["schemas"]["Config.mooring.connections.ClickUp"];
        };
        /** UnsavedConnectionMooringClio */
        "UnsavedConnection.mooring.connections.Clio": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Clio";
            config: components["schemas"]["Config.mooring.connections.Clio"];
        };
        /** UnsavedConnectionMooringClose */
        "UnsavedConnection.mooring.connections.Close": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Close";
            config: components["schemas"]["Config.mooring.connections.Close"];
        };
        /** UnsavedConnectionMooringCloudConvert */
        "UnsavedConnection.mooring.connections.CloudConvert": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.CloudConvert";
            config: components["schemas"]["Config.mooring.connections.CloudConvert"];
        };
        /** UnsavedConnectionMooringCoinbase */
        "UnsavedConnection.mooring.connections.Coinbase": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Coinbase";
            config: components["schemas"]["Config.mooring.connections.Coinbase"];
        };
        /** UnsavedConnectionMooringConstantContact */
        "UnsavedConnection.mooring.connections.ConstantContact": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ConstantContact";
            config: components["schemas"]["Config.mooring.connections.ConstantContact"];
        };
        /** UnsavedConnectionMooringContentful */
        "UnsavedConnection.mooring.connections.Contentful": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Contentful";
            config: components["schemas"]["Config.mooring.connections.Contentful"];
        };
        /** UnsavedConnectionMooringCopper */
        "UnsavedConnection.mooring.connections.Copper": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Copper";
            config: components["schemas"]["Config.mooring.connections.Copper"];
        };
        /** UnsavedConnectionMooringDailymotion */
        "UnsavedConnection.mooring.connections.Dailymotion": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Dailymotion";
            config: components["schemas"]["Config.mooring.connections.Dailymotion"];
        };
        /** UnsavedConnectionMooringDatadog */
        "UnsavedConnection.mooring.connections.Datadog": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Datadog";
            config: components["schemas"]["Config.mooring.connections.Datadog"];
        };
        /** UnsavedConnectionMooringFeide */
        "UnsavedConnection.mooring.connections.Feide": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Feide";
            config: components["schemas"]["Config.mooring.connections.Feide"];
        };
        /** UnsavedConnectionMooringDeel */
        "UnsavedConnection.mooring.connections.Deel": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Deel";
            config: components["schemas"]["Config.mooring.connections.Deel"];
        };
        /** UnsavedConnectionMooringDeviantArt */
        "UnsavedConnection.mooring.connections.DeviantArt": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DeviantArt";
            config: components["schemas"]["Config.mooring.connections.DeviantArt"];
        };
        /** UnsavedConnectionMooringDexcom */
        "UnsavedConnection.mooring.connections.Dexcom": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Dexcom";
            config: components["schemas"]["Config.mooring.connections.Dexcom"];
        };
        /** UnsavedConnectionMooringDialpad */
        "UnsavedConnection.mooring.connections.Dialpad": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Dialpad";
            config: components["schemas"]["Config.mooring.connections.Dialpad"];
        };
        /** UnsavedConnectionMooringDigitalOcean */
        "UnsavedConnection.mooring.connections.DigitalOcean": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DigitalOcean";
            config: components["schemas"]["Config.mooring.connections.DigitalOcean"];
        };
        /** UnsavedConnectionMooringDiscord */
        "UnsavedConnection.mooring.connections.Discord": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Discord";
            config: components["schemas"]["Config.mooring.connections.Discord"];
        };
        /** UnsavedConnectionMooringDisqus */
        "UnsavedConnection.mooring.connections.Disqus": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Disqus";
            config: components["schemas"]["Config.mooring.connections.Disqus"];
        };
        /** UnsavedConnectionMooringDocuSign */
        "UnsavedConnection.mooring.connections.DocuSign": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DocuSign";
            config: components["schemas"]["Config.mooring.connections.DocuSign"];
        };
        /** UnsavedConnectionMooringDocuSignDemo */
        "UnsavedConnection.mooring.connections.DocuSignDemo": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DocuSignDemo";
            config: components["schemas"]["Config.mooring.connections.DocuSignDemo"];
        };
        /** UnsavedConnectionMooringDribbble */
        "UnsavedConnection.mooring.connections.Dribbble": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Dribbble";
            config: components["schemas"]["Config.mooring.connections.Dribbble"];
        };
        /** UnsavedConnectionMooringDrip */
        "UnsavedConnection.mooring.connections.Drip": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Drip";
            config: components["schemas"]["Config.mooring.connections.Drip"];
        };
        /** UnsavedConnectionMooringDropboxSign */
        "UnsavedConnection.mooring.connections.DropboxSign": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.DropboxSign";
            config: components["schemas"]["Config.mooring.connections.DropboxSign"];
        };
        /** UnsavedConnectionMooringEbay */
        "UnsavedConnection.mooring.connections.Ebay": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Ebay";
            config: components["schemas"]["Config.mooring.connections.Ebay"];
        };
        /** UnsavedConnectionMooringEpicGames */
        "UnsavedConnection.mooring.connections.EpicGames": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.EpicGames";
            config: components["schemas"]["Config.mooring.connections.EpicGames"];
        };
        /** UnsavedConnectionMooringEtsy */
        "UnsavedConnection.mooring.connections.Etsy": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Etsy";
            config: components["schemas"]["Config.mooring.connections.Etsy"];
        };
        /** UnsavedConnectionMooringEveOnline */
        "UnsavedConnection.mooring.connections.EveOnline": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.EveOnline";
            config: components["schemas"]["Config.mooring.connections.EveOnline"];
        };
        /** UnsavedConnectionMooringEventbrite */
        "UnsavedConnection.mooring.connections.Eventbrite": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Eventbrite";
            config: components["schemas"]["Config.mooring.connections.Eventbrite"];
        };
        /** UnsavedConnectionMooringExactOnline */
        "UnsavedConnection.mooring.connections.ExactOnline": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ExactOnline";
            config: components["schemas"]["Config.mooring.connections.ExactOnline"];
        };
        /** UnsavedConnectionMooringExist */
        "UnsavedConnection.mooring.connections.Exist": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Exist";
            config: components["schemas"]["Config.mooring.connections.Exist"];
        };
        /** UnsavedConnectionMooringFacebookPages */
        "UnsavedConnection.mooring.connections.FacebookPages": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FacebookPages";
            config: components["schemas"]["Config.mooring.connections.FacebookPages"];
        };
        /** UnsavedConnectionMooringFacebookLeadAds */
        "UnsavedConnection.mooring.connections.FacebookLeadAds": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FacebookLeadAds";
            config: components["schemas"]["Config.mooring.connections.FacebookLeadAds"];
        };
        /** UnsavedConnectionMooringMetaAds */
        "UnsavedConnection.mooring.connections.MetaAds": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MetaAds";
            config: components["schemas"]["Config.mooring.connections.MetaAds"];
        };
        /** UnsavedConnectionMooringFathom */
        "UnsavedConnection.mooring.connections.Fathom": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Fathom";
            config: components["schemas"]["Config.mooring.connections.Fathom"];
        };
        /** UnsavedConnectionMooringFigma */
        "UnsavedConnection.mooring.connections.Figma": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Figma";
            config: components["schemas"]["Config.mooring.connections.Figma"];
        };
        /** UnsavedConnectionMooringFormstack */
        "UnsavedConnection.mooring.connections.Formstack": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Formstack";
            config: components["schemas"]["Config.mooring.connections.Formstack"];
        };
        /** UnsavedConnectionMooringFortnox */
        "UnsavedConnection.mooring.connections.Fortnox": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Fortnox";
            config: components["schemas"]["Config.mooring.connections.Fortnox"];
        };
        /** UnsavedConnectionMooringFoursquare */
        "UnsavedConnection.mooring.connections.Foursquare": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Foursquare";
            config: components["schemas"]["Config.mooring.connections.Foursquare"];
        };
        /** UnsavedConnectionMooringFreeAgent */
        "UnsavedConnection.mooring.connections.FreeAgent": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FreeAgent";
            config: components["schemas"]["Config.mooring.connections.FreeAgent"];
        };
        /** UnsavedConnectionMooringFreshBooks */
        "UnsavedConnection.mooring.connections.FreshBooks": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.FreshBooks";
            config: components["schemas"]["Config.mooring.connections.FreshBooks"];
        };
        /** UnsavedConnectionMooringFront */
        "UnsavedConnection.mooring.connections.Front": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Front";
            config: components["schemas"]["Config.mooring.connections.Front"];
        };
        /** UnsavedConnectionMooringGarminConnect */
        "UnsavedConnection.mooring.connections.GarminConnect": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GarminConnect";
            config: components["schemas"]["Config.mooring.connections.GarminConnect"];
        };
        /** UnsavedConnectionMooringGenius */
        "UnsavedConnection.mooring.connections.Genius": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Genius";
            config: components["schemas"]["Config.mooring.connections.Genius"];
        };
        /** UnsavedConnectionMooringGetResponse */
        "UnsavedConnection.mooring.connections.GetResponse": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GetResponse";
            config: components["schemas"]["Config.mooring.connections.GetResponse"];
        };
        /** UnsavedConnectionMooringGitea */
        "UnsavedConnection.mooring.connections.Gitea": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gitea";
            config: components["schemas"]["Config.mooring.connections.Gitea"];
        };
        /** UnsavedConnectionMooringGitee */
        "UnsavedConnection.mooring.connections.Gitee": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gitee";
            config: components["schemas"]["Config.mooring.connections.Gitee"];
        };
        /** UnsavedConnectionMooringGitHub */
        "UnsavedConnection.mooring.connections.GitHub": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GitHub";
            config: components["schemas"]["Config.mooring.connections.GitHub"];
        };
        /** UnsavedConnectionMooringGitLab */
        "UnsavedConnection.mooring.connections.GitLab": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GitLab";
            config: components["schemas"]["Config.mooring.connections.GitLab"];
        };
        /** UnsavedConnectionMooringGmail */
        "UnsavedConnection.mooring.connections.Gmail": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gmail";
            config: components["schemas"]["Config.mooring.connections.Gmail"];
        };
        /** UnsavedConnectionMooringGoogleDrive */
        "UnsavedConnection.mooring.connections.GoogleDrive": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleDrive";
            config: components["schemas"]["Config.mooring.connections.GoogleDrive"];
        };
        /** UnsavedConnectionMooringGoogleCalendar */
        "UnsavedConnection.mooring.connections.GoogleCalendar": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleCalendar";
            config: components["schemas"]["Config.mooring.connections.GoogleCalendar"];
        };
        /** UnsavedConnectionMooringGoogleSheets */
        "UnsavedConnection.mooring.connections.GoogleSheets": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleSheets";
            config: components["schemas"]["Config.mooring.connections.GoogleSheets"];
        };
        /** UnsavedConnectionMooringGoogleDocs */
        "UnsavedConnection.mooring.connections.GoogleDocs": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleDocs";
            config: components["schemas"]["Config.mooring.connections.GoogleDocs"];
        };
        /** UnsavedConnectionMooringGoogleSlides */
        "UnsavedConnection.mooring.connections.GoogleSlides": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleSlides";
            config: components["schemas"]["Config.mooring.connections.GoogleSlides"];
        };
        /** UnsavedConnectionMooringGoogleForms */
        "UnsavedConnection.mooring.connections.GoogleForms": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleForms";
            config: components["schemas"]["Config.mooring.connections.GoogleForms"];
        };
        /** UnsavedConnectionMooringGoogleContacts */
        "UnsavedConnection.mooring.connections.GoogleContacts": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleContacts";
            config: components["schemas"]["Config.mooring.connections.GoogleContacts"];
        };
        /** UnsavedConnectionMooringGoogleTasks */
        "UnsavedConnection.mooring.connections.GoogleTasks": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleTasks";
            config: components["schemas"]["Config.mooring.connections.GoogleTasks"];
        };
        /** UnsavedConnectionMooringGoogleAds */
        "UnsavedConnection.mooring.connections.GoogleAds": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleAds";
            config: components["schemas"]["Config.mooring.connections.GoogleAds"];
        };
        /** UnsavedConnectionMooringGoogleAnalytics */
        "UnsavedConnection.mooring.connections.GoogleAnalytics": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleAnalytics";
            config: components["schemas"]["Config.mooring.connections.GoogleAnalytics"];
        };
        /** UnsavedConnectionMooringGoogleSearchConsole */
        "UnsavedConnection.mooring.connections.GoogleSearchConsole": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleSearchConsole";
            config: components["schemas"]["Config.mooring.connections.GoogleSearchConsole"];
        };
        /** UnsavedConnectionMooringGoogleBigQuery */
        "UnsavedConnection.mooring.connections.GoogleBigQuery": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GoogleBigQuery";
            config: components["schemas"]["Config.mooring.connections.GoogleBigQuery"];
        };
        /** UnsavedConnectionMooringYouTube */
        "UnsavedConnection.mooring.connections.YouTube": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.YouTube";
            config: components["schemas"]["Config.mooring.connections.YouTube"];
        };
        /** UnsavedConnectionMooringGorgias */
        "UnsavedConnection.mooring.connections.Gorgias": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gorgias";
            config: components["schemas"]["Config.mooring.connections.Gorgias"];
        };
        /** UnsavedConnectionMooringGreenhouse */
        "UnsavedConnection.mooring.connections.Greenhouse": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Greenhouse";
            config: components["schemas"]["Config.mooring.connections.Greenhouse"];
        };
        /** UnsavedConnectionMooringGroove */
        "UnsavedConnection.mooring.connections.Groove": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Groove";
            config: components["schemas"]["Config.mooring.connections.Groove"];
        };
        /** UnsavedConnectionMooringGumroad */
        "UnsavedConnection.mooring.connections.Gumroad": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gumroad";
            config: components["schemas"]["Config.mooring.connections.Gumroad"];
        };
        /** UnsavedConnectionMooringGusto */
        "UnsavedConnection.mooring.connections.Gusto": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Gusto";
            config: components["schemas"]["Config.mooring.connections.Gusto"];
        };
        /** UnsavedConnectionMooringGustoDemo */
        "UnsavedConnection.mooring.connections.GustoDemo": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.GustoDemo";
            config: components["schemas"]["Config.mooring.connections.GustoDemo"];
        };
        /** UnsavedConnectionMooringHarvest */
        "UnsavedConnection.mooring.connections.Harvest": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Harvest";
            config: components["schemas"]["Config.mooring.connections.Harvest"];
        };
        /** UnsavedConnectionMooringHeadHunter */
        "UnsavedConnection.mooring.connections.HeadHunter": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HeadHunter";
            config: components["schemas"]["Config.mooring.connections.HeadHunter"];
        };
        /** UnsavedConnectionMooringHelpScout */
        "UnsavedConnection.mooring.connections.HelpScout": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HelpScout";
            config: components["schemas"]["Config.mooring.connections.HelpScout"];
        };
        /** UnsavedConnectionMooringHeroku */
        "UnsavedConnection.mooring.connections.Heroku": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Heroku";
            config: components["schemas"]["Config.mooring.connections.Heroku"];
        };
        /** UnsavedConnectionMooringHighLevel */
        "UnsavedConnection.mooring.connections.HighLevel": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HighLevel";
            config: components["schemas"]["Config.mooring.connections.HighLevel"];
        };
        /** UnsavedConnectionMooringHuaweiId */
        "UnsavedConnection.mooring.connections.HuaweiId": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HuaweiId";
            config: components["schemas"]["Config.mooring.connections.HuaweiId"];
        };
        /** UnsavedConnectionMooringHubSpot */
        "UnsavedConnection.mooring.connections.HubSpot": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HubSpot";
            config: components["schemas"]["Config.mooring.connections.HubSpot"];
        };
        /** UnsavedConnectionMooringHuggingFace */
        "UnsavedConnection.mooring.connections.HuggingFace": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.HuggingFace";
            config: components["schemas"]["Config.mooring.connections.HuggingFace"];
        };
        /** UnsavedConnectionMooringInstagram */
        "UnsavedConnection.mooring.connections.Instagram": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Instagram";
            config: components["schemas"]["Config.mooring.connections.Instagram"];
        };
        /** UnsavedConnectionMooringIntercom */
        "UnsavedConnection.mooring.connections.Intercom": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Intercom";
            config: components["schemas"]["Config.mooring.connections.Intercom"];
        };
        /** UnsavedConnectionMooringJobber */
        "UnsavedConnection.mooring.connections.Jobber": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Jobber";
            config: components["schemas"]["Config.mooring.connections.Jobber"];
        };
        /** UnsavedConnectionMooringKakao */
        "UnsavedConnection.mooring.connections.Kakao": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Kakao";
            config: components["schemas"]["Config.mooring.connections.Kakao"];
        };
        /** UnsavedConnectionMooringKeap */
        "UnsavedConnection.mooring.connections.Keap": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Keap";
            config: components["schemas"]["Config.mooring.connections.Keap"];
        };
        /** UnsavedConnectionMooringKick */
        "UnsavedConnection.mooring.connections.Kick": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Kick";
            config: components["schemas"]["Config.mooring.connections.Kick"];
        };
        /** UnsavedConnectionMooringKit */
        "UnsavedConnection.mooring.connections.Kit": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Kit";
            config: components["schemas"]["Config.mooring.connections.Kit"];
        };
        /** UnsavedConnectionMooringKlaviyo */
        "UnsavedConnection.mooring.connections.Klaviyo": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Klaviyo";
            config: components["schemas"]["Config.mooring.connections.Klaviyo"];
        };
        /** UnsavedConnectionMooringLever */
        "UnsavedConnection.mooring.connections.Lever": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Lever";
            config: components["schemas"]["Config.mooring.connections.Lever"];
        };
        /** UnsavedConnectionMooringLichess */
        "UnsavedConnection.mooring.connections.Lichess": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Lichess";
            config: components["schemas"]["Config.mooring.connections.Lichess"];
        };
        /** UnsavedConnectionMooringLightspeedX */
        "UnsavedConnection.mooring.connections.LightspeedX": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.LightspeedX";
            config: components["schemas"]["Config.mooring.connections.LightspeedX"];
        };
        /** UnsavedConnectionMooringLine */
        "UnsavedConnection.mooring.connections.Line": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Line";
            config: components["schemas"]["Config.mooring.connections.Line"];
        };
        /** UnsavedConnectionMooringLinear */
        "UnsavedConnection.mooring.connections.Linear": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Linear";
            config: components["schemas"]["Config.mooring.connections.Linear"];
        };
        /** UnsavedConnectionMooringLinkedIn */
        "UnsavedConnection.mooring.connections.LinkedIn": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.LinkedIn";
            config: components["schemas"]["Config.mooring.connections.LinkedIn"];
        };
        /** UnsavedConnectionMooringLinkedInAds */
        "UnsavedConnection.mooring.connections.LinkedInAds": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.LinkedInAds";
            config: components["schemas"]["Config.mooring.connections.LinkedInAds"];
        };
        /** UnsavedConnectionMooringMailchimp */
        "UnsavedConnection.mooring.connections.Mailchimp": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Mailchimp";
            config: components["schemas"]["Config.mooring.connections.Mailchimp"];
        };
        /** UnsavedConnectionMooringMailRu */
        "UnsavedConnection.mooring.connections.MailRu": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MailRu";
            config: components["schemas"]["Config.mooring.connections.MailRu"];
        };
        /** UnsavedConnectionMooringMeetup */
        "UnsavedConnection.mooring.connections.Meetup": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Meetup";
            config: components["schemas"]["Config.mooring.connections.Meetup"];
        };
        /** UnsavedConnectionMooringMicrosoftOutlook */
        "UnsavedConnection.mooring.connections.MicrosoftOutlook": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftOutlook";
            config: components["schemas"]["Config.mooring.connections.MicrosoftOutlook"];
        };
        /** UnsavedConnectionMooringMicrosoftOneDrive */
        "UnsavedConnection.mooring.connections.MicrosoftOneDrive": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftOneDrive";
            config: components["schemas"]["Config.mooring.connections.MicrosoftOneDrive"];
        };
        /** UnsavedConnectionMooringMicrosoftTeams */
        "UnsavedConnection.mooring.connections.MicrosoftTeams": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftTeams";
            config: components["schemas"]["Config.mooring.connections.MicrosoftTeams"];
        };
        /** UnsavedConnectionMooringMicrosoftSharePoint */
        "UnsavedConnection.mooring.connections.MicrosoftSharePoint": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftSharePoint";
            config: components["schemas"]["Config.mooring.connections.MicrosoftSharePoint"];
        };
        /** UnsavedConnectionMooringMicrosoftExcel */
        "UnsavedConnection.mooring.connections.MicrosoftExcel": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftExcel";
            config: components["schemas"]["Config.mooring.connections.MicrosoftExcel"];
        };
        /** UnsavedConnectionMooringMicrosoftToDo */
        "UnsavedConnection.mooring.connections.MicrosoftToDo": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftToDo";
            config: components["schemas"]["Config.mooring.connections.MicrosoftToDo"];
        };
        /** UnsavedConnectionMooringMicrosoftPowerBi */
        "UnsavedConnection.mooring.connections.MicrosoftPowerBi": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftPowerBi";
            config: components["schemas"]["Config.mooring.connections.MicrosoftPowerBi"];
        };
        /** UnsavedConnectionMooringAzureDevOps */
        "UnsavedConnection.mooring.connections.AzureDevOps": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.AzureDevOps";
            config: components["schemas"]["Config.mooring.connections.AzureDevOps"];
        };
        /** UnsavedConnectionMooringMicrosoftTenant */
        "UnsavedConnection.mooring.connections.MicrosoftTenant": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MicrosoftTenant";
            config: components["schemas"]["Config.mooring.connections.MicrosoftTenant"];
        };
        /** UnsavedConnectionMooringMiro */
        "UnsavedConnection.mooring.connections.Miro": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Miro";
            config: components["schemas"]["Config.mooring.connections.Miro"];
        };
        /** UnsavedConnectionMooringMixcloud */
        "UnsavedConnection.mooring.connections.Mixcloud": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Mixcloud";
            config: components["schemas"]["Config.mooring.connections.Mixcloud"];
        };
        /** UnsavedConnectionMooringMollie */
        "UnsavedConnection.mooring.connections.Mollie": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Mollie";
            config: components["schemas"]["Config.mooring.connections.Mollie"];
        };
        /** UnsavedConnectionMooringMonday */
        "UnsavedConnection.mooring.connections.Monday": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Monday";
            config: components["schemas"]["Config.mooring.connections.Monday"];
        };
        /** UnsavedConnectionMooringMural */
        "UnsavedConnection.mooring.connections.Mural": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Mural";
            config: components["schemas"]["Config.mooring.connections.Mural"];
        };
        /** UnsavedConnectionMooringMusicBrainz */
        "UnsavedConnection.mooring.connections.MusicBrainz": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.MusicBrainz";
            config: components["schemas"]["Config.mooring.connections.MusicBrainz"];
        };
        /** UnsavedConnectionMooringMyob */
        "UnsavedConnection.mooring.connections.Myob": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Myob";
            config: components["schemas"]["Config.mooring.connections.Myob"];
        };
        /** UnsavedConnectionMooringNationBuilder */
        "UnsavedConnection.mooring.connections.NationBuilder": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.NationBuilder";
            config: components["schemas"]["Config.mooring.connections.NationBuilder"];
        };
        /** UnsavedConnectionMooringNaver */
        "UnsavedConnection.mooring.connections.Naver": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Naver";
            config: components["schemas"]["Config.mooring.connections.Naver"];
        };
        /** UnsavedConnectionMooringNetlify */
        "UnsavedConnection.mooring.connections.Netlify": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Netlify";
            config: components["schemas"]["Config.mooring.connections.Netlify"];
        };
        /** UnsavedConnectionMooringNetSuite */
        "UnsavedConnection.mooring.connections.NetSuite": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.NetSuite";
            config: components["schemas"]["Config.mooring.connections.NetSuite"];
        };
        /** UnsavedConnectionMooringOdnoklassniki */
        "UnsavedConnection.mooring.connections.Odnoklassniki": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Odnoklassniki";
            config: components["schemas"]["Config.mooring.connections.Odnoklassniki"];
        };
        /** UnsavedConnectionMooringOkta */
        "UnsavedConnection.mooring.connections.Okta": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Okta";
            config: components["schemas"]["Config.mooring.connections.Okta"];
        };
        /** UnsavedConnectionMooringOktaCustom */
        "UnsavedConnection.mooring.connections.OktaCustom": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.OktaCustom";
            config: components["schemas"]["Config.mooring.connections.OktaCustom"];
        };
        /** UnsavedConnectionMooringOpenStreetMap */
        "UnsavedConnection.mooring.connections.OpenStreetMap": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.OpenStreetMap";
            config: components["schemas"]["Config.mooring.connections.OpenStreetMap"];
        };
        /** UnsavedConnectionMooringOrcid */
        "UnsavedConnection.mooring.connections.Orcid": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Orcid";
            config: components["schemas"]["Config.mooring.connections.Orcid"];
        };
        /** UnsavedConnectionMooringOsChina */
        "UnsavedConnection.mooring.connections.OsChina": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.OsChina";
            config: components["schemas"]["Config.mooring.connections.OsChina"];
        };
        /** UnsavedConnectionMooringOsu */
        "UnsavedConnection.mooring.connections.Osu": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Osu";
            config: components["schemas"]["Config.mooring.connections.Osu"];
        };
        /** UnsavedConnectionMooringOura */
        "UnsavedConnection.mooring.connections.Oura": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Oura";
            config: components["schemas"]["Config.mooring.connections.Oura"];
        };
        /** UnsavedConnectionMooringOutreach */
        "UnsavedConnection.mooring.connections.Outreach": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Outreach";
            config: components["schemas"]["Config.mooring.connections.Outreach"];
        };
        /** UnsavedConnectionMooringPagerDuty */
        "UnsavedConnection.mooring.connections.PagerDuty": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PagerDuty";
            config: components["schemas"]["Config.mooring.connections.PagerDuty"];
        };
        /** UnsavedConnectionMooringPandaDoc */
        "UnsavedConnection.mooring.connections.PandaDoc": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PandaDoc";
            config: components["schemas"]["Config.mooring.connections.PandaDoc"];
        };
        /** UnsavedConnectionMooringPatreon */
        "UnsavedConnection.mooring.connections.Patreon": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Patreon";
            config: components["schemas"]["Config.mooring.connections.Patreon"];
        };
        /** UnsavedConnectionMooringPayPal */
        "UnsavedConnection.mooring.connections.PayPal": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PayPal";
            config: components["schemas"]["Config.mooring.connections.PayPal"];
        };
        /** UnsavedConnectionMooringPinterest */
        "UnsavedConnection.mooring.connections.Pinterest": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Pinterest";
            config: components["schemas"]["Config.mooring.connections.Pinterest"];
        };
        /** UnsavedConnectionMooringPipedrive */
        "UnsavedConnection.mooring.connections.Pipedrive": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Pipedrive";
            config: components["schemas"]["Config.mooring.connections.Pipedrive"];
        };
        /** UnsavedConnectionMooringPlanningCenter */
        "UnsavedConnection.mooring.connections.PlanningCenter": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PlanningCenter";
            config: components["schemas"]["Config.mooring.connections.PlanningCenter"];
        };
        /** UnsavedConnectionMooringPodio */
        "UnsavedConnection.mooring.connections.Podio": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Podio";
            config: components["schemas"]["Config.mooring.connections.Podio"];
        };
        /** UnsavedConnectionMooringPodium */
        "UnsavedConnection.mooring.connections.Podium": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Podium";
            config: components["schemas"]["Config.mooring.connections.Podium"];
        };
        /** UnsavedConnectionMooringPolar */
        "UnsavedConnection.mooring.connections.Polar": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Polar";
            config: components["schemas"]["Config.mooring.connections.Polar"];
        };
        /** UnsavedConnectionMooringPolarAccessLink */
        "UnsavedConnection.mooring.connections.PolarAccessLink": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.PolarAccessLink";
            config: components["schemas"]["Config.mooring.connections.PolarAccessLink"];
        };
        /** UnsavedConnectionMooringProcore */
        "UnsavedConnection.mooring.connections.Procore": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Procore";
            config: components["schemas"]["Config.mooring.connections.Procore"];
        };
        /** UnsavedConnectionMooringProductboard */
        "UnsavedConnection.mooring.connections.Productboard": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Productboard";
            config: components["schemas"]["Config.mooring.connections.Productboard"];
        };
        /** UnsavedConnectionMooringPushbullet */
        "UnsavedConnection.mooring.connections.Pushbullet": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Pushbullet";
            config: components["schemas"]["Config.mooring.connections.Pushbullet"];
        };
        /** UnsavedConnectionMooringQQ */
        "UnsavedConnection.mooring.connections.QQ": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.QQ";
            config: components["schemas"]["Config.mooring.connections.QQ"];
        };
        /** UnsavedConnectionMooringQuickBooks */
        "UnsavedConnection.mooring.connections.QuickBooks": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.QuickBooks";
            config: components["schemas"]["Config.mooring.connections.QuickBooks"];
        };
        /** UnsavedConnectionMooringRedbooth */
        "UnsavedConnection.mooring.connections.Redbooth": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Redbooth";
            config: components["schemas"]["Config.mooring.connections.Redbooth"];
        };
        /** UnsavedConnectionMooringReddit */
        "UnsavedConnection.mooring.connections.Reddit": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Reddit";
            config: components["schemas"]["Config.mooring.connections.Reddit"];
        };
        /** UnsavedConnectionMooringRingCentral */
        "UnsavedConnection.mooring.connections.RingCentral": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.RingCentral";
            config: components["schemas"]["Config.mooring.connections.RingCentral"];
        };
        /** UnsavedConnectionMooringRoblox */
        "UnsavedConnection.mooring.connections.Roblox": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Roblox";
            config: components["schemas"]["Config.mooring.connections.Roblox"];
        };
        /** UnsavedConnectionMooringSageAccounting */
        "UnsavedConnection.mooring.connections.SageAccounting": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SageAccounting";
            config: components["schemas"]["Config.mooring.connections.SageAccounting"];
        };
        /** UnsavedConnectionMooringSalesforce */
        "UnsavedConnection.mooring.connections.Salesforce": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Salesforce";
            config: components["schemas"]["Config.mooring.connections.Salesforce"];
        };
        /** UnsavedConnectionMooringSalesforceMyDomain */
        "UnsavedConnection.mooring.connections.SalesforceMyDomain": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SalesforceMyDomain";
            config: components["schemas"]["Config.mooring.connections.SalesforceMyDomain"];
        };
        /** UnsavedConnectionMooringSalesloft */
        "UnsavedConnection.mooring.connections.Salesloft": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Salesloft";
            config: components["schemas"]["Config.mooring.connections.Salesloft"];
        };
        /** UnsavedConnectionMooringSellsy */
        "UnsavedConnection.mooring.connections.Sellsy": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Sellsy";
            config: components["schemas"]["Config.mooring.connections.Sellsy"];
        };
        /** UnsavedConnectionMooringServiceNow */
        "UnsavedConnection.mooring.connections.ServiceNow": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ServiceNow";
            config: components["schemas"]["Config.mooring.connections.ServiceNow"];
        };
        /** UnsavedConnectionMooringSeznam */
        "UnsavedConnection.mooring.connections.Seznam": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Seznam";
            config: components["schemas"]["Config.mooring.connections.Seznam"];
        };
        /** UnsavedConnectionMooringShopify */
        "UnsavedConnection.mooring.connections.Shopify": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Shopify";
            config: components["schemas"]["Config.mooring.connections.Shopify"];
        };
        /** UnsavedConnectionMooringSignNow */
        "UnsavedConnection.mooring.connections.SignNow": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SignNow";
            config: components["schemas"]["Config.mooring.connections.SignNow"];
        };
        /** UnsavedConnectionMooringSlack */
        "UnsavedConnection.mooring.connections.Slack": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Slack";
            config: components["schemas"]["Config.mooring.connections.Slack"];
        };
        /** UnsavedConnectionMooringSlackSignIn */
        "UnsavedConnection.mooring.connections.SlackSignIn": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SlackSignIn";
            config: components["schemas"]["Config.mooring.connections.SlackSignIn"];
        };
        /** UnsavedConnectionMooringSlackUser */
        "UnsavedConnection.mooring.connections.SlackUser": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SlackUser";
            config: components["schemas"]["Config.mooring.connections.SlackUser"];
        };
        /** UnsavedConnectionMooringSmartsheet */
        "UnsavedConnection.mooring.connections.Smartsheet": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Smartsheet";
            config: components["schemas"]["Config.mooring.connections.Smartsheet"];
        };
        /** UnsavedConnectionMooringSnapchat */
        "UnsavedConnection.mooring.connections.Snapchat": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Snapchat";
            config: components["schemas"]["Config.mooring.connections.Snapchat"];
        };
        /** UnsavedConnectionMooringSnapchatAds */
        "UnsavedConnection.mooring.connections.SnapchatAds": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SnapchatAds";
            config: components["schemas"]["Config.mooring.connections.SnapchatAds"];
        };
        /** UnsavedConnectionMooringSnowflake */
        "UnsavedConnection.mooring.connections.Snowflake": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Snowflake";
            config: components["schemas"]["Config.mooring.connections.Snowflake"];
        };
        /** UnsavedConnectionMooringSoundCloud */
        "UnsavedConnection.mooring.connections.SoundCloud": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SoundCloud";
            config: components["schemas"]["Config.mooring.connections.SoundCloud"];
        };
        /** UnsavedConnectionMooringSpotify */
        "UnsavedConnection.mooring.connections.Spotify": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Spotify";
            config: components["schemas"]["Config.mooring.connections.Spotify"];
        };
        /** UnsavedConnectionMooringSquare */
        "UnsavedConnection.mooring.connections.Square": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Square";
            config: components["schemas"]["Config.mooring.connections.Square"];
        };
        /** UnsavedConnectionMooringSquarespace */
        "UnsavedConnection.mooring.connections.Squarespace": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Squarespace";
            config: components["schemas"]["Config.mooring.connections.Squarespace"];
        };
        /** UnsavedConnectionMooringStackExchange */
        "UnsavedConnection.mooring.connections.StackExchange": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.StackExchange";
            config: components["schemas"]["Config.mooring.connections.StackExchange"];
        };
        /** UnsavedConnectionMooringStartGg */
        "UnsavedConnection.mooring.connections.StartGg": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.StartGg";
            config: components["schemas"]["Config.mooring.connections.StartGg"];
        };
        /** UnsavedConnectionMooringStrava */
        "UnsavedConnection.mooring.connections.Strava": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Strava";
            config: components["schemas"]["Config.mooring.connections.Strava"];
        };
        /** UnsavedConnectionMooringStripeConnect */
        "UnsavedConnection.mooring.connections.StripeConnect": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.StripeConnect";
            config: components["schemas"]["Config.mooring.connections.StripeConnect"];
        };
        /** UnsavedConnectionMooringSurveyMonkey */
        "UnsavedConnection.mooring.connections.SurveyMonkey": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.SurveyMonkey";
            config: components["schemas"]["Config.mooring.connections.SurveyMonkey"];
        };
        /** UnsavedConnectionMooringSuunto */
        "UnsavedConnection.mooring.connections.Suunto": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Suunto";
            config: components["schemas"]["Config.mooring.connections.Suunto"];
        };
        /** UnsavedConnectionMooringTalkdesk */
        "UnsavedConnection.mooring.connections.Talkdesk": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Talkdesk";
            config: components["schemas"]["Config.mooring.connections.Talkdesk"];
        };
        /** UnsavedConnectionMooringTaobao */
        "UnsavedConnection.mooring.connections.Taobao": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Taobao";
            config: components["schemas"]["Config.mooring.connections.Taobao"];
        };
        /** UnsavedConnectionMooringTeamleader */
        "UnsavedConnection.mooring.connections.Teamleader": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Teamleader";
            config: components["schemas"]["Config.mooring.connections.Teamleader"];
        };
        /** UnsavedConnectionMooringTeamwork */
        "UnsavedConnection.mooring.connections.Teamwork": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Teamwork";
            config: components["schemas"]["Config.mooring.connections.Teamwork"];
        };
        /** UnsavedConnectionMooringThreads */
        "UnsavedConnection.mooring.connections.Threads": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Threads";
            config: components["schemas"]["Config.mooring.connections.Threads"];
        };
        /** UnsavedConnectionMooringTickTick */
        "UnsavedConnection.mooring.connections.TickTick": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.TickTick";
            config: components["schemas"]["Config.mooring.connections.TickTick"];
        };
        /** UnsavedConnectionMooringTikTok */
        "UnsavedConnection.mooring.connections.TikTok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.TikTok";
            config: components["schemas"]["Config.mooring.connections.TikTok"];
        };
        /** UnsavedConnectionMooringTimely */
        "UnsavedConnection.mooring.connections.Timely": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Timely";
            config: components["schemas"]["Config.mooring.connections.Timely"];
        };
        /** UnsavedConnectionMooringTodoist */
        "UnsavedConnection.mooring.connections.Todoist": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Todoist";
            config: components["schemas"]["Config.mooring.connections.Todoist"];
        };
        /** UnsavedConnectionMooringTrakt */
        "UnsavedConnection.mooring.connections.Trakt": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Trakt";
            config: components["schemas"]["Config.mooring.connections.Trakt"];
        };
        /** UnsavedConnectionMooringTumblr */
        "UnsavedConnection.mooring.connections.Tumblr": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Tumblr";
            config: components["schemas"]["Config.mooring.connections.Tumblr"];
        };
        /** UnsavedConnectionMooringTwitch */
        "UnsavedConnection.mooring.connections.Twitch": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Twitch";
            config: components["schemas"]["Config.mooring.connections.Twitch"];
        };
        /** UnsavedConnectionMooringTypeform */
        "UnsavedConnection.mooring.connections.Typeform": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Typeform";
            config: components["schemas"]["Config.mooring.connections.Typeform"];
        };
        /** UnsavedConnectionMooringUber */
        "UnsavedConnection.mooring.connections.Uber": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Uber";
            config: components["schemas"]["Config.mooring.connections.Uber"];
        };
        /** UnsavedConnectionMooringUnsplash */
        "UnsavedConnection.mooring.connections.Unsplash": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Unsplash";
            config: components["schemas"]["Config.mooring.connections.Unsplash"];
        };
        /** UnsavedConnectionMooringVercel */
        "UnsavedConnection.mooring.connections.Vercel": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Vercel";
            config: components["schemas"]["Config.mooring.connections.Vercel"];
        };
        /** UnsavedConnectionMooringVideoAsk */
        "UnsavedConnection.mooring.connections.VideoAsk": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.VideoAsk";
            config: components["schemas"]["Config.mooring.connections.VideoAsk"];
        };
        /** UnsavedConnectionMooringVimeo */
        "UnsavedConnection.mooring.connections.Vimeo": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Vimeo";
            config: components["schemas"]["Config.mooring.connections.Vimeo"];
        };
        /** UnsavedConnectionMooringVK */
        "UnsavedConnection.mooring.connections.VK": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.VK";
            config: components["schemas"]["Config.mooring.connections.VK"];
        };
        /** UnsavedConnectionMooringWave */
        "UnsavedConnection.mooring.connections.Wave": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Wave";
            config: components["schemas"]["Config.mooring.connections.Wave"];
        };
        /** UnsavedConnectionMooringWealthbox */
        "UnsavedConnection.mooring.connections.Wealthbox": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Wealthbox";
            config: components["schemas"]["Config.mooring.connections.Wealthbox"];
        };
        /** UnsavedConnectionMooringWebex */
        "UnsavedConnection.mooring.connections.Webex": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Webex";
            config: components["schemas"]["Config.mooring.connections.Webex"];
        };
        /** UnsavedConnectionMooringWebflow */
        "UnsavedConnection.mooring.connections.Webflow": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Webflow";
            config: components["schemas"]["Config.mooring.connections.Webflow"];
        };
        /** UnsavedConnectionMooringWeekdone */
        "UnsavedConnection.mooring.connections.Weekdone": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Weekdone";
            config: components["schemas"]["Config.mooring.connections.Weekdone"];
        };
        /** UnsavedConnectionMooringWeibo */
        "UnsavedConnection.mooring.connections.Weibo": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Weibo";
            config: components["schemas"]["Config.mooring.connections.Weibo"];
        };
        /** UnsavedConnectionMooringWhoop */
        "UnsavedConnection.mooring.connections.Whoop": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Whoop";
            config: components["schemas"]["Config.mooring.connections.Whoop"];
        };
        /** UnsavedConnectionMooringWithings */
        "UnsavedConnection.mooring.connections.Withings": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Withings";
            config: components["schemas"]["Config.mooring.connections.Withings"];
        };
        /** UnsavedConnectionMooringWordPress */
        "UnsavedConnection.mooring.connections.WordPress": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.WordPress";
            config: components["schemas"]["Config.mooring.connections.WordPress"];
        };
        /** UnsavedConnectionMooringWorkOs */
        "UnsavedConnection.mooring.connections.WorkOs": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.WorkOs";
            config: components["schemas"]["Config.mooring.connections.WorkOs"];
        };
        /** UnsavedConnectionMooringWrike */
        "UnsavedConnection.mooring.connections.Wrike": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Wrike";
            config: components["schemas"]["Config.mooring.connections.Wrike"];
        };
        /** UnsavedConnectionMooringX */
        "UnsavedConnection.mooring.connections.X": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.X";
            config: components["schemas"]["Config.mooring.connections.X"];
        };
        /** UnsavedConnectionMooringXero */
        "UnsavedConnection.mooring.connections.Xero": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Xero";
            config: components["schemas"]["Config.mooring.connections.Xero"];
        };
        /** UnsavedConnectionMooringYahoo */
        "UnsavedConnection.mooring.connections.Yahoo": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Yahoo";
            config: components["schemas"]["Config.mooring.connections.Yahoo"];
        };
        /** UnsavedConnectionMooringYandex */
        "UnsavedConnection.mooring.connections.Yandex": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Yandex";
            config: components["schemas"]["Config.mooring.connections.Yandex"];
        };
        /** UnsavedConnectionMooringZendesk */
        "UnsavedConnection.mooring.connections.Zendesk": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Zendesk";
            config: components["schemas"]["Config.mooring.connections.Zendesk"];
        };
        /** UnsavedConnectionMooringZendeskSell */
        "UnsavedConnection.mooring.connections.ZendeskSell": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZendeskSell";
            config: components["schemas"]["Config.mooring.connections.ZendeskSell"];
        };
        /** UnsavedConnectionMooringZettle */
        "UnsavedConnection.mooring.connections.Zettle": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Zettle";
            config: components["schemas"]["Config.mooring.connections.Zettle"];
        };
        /** UnsavedConnectionMooringZohoCrm */
        "UnsavedConnection.mooring.connections.ZohoCrm": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoCrm";
            config: components["schemas"]["Config.mooring.connections.ZohoCrm"];
        };
        /** UnsavedConnectionMooringZohoBooks */
        "UnsavedConnection.mooring.connections.ZohoBooks": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoBooks";
            config: components["schemas"]["Config.mooring.connections.ZohoBooks"];
        };
        /** UnsavedConnectionMooringZohoDesk */
        "UnsavedConnection.mooring.connections.ZohoDesk": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoDesk";
            config: components["schemas"]["Config.mooring.connections.ZohoDesk"];
        };
        /** UnsavedConnectionMooringZohoMail */
        "UnsavedConnection.mooring.connections.ZohoMail": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoMail";
            config: components["schemas"]["Config.mooring.connections.ZohoMail"];
        };
        /** UnsavedConnectionMooringZohoProjects */
        "UnsavedConnection.mooring.connections.ZohoProjects": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.ZohoProjects";
            config: components["schemas"]["Config.mooring.connections.ZohoProjects"];
        };
        /** UnsavedConnectionMooringZoom */
        "UnsavedConnection.mooring.connections.Zoom": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mooring.connections.Zoom";
            config: components["schemas"]["Config.mooring.connections.Zoom"];
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
        /** ConfigMooringFortyTwo */
        "Config.mooring.connections.FortyTwo": {
            /** @description Scopes. Default: `["public"]`. */
            scopes?: string[];
        };
        /** ConfigMooringAcuityScheduling */
        "Config.mooring.connections.AcuityScheduling": {
            /** @description Scopes. Default: `["api-v1"]`. */
            scopes?: string[];
        };
        /** ConfigMooringAha */
        "Config.mooring.connections.Aha": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
            /** @description Aha! account domain. For example acme. */
            subdomain: string;
        };
        /** ConfigMooringAircall */
        "Config.mooring.connections.Aircall": {
            /** @description Scopes. Default: `["public_api"]`. */
            scopes?: string[];
        };
        /** ConfigMooringAirtable */
        "Config.mooring.connections.Airtable": {
            /** @description Scopes. Default: `["data.records:read","data.records:write","schema.bases:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringAmazon */
        "Config.mooring.connections.Amazon": {
            /** @description Scopes. Default: `["profile"]`. */
            scopes?: string[];
        };
        /** ConfigMooringAmazonAds */
        "Config.mooring.connections.AmazonAds": {
            /** @description Scopes. Default: `["advertising::campaign_management"]`. */
            scopes?: string[];
        };
        /** ConfigMooringApple */
        "Config.mooring.connections.Apple": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringArcGIS */
        "Config.mooring.connections.ArcGIS": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringAsana */
        "Config.mooring.connections.Asana": {
            /** @description Scopes. Default: `["default"]`. */
            scopes?: string[];
        };
        /** ConfigMooringJira */
        "Config.mooring.connections.Jira": {
            /** @description Scopes. Default: `["read:jira-work","write:jira-work","read:jira-user"]`. */
            scopes?: string[];
        };
        /** ConfigMooringConfluence */
        "Config.mooring.connections.Confluence": {
            /** @description Scopes. Default: `["read:confluence-content.all","read:confluence-space.summary","write:confluence-content"]`. */
            scopes?: string[];
        };
        /** ConfigMooringAttio */
        "Config.mooring.connections.Attio": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringAuth0 */
        "Config.mooring.connections.Auth0": {
            /** @description Scopes. Default: `["openid","profile","email","offline_access"]`. */
            scopes?: string[];
            /** @description Tenant, with region. For example acme.eu. */
            domain: string;
        };
        /** ConfigMooringAutodesk */
        "Config.mooring.connections.Autodesk": {
            /** @description Scopes. Default: `["data:read","data:write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringAWeber */
        "Config.mooring.connections.AWeber": {
            /** @description Scopes. Default: `["account.read","list.read","subscriber.read","subscriber.write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringAmazonCognito */
        "Config.mooring.connections.AmazonCognito": {
            /** @description Scopes. Default: `["openid","email"]`. */
            scopes?: string[];
            /** @description Domain prefix. For example acme. */
            domain: string;
            /** @description AWS region. For example eu-west-1. */
            region: string;
        };
        /** ConfigMooringAzureAdB2c */
        "Config.mooring.connections.AzureAdB2c": {
            /** @description Scopes. Default: `["openid","offline_access"]`. */
            scopes?: string[];
            /** @description Tenant name. For example contoso. */
            tenant: string;
            /** @description User flow or policy. For example B2C_1A_signin. */
            policy: string;
        };
        /** ConfigMooringCanvasCredentials */
        "Config.mooring.connections.CanvasCredentials": {
            /** @description Scopes. Default: `["rw:profile","rw:backpack"]`. */
            scopes?: string[];
        };
        /** ConfigMooringBaidu */
        "Config.mooring.connections.Baidu": {
            /** @description Scopes. Default: `["basic"]`. */
            scopes?: string[];
        };
        /** ConfigMooringBambooHR */
        "Config.mooring.connections.BambooHR": {
            /** @description Scopes. Default: `["email","openid","offline_access"]`. */
            scopes?: string[];
            /** @description Company subdomain. For example acme. */
            company: string;
        };
        /** ConfigMooringBasecamp */
        "Config.mooring.connections.Basecamp": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringBattleNet */
        "Config.mooring.connections.BattleNet": {
            /** @description Scopes. Default: `["openid"]`. */
            scopes?: string[];
        };
        /** ConfigMooringBexio */
        "Config.mooring.connections.Bexio": {
            /** @description Scopes. Default: `["openid","profile","offline_access","contact_show","kb_invoice_show"]`. */
            scopes?: string[];
        };
        /** ConfigMooringBitbucket */
        "Config.mooring.connections.Bitbucket": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringBitly */
        "Config.mooring.connections.Bitly": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringBlackbaud */
        "Config.mooring.connections.Blackbaud": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringBungie */
        "Config.mooring.connections.Bungie": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringCalendly */
        "Config.mooring.connections.Calendly": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringCampaignMonitor */
        "Config.mooring.connections.CampaignMonitor": {
            /** @description Scopes. Default: `["ViewReports,ManageLists"]`. */
            scopes?: string[];
        };
        /** ConfigMooringCanva */
        "Config.mooring.connections.Canva": {
            /** @description Scopes. Default: `["design:meta:read","design:content:read","asset:read","profile:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringCapsule */
        "Config.mooring.connections.Capsule": {
            /** @description Scopes. Default: `["read","write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringCILogon */
        "Config.mooring.connections.CILogon": {
            /** @description Scopes. Default: `["openid","email","profile"]`. */
            scopes?: string[];
        };
        /** ConfigMooringClever */
        "Config.mooring.connections.Clever": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringClickUp */
        "Config.mooring.connections.ClickUp": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringClio */
        "Config.mooring.connections.Clio": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
            /**
             * @description Region. For example eu.app.clio.com. Default: `app.clio.com`.
             * @enum {string}
             */
            host?: "app.clio.com" | "eu.app.clio.com" | "ca.app.clio.com" | "au.app.clio.com";
        };
        /** ConfigMooringClose */
        "Config.mooring.connections.Close": {
            /** @description Scopes. Default: `["all.full_access","offline_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringCloudConvert */
        "Config.mooring.connections.CloudConvert": {
            /** @description Scopes. Default: `["user.read","task.read","task.write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringCoinbase */
        "Config.mooring.connections.Coinbase": {
            /** @description Scopes. Default: `["wallet:user:read","wallet:accounts:read","offline_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringConstantContact */
        "Config.mooring.connections.ConstantContact": {
            /** @description Scopes. Default: `["contact_data","campaign_data","offline_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringContentful */
        "Config.mooring.connections.Contentful": {
            /** @description Scopes. Default: `["content_management_manage"]`. */
            scopes?: string[];
        };
        /** ConfigMooringCopper */
        "Config.mooring.connections.Copper": {
            /** @description Scopes. Default: `["developer/v1/all"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDailymotion */
        "Config.mooring.connections.Dailymotion": {
            /** @description Scopes. Default: `["userinfo","manage_videos"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDatadog */
        "Config.mooring.connections.Datadog": {
            /** @description Scopes. Default: `["metrics_read","monitors_read","events_read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringFeide */
        "Config.mooring.connections.Feide": {
            /** @description Scopes. Default: `["openid","profile","email"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDeel */
        "Config.mooring.connections.Deel": {
            /** @description Scopes. Default: `["contracts:read","people:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDeviantArt */
        "Config.mooring.connections.DeviantArt": {
            /** @description Scopes. Default: `["basic","user"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDexcom */
        "Config.mooring.connections.Dexcom": {
            /** @description Scopes. Default: `["offline_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDialpad */
        "Config.mooring.connections.Dialpad": {
            /** @description Scopes. Default: `["offline_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDigitalOcean */
        "Config.mooring.connections.DigitalOcean": {
            /** @description Scopes. Default: `["read","write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDiscord */
        "Config.mooring.connections.Discord": {
            /** @description Scopes. Default: `["identify","email","guilds"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDisqus */
        "Config.mooring.connections.Disqus": {
            /** @description Scopes. Default: `["read","write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDocuSign */
        "Config.mooring.connections.DocuSign": {
            /** @description Scopes. Default: `["signature","extended"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDocuSignDemo */
        "Config.mooring.connections.DocuSignDemo": {
            /** @description Scopes. Default: `["signature","extended"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDribbble */
        "Config.mooring.connections.Dribbble": {
            /** @description Scopes. Default: `["public","upload"]`. */
            scopes?: string[];
        };
        /** ConfigMooringDrip */
        "Config.mooring.connections.Drip": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringDropboxSign */
        "Config.mooring.connections.DropboxSign": {
            /** @description Scopes. Default: `["basic_account_info","request_signature"]`. */
            scopes?: string[];
        };
        /** ConfigMooringEbay */
        "Config.mooring.connections.Ebay": {
            /** @description Scopes. Default: `["https://api.ebay.com/oauth/api_scope","https://api.ebay.com/oauth/api_scope/sell.inventory","https://api.ebay.com/oauth/api_scope/sell.fulfillment"]`. */
            scopes?: string[];
        };
        /** ConfigMooringEpicGames */
        "Config.mooring.connections.EpicGames": {
            /** @description Scopes. Default: `["basic_profile"]`. */
            scopes?: string[];
        };
        /** ConfigMooringEtsy */
        "Config.mooring.connections.Etsy": {
            /** @description Scopes. Default: `["shops_r","listings_r","transactions_r"]`. */
            scopes?: string[];
        };
        /** ConfigMooringEveOnline */
        "Config.mooring.connections.EveOnline": {
            /** @description Scopes. Default: `["publicData"]`. */
            scopes?: string[];
        };
        /** ConfigMooringEventbrite */
        "Config.mooring.connections.Eventbrite": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringExactOnline */
        "Config.mooring.connections.ExactOnline": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringExist */
        "Config.mooring.connections.Exist": {
            /** @description Scopes. Default: `["activity_read","mood_read","sleep_read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringFacebookPages */
        "Config.mooring.connections.FacebookPages": {
            /** @description Scopes. Default: `["public_profile","pages_show_list","pages_read_engagement"]`. */
            scopes?: string[];
        };
        /** ConfigMooringFacebookLeadAds */
        "Config.mooring.connections.FacebookLeadAds": {
            /** @description Scopes. Default: `["public_profile","pages_show_list","leads_retrieval","pages_manage_ads"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMetaAds */
        "Config.mooring.connections.MetaAds": {
            /** @description Scopes. Default: `["ads_management","ads_read","business_management"]`. */
            scopes?: string[];
        };
        /** ConfigMooringFathom */
        "Config.mooring.connections.Fathom": {
            /** @description Scopes. Default: `["public_api"]`. */
            scopes?: string[];
        };
        /** ConfigMooringFigma */
        "Config.mooring.connections.Figma": {
            /** @description Scopes. Default: `["current_user:read","file_content:read","file_comments:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringFormstack */
        "Config.mooring.connections.Formstack": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringFortnox */
        "Config.mooring.connections.Fortnox": {
            /** @description Scopes. Default: `["companyinformation","invoice","customer"]`. */
            scopes?: string[];
        };
        /** ConfigMooringFoursquare */
        "Config.mooring.connections.Foursquare": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringFreeAgent */
        "Config.mooring.connections.FreeAgent": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringFreshBooks */
        "Config.mooring.connections.FreshBooks": {
            /** @description Scopes. Default: `["user:profile:read","user:invoices:read","user:clients:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringFront */
        "Config.mooring.connections.Front": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringGarminConnect */
        "Config.mooring.connections.GarminConnect": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringGenius */
        "Config.mooring.connections.Genius": {
            /** @description Scopes. Default: `["me"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGetResponse */
        "Config.mooring.connections.GetResponse": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringGitea */
        "Config.mooring.connections.Gitea": {
            /** @description Scopes. Default: `["read:user","read:repository"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGitee */
        "Config.mooring.connections.Gitee": {
            /** @description Scopes. Default: `["user_info","projects"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGitHub */
        "Config.mooring.connections.GitHub": {
            /** @description Scopes. Default: `["repo","read:org","read:user"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGitLab */
        "Config.mooring.connections.GitLab": {
            /** @description Scopes. Default: `["api","read_user"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGmail */
        "Config.mooring.connections.Gmail": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/gmail.modify"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleDrive */
        "Config.mooring.connections.GoogleDrive": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/drive"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleCalendar */
        "Config.mooring.connections.GoogleCalendar": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/calendar"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleSheets */
        "Config.mooring.connections.GoogleSheets": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/spreadsheets"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleDocs */
        "Config.mooring.connections.GoogleDocs": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/documents"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleSlides */
        "Config.mooring.connections.GoogleSlides": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/presentations"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleForms */
        "Config.mooring.connections.GoogleForms": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/forms.body","https://www.googleapis.com/auth/forms.responses.readonly"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleContacts */
        "Config.mooring.connections.GoogleContacts": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/contacts"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleTasks */
        "Config.mooring.connections.GoogleTasks": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/tasks"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleAds */
        "Config.mooring.connections.GoogleAds": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/adwords"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleAnalytics */
        "Config.mooring.connections.GoogleAnalytics": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/analytics.readonly"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleSearchConsole */
        "Config.mooring.connections.GoogleSearchConsole": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/webmasters.readonly"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGoogleBigQuery */
        "Config.mooring.connections.GoogleBigQuery": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/bigquery"]`. */
            scopes?: string[];
        };
        /** ConfigMooringYouTube */
        "Config.mooring.connections.YouTube": {
            /** @description Scopes. Default: `["https://www.googleapis.com/auth/youtube.readonly"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGorgias */
        "Config.mooring.connections.Gorgias": {
            /** @description Scopes. Default: `["openid","email","profile","offline","tickets:read","customers:read"]`. */
            scopes?: string[];
            /** @description Gorgias subdomain. For example acme. */
            subdomain: string;
        };
        /** ConfigMooringGreenhouse */
        "Config.mooring.connections.Greenhouse": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringGroove */
        "Config.mooring.connections.Groove": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringGumroad */
        "Config.mooring.connections.Gumroad": {
            /** @description Scopes. Default: `["view_profile","view_sales"]`. */
            scopes?: string[];
        };
        /** ConfigMooringGusto */
        "Config.mooring.connections.Gusto": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringGustoDemo */
        "Config.mooring.connections.GustoDemo": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringHarvest */
        "Config.mooring.connections.Harvest": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringHeadHunter */
        "Config.mooring.connections.HeadHunter": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringHelpScout */
        "Config.mooring.connections.HelpScout": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringHeroku */
        "Config.mooring.connections.Heroku": {
            /** @description Scopes. Default: `["read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringHighLevel */
        "Config.mooring.connections.HighLevel": {
            /** @description Scopes. Default: `["contacts.readonly","contacts.write","opportunities.readonly","calendars.readonly"]`. */
            scopes?: string[];
        };
        /** ConfigMooringHuaweiId */
        "Config.mooring.connections.HuaweiId": {
            /** @description Scopes. Default: `["openid","profile"]`. */
            scopes?: string[];
        };
        /** ConfigMooringHubSpot */
        "Config.mooring.connections.HubSpot": {
            /** @description Scopes. Default: `["oauth","crm.objects.contacts.read","crm.objects.companies.read","crm.objects.deals.read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringHuggingFace */
        "Config.mooring.connections.HuggingFace": {
            /** @description Scopes. Default: `["openid","profile","read-repos","inference-api"]`. */
            scopes?: string[];
        };
        /** ConfigMooringInstagram */
        "Config.mooring.connections.Instagram": {
            /** @description Scopes. Default: `["instagram_business_basic","instagram_business_manage_comments"]`. */
            scopes?: string[];
        };
        /** ConfigMooringIntercom */
        "Config.mooring.connections.Intercom": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringJobber */
        "Config.mooring.connections.Jobber": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringKakao */
        "Config.mooring.connections.Kakao": {
            /** @description Scopes. Default: `["profile_nickname"]`. */
            scopes?: string[];
        };
        /** ConfigMooringKeap */
        "Config.mooring.connections.Keap": {
            /** @description Scopes. Default: `["full"]`. */
            scopes?: string[];
        };
        /** ConfigMooringKick */
        "Config.mooring.connections.Kick": {
            /** @description Scopes. Default: `["user:read","channel:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringKit */
        "Config.mooring.connections.Kit": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringKlaviyo */
        "Config.mooring.connections.Klaviyo": {
            /** @description Scopes. Default: `["accounts:read","profiles:read","lists:read","campaigns:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringLever */
        "Config.mooring.connections.Lever": {
            /** @description Scopes. Default: `["opportunities:read:admin","postings:read:admin","offline_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringLichess */
        "Config.mooring.connections.Lichess": {
            /** @description Scopes. Default: `["email:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringLightspeedX */
        "Config.mooring.connections.LightspeedX": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
            /** @description Store prefix, from the callback (domain_prefix). For example acme. */
            domain_prefix: string;
        };
        /** ConfigMooringLine */
        "Config.mooring.connections.Line": {
            /** @description Scopes. Default: `["profile","openid"]`. */
            scopes?: string[];
        };
        /** ConfigMooringLinear */
        "Config.mooring.connections.Linear": {
            /** @description Scopes. Default: `["read","write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringLinkedIn */
        "Config.mooring.connections.LinkedIn": {
            /** @description Scopes. Default: `["openid","profile","email","w_member_social"]`. */
            scopes?: string[];
        };
        /** ConfigMooringLinkedInAds */
        "Config.mooring.connections.LinkedInAds": {
            /** @description Scopes. Default: `["openid","profile","r_ads","r_ads_reporting"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMailchimp */
        "Config.mooring.connections.Mailchimp": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringMailRu */
        "Config.mooring.connections.MailRu": {
            /** @description Scopes. Default: `["userinfo"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMeetup */
        "Config.mooring.connections.Meetup": {
            /** @description Scopes. Default: `["basic","event_management"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMicrosoftOutlook */
        "Config.mooring.connections.MicrosoftOutlook": {
            /** @description Scopes. Default: `["User.Read","Mail.ReadWrite","Mail.Send","Calendars.ReadWrite"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMicrosoftOneDrive */
        "Config.mooring.connections.MicrosoftOneDrive": {
            /** @description Scopes. Default: `["User.Read","Files.ReadWrite.All"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMicrosoftTeams */
        "Config.mooring.connections.MicrosoftTeams": {
            /** @description Scopes. Default: `["User.Read","Team.ReadBasic.All","Channel.ReadBasic.All","ChannelMessage.Send","Chat.ReadWrite"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMicrosoftSharePoint */
        "Config.mooring.connections.MicrosoftSharePoint": {
            /** @description Scopes. Default: `["User.Read","Sites.ReadWrite.All"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMicrosoftExcel */
        "Config.mooring.connections.MicrosoftExcel": {
            /** @description Scopes. Default: `["User.Read","Files.ReadWrite"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMicrosoftToDo */
        "Config.mooring.connections.MicrosoftToDo": {
            /** @description Scopes. Default: `["User.Read","Tasks.ReadWrite"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMicrosoftPowerBi */
        "Config.mooring.connections.MicrosoftPowerBi": {
            /** @description Scopes. Default: `["https://analysis.windows.net/powerbi/api/Dataset.Read.All","https://analysis.windows.net/powerbi/api/Report.Read.All"]`. */
            scopes?: string[];
        };
        /** ConfigMooringAzureDevOps */
        "Config.mooring.connections.AzureDevOps": {
            /** @description Scopes. Default: `["499b84ac-1321-427f-aa17-267ca6975798/.default"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMicrosoftTenant */
        "Config.mooring.connections.MicrosoftTenant": {
            /** @description Scopes. Default: `["User.Read"]`. */
            scopes?: string[];
            /** @description Directory (tenant) ID or domain. For example contoso.onmicrosoft.com. */
            tenant: string;
        };
        /** ConfigMooringMiro */
        "Config.mooring.connections.Miro": {
            /** @description Scopes. Default: `["boards:read","boards:write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMixcloud */
        "Config.mooring.connections.Mixcloud": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringMollie */
        "Config.mooring.connections.Mollie": {
            /** @description Scopes. Default: `["payments.read","payments.write","organizations.read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMonday */
        "Config.mooring.connections.Monday": {
            /** @description Scopes. Default: `["me:read","boards:read","boards:write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMural */
        "Config.mooring.connections.Mural": {
            /** @description Scopes. Default: `["murals:read","workspaces:read","rooms:read","identity:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMusicBrainz */
        "Config.mooring.connections.MusicBrainz": {
            /** @description Scopes. Default: `["profile"]`. */
            scopes?: string[];
        };
        /** ConfigMooringMyob */
        "Config.mooring.connections.Myob": {
            /** @description Scopes. Default: `["CompanyFile"]`. */
            scopes?: string[];
        };
        /** ConfigMooringNationBuilder */
        "Config.mooring.connections.NationBuilder": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
            /** @description Nation slug. For example acme. */
            slug: string;
        };
        /** ConfigMooringNaver */
        "Config.mooring.connections.Naver": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringNetlify */
        "Config.mooring.connections.Netlify": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringNetSuite */
        "Config.mooring.connections.NetSuite": {
            /** @description Scopes. Default: `["rest_webservices"]`. */
            scopes?: string[];
            /** @description Account ID, lower case with hyphens. For example 1234567-sb1. */
            account: string;
        };
        /** ConfigMooringOdnoklassniki */
        "Config.mooring.connections.Odnoklassniki": {
            /** @description Scopes. Default: `["VALUABLE_ACCESS"]`. */
            scopes?: string[];
        };
        /** ConfigMooringOkta */
        "Config.mooring.connections.Okta": {
            /** @description Scopes. Default: `["openid","profile","email","offline_access"]`. */
            scopes?: string[];
            /** @description Okta org. For example dev-123456. */
            domain: string;
        };
        /** ConfigMooringOktaCustom */
        "Config.mooring.connections.OktaCustom": {
            /** @description Scopes. Default: `["openid","profile","email","offline_access"]`. */
            scopes?: string[];
            /** @description Okta organization. For example dev-123456. */
            domain: string;
            /** @description Authorization server ID. For example default. */
            server: string;
        };
        /** ConfigMooringOpenStreetMap */
        "Config.mooring.connections.OpenStreetMap": {
            /** @description Scopes. Default: `["read_prefs","write_api"]`. */
            scopes?: string[];
        };
        /** ConfigMooringOrcid */
        "Config.mooring.connections.Orcid": {
            /** @description Scopes. Default: `["openid"]`. */
            scopes?: string[];
        };
        /** ConfigMooringOsChina */
        "Config.mooring.connections.OsChina": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringOsu */
        "Config.mooring.connections.Osu": {
            /** @description Scopes. Default: `["identify","public"]`. */
            scopes?: string[];
        };
        /** ConfigMooringOura */
        "Config.mooring.connections.Oura": {
            /** @description Scopes. Default: `["email","personal","daily","heartrate","workout"]`. */
            scopes?: string[];
        };
        /** ConfigMooringOutreach */
        "Config.mooring.connections.Outreach": {
            /** @description Scopes. Default: `["prospects.read","accounts.read","sequences.read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringPagerDuty */
        "Config.mooring.connections.PagerDuty": {
            /** @description Scopes. Default: `["read","write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringPandaDoc */
        "Config.mooring.connections.PandaDoc": {
            /** @description Scopes. Default: `["read+write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringPatreon */
        "Config.mooring.connections.Patreon": {
            /** @description Scopes. Default: `["identity","campaigns","campaigns.members"]`. */
            scopes?: string[];
        };
        /** ConfigMooringPayPal */
        "Config.mooring.connections.PayPal": {
            /** @description Scopes. Default: `["openid","email"]`. */
            scopes?: string[];
        };
        /** ConfigMooringPinterest */
        "Config.mooring.connections.Pinterest": {
            /** @description Scopes. Default: `["boards:read","pins:read","user_accounts:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringPipedrive */
        "Config.mooring.connections.Pipedrive": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringPlanningCenter */
        "Config.mooring.connections.PlanningCenter": {
            /** @description Scopes. Default: `["people","services"]`. */
            scopes?: string[];
        };
        /** ConfigMooringPodio */
        "Config.mooring.connections.Podio": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringPodium */
        "Config.mooring.connections.Podium": {
            /** @description Scopes. Default: `["read_locations","read_messages","write_messages"]`. */
            scopes?: string[];
        };
        /** ConfigMooringPolar */
        "Config.mooring.connections.Polar": {
            /** @description Scopes. Default: `["openid","profile","email"]`. */
            scopes?: string[];
        };
        /** ConfigMooringPolarAccessLink */
        "Config.mooring.connections.PolarAccessLink": {
            /** @description Scopes. Default: `["accesslink.read_all"]`. */
            scopes?: string[];
        };
        /** ConfigMooringProcore */
        "Config.mooring.connections.Procore": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringProductboard */
        "Config.mooring.connections.Productboard": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringPushbullet */
        "Config.mooring.connections.Pushbullet": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringQQ */
        "Config.mooring.connections.QQ": {
            /** @description Scopes. Default: `["get_user_info"]`. */
            scopes?: string[];
        };
        /** ConfigMooringQuickBooks */
        "Config.mooring.connections.QuickBooks": {
            /** @description Scopes. Default: `["com.intuit.quickbooks.accounting"]`. */
            scopes?: string[];
        };
        /** ConfigMooringRedbooth */
        "Config.mooring.connections.Redbooth": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringReddit */
        "Config.mooring.connections.Reddit": {
            /** @description Scopes. Default: `["identity","read","history"]`. */
            scopes?: string[];
        };
        /** ConfigMooringRingCentral */
        "Config.mooring.connections.RingCentral": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringRoblox */
        "Config.mooring.connections.Roblox": {
            /** @description Scopes. Default: `["openid","profile"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSageAccounting */
        "Config.mooring.connections.SageAccounting": {
            /** @description Scopes. Default: `["full_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSalesforce */
        "Config.mooring.connections.Salesforce": {
            /** @description Scopes. Default: `["api","refresh_token"]`. */
            scopes?: string[];
            /**
             * @description Login host. For example login. Default: `login`.
             * @enum {string}
             */
            login?: "login" | "test";
        };
        /** ConfigMooringSalesforceMyDomain */
        "Config.mooring.connections.SalesforceMyDomain": {
            /** @description Scopes. Default: `["api","refresh_token"]`. */
            scopes?: string[];
            /** @description My Domain name. For example acme. */
            domain: string;
        };
        /** ConfigMooringSalesloft */
        "Config.mooring.connections.Salesloft": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringSellsy */
        "Config.mooring.connections.Sellsy": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringServiceNow */
        "Config.mooring.connections.ServiceNow": {
            /** @description Scopes. Default: `["useraccount"]`. */
            scopes?: string[];
            /** @description Instance name. For example dev12345. */
            instance: string;
        };
        /** ConfigMooringSeznam */
        "Config.mooring.connections.Seznam": {
            /** @description Scopes. Default: `["identity"]`. */
            scopes?: string[];
        };
        /** ConfigMooringShopify */
        "Config.mooring.connections.Shopify": {
            /** @description Scopes. Default: `["read_products","read_orders","read_customers"]`. */
            scopes?: string[];
            /** @description Shop name. For example my-shop. */
            shop: string;
        };
        /** ConfigMooringSignNow */
        "Config.mooring.connections.SignNow": {
            /** @description Scopes. Default: `["*"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSlack */
        "Config.mooring.connections.Slack": {
            /** @description Scopes. Default: `["channels:read","chat:write","users:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSlackSignIn */
        "Config.mooring.connections.SlackSignIn": {
            /** @description Scopes. Default: `["openid","profile","email"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSlackUser */
        "Config.mooring.connections.SlackUser": {
            /** @description Scopes. Default: `["channels:history","channels:read","chat:write","users:read","search:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSmartsheet */
        "Config.mooring.connections.Smartsheet": {
            /** @description Scopes. Default: `["READ_SHEETS","WRITE_SHEETS"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSnapchat */
        "Config.mooring.connections.Snapchat": {
            /** @description Scopes. Default: `["https://auth.snapchat.com/oauth2/api/user.display_name"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSnapchatAds */
        "Config.mooring.connections.SnapchatAds": {
            /** @description Scopes. Default: `["snapchat-marketing-api"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSnowflake */
        "Config.mooring.connections.Snowflake": {
            /** @description Scopes. Default: `["refresh_token"]`. */
            scopes?: string[];
            /** @description Account identifier. For example myorg-myaccount. */
            account: string;
        };
        /** ConfigMooringSoundCloud */
        "Config.mooring.connections.SoundCloud": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringSpotify */
        "Config.mooring.connections.Spotify": {
            /** @description Scopes. Default: `["user-read-private","user-read-email","playlist-read-private"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSquare */
        "Config.mooring.connections.Square": {
            /** @description Scopes. Default: `["MERCHANT_PROFILE_READ","PAYMENTS_READ","ORDERS_READ","CUSTOMERS_READ"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSquarespace */
        "Config.mooring.connections.Squarespace": {
            /** @description Scopes. Default: `["website.orders.read","website.products.read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringStackExchange */
        "Config.mooring.connections.StackExchange": {
            /** @description Scopes. Default: `["read_inbox","no_expiry"]`. */
            scopes?: string[];
        };
        /** ConfigMooringStartGg */
        "Config.mooring.connections.StartGg": {
            /** @description Scopes. Default: `["user.identity","user.email"]`. */
            scopes?: string[];
        };
        /** ConfigMooringStrava */
        "Config.mooring.connections.Strava": {
            /** @description Scopes. Default: `["read","activity:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringStripeConnect */
        "Config.mooring.connections.StripeConnect": {
            /** @description Scopes. Default: `["read_write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringSurveyMonkey */
        "Config.mooring.connections.SurveyMonkey": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringSuunto */
        "Config.mooring.connections.Suunto": {
            /** @description Scopes. Default: `["workout"]`. */
            scopes?: string[];
        };
        /** ConfigMooringTalkdesk */
        "Config.mooring.connections.Talkdesk": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
            /** @description Talkdesk account name. For example acme. */
            account: string;
        };
        /** ConfigMooringTaobao */
        "Config.mooring.connections.Taobao": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringTeamleader */
        "Config.mooring.connections.Teamleader": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringTeamwork */
        "Config.mooring.connections.Teamwork": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringThreads */
        "Config.mooring.connections.Threads": {
            /** @description Scopes. Default: `["threads_basic","threads_content_publish"]`. */
            scopes?: string[];
        };
        /** ConfigMooringTickTick */
        "Config.mooring.connections.TickTick": {
            /** @description Scopes. Default: `["tasks:read","tasks:write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringTikTok */
        "Config.mooring.connections.TikTok": {
            /** @description Scopes. Default: `["user.info.basic","video.list"]`. */
            scopes?: string[];
        };
        /** ConfigMooringTimely */
        "Config.mooring.connections.Timely": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringTodoist */
        "Config.mooring.connections.Todoist": {
            /** @description Scopes. Default: `["data:read_write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringTrakt */
        "Config.mooring.connections.Trakt": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringTumblr */
        "Config.mooring.connections.Tumblr": {
            /** @description Scopes. Default: `["basic","write","offline_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringTwitch */
        "Config.mooring.connections.Twitch": {
            /** @description Scopes. Default: `["user:read:email"]`. */
            scopes?: string[];
        };
        /** ConfigMooringTypeform */
        "Config.mooring.connections.Typeform": {
            /** @description Scopes. Default: `["accounts:read","forms:read","responses:read","offline"]`. */
            scopes?: string[];
        };
        /** ConfigMooringUber */
        "Config.mooring.connections.Uber": {
            /** @description Scopes. Default: `["profile","history"]`. */
            scopes?: string[];
        };
        /** ConfigMooringUnsplash */
        "Config.mooring.connections.Unsplash": {
            /** @description Scopes. Default: `["public","read_user"]`. */
            scopes?: string[];
        };
        /** ConfigMooringVercel */
        "Config.mooring.connections.Vercel": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringVideoAsk */
        "Config.mooring.connections.VideoAsk": {
            /** @description Scopes. Default: `["openid","profile","email","offline_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringVimeo */
        "Config.mooring.connections.Vimeo": {
            /** @description Scopes. Default: `["public","private"]`. */
            scopes?: string[];
        };
        /** ConfigMooringVK */
        "Config.mooring.connections.VK": {
            /** @description Scopes. Default: `["offline","email"]`. */
            scopes?: string[];
        };
        /** ConfigMooringWave */
        "Config.mooring.connections.Wave": {
            /** @description Scopes. Default: `["account:*","business:read","customer:*","invoice:*"]`. */
            scopes?: string[];
        };
        /** ConfigMooringWealthbox */
        "Config.mooring.connections.Wealthbox": {
            /** @description Scopes. Default: `["login","data"]`. */
            scopes?: string[];
        };
        /** ConfigMooringWebex */
        "Config.mooring.connections.Webex": {
            /** @description Scopes. Default: `["spark:people_read","spark:rooms_read","spark:messages_write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringWebflow */
        "Config.mooring.connections.Webflow": {
            /** @description Scopes. Default: `["sites:read","cms:read","cms:write","authorized_user:read"]`. */
            scopes?: string[];
        };
        /** ConfigMooringWeekdone */
        "Config.mooring.connections.Weekdone": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringWeibo */
        "Config.mooring.connections.Weibo": {
            /** @description Scopes. Default: `["email"]`. */
            scopes?: string[];
        };
        /** ConfigMooringWhoop */
        "Config.mooring.connections.Whoop": {
            /** @description Scopes. Default: `["offline","read:profile","read:recovery","read:sleep","read:workout"]`. */
            scopes?: string[];
        };
        /** ConfigMooringWithings */
        "Config.mooring.connections.Withings": {
            /** @description Scopes. Default: `["user.info","user.metrics","user.activity"]`. */
            scopes?: string[];
        };
        /** ConfigMooringWordPress */
        "Config.mooring.connections.WordPress": {
            /** @description Scopes. Default: `["global"]`. */
            scopes?: string[];
        };
        /** ConfigMooringWorkOs */
        "Config.mooring.connections.WorkOs": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
        };
        /** ConfigMooringWrike */
        "Config.mooring.connections.Wrike": {
            /** @description Scopes. Default: `["Default","wsReadWrite"]`. */
            scopes?: string[];
        };
        /** ConfigMooringX */
        "Config.mooring.connections.X": {
            /** @description Scopes. Default: `["users.read","tweet.read","tweet.write","offline.access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringXero */
        "Config.mooring.connections.Xero": {
            /** @description Scopes. Default: `["openid","profile","email","accounting.transactions","accounting.contacts","accounting.settings","offline_access"]`. */
            scopes?: string[];
        };
        /** ConfigMooringYahoo */
        "Config.mooring.connections.Yahoo": {
            /** @description Scopes. Default: `["openid"]`. */
            scopes?: string[];
        };
        /** ConfigMooringYandex */
        "Config.mooring.connections.Yandex": {
            /** @description Scopes. Default: `["login:info","login:email"]`. */
            scopes?: string[];
        };
        /** ConfigMooringZendesk */
        "Config.mooring.connections.Zendesk": {
            /** @description Scopes. Default: `["read","write"]`. */
            scopes?: string[];
            /** @description Zendesk subdomain. For example acme. */
            subdomain: string;
        };
        /** ConfigMooringZendeskSell */
        "Config.mooring.connections.ZendeskSell": {
            /** @description Scopes. Default: `["read","write"]`. */
            scopes?: string[];
        };
        /** ConfigMooringZettle */
        "Config.mooring.connections.Zettle": {
            /** @description Scopes. Default: `["READ:PURCHASE","READ:PRODUCT","READ:FINANCE"]`. */
            scopes?: string[];
        };
        /** ConfigMooringZohoCrm */
        "Config.mooring.connections.ZohoCrm": {
            /** @description Scopes. Default: `["ZohoCRM.modules.ALL","ZohoCRM.settings.READ","ZohoCRM.users.READ"]`. */
            scopes?: string[];
            /**
             * @description Data center. For example zoho.eu. Default: `zoho.com`.
             * @enum {string}
             */
            domain?: "zoho.com" | "zoho.eu" | "zoho.in" | "zoho.com.au" | "zoho.jp" | "zohocloud.ca";
        };
        /** ConfigMooringZohoBooks */
        "Config.mooring.connections.ZohoBooks": {
            /** @description Scopes. Default: `["ZohoBooks.fullaccess.all"]`. */
            scopes?: string[];
            /**
             * @description Data center. For example zoho.eu. Default: `zoho.com`.
             * @enum {string}
             */
            domain?: "zoho.com" | "zoho.eu" | "zoho.in" | "zoho.com.au" | "zoho.jp" | "zohocloud.ca";
        };
        /** ConfigMooringZohoDesk */
        "Config.mooring.connections.ZohoDesk": {
            /** @description Scopes. Default: `["Desk.tickets.ALL","Desk.contacts.READ","Desk.basic.READ"]`. */
            scopes?: string[];
            /**
             * @description Data center. For example zoho.eu. Default: `zoho.com`.
             * @enum {string}
             */
            domain?: "zoho.com" | "zoho.eu" | "zoho.in" | "zoho.com.au" | "zoho.jp" | "zohocloud.ca";
        };
        /** ConfigMooringZohoMail */
        "Config.mooring.connections.ZohoMail": {
            /** @description Scopes. Default: `["ZohoMail.messages.ALL","ZohoMail.accounts.READ"]`. */
            scopes?: string[];
            /**
             * @description Data center. For example zoho.eu. Default: `zoho.com`.
             * @enum {string}
             */
            domain?: "zoho.com" | "zoho.eu" | "zoho.in" | "zoho.com.au" | "zoho.jp" | "zohocloud.ca";
        };
        /** ConfigMooringZohoProjects */
        "Config.mooring.connections.ZohoProjects": {
            /** @description Scopes. Default: `["ZohoProjects.projects.ALL","ZohoProjects.tasks.ALL"]`. */
            scopes?: string[];
            /**
             * @description Data center. For example zoho.eu. Default: `zoho.com`.
             * @enum {string}
             */
            domain?: "zoho.com" | "zoho.eu" | "zoho.in" | "zoho.com.au" | "zoho.jp" | "zohocloud.ca";
        };
        /** ConfigMooringZoom */
        "Config.mooring.connections.Zoom": {
            /** @description Scopes. None means those of the provider or its OAuth client. Default: `[]`. */
            scopes?: string[];
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
                type?: ("dynamiq.connections.Anthropic" | "dynamiq.connections.Gemini" | "dynamiq.connections.Cohere" | "dynamiq.connections.Mistral" | "dynamiq.connections.Groq" | "dynamiq.connections.HuggingFace" | "dynamiq.connections.xAI" | "dynamiq.connections.DeepSeek" | "dynamiq.connections.TogetherAI" | "dynamiq.connections.Anyscale" | "dynamiq.connections.FireworksAI" | "dynamiq.connections.Replicate" | "dynamiq.connections.SambaNova" | "dynamiq.connections.Cerebras" | "dynamiq.connections.DeepInfra" | "dynamiq.connections.Perplexity" | "dynamiq.connections.OpenAI" | "dynamiq.connections.AzureAI" | "dynamiq.connections.WatsonX" | "dynamiq.connections.NvidiaNIM" | "dynamiq.connections.AWS" | "dynamiq.connections.VertexAI" | "dynamiq.connections.Pinecone" | "dynamiq.connections.Weaviate" | "dynamiq.connections.Qdrant" | "dynamiq.connections.Milvus" | "dynamiq.connections.Chroma" | "dynamiq.connections.Elasticsearch" | "dynamiq.connections.AWSOpenSearch" | "dynamiq.connections.PostgreSQL" | "dynamiq.connections.MySQL" | "dynamiq.connections.AWSRedshift" | "dynamiq.connections.Snowflake" | "dynamiq.connections.Databricks" | "dynamiq.connections.Neo4j" | "dynamiq.connections.AWSNeptune" | "dynamiq.connections.ApacheAGE" | "dynamiq.connections.Tavily" | "dynamiq.connections.Exa" | "dynamiq.connections.ScaleSerp" | "dynamiq.connections.Firecrawl" | "dynamiq.connections.ZenRows" | "dynamiq.connections.Jina" | "dynamiq.connections.Stagehand" | "dynamiq.connections.Whisper" | "dynamiq.connections.ElevenLabs" | "dynamiq.connections.E2B" | "dynamiq.connections.Daytona" | "dynamiq.connections.MCPSse" | "dynamiq.connections.MCPStreamableHTTP" | "dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.Http" | "dynamiq.connections.HttpApiKey" | "dynamiq.connections.Unstructured" | "dynamiq.connections.Lakera" | "dynamiq.connections.GoogleCloud" | "dynamiq.connections.Atlassian" | "dynamiq.connections.AI21" | "dynamiq.connections.Novita" | "dynamiq.connections.Ollama" | "dynamiq.connections.OpenRouter" | "dynamiq.connections.DatabricksSQL" | "dynamiq.connections.Browserbase" | "dynamiq.connections.SteelBrowser" | "dynamiq.connections.CuaDesktop" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2" | "dynamiq.connections.Dynamiq" | "dynamiq.connections.AWSTextract" | "dynamiq.connections.MistralOCR" | "dynamiq.connections.PipedreamOAuth2" | "dynamiq.connections.RedisConnection" | "credible.connections.postgres" | "credible.connections.bigquery" | "credible.connections.snowflake" | "credible.connections.trino" | "credible.connections.mysql" | "credible.connections.duckdb" | "credible.connections.motherduck" | "credible.connections.databricks" | "credible.connections.ducklake" | "credible.connections.publisher" | "dynamiq.connections.AtlasCloud" | "dynamiq.connections.MiniMax" | "dynamiq.connections.Turbopuffer" | "dynamiq.connections.Linkup" | "dynamiq.connections.Serply" | "dynamiq.connections.Deepgram" | "dynamiq.connections.Composio" | "dynamiq.connections.GoogleDocumentAI" | "dynamiq.connections.TypeSafe" | "mooring.connections.FortyTwo" | "mooring.connections.AcuityScheduling" | "mooring.connections.Aha" | "mooring.connections.Aircall" | "mooring.connections.Airtable" | "mooring.connections.Amazon" | "mooring.connections.AmazonAds" | "mooring.connections.Apple" | "mooring.connections.ArcGIS" | "mooring.connections.Asana" | "mooring.connections.Jira" | "mooring.connections.Confluence" | "mooring.connections.Attio" | "mooring.connections.Auth0" | "mooring.connections.Autodesk" | "mooring.connections.AWeber" | "mooring.connections.AmazonCognito" | "mooring.connections.AzureAdB2c" | "mooring.connections.CanvasCredentials" | "mooring.connections.Baidu" | "mooring.connections.BambooHR" | "mooring.connections.Basecamp" | "mooring.connections.BattleNet" | "mooring.connections.Bexio" | "mooring.connections.Bitbucket" | "mooring.connections.Bitly" | "mooring.connections.Blackbaud" | "mooring.connections.Bungie" | "mooring.connections.Calendly" | "mooring.connections.CampaignMonitor" | "mooring.connections.Canva" | "mooring.connections.Capsule" | "mooring.connections.CILogon" | "mooring.connections.Clever" | "mooring.connections.ClickUp" | "mooring.connections.Clio" | "mooring.connections.Close" | "mooring.connections.CloudConvert" | "mooring.connections.Coinbase" | "mooring.connections.ConstantContact" | "mooring.connections.Contentful" | "mooring.connections.Copper" | "mooring.connections.Dailymotion" | "mooring.connections.Datadog" | "mooring.connections.Feide" | "mooring.connections.Deel" | "mooring.connections.DeviantArt" | "mooring.connections.Dexcom" | "mooring.connections.Dialpad" | "mooring.connections.DigitalOcean" | "mooring.connections.Discord" | "mooring.connections.Disqus" | "mooring.connections.DocuSign" | "mooring.connections.DocuSignDemo" | "mooring.connections.Dribbble" | "mooring.connections.Drip" | "mooring.connections.DropboxSign" | "mooring.connections.Ebay" | "mooring.connections.EpicGames" | "mooring.connections.Etsy" | "mooring.connections.EveOnline" | "mooring.connections.Eventbrite" | "mooring.connections.ExactOnline" | "mooring.connections.Exist" | "mooring.connections.FacebookPages" | "mooring.connections.FacebookLeadAds" | "mooring.connections.MetaAds" | "mooring.connections.Fathom" | "mooring.connections.Figma" | "mooring.connections.Formstack" | "mooring.connections.Fortnox" | "mooring.connections.Foursquare" | "mooring.connections.FreeAgent" | "mooring.connections.FreshBooks" | "mooring.connections.Front" | "mooring.connections.GarminConnect" | "mooring.connections.Genius" | "mooring.connections.GetResponse" | "mooring.connections.Gitea" | "mooring.connections.Gitee" | "mooring.connections.GitHub" | "mooring.connections.GitLab" | "mooring.connections.Gmail" | "mooring.connections.GoogleDrive" | "mooring.connections.GoogleCalendar" | "mooring.connections.GoogleSheets" | "mooring.connections.GoogleDocs" | "mooring.connections.GoogleSlides" | "mooring.connections.GoogleForms" | "mooring.connections.GoogleContacts" | "mooring.connections.GoogleTasks" | "mooring.connections.GoogleAds" | "mooring.connections.GoogleAnalytics" | "mooring.connections.GoogleSearchConsole" | "mooring.connections.GoogleBigQuery" | "mooring.connections.YouTube" | "mooring.connections.Gorgias" | "mooring.connections.Greenhouse" | "mooring.connections.Groove" | "mooring.connections.Gumroad" | "mooring.connections.Gusto" | "mooring.connections.GustoDemo" | "mooring.connections.Harvest" | "mooring.connections.HeadHunter" | "mooring.connections.HelpScout" | "mooring.connections.Heroku" | "mooring.connections.HighLevel" | "mooring.connections.HuaweiId" | "mooring.connections.HubSpot" | "mooring.connections.HuggingFace" | "mooring.connections.Instagram" | "mooring.connections.Intercom" | "mooring.connections.Jobber" | "mooring.connections.Kakao" | "mooring.connections.Keap" | "mooring.connections.Kick" | "mooring.connections.Kit" | "mooring.connections.Klaviyo" | "mooring.connections.Lever" | "mooring.connections.Lichess" | "mooring.connections.LightspeedX" | "mooring.connections.Line" | "mooring.connections.Linear" | "mooring.connections.LinkedIn" | "mooring.connections.LinkedInAds" | "mooring.connections.Mailchimp" | "mooring.connections.MailRu" | "mooring.connections.Meetup" | "mooring.connections.MicrosoftOutlook" | "mooring.connections.MicrosoftOneDrive" | "mooring.connections.MicrosoftTeams" | "mooring.connections.MicrosoftSharePoint" | "mooring.connections.MicrosoftExcel" | "mooring.connections.MicrosoftToDo" | "mooring.connections.MicrosoftPowerBi" | "mooring.connections.AzureDevOps" | "mooring.connections.MicrosoftTenant" | "mooring.connections.Miro" | "mooring.connections.Mixcloud" | "mooring.connections.Mollie" | "mooring.connections.Monday" | "mooring.connections.Mural" | "mooring.connections.MusicBrainz" | "mooring.connections.Myob" | "mooring.connections.NationBuilder" | "mooring.connections.Naver" | "mooring.connections.Netlify" | "mooring.connections.NetSuite" | "mooring.connections.Odnoklassniki" | "mooring.connections.Okta" | "mooring.connections.OktaCustom" | "mooring.connections.OpenStreetMap" | "mooring.connections.Orcid" | "mooring.connections.OsChina" | "mooring.connections.Osu" | "mooring.connections.Oura" | "mooring.connections.Outreach" | "mooring.connections.PagerDuty" | "mooring.connections.PandaDoc" | "mooring.connections.Patreon" | "mooring.connections.PayPal" | "mooring.connections.Pinterest" | "mooring.connections.Pipedrive" | "mooring.connections.PlanningCenter" | "mooring.connections.Podio" | "mooring.connections.Podium" | "mooring.connections.Polar" | "mooring.connections.PolarAccessLink" | "mooring.connections.Procore" | "mooring.connections.Productboard" | "mooring.connections.Pushbullet" | "mooring.connections.QQ" | "mooring.connections.QuickBooks" | "mooring.connections.Redbooth" | "mooring.connections.Reddit" | "mooring.connections.RingCentral" | "mooring.connections.Roblox" | "mooring.connections.SageAccounting" | "mooring.connections.Salesforce" | "mooring.connections.SalesforceMyDomain" | "mooring.connections.Salesloft" | "mooring.connections.Sellsy" | "mooring.connections.ServiceNow" | "mooring.connections.Seznam" | "mooring.connections.Shopify" | "mooring.connections.SignNow" | "mooring.connections.Slack" | "mooring.connections.SlackSignIn" | "mooring.connections.SlackUser" | "mooring.connections.Smartsheet" | "mooring.connections.Snapchat" | "mooring.connections.SnapchatAds" | "mooring.connections.Snowflake" | "mooring.connections.SoundCloud" | "mooring.connections.Spotify" | "mooring.connections.Square" | "mooring.connections.Squarespace" | "mooring.connections.StackExchange" | "mooring.connections.StartGg" | "mooring.connections.Strava" | "mooring.connections.StripeConnect" | "mooring.connections.SurveyMonkey" | "mooring.connections.Suunto" | "mooring.connections.Talkdesk" | "mooring.connections.Taobao" | "mooring.connections.Teamleader" | "mooring.connections.Teamwork" | "mooring.connections.Threads" | "mooring.connections.TickTick" | "mooring.connections.TikTok" | "mooring.connections.Timely" | "mooring.connections.Todoist" | "mooring.connections.Trakt" | "mooring.connections.Tumblr" | "mooring.connections.Twitch" | "mooring.connections.Typeform" | "mooring.connections.Uber" | "mooring.connections.Unsplash" | "mooring.connections.Vercel" | "mooring.connections.VideoAsk" | "mooring.connections.Vimeo" | "mooring.connections.VK" | "mooring.connections.Wave" | "mooring.connections.Wealthbox" | "mooring.connections.Webex" | "mooring.connections.Webflow" | "mooring.connections.Weekdone" | "mooring.connections.Weibo" | "mooring.connections.Whoop" | "mooring.connections.Withings" | "mooring.connections.WordPress" | "mooring.connections.WorkOs" | "mooring.connections.Wrike" | "mooring.connections.X" | "mooring.connections.Xero" | "mooring.connections.Yahoo" | "mooring.connections.Yandex" | "mooring.connections.Zendesk" | "mooring.connections.ZendeskSell" | "mooring.connections.Zettle" | "mooring.connections.ZohoCrm" | "mooring.connections.ZohoBooks" | "mooring.connections.ZohoDesk" | "mooring.connections.ZohoMail" | "mooring.connections.ZohoProjects" | "mooring.connections.Zoom")[];
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
            query?: {
                category?: "llm" | "vector" | "sql" | "graph" | "search" | "audio" | "sandbox" | "mcp" | "oauth" | "productivity" | "communication" | "crm" | "marketing" | "support" | "commerce" | "payments" | "accounting" | "hr" | "dev" | "storage" | "analytics" | "identity" | "social" | "media" | "fitness" | "iot" | "other";
                search?: string;
                oauth?: "true" | "false";
                fields?: "summary";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the connection types with the schemas of their configs */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedConnectionType"][];
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
                type?: ("dynamiq.connections.GoogleOAuth2" | "dynamiq.connections.MicrosoftOAuth2" | "dynamiq.connections.DropboxOAuth2" | "dynamiq.connections.BoxOAuth2" | "dynamiq.connections.NotionOAuth2" | "dynamiq.connections.GitHubOAuth2" | "dynamiq.connections.OAuth2" | "mooring.connections.FortyTwo" | "mooring.connections.AcuityScheduling" | "mooring.connections.Aha" | "mooring.connections.Aircall" | "mooring.connections.Airtable" | "mooring.connections.Amazon" | "mooring.connections.AmazonAds" | "mooring.connections.Apple" | "mooring.connections.ArcGIS" | "mooring.connections.Asana" | "mooring.connections.Jira" | "mooring.connections.Confluence" | "mooring.connections.Attio" | "mooring.connections.Auth0" | "mooring.connections.Autodesk" | "mooring.connections.AWeber" | "mooring.connections.AmazonCognito" | "mooring.connections.AzureAdB2c" | "mooring.connections.CanvasCredentials" | "mooring.connections.Baidu" | "mooring.connections.BambooHR" | "mooring.connections.Basecamp" | "mooring.connections.BattleNet" | "mooring.connections.Bexio" | "mooring.connections.Bitbucket" | "mooring.connections.Bitly" | "mooring.connections.Blackbaud" | "mooring.connections.Bungie" | "mooring.connections.Calendly" | "mooring.connections.CampaignMonitor" | "mooring.connections.Canva" | "mooring.connections.Capsule" | "mooring.connections.CILogon" | "mooring.connections.Clever" | "mooring.connections.ClickUp" | "mooring.connections.Clio" | "mooring.connections.Close" | "mooring.connections.CloudConvert" | "mooring.connections.Coinbase" | "mooring.connections.ConstantContact" | "mooring.connections.Contentful" | "mooring.connections.Copper" | "mooring.connections.Dailymotion" | "mooring.connections.Datadog" | "mooring.connections.Feide" | "mooring.connections.Deel" | "mooring.connections.DeviantArt" | "mooring.connections.Dexcom" | "mooring.connections.Dialpad" | "mooring.connections.DigitalOcean" | "mooring.connections.Discord" | "mooring.connections.Disqus" | "mooring.connections.DocuSign" | "mooring.connections.DocuSignDemo" | "mooring.connections.Dribbble" | "mooring.connections.Drip" | "mooring.connections.DropboxSign" | "mooring.connections.Ebay" | "mooring.connections.EpicGames" | "mooring.connections.Etsy" | "mooring.connections.EveOnline" | "mooring.connections.Eventbrite" | "mooring.connections.ExactOnline" | "mooring.connections.Exist" | "mooring.connections.FacebookPages" | "mooring.connections.FacebookLeadAds" | "mooring.connections.MetaAds" | "mooring.connections.Fathom" | "mooring.connections.Figma" | "mooring.connections.Formstack" | "mooring.connections.Fortnox" | "mooring.connections.Foursquare" | "mooring.connections.FreeAgent" | "mooring.connections.FreshBooks" | "mooring.connections.Front" | "mooring.connections.GarminConnect" | "mooring.connections.Genius" | "mooring.connections.GetResponse" | "mooring.connections.Gitea" | "mooring.connections.Gitee" | "mooring.connections.GitHub" | "mooring.connections.GitLab" | "mooring.connections.Gmail" | "mooring.connections.GoogleDrive" | "mooring.connections.GoogleCalendar" | "mooring.connections.GoogleSheets" | "mooring.connections.GoogleDocs" | "mooring.connections.GoogleSlides" | "mooring.connections.GoogleForms" | "mooring.connections.GoogleContacts" | "mooring.connections.GoogleTasks" | "mooring.connections.GoogleAds" | "mooring.connections.GoogleAnalytics" | "mooring.connections.GoogleSearchConsole" | "mooring.connections.GoogleBigQuery" | "mooring.connections.YouTube" | "mooring.connections.Gorgias" | "mooring.connections.Greenhouse" | "mooring.connections.Groove" | "mooring.connections.Gumroad" | "mooring.connections.Gusto" | "mooring.connections.GustoDemo" | "mooring.connections.Harvest" | "mooring.connections.HeadHunter" | "mooring.connections.HelpScout" | "mooring.connections.Heroku" | "mooring.connections.HighLevel" | "mooring.connections.HuaweiId" | "mooring.connections.HubSpot" | "mooring.connections.HuggingFace" | "mooring.connections.Instagram" | "mooring.connections.Intercom" | "mooring.connections.Jobber" | "mooring.connections.Kakao" | "mooring.connections.Keap" | "mooring.connections.Kick" | "mooring.connections.Kit" | "mooring.connections.Klaviyo" | "mooring.connections.Lever" | "mooring.connections.Lichess" | "mooring.connections.LightspeedX" | "mooring.connections.Line" | "mooring.connections.Linear" | "mooring.connections.LinkedIn" | "mooring.connections.LinkedInAds" | "mooring.connections.Mailchimp" | "mooring.connections.MailRu" | "mooring.connections.Meetup" | "mooring.connections.MicrosoftOutlook" | "mooring.connections.MicrosoftOneDrive" | "mooring.connections.MicrosoftTeams" | "mooring.connections.MicrosoftSharePoint" | "mooring.connections.MicrosoftExcel" | "mooring.connections.MicrosoftToDo" | "mooring.connections.MicrosoftPowerBi" | "mooring.connections.AzureDevOps" | "mooring.connections.MicrosoftTenant" | "mooring.connections.Miro" | "mooring.connections.Mixcloud" | "mooring.connections.Mollie" | "mooring.connections.Monday" | "mooring.connections.Mural" | "mooring.connections.MusicBrainz" | "mooring.connections.Myob" | "mooring.connections.NationBuilder" | "mooring.connections.Naver" | "mooring.connections.Netlify" | "mooring.connections.NetSuite" | "mooring.connections.Odnoklassniki" | "mooring.connections.Okta" | "mooring.connections.OktaCustom" | "mooring.connections.OpenStreetMap" | "mooring.connections.Orcid" | "mooring.connections.OsChina" | "mooring.connections.Osu" | "mooring.connections.Oura" | "mooring.connections.Outreach" | "mooring.connections.PagerDuty" | "mooring.connections.PandaDoc" | "mooring.connections.Patreon" | "mooring.connections.PayPal" | "mooring.connections.Pinterest" | "mooring.connections.Pipedrive" | "mooring.connections.PlanningCenter" | "mooring.connections.Podio" | "mooring.connections.Podium" | "mooring.connections.Polar" | "mooring.connections.PolarAccessLink" | "mooring.connections.Procore" | "mooring.connections.Productboard" | "mooring.connections.Pushbullet" | "mooring.connections.QQ" | "mooring.connections.QuickBooks" | "mooring.connections.Redbooth" | "mooring.connections.Reddit" | "mooring.connections.RingCentral" | "mooring.connections.Roblox" | "mooring.connections.SageAccounting" | "mooring.connections.Salesforce" | "mooring.connections.SalesforceMyDomain" | "mooring.connections.Salesloft" | "mooring.connections.Sellsy" | "mooring.connections.ServiceNow" | "mooring.connections.Seznam" | "mooring.connections.Shopify" | "mooring.connections.SignNow" | "mooring.connections.Slack" | "mooring.connections.SlackSignIn" | "mooring.connections.SlackUser" | "mooring.connections.Smartsheet" | "mooring.connections.Snapchat" | "mooring.connections.SnapchatAds" | "mooring.connections.Snowflake" | "mooring.connections.SoundCloud" | "mooring.connections.Spotify" | "mooring.connections.Square" | "mooring.connections.Squarespace" | "mooring.connections.StackExchange" | "mooring.connections.StartGg" | "mooring.connections.Strava" | "mooring.connections.StripeConnect" | "mooring.connections.SurveyMonkey" | "mooring.connections.Suunto" | "mooring.connections.Talkdesk" | "mooring.connections.Taobao" | "mooring.connections.Teamleader" | "mooring.connections.Teamwork" | "mooring.connections.Threads" | "mooring.connections.TickTick" | "mooring.connections.TikTok" | "mooring.connections.Timely" | "mooring.connections.Todoist" | "mooring.connections.Trakt" | "mooring.connections.Tumblr" | "mooring.connections.Twitch" | "mooring.connections.Typeform" | "mooring.connections.Uber" | "mooring.connections.Unsplash" | "mooring.connections.Vercel" | "mooring.connections.VideoAsk" | "mooring.connections.Vimeo" | "mooring.connections.VK" | "mooring.connections.Wave" | "mooring.connections.Wealthbox" | "mooring.connections.Webex" | "mooring.connections.Webflow" | "mooring.connections.Weekdone" | "mooring.connections.Weibo" | "mooring.connections.Whoop" | "mooring.connections.Withings" | "mooring.connections.WordPress" | "mooring.connections.WorkOs" | "mooring.connections.Wrike" | "mooring.connections.X" | "mooring.connections.Xero" | "mooring.connections.Yahoo" | "mooring.connections.Yandex" | "mooring.connections.Zendesk" | "mooring.connections.ZendeskSell" | "mooring.connections.Zettle" | "mooring.connections.ZohoCrm" | "mooring.connections.ZohoBooks" | "mooring.connections.ZohoDesk" | "mooring.connections.ZohoMail" | "mooring.connections.ZohoProjects" | "mooring.connections.Zoom")[];
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
    "list-oauth2-providers": {
        parameters: {
            query?: {
                category?: "llm" | "vector" | "sql" | "graph" | "search" | "audio" | "sandbox" | "mcp" | "oauth" | "productivity" | "communication" | "crm" | "marketing" | "support" | "commerce" | "payments" | "accounting" | "hr" | "dev" | "storage" | "analytics" | "identity" | "social" | "media" | "fitness" | "iot" | "other";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the OAuth providers of the catalogue */
            200: {
                headers: {
                    /** @description The id of the request, as in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OAuth2Provider"][];
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
