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
         * @description Without `project_id`: the project of the key; with a key of the deployment, all projects. Needs the scope `connections:read`.
         */
        get: operations["list-connections"];
        put?: never;
        /**
         * Create a connection
         * @description Types other than OAuth start `active`; OAuth types start `incomplete` until somebody authorizes them. `"system": true` without a `project_id` makes a connection for every project; it takes the deployment’s own admin key. Needs the scope `connections:write`.
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
         * @description Needs the scope `connections:read`.
         */
        get: operations["read-connection"];
        /**
         * Replace the config of a connection
         * @description A secret field that is absent keeps its stored value; an optional one sent as `null` is removed. A change of a destination (a field with `x-destination`: URL, host, port, account and such) keeps no secret: send each again, or use a key whose role has `credentials:read`. Takes effect at the next lookup. Needs the scope `connections:write`.
         */
        put: operations["update-connection"];
        post?: never;
        /**
         * Delete a connection and its secrets
         * @description Refused while anything references it; `details.references` then names what does. Needs the scope `connections:write`.
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
         * @description Written to the audit trail before the answer leaves. Needs the scope `credentials:read`.
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
         * Resolve up to 25 connections at once
         * @description Answers in the order asked; one that fails does not fail the others. Needs the scope `credentials:read`.
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
         * Try a connection out at its service
         * @description By a request that is cheap and asks for the credential, or by signing in; see the reference of its type. Neither the answer of the service nor a secret is told. Needs the scope `connections:write`.
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
         * Try a connection out before it is kept
         * @description Needs the scope `connections:write`.
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
         * Begin an authorization: answers the URL at which a person consents
         * @description Good for ten minutes and one consent. What the connection was granted before serves until the new grant is there. `redirect_uri` is where the person comes back to, with `status` or `error` (and its `reason`) and `connection_id`; it must be on the deployment’s list, and of the deployment’s own addresses only `/authorized` is. `bind` is for a page at the deployment’s own address, such as the console: the answer sets a cookie, and only a browser that has it completes the authorization. Without, the person who comes back first reads whose connection it became, and goes on to `redirect_uri` by a button. Needs the scope `connections:write`.
         */
        post: operations["authorize-connection"];
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
         * Complete an authorization: where providers send people back to
         * @description Answers a page for people; an authorization that is bound to this browser goes on to its `redirect_uri`. The `state` is its proof, with the cookie of the browser where that is bound. The code is sent to the provider once: a callback that is delivered again is answered with what came of the first, and one that a browser loads ahead (`Sec-Purpose`) changes nothing. Needs no access key.
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
         * Begin the consent to a connector’s connection: where `connector_page_url` leads
         * @description Goes on to the provider. Its link is its proof: signed, for one connection, good for a day. The browser is given a cookie, and the consent must come back to it. Needs no access key.
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
    "/v1/connections/{connection_id}/references/{resource_type}/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a resource uses a connection
         * @description A connection is not deleted while anything references it. 201 where the reference is new, 200 where it was there: the first one stays as it is. Needs the scope `connections:write`.
         */
        put: operations["add-reference"];
        post?: never;
        /**
         * Say that a resource uses a connection no more
         * @description 204 too where there was no such reference. Needs the scope `connections:write`.
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
         * @description Needs the scope `connections:read`.
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
         * @description Without `project_id`: the project of the key; with a key of the deployment, everything. A page reads a bounded number of records: where few match, it has fewer than `page_size`, even none, and still a `next_cursor`. Only `next_cursor: null` says that there is no more. A record is listed a moment after it was written. Needs the scope `audit:read`.
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
         * @description The records outlive their connection: they can still be read after the delete. Totals count up to 10000 records; `cursor` leads on from there, and a page that is asked for by `cursor` counts nothing. Needs the scope `audit:read`.
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
         * @description Needs no access key.
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
         * @description Needs no access key.
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
         * @description Without `project_id`: the project of the key; with a key of the deployment, all projects. Needs the scope `connections:read`.
         */
        get: operations["list-oauth2-clients"];
        put?: never;
        /**
         * Register an OAuth client
         * @description Its redirect URI at the provider is `<base URL>/v1/oauth2/callback`. `"system": true` without a `project_id` makes one that serves the connections of every project which name none; it takes the deployment’s own admin key. Needs the scope `oauth2-clients:write`.
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
         * @description Needs the scope `connections:read`.
         */
        get: operations["read-oauth2-client"];
        /**
         * Replace an OAuth client; a secret that is absent is kept
         * @description Its provider is asked again at once where it had refused the client too often. Other endpoints (members with `x-destination`) keep no secret: send `client_secret` again, or use a key whose role has `credentials:read`. What was granted or begun under the old ones is refreshed, revoked and completed only under those: authorize such connections again. Needs the scope `oauth2-clients:write`.
         */
        put: operations["update-oauth2-client"];
        post?: never;
        /**
         * Delete an OAuth client that no connection uses, and its secret
         * @description Needs the scope `oauth2-clients:write`.
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
         * List the projects that the key reaches, by name
         * @description Needs the scope `connections:read`.
         */
        get: operations["list-projects"];
        put?: never;
        /**
         * Create a project
         * @description Takes a key that belongs to no one project. Needs the scope `projects:write`.
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
         * @description Needs the scope `connections:read`.
         */
        get: operations["read-project"];
        put?: never;
        post?: never;
        /**
         * Delete a project that holds no connections, and its access keys
         * @description Needs the scope `projects:write`.
         */
        delete: operations["delete-project"];
        options?: never;
        head?: never;
        /**
         * Rename a project
         * @description Takes a key that belongs to no one project: names are unique over all projects, and a key of one would learn by them which names others have. Needs the scope `projects:write`.
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
         * Read who the access key stands for: its user, role, scopes and project
         * @description Any key may ask. `GET /v1/access-keys/self` returns the key as it is stored. Needs the scope `connections:read`.
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
         * @description Needs the scope `access-keys:write`.
         */
        get: operations["list-access-keys"];
        put?: never;
        /**
         * Create an access key
         * @description Without a `project_id` the key reaches every project; only a key that does so itself can make one. `user` is whom its doings are told of, by default its name. Needs the scope `access-keys:write`.
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
         * Delete an access key: it stops at once
         * @description Needs the scope `access-keys:write`.
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
         * Read the access key of this very request, and the scopes of its role
         * @description Any key may ask: a client offers by it what the key can do. Needs the scope `connections:read`.
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
         * @description The old key stays valid for `overlap_seconds`: 0 by default, 7 days at most. Give an overlap to a key that rotates itself: if the answer is lost, the old one can ask again. Needs the scope `access-keys:write`.
         */
        post: operations["rotate-access-key"];
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
         * @description Needs the scope `connections:read`.
         */
        get: operations["read-credible-connection"];
        put?: never;
        /**
         * Create a database connection
         * @description Only the block that `type` names counts: blocks of other types are ignored, and so are members that are computed. Any other member is refused. Needs the scope `connections:write`.
         */
        post: operations["create-credible-connection"];
        /**
         * Delete a database connection and its secrets
         * @description Needs the scope `connections:write`.
         */
        delete: operations["delete-credible-connection"];
        options?: never;
        head?: never;
        /**
         * Change a database connection
         * @description A block that is sent replaces the stored one whole, but for a secret that is absent, which keeps its stored value; one sent as `null` is removed where it is optional. A change of a destination (a member with `x-destination`: host, port, account and such) keeps no secret: send each again, or use a key whose role has `credentials:read`. `type` may change: then the new block is required. What stands beside the block stays where it is not sent, and `null` removes it; `configEtag` alone goes with every write that brings none. Needs the scope `connections:write`.
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
         * @description Needs the scope `connections:read`.
         */
        get: operations["read-credible-connection-2"];
        put?: never;
        /**
         * Create a database connection
         * @description Only the block that `type` names counts: blocks of other types are ignored, and so are members that are computed. Any other member is refused. Needs the scope `connections:write`.
         */
        post: operations["create-credible-connection-2"];
        /**
         * Delete a database connection and its secrets
         * @description Needs the scope `connections:write`.
         */
        delete: operations["delete-credible-connection-2"];
        options?: never;
        head?: never;
        /**
         * Change a database connection
         * @description A block that is sent replaces the stored one whole, but for a secret that is absent, which keeps its stored value; one sent as `null` is removed where it is optional. A change of a destination (a member with `x-destination`: host, port, account and such) keeps no secret: send each again, or use a key whose role has `credentials:read`. `type` may change: then the new block is required. What stands beside the block stays where it is not sent, and `null` removes it; `configEtag` alone goes with every write that brings none. Needs the scope `connections:write`.
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
         * @description Needs the scope `connections:read`.
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
         * @description Needs the scope `connections:read`.
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
         * Try a database connection before it is kept
         * @description Whatever is wrong with the connection is told in `errorMessage`, with status 200. What is left out is not filled in from a stored connection. Needs the scope `connections:write`.
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
         * List the projects that the key reaches, by name
         * @description Needs the scope `connections:read`.
         */
        get: operations["list-credible-projects"];
        put?: never;
        /**
         * Create a project
         * @description Takes a key that belongs to no one project. Needs the scope `projects:write`.
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
         * List the projects that the key reaches, by name
         * @description Needs the scope `connections:read`.
         */
        get: operations["list-credible-projects-2"];
        put?: never;
        /**
         * Create a project
         * @description Takes a key that belongs to no one project. Needs the scope `projects:write`.
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
         * @description Needs the scope `connections:read`.
         */
        get: operations["read-credible-project"];
        put?: never;
        post?: never;
        /**
         * Delete a project that holds no connections, and its access keys
         * @description Needs the scope `projects:write`.
         */
        delete: operations["delete-credible-project"];
        options?: never;
        head?: never;
        /**
         * Rename a project, or change its readme
         * @description What is not sent stays; an empty `readme`, or `null`, removes it. Needs the scope `projects:write`.
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
         * @description Needs the scope `connections:read`.
         */
        get: operations["read-credible-project-2"];
        put?: never;
        post?: never;
        /**
         * Delete a project that holds no connections, and its access keys
         * @description Needs the scope `projects:write`.
         */
        delete: operations["delete-credible-project-2"];
        options?: never;
        head?: never;
        /**
         * Rename a project, or change its readme
         * @description What is not sent stays; an empty `readme`, or `null`, removes it. Needs the scope `projects:write`.
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
         * Tell that the API answers
         * @description Needs no access key.
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
         * @description `connector_id` is the `id` of a connection type, the type itself, or the last part of one of Dynamiq’s. A personal connection is there for its owner and for admins alone, on every wire. Needs the scope `connections:write`.
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
         * @description `connector_id` is the `id` of a connection type, the type itself, or the last part of one of Dynamiq’s. A personal connection is there for its owner and for admins alone, on every wire. Needs the scope `connections:write`.
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
         * @description Needs the scope `connections:read`.
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
         * @description Needs the scope `connections:read`.
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
         * @description Needs the scope `connections:read`.
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
         * @description Needs the scope `connections:read`.
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
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell that the API answers
         * @description Needs no access key.
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
         * @description Needs no access key.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        NewConnection: components["schemas"]["NewConnection.dynamiq.connections.Anthropic"] | components["schemas"]["NewConnection.dynamiq.connections.Gemini"] | components["schemas"]["NewConnection.dynamiq.connections.Cohere"] | components["schemas"]["NewConnection.dynamiq.connections.Mistral"] | components["schemas"]["NewConnection.dynamiq.connections.Groq"] | components["schemas"]["NewConnection.dynamiq.connections.HuggingFace"] | components["schemas"]["NewConnection.dynamiq.connections.xAI"] | components["schemas"]["NewConnection.dynamiq.connections.DeepSeek"] | components["schemas"]["NewConnection.dynamiq.connections.TogetherAI"] | components["schemas"]["NewConnection.dynamiq.connections.Anyscale"] | components["schemas"]["NewConnection.dynamiq.connections.FireworksAI"] | components["schemas"]["NewConnection.dynamiq.connections.Replicate"] | components["schemas"]["NewConnection.dynamiq.connections.SambaNova"] | components["schemas"]["NewConnection.dynamiq.connections.Cerebras"] | components["schemas"]["NewConnection.dynamiq.connections.DeepInfra"] | components["schemas"]["NewConnection.dynamiq.connections.Perplexity"] | components["schemas"]["NewConnection.dynamiq.connections.OpenAI"] | components["schemas"]["NewConnection.dynamiq.connections.AzureAI"] | components["schemas"]["NewConnection.dynamiq.connections.WatsonX"] | components["schemas"]["NewConnection.dynamiq.connections.NvidiaNIM"] | components["schemas"]["NewConnection.dynamiq.connections.AWS"] | components["schemas"]["NewConnection.dynamiq.connections.VertexAI"] | components["schemas"]["NewConnection.dynamiq.connections.Pinecone"] | components["schemas"]["NewConnection.dynamiq.connections.Weaviate"] | components["schemas"]["NewConnection.dynamiq.connections.Qdrant"] | components["schemas"]["NewConnection.dynamiq.connections.Milvus"] | components["schemas"]["NewConnection.dynamiq.connections.Chroma"] | components["schemas"]["NewConnection.dynamiq.connections.Elasticsearch"] | components["schemas"]["NewConnection.dynamiq.connections.AWSOpenSearch"] | components["schemas"]["NewConnection.dynamiq.connections.PostgreSQL"] | components["schemas"]["NewConnection.dynamiq.connections.MySQL"] | components["schemas"]["NewConnection.dynamiq.connections.AWSRedshift"] | components["schemas"]["NewConnection.dynamiq.connections.Snowflake"] | components["schemas"]["NewConnection.dynamiq.connections.Databricks"] | components["schemas"]["NewConnection.dynamiq.connections.Neo4j"] | components["schemas"]["NewConnection.dynamiq.connections.AWSNeptune"] | components["schemas"]["NewConnection.dynamiq.connections.ApacheAGE"] | components["schemas"]["NewConnection.dynamiq.connections.Tavily"] | components["schemas"]["NewConnection.dynamiq.connections.Exa"] | components["schemas"]["NewConnection.dynamiq.connections.ScaleSerp"] | components["schemas"]["NewConnection.dynamiq.connections.Firecrawl"] | components["schemas"]["NewConnection.dynamiq.connections.ZenRows"] | components["schemas"]["NewConnection.dynamiq.connections.Jina"] | components["schemas"]["NewConnection.dynamiq.connections.Stagehand"] | components["schemas"]["NewConnection.dynamiq.connections.Whisper"] | components["schemas"]["NewConnection.dynamiq.connections.ElevenLabs"] | components["schemas"]["NewConnection.dynamiq.connections.E2B"] | components["schemas"]["NewConnection.dynamiq.connections.Daytona"] | components["schemas"]["NewConnection.dynamiq.connections.MCPSse"] | components["schemas"]["NewConnection.dynamiq.connections.MCPStreamableHTTP"] | components["schemas"]["NewConnection.dynamiq.connections.GoogleOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.MicrosoftOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.DropboxOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.BoxOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.NotionOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.Http"] | components["schemas"]["NewConnection.dynamiq.connections.HttpApiKey"] | components["schemas"]["NewConnection.dynamiq.connections.Unstructured"] | components["schemas"]["NewConnection.dynamiq.connections.Lakera"] | components["schemas"]["NewConnection.dynamiq.connections.GoogleCloud"] | components["schemas"]["NewConnection.dynamiq.connections.Atlassian"] | components["schemas"]["NewConnection.dynamiq.connections.AI21"] | components["schemas"]["NewConnection.dynamiq.connections.Novita"] | components["schemas"]["NewConnection.dynamiq.connections.Ollama"] | components["schemas"]["NewConnection.dynamiq.connections.OpenRouter"] | components["schemas"]["NewConnection.dynamiq.connections.DatabricksSQL"] | components["schemas"]["NewConnection.dynamiq.connections.Browserbase"] | components["schemas"]["NewConnection.dynamiq.connections.SteelBrowser"] | components["schemas"]["NewConnection.dynamiq.connections.CuaDesktop"] | components["schemas"]["NewConnection.dynamiq.connections.GitHubOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.OAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.Dynamiq"] | components["schemas"]["NewConnection.dynamiq.connections.AWSTextract"] | components["schemas"]["NewConnection.dynamiq.connections.MistralOCR"] | components["schemas"]["NewConnection.dynamiq.connections.PipedreamOAuth2"] | components["schemas"]["NewConnection.dynamiq.connections.RedisConnection"] | components["schemas"]["NewConnection.credible.connections.postgres"] | components["schemas"]["NewConnection.credible.connections.bigquery"] | components["schemas"]["NewConnection.credible.connections.snowflake"] | components["schemas"]["NewConnection.credible.connections.trino"] | components["schemas"]["NewConnection.credible.connections.mysql"] | components["schemas"]["NewConnection.credible.connections.duckdb"] | components["schemas"]["NewConnection.credible.connections.motherduck"] | components["schemas"]["NewConnection.credible.connections.databricks"] | components["schemas"]["NewConnection.credible.connections.ducklake"] | components["schemas"]["NewConnection.credible.connections.publisher"] | components["schemas"]["NewConnection.dynamiq.connections.AtlasCloud"] | components["schemas"]["NewConnection.dynamiq.connections.MiniMax"] | components["schemas"]["NewConnection.dynamiq.connections.Turbopuffer"] | components["schemas"]["NewConnection.dynamiq.connections.Linkup"] | components["schemas"]["NewConnection.dynamiq.connections.Serply"] | components["schemas"]["NewConnection.dynamiq.connections.Deepgram"] | components["schemas"]["NewConnection.dynamiq.connections.Composio"] | components["schemas"]["NewConnection.dynamiq.connections.GoogleDocumentAI"] | components["schemas"]["NewConnection.dynamiq.connections.TypeSafe"];
        ChangedConnection: {
            type: string;
            name?: string | null;
            project_id?: string | null;
            /** @description As the type demands: `Config.<type>`. */
            config: {
                [key: string]: unknown;
            };
            oauth2_client_id?: string | null;
        };
        UnsavedConnection: {
            type: string;
            /** @description As the type demands. */
            config: {
                [key: string]: unknown;
            };
        };
        NewOAuth2Client: {
            name: string;
            project_id?: string | null;
            system?: boolean | null;
            type: string;
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
        ChangedOAuth2Client: {
            name: string;
            project_id?: string | null;
            type: string;
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
        CredibleConnection: {
            name?: string | null;
            /** @enum {string} */
            type: "postgres" | "bigquery" | "snowflake" | "trino" | "mysql" | "duckdb" | "motherduck" | "databricks" | "ducklake" | "publisher";
            /** @description Computed: what is sent is ignored. */
            resource?: unknown;
            /** @description Computed: what is sent is ignored. */
            attributes?: unknown;
            /** @description Computed: what is sent is ignored. */
            fingerprint?: unknown;
            /** @description Computed: what is sent is ignored. */
            withheldFields?: unknown;
            /**
             * Proxy
             * @description A bastion that the server is reached through, by SSH port forwarding.
             */
            proxy?: {
                /**
                 * Kind
                 * @enum {string}
                 */
                type: "ssh";
                /** SSH */
                ssh: {
                    /**
                     * Host
                     * @description Of the bastion.
                     */
                    host: string;
                    /**
                     * Port
                     * @default 22
                     */
                    port: number;
                    /** User */
                    username: string;
                    /**
                     * Private key
                     * Format: password
                     * @description In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Passphrase of the private key
                     * Format: password
                     */
                    privateKeyPass?: string;
                    /**
                     * Host key
                     * @description Lines of known_hosts; without any, the bastion is not verified.
                     */
                    hostKey?: string;
                };
            };
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
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
        CredibleConnectionPatch: {
            name?: string | null;
            /** @enum {string|null} */
            type?: "postgres" | "bigquery" | "snowflake" | "trino" | "mysql" | "duckdb" | "motherduck" | "databricks" | "ducklake" | "publisher" | null;
            /** @description Computed: what is sent is ignored. */
            resource?: unknown;
            /** @description Computed: what is sent is ignored. */
            attributes?: unknown;
            /** @description Computed: what is sent is ignored. */
            fingerprint?: unknown;
            /** @description Computed: what is sent is ignored. */
            withheldFields?: unknown;
            /**
             * Proxy
             * @description A bastion that the server is reached through, by SSH port forwarding.
             */
            proxy?: {
                /**
                 * Kind
                 * @enum {string}
                 */
                type: "ssh";
                /** SSH */
                ssh: {
                    /**
                     * Host
                     * @description Of the bastion.
                     */
                    host: string;
                    /**
                     * Port
                     * @default 22
                     */
                    port: number;
                    /** User */
                    username: string;
                    /**
                     * Private key
                     * Format: password
                     * @description In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Passphrase of the private key
                     * Format: password
                     */
                    privateKeyPass?: string;
                    /**
                     * Host key
                     * @description Lines of known_hosts; without any, the bastion is not verified.
                     */
                    hostKey?: string;
                };
            };
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
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
        NewCredibleProject: {
            /** @description Computed: what is sent is ignored. */
            resource?: unknown;
            readme?: string | null;
            name: string;
        };
        CredibleProjectChange: {
            /** @description Computed: what is sent is ignored. */
            resource?: unknown;
            readme?: string | null;
            name?: string | null;
        };
        ConnectConnector: {
            name: string;
            version?: string | null;
            /** @description By `authMethod`: `apiKey` with `apiKey` and `headerName`, `oauth2` with `oauth2Token`, `basic`, `bearer`. Members named as fields of the config fill them; others are kept. An OAuth connector that is given a key, a token or a password needs no authorization. */
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
        /** @description A connection without its secrets; `withheld_fields` names those that hold a value. A system-managed connection has `project_id` null and shows neither `config` nor those. One that was made through a connector tells its `access_scope` and `owner`. */
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
        /** @description Why a request failed; `details` is keyed by field path. */
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
        /** @description The whole config as a runtime consumes it: every configured field under its input name, secrets in clear, defaults applied, absent members left out but those that the schema of its type names in `x-when-absent`: `null` where a consumer would otherwise read its environment. */
        Credentials: {
            /** Format: uuid */
            id: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description `ok`: the service accepts the credential; `rejected`: it refuses it; `unreachable`: it could not be asked; `untestable`: nothing was asked, and `detail` says why. */
        Tested: {
            /** @enum {string} */
            outcome: "ok" | "rejected" | "unreachable" | "untestable";
            detail: string;
            latency_ms: number;
        };
        /** @description That a resource uses a connection. */
        Reference: {
            /** Format: uuid */
            connection_id: string;
            resource_type: string;
            resource_id: string;
            /** Format: date-time */
            created_at: string;
            created_by: string;
        };
        /** @description One record of the audit log; never holds a secret. */
        LogEvent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "connection.created" | "connection.updated" | "connection.deleted" | "connection.credentials_read" | "reference.added" | "reference.removed" | "connection.authorization_started" | "connection.authorized" | "connection.refreshed" | "connection.refresh_failed" | "connection.expired" | "connection.tested" | "oauth2_client.created" | "oauth2_client.updated" | "oauth2_client.deleted" | "project.created" | "project.updated" | "project.deleted" | "access_key.created" | "access_key.rotated" | "access_key.deleted";
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description Of records about a connection.
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
             * @description The connection, OAuth client, project or access key it is about.
             */
            subject: string;
            /** @description The project in whose log it is; null: in the deployment’s alone. */
            project_id: string | null;
        };
        /** @description One record about a connection; never holds a secret. */
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
        /** @description A connection type; `id` is its id as a connector, `config_schema` is the JSON Schema (2020-12) of its config. Where `oauth2_client_brings_endpoints`, the catalogue does not know its provider. */
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
        /** @description An OAuth application, as it was registered at a provider, without its secret. Endpoints are shown for the generic type alone; `project_id` is null where it serves every project. */
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
        /** @description The owner of connections and access keys. */
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
        /** @description Who the access key of a request stands for. */
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
            /** @description Null for a key that reaches every project. */
            project: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        /** @description An access key, and the key itself this once. */
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
            /** @description The key itself, shown this once. */
            key: string;
        };
        /** @description An access key, without the key itself. */
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
        /** @description The access key of the request, and what it may do. */
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
        CredibleMessage: {
            message: string;
        };
        /** @description Why a request failed: `code` is the status, `error` the same as `message`. */
        CredibleError: {
            code: number;
            message: string;
            error: string;
            details?: {
                [key: string]: unknown;
            };
        };
        CredibleConnectionView: {
            resource: string;
            name: string;
            /** @enum {string} */
            type: "postgres" | "bigquery" | "snowflake" | "trino" | "mysql" | "duckdb" | "motherduck" | "databricks" | "ducklake" | "publisher";
            attributes: {
                dialectName: string;
                isPool: boolean;
                canPersist: boolean;
                canStream: boolean;
            };
            /**
             * Proxy
             * @description A bastion that the server is reached through, by SSH port forwarding.
             */
            proxy?: {
                /**
                 * Kind
                 * @enum {string}
                 */
                type: "ssh";
                /** SSH */
                ssh: {
                    /**
                     * Host
                     * @description Of the bastion.
                     */
                    host: string;
                    /**
                     * Port
                     * @default 22
                     */
                    port: number;
                    /** User */
                    username: string;
                    /**
                     * Host key
                     * @description Lines of known_hosts; without any, the bastion is not verified.
                     */
                    hostKey?: string;
                };
            };
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
            postgresConnection?: components["schemas"]["CredibleView.postgres"];
            bigqueryConnection?: components["schemas"]["CredibleView.bigquery"];
            snowflakeConnection?: components["schemas"]["CredibleView.snowflake"];
            trinoConnection?: components["schemas"]["CredibleView.trino"];
            mysqlConnection?: components["schemas"]["CredibleView.mysql"];
            duckdbConnection?: components["schemas"]["CredibleView.duckdb"];
            motherduckConnection?: components["schemas"]["CredibleView.motherduck"];
            databricksConnection?: components["schemas"]["CredibleView.databricks"];
            ducklakeConnection?: components["schemas"]["CredibleView.ducklake"];
            publisherConnection?: components["schemas"]["CredibleView.publisher"];
        } & {
            [key: string]: unknown;
        };
        CredibleConnectionStatus: {
            /** @enum {string} */
            status: "ok" | "failed";
            errorMessage: string;
        };
        CredibleProjectDone: {
            resource: string;
            name: string;
            readme?: string;
            message: string;
        };
        CredibleProject: {
            resource: string;
            name: string;
            readme?: string;
        };
        CredibleStatus: {
            /** @constant */
            initialized: true;
            timestamp: number;
            version: string;
        };
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
        /** @description Why a request failed: words, or with 422 what is wrong member by member. */
        ConnectorError: {
            detail: string | {
                loc: (string | number)[];
                msg: string;
                type: string;
            }[];
        };
        ConnectorPage: {
            items: components["schemas"]["Connector"][];
            total: number;
            page: number;
            per_page: number;
            total_pages: number;
        };
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
            connections: components["schemas"]["ConnectorConnectionView"][];
        };
        ConnectorConnectionView: {
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
        OpenAPI: {
            openapi: string;
        } & {
            [key: string]: unknown;
        };
        "NewConnection.dynamiq.connections.Anthropic": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Anthropic";
            config: components["schemas"]["Config.dynamiq.connections.Anthropic"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Gemini": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Gemini";
            config: components["schemas"]["Config.dynamiq.connections.Gemini"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Cohere": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Cohere";
            config: components["schemas"]["Config.dynamiq.connections.Cohere"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Mistral": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Mistral";
            config: components["schemas"]["Config.dynamiq.connections.Mistral"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Groq": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Groq";
            config: components["schemas"]["Config.dynamiq.connections.Groq"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.HuggingFace": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.HuggingFace";
            config: components["schemas"]["Config.dynamiq.connections.HuggingFace"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.xAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.xAI";
            config: components["schemas"]["Config.dynamiq.connections.xAI"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.DeepSeek": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DeepSeek";
            config: components["schemas"]["Config.dynamiq.connections.DeepSeek"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.TogetherAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.TogetherAI";
            config: components["schemas"]["Config.dynamiq.connections.TogetherAI"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Anyscale": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Anyscale";
            config: components["schemas"]["Config.dynamiq.connections.Anyscale"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.FireworksAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.FireworksAI";
            config: components["schemas"]["Config.dynamiq.connections.FireworksAI"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Replicate": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Replicate";
            config: components["schemas"]["Config.dynamiq.connections.Replicate"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.SambaNova": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.SambaNova";
            config: components["schemas"]["Config.dynamiq.connections.SambaNova"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Cerebras": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Cerebras";
            config: components["schemas"]["Config.dynamiq.connections.Cerebras"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.DeepInfra": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DeepInfra";
            config: components["schemas"]["Config.dynamiq.connections.DeepInfra"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Perplexity": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Perplexity";
            config: components["schemas"]["Config.dynamiq.connections.Perplexity"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.OpenAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.OpenAI";
            config: components["schemas"]["Config.dynamiq.connections.OpenAI"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.AzureAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AzureAI";
            config: components["schemas"]["Config.dynamiq.connections.AzureAI"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.WatsonX": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.WatsonX";
            config: components["schemas"]["Config.dynamiq.connections.WatsonX"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.NvidiaNIM": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.NvidiaNIM";
            config: components["schemas"]["Config.dynamiq.connections.NvidiaNIM"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.AWS": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWS";
            config: components["schemas"]["Config.dynamiq.connections.AWS"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.VertexAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.VertexAI";
            config: components["schemas"]["Config.dynamiq.connections.VertexAI"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Pinecone": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Pinecone";
            config: components["schemas"]["Config.dynamiq.connections.Pinecone"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Weaviate": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Weaviate";
            config: components["schemas"]["Config.dynamiq.connections.Weaviate"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Qdrant": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Qdrant";
            config: components["schemas"]["Config.dynamiq.connections.Qdrant"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Milvus": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Milvus";
            config: components["schemas"]["Config.dynamiq.connections.Milvus"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Chroma": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Chroma";
            config: components["schemas"]["Config.dynamiq.connections.Chroma"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Elasticsearch": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Elasticsearch";
            config: components["schemas"]["Config.dynamiq.connections.Elasticsearch"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.AWSOpenSearch": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSOpenSearch";
            config: components["schemas"]["Config.dynamiq.connections.AWSOpenSearch"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.PostgreSQL": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.PostgreSQL";
            config: components["schemas"]["Config.dynamiq.connections.PostgreSQL"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.MySQL": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MySQL";
            config: components["schemas"]["Config.dynamiq.connections.MySQL"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.AWSRedshift": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSRedshift";
            config: components["schemas"]["Config.dynamiq.connections.AWSRedshift"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Snowflake": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Snowflake";
            config: components["schemas"]["Config.dynamiq.connections.Snowflake"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Databricks": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Databricks";
            config: components["schemas"]["Config.dynamiq.connections.Databricks"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Neo4j": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Neo4j";
            config: components["schemas"]["Config.dynamiq.connections.Neo4j"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.AWSNeptune": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSNeptune";
            config: components["schemas"]["Config.dynamiq.connections.AWSNeptune"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.ApacheAGE": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ApacheAGE";
            config: components["schemas"]["Config.dynamiq.connections.ApacheAGE"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Tavily": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Tavily";
            config: components["schemas"]["Config.dynamiq.connections.Tavily"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Exa": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Exa";
            config: components["schemas"]["Config.dynamiq.connections.Exa"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.ScaleSerp": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ScaleSerp";
            config: components["schemas"]["Config.dynamiq.connections.ScaleSerp"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Firecrawl": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Firecrawl";
            config: components["schemas"]["Config.dynamiq.connections.Firecrawl"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.ZenRows": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ZenRows";
            config: components["schemas"]["Config.dynamiq.connections.ZenRows"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Jina": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Jina";
            config: components["schemas"]["Config.dynamiq.connections.Jina"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Stagehand": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Stagehand";
            config: components["schemas"]["Config.dynamiq.connections.Stagehand"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Whisper": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Whisper";
            config: components["schemas"]["Config.dynamiq.connections.Whisper"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.ElevenLabs": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.ElevenLabs";
            config: components["schemas"]["Config.dynamiq.connections.ElevenLabs"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.E2B": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.E2B";
            config: components["schemas"]["Config.dynamiq.connections.E2B"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Daytona": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Daytona";
            config: components["schemas"]["Config.dynamiq.connections.Daytona"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.MCPSse": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MCPSse";
            config: components["schemas"]["Config.dynamiq.connections.MCPSse"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.MCPStreamableHTTP": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MCPStreamableHTTP";
            config: components["schemas"]["Config.dynamiq.connections.MCPStreamableHTTP"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.GoogleOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GoogleOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.GoogleOAuth2"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.MicrosoftOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MicrosoftOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.MicrosoftOAuth2"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.DropboxOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DropboxOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.DropboxOAuth2"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.BoxOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.BoxOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.BoxOAuth2"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.NotionOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.NotionOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.NotionOAuth2"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Http": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Http";
            config: components["schemas"]["Config.dynamiq.connections.Http"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.HttpApiKey": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.HttpApiKey";
            config: components["schemas"]["Config.dynamiq.connections.HttpApiKey"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Unstructured": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Unstructured";
            config: components["schemas"]["Config.dynamiq.connections.Unstructured"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Lakera": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Lakera";
            config: components["schemas"]["Config.dynamiq.connections.Lakera"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.GoogleCloud": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GoogleCloud";
            config: components["schemas"]["Config.dynamiq.connections.GoogleCloud"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Atlassian": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Atlassian";
            config: components["schemas"]["Config.dynamiq.connections.Atlassian"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.AI21": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AI21";
            config: components["schemas"]["Config.dynamiq.connections.AI21"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Novita": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Novita";
            config: components["schemas"]["Config.dynamiq.connections.Novita"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Ollama": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Ollama";
            config: components["schemas"]["Config.dynamiq.connections.Ollama"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.OpenRouter": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.OpenRouter";
            config: components["schemas"]["Config.dynamiq.connections.OpenRouter"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.DatabricksSQL": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.DatabricksSQL";
            config: components["schemas"]["Config.dynamiq.connections.DatabricksSQL"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Browserbase": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Browserbase";
            config: components["schemas"]["Config.dynamiq.connections.Browserbase"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.SteelBrowser": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.SteelBrowser";
            config: components["schemas"]["Config.dynamiq.connections.SteelBrowser"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.CuaDesktop": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.CuaDesktop";
            config: components["schemas"]["Config.dynamiq.connections.CuaDesktop"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.GitHubOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GitHubOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.GitHubOAuth2"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.OAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.OAuth2";
            config: components["schemas"]["Config.dynamiq.connections.OAuth2"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Dynamiq": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Dynamiq";
            config: components["schemas"]["Config.dynamiq.connections.Dynamiq"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.AWSTextract": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AWSTextract";
            config: components["schemas"]["Config.dynamiq.connections.AWSTextract"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.MistralOCR": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MistralOCR";
            config: components["schemas"]["Config.dynamiq.connections.MistralOCR"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.PipedreamOAuth2": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.PipedreamOAuth2";
            config: components["schemas"]["Config.dynamiq.connections.PipedreamOAuth2"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.RedisConnection": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.RedisConnection";
            config: components["schemas"]["Config.dynamiq.connections.RedisConnection"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.postgres": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.postgres";
            config: components["schemas"]["Config.credible.connections.postgres"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.bigquery": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.bigquery";
            config: components["schemas"]["Config.credible.connections.bigquery"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.snowflake": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.snowflake";
            config: components["schemas"]["Config.credible.connections.snowflake"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.trino": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.trino";
            config: components["schemas"]["Config.credible.connections.trino"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.mysql": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.mysql";
            config: components["schemas"]["Config.credible.connections.mysql"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.duckdb": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.duckdb";
            config: components["schemas"]["Config.credible.connections.duckdb"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.motherduck": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.motherduck";
            config: components["schemas"]["Config.credible.connections.motherduck"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.databricks": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.databricks";
            config: components["schemas"]["Config.credible.connections.databricks"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.ducklake": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.ducklake";
            config: components["schemas"]["Config.credible.connections.ducklake"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.credible.connections.publisher": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credible.connections.publisher";
            config: components["schemas"]["Config.credible.connections.publisher"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.AtlasCloud": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.AtlasCloud";
            config: components["schemas"]["Config.dynamiq.connections.AtlasCloud"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.MiniMax": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.MiniMax";
            config: components["schemas"]["Config.dynamiq.connections.MiniMax"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Turbopuffer": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Turbopuffer";
            config: components["schemas"]["Config.dynamiq.connections.Turbopuffer"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Linkup": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Linkup";
            config: components["schemas"]["Config.dynamiq.connections.Linkup"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Serply": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Serply";
            config: components["schemas"]["Config.dynamiq.connections.Serply"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Deepgram": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Deepgram";
            config: components["schemas"]["Config.dynamiq.connections.Deepgram"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.Composio": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.Composio";
            config: components["schemas"]["Config.dynamiq.connections.Composio"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.GoogleDocumentAI": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.GoogleDocumentAI";
            config: components["schemas"]["Config.dynamiq.connections.GoogleDocumentAI"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        "NewConnection.dynamiq.connections.TypeSafe": {
            name: string;
            project_id?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dynamiq.connections.TypeSafe";
            config: components["schemas"]["Config.dynamiq.connections.TypeSafe"];
            oauth2_client_id?: string | null;
            system?: boolean | null;
        };
        /** Anthropic */
        "Config.dynamiq.connections.Anthropic": {
            /**
             * API key
             * Format: password
             * @description Starts with sk-ant-.
             */
            api_key: string;
        };
        /** Gemini */
        "Config.dynamiq.connections.Gemini": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Cohere */
        "Config.dynamiq.connections.Cohere": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Mistral */
        "Config.dynamiq.connections.Mistral": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Groq */
        "Config.dynamiq.connections.Groq": {
            /**
             * API key
             * Format: password
             * @description Starts with gsk_.
             */
            api_key: string;
        };
        /** HuggingFace */
        "Config.dynamiq.connections.HuggingFace": {
            /**
             * API key
             * Format: password
             * @description An access token: starts with hf_.
             */
            api_key: string;
        };
        /** xAI */
        "Config.dynamiq.connections.xAI": {
            /**
             * API key
             * Format: password
             * @description Starts with xai-.
             */
            api_key: string;
        };
        /** DeepSeek */
        "Config.dynamiq.connections.DeepSeek": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** TogetherAI */
        "Config.dynamiq.connections.TogetherAI": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Anyscale */
        "Config.dynamiq.connections.Anyscale": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Fireworks AI */
        "Config.dynamiq.connections.FireworksAI": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Replicate */
        "Config.dynamiq.connections.Replicate": {
            /**
             * API key
             * Format: password
             * @description Starts with r8_.
             */
            api_key: string;
        };
        /** SambaNova */
        "Config.dynamiq.connections.SambaNova": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Cerebras */
        "Config.dynamiq.connections.Cerebras": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** DeepInfra */
        "Config.dynamiq.connections.DeepInfra": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Perplexity */
        "Config.dynamiq.connections.Perplexity": {
            /**
             * API key
             * Format: password
             * @description Starts with pplx-.
             */
            api_key: string;
        };
        /** OpenAI */
        "Config.dynamiq.connections.OpenAI": {
            /**
             * API key
             * Format: password
             * @description Starts with sk-.
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @description Any endpoint that speaks the API of OpenAI.
             * @default https://api.openai.com/v1
             */
            url: string;
        };
        /** Azure AI */
        "Config.dynamiq.connections.AzureAI": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Endpoint
             * Format: uri
             * @description Such as https://my-resource.openai.azure.com.
             */
            url: string;
            /**
             * API version
             * @description Such as 2024-10-21.
             */
            api_version: string;
        };
        /** IBM watsonx */
        "Config.dynamiq.connections.WatsonX": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /** Project ID */
            project_id: string;
            /**
             * Endpoint
             * Format: uri
             * @description Such as https://us-south.ml.cloud.ibm.com.
             */
            url: string;
        };
        /** Nvidia NIM */
        "Config.dynamiq.connections.NvidiaNIM": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Endpoint
             * Format: uri
             * @description Such as https://integrate.api.nvidia.com/v1.
             */
            url: string;
        };
        /** AWS */
        "Config.dynamiq.connections.AWS": {
            /**
             * Access key ID
             * @description Starts with AKIA, or with ASIA where it is temporary.
             */
            access_key_id: string;
            /**
             * Secret access key
             * Format: password
             */
            secret_access_key: string;
            /**
             * Session token
             * Format: password
             * @description Only for temporary access keys.
             */
            session_token?: string;
            /**
             * Region
             * @description Such as us-east-1.
             */
            region: string;
        };
        /**
         * VertexAI
         * @description private_key, client_email, token_uri come all or none. vertex_endpoint_id, vertex_endpoint_dns come all or none.
         */
        "Config.dynamiq.connections.VertexAI": {
            /** Project ID */
            project_id?: string;
            /** Private key ID */
            private_key_id?: string;
            /**
             * Private key
             * Format: password
             * @description In PEM, with its BEGIN and END lines.
             */
            private_key?: string;
            /** Client email */
            client_email?: string;
            /** Client ID */
            client_id?: string;
            /**
             * Auth URI
             * Format: uri
             */
            auth_uri?: string;
            /**
             * Token URI
             * Format: uri
             */
            token_uri?: string;
            /**
             * Auth provider certificate URL
             * Format: uri
             */
            auth_provider_x509_cert_url?: string;
            /**
             * Client certificate URL
             * Format: uri
             */
            client_x509_cert_url?: string;
            /**
             * Universe domain
             * @description Usually googleapis.com.
             */
            universe_domain?: string;
            /** Vertex project ID */
            vertex_project_id: string;
            /**
             * Vertex location
             * @description Such as us-central1.
             */
            vertex_project_location: string;
            /**
             * Vertex endpoint ID
             * @description Of a dedicated endpoint.
             */
            vertex_endpoint_id?: string;
            /**
             * Vertex endpoint DNS
             * @description Of a dedicated endpoint.
             */
            vertex_endpoint_dns?: string;
            /**
             * Vertex API base
             * Format: uri
             */
            vertex_api_base?: string;
            /**
             * @description Comes with a file pasted whole: accepted, and not kept.
             * @constant
             */
            type?: "service_account";
        };
        /** Pinecone */
        "Config.dynamiq.connections.Pinecone": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Weaviate */
        "Config.dynamiq.connections.Weaviate": {
            /**
             * Deployment
             * @default weaviate_cloud
             * @constant
             */
            deployment_type: "weaviate_cloud";
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Timeout of the first contact
             * @description In whole seconds.
             * @default 180
             */
            timeout_init: number;
            /**
             * Timeout of a query
             * @description In whole seconds.
             * @default 180
             */
            timeout_query: number;
            /**
             * Timeout of an insert
             * @description In whole seconds.
             * @default 120
             */
            timeout_insert: number;
            /**
             * Cluster URL
             * Format: uri
             * @description The REST endpoint, with https://.
             */
            url: string;
        } | {
            /**
             * Deployment
             * @constant
             */
            deployment_type: "custom";
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Timeout of the first contact
             * @description In whole seconds.
             * @default 180
             */
            timeout_init: number;
            /**
             * Timeout of a query
             * @description In whole seconds.
             * @default 180
             */
            timeout_query: number;
            /**
             * Timeout of an insert
             * @description In whole seconds.
             * @default 120
             */
            timeout_insert: number;
            /** HTTP host */
            http_host: string;
            /**
             * HTTP port
             * @default 443
             */
            http_port: number;
            /** gRPC host */
            grpc_host: string;
            /**
             * gRPC port
             * @default 50051
             */
            grpc_port: number;
        };
        /** Qdrant */
        "Config.dynamiq.connections.Qdrant": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Cluster URL
             * Format: uri
             */
            url: string;
        };
        /** Milvus */
        "Config.dynamiq.connections.Milvus": {
            /**
             * URI
             * Format: uri
             * @description Such as https://milvus.example:19530.
             */
            uri: string;
            /**
             * API key
             * Format: password
             * @description Or user and password with a colon between.
             */
            api_key?: string;
        };
        /** Chroma */
        "Config.dynamiq.connections.Chroma": {
            /** Host */
            host: string;
            /** Port */
            port: number;
        };
        /**
         * Elasticsearch
         * @description url is required unless cloud_id is given. api_key (with api_key_id or without) or username with password is required unless cloud_id is given.
         */
        "Config.dynamiq.connections.Elasticsearch": {
            /**
             * URL
             * Format: uri
             */
            url?: string;
            /** API key ID */
            api_key_id?: string;
            /**
             * API key
             * Format: password
             */
            api_key?: string;
            /** Username */
            username?: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
            /**
             * Cloud ID
             * @description Of a deployment in Elastic Cloud, in place of the URL.
             */
            cloud_id?: string;
            /**
             * Verify certificates
             * @default false
             */
            verify_certs: boolean;
            /**
             * Use TLS
             * @default true
             */
            use_ssl: boolean;
        };
        /** AWS OpenSearch */
        "Config.dynamiq.connections.AWSOpenSearch": {
            /**
             * Access key ID
             * @description Starts with AKIA, or with ASIA where it is temporary.
             */
            access_key_id: string;
            /**
             * Secret access key
             * Format: password
             */
            secret_access_key: string;
            /**
             * Session token
             * Format: password
             * @description Only for temporary access keys.
             */
            session_token?: string;
            /**
             * Region
             * @description Such as us-east-1.
             */
            region: string;
            /**
             * Host
             * @description The endpoint of the domain, without https://.
             */
            host: string;
            /**
             * Port
             * @default 443
             */
            port: number;
            /**
             * Service
             * @description es for a domain, aoss for a serverless collection.
             * @default es
             */
            service: string;
            /**
             * Use TLS
             * @default true
             */
            use_ssl: boolean;
            /**
             * Verify certificates
             * @default true
             */
            verify_certs: boolean;
        };
        /** PostgreSQL */
        "Config.dynamiq.connections.PostgreSQL": {
            /** Host */
            host: string;
            /**
             * Port
             * @default 5432
             */
            port: number;
            /** Database */
            database: string;
            /** User */
            user: string;
            /**
             * Password
             * Format: password
             */
            password: string;
        };
        /** MySQL */
        "Config.dynamiq.connections.MySQL": {
            /** Host */
            host: string;
            /**
             * Port
             * @default 3306
             */
            port: number;
            /** Database */
            database: string;
            /** User */
            user: string;
            /**
             * Password
             * Format: password
             */
            password: string;
        };
        /** Amazon Redshift */
        "Config.dynamiq.connections.AWSRedshift": {
            /** Host */
            host: string;
            /**
             * Port
             * @default 5439
             */
            port: number;
            /** Database */
            database: string;
            /** User */
            user: string;
            /**
             * Password
             * Format: password
             */
            password: string;
        };
        /** Snowflake */
        "Config.dynamiq.connections.Snowflake": {
            /** User */
            user: string;
            /**
             * Password
             * Format: password
             */
            password: string;
            /**
             * Account
             * @description The account identifier, such as myorg-account123.
             */
            account: string;
            /** Warehouse */
            warehouse: string;
            /** Database */
            database: string;
            /** Schema */
            schema: string;
        };
        /** Databricks */
        "Config.dynamiq.connections.Databricks": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Workspace URL
             * Format: uri
             */
            url: string;
        };
        /** Neo4j */
        "Config.dynamiq.connections.Neo4j": {
            /**
             * URI
             * Format: uri
             * @description Such as neo4j+s://my-database.databases.neo4j.io.
             */
            uri: string;
            /** Username */
            username: string;
            /**
             * Password
             * Format: password
             */
            password: string;
            /** Database */
            database?: string;
            /**
             * Verify connectivity
             * @default true
             */
            verify_connectivity: boolean;
        };
        /** AWS Neptune */
        "Config.dynamiq.connections.AWSNeptune": {
            /** Host */
            host: string;
            /**
             * Port
             * @default 8182
             */
            port: number;
            /**
             * Use HTTPS
             * @default true
             */
            use_https: boolean;
            /**
             * Verify TLS certificates
             * @default true
             */
            verify_ssl: boolean;
            /**
             * Timeout
             * @description In whole seconds.
             * @default 30
             */
            timeout: number;
        };
        /** Apache AGE */
        "Config.dynamiq.connections.ApacheAGE": {
            /** Host */
            host: string;
            /**
             * Port
             * @default 5432
             */
            port: number;
            /** Database */
            database: string;
            /** User */
            user: string;
            /**
             * Password
             * Format: password
             */
            password: string;
        };
        /** Tavily */
        "Config.dynamiq.connections.Tavily": {
            /**
             * Base URL
             * Format: uri
             * @default https://api.tavily.com
             */
            url: string;
            /**
             * API key
             * Format: password
             * @description Starts with tvly-.
             */
            api_key: string;
        };
        /** Exa */
        "Config.dynamiq.connections.Exa": {
            /**
             * Base URL
             * @default https://api.exa.ai
             * @enum {string}
             */
            url: "https://api.exa.ai";
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** ScaleSerp */
        "Config.dynamiq.connections.ScaleSerp": {
            /**
             * Base URL
             * Format: uri
             * @default https://api.scaleserp.com
             */
            url: string;
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Firecrawl */
        "Config.dynamiq.connections.Firecrawl": {
            /**
             * Base URL
             * Format: uri
             * @default https://api.firecrawl.dev/v2/
             */
            url: string;
            /**
             * API key
             * Format: password
             * @description Starts with fc-.
             */
            api_key: string;
        };
        /** ZenRows */
        "Config.dynamiq.connections.ZenRows": {
            /**
             * Base URL
             * Format: uri
             * @default https://api.zenrows.com/v1/
             */
            url: string;
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Jina */
        "Config.dynamiq.connections.Jina": {
            /**
             * Base URL
             * Format: uri
             */
            url?: string;
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Stagehand */
        "Config.dynamiq.connections.Stagehand": {
            /**
             * Browserbase API key
             * Format: password
             */
            browserbase_api_key: string;
            /** Browserbase project ID */
            browserbase_project_id: string;
            /**
             * Model API key
             * Format: password
             * @description Of the model that drives the browser.
             */
            model_api_key?: string;
            /**
             * Extra config
             * Format: password
             * @description Whatever else the client takes.
             * @default {}
             */
            extra_config: {
                [key: string]: unknown;
            };
        };
        /** Whisper */
        "Config.dynamiq.connections.Whisper": {
            /**
             * Base URL
             * Format: uri
             * @default https://api.openai.com/v1/
             */
            url: string;
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** ElevenLabs */
        "Config.dynamiq.connections.ElevenLabs": {
            /**
             * Base URL
             * Format: uri
             * @default https://api.elevenlabs.io/v1/
             */
            url: string;
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** E2B */
        "Config.dynamiq.connections.E2B": {
            /**
             * API key
             * Format: password
             * @description Starts with e2b_.
             */
            api_key: string;
            /**
             * Domain
             * @description Of a self-hosted E2B.
             */
            domain?: string;
            /** Public preview domain */
            public_preview_domain?: string;
        };
        /** Daytona */
        "Config.dynamiq.connections.Daytona": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * API URL
             * Format: uri
             * @default https://app.daytona.io/api
             */
            url: string;
            /**
             * Target
             * @description The region to run in, such as us.
             */
            target?: string;
        };
        /** MCP SSE */
        "Config.dynamiq.connections.MCPSse": {
            /**
             * Server URL
             * Format: uri
             */
            url: string;
            /**
             * Headers
             * Format: password
             * @description Sent with each request, such as Authorization.
             */
            headers?: {
                [key: string]: string;
            };
            /**
             * Timeout
             * @description In seconds.
             * @default 30
             */
            timeout: number;
            /**
             * Timeout of the stream
             * @description In seconds.
             * @default 300
             */
            sse_read_timeout: number;
        };
        /** MCP Streamable HTTP */
        "Config.dynamiq.connections.MCPStreamableHTTP": {
            /**
             * Server URL
             * Format: uri
             */
            url: string;
            /**
             * Headers
             * Format: password
             * @description Sent with each request, such as Authorization.
             */
            headers?: {
                [key: string]: string;
            };
            /**
             * Timeout
             * @description In seconds.
             * @default 30
             */
            timeout: number;
            /**
             * Timeout of the stream
             * @description In seconds.
             * @default 300
             */
            sse_read_timeout: number;
        };
        /** Google */
        "Config.dynamiq.connections.GoogleOAuth2": {
            /**
             * Scopes
             * @default [
             *       "https://www.googleapis.com/auth/userinfo.email",
             *       "https://www.googleapis.com/auth/userinfo.profile",
             *       "https://www.googleapis.com/auth/drive.readonly"
             *     ]
             */
            scopes: string[];
        };
        /** Microsoft */
        "Config.dynamiq.connections.MicrosoftOAuth2": {
            /**
             * Scopes
             * @default [
             *       "User.Read",
             *       "Files.Read.All",
             *       "Sites.Read.All"
             *     ]
             */
            scopes: string[];
        };
        /** Dropbox */
        "Config.dynamiq.connections.DropboxOAuth2": {
            /**
             * Scopes
             * @default [
             *       "account_info.read",
             *       "files.metadata.read",
             *       "files.content.read"
             *     ]
             */
            scopes: string[];
        };
        /** Box */
        "Config.dynamiq.connections.BoxOAuth2": {
            /**
             * Scopes
             * @default [
             *       "root_readwrite"
             *     ]
             */
            scopes: string[];
        };
        /** Notion */
        "Config.dynamiq.connections.NotionOAuth2": {
            /**
             * Scopes
             * @description None means those of the provider or its OAuth client.
             * @default []
             */
            scopes: string[];
        };
        /**
         * Http
         * @description url must be a public address: private, loopback, link-local and reserved ranges are refused.
         */
        "Config.dynamiq.connections.Http": {
            /**
             * URL
             * Format: uri
             */
            url?: string;
            /**
             * Method
             * @enum {string}
             */
            method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
            /**
             * Headers
             * Format: password
             * @default {}
             */
            headers: {
                [key: string]: string;
            };
            /**
             * Query parameters
             * Format: password
             * @default {}
             */
            params: {
                [key: string]: unknown;
            };
            /**
             * Body
             * Format: password
             * @default {}
             */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * HttpApiKey
         * @description url must be a public address: private, loopback, link-local and reserved ranges are refused.
         */
        "Config.dynamiq.connections.HttpApiKey": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * URL
             * Format: uri
             */
            url: string;
        };
        /** Unstructured */
        "Config.dynamiq.connections.Unstructured": {
            /**
             * Base URL
             * Format: uri
             * @default https://api.unstructured.io/
             */
            url: string;
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Lakera */
        "Config.dynamiq.connections.Lakera": {
            /**
             * Base URL
             * @default https://api.lakera.ai/v2/
             * @enum {string}
             */
            url: "https://api.lakera.ai/v2/";
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** GoogleCloud */
        "Config.dynamiq.connections.GoogleCloud": {
            /** Project ID */
            project_id: string;
            /** Private key ID */
            private_key_id?: string;
            /**
             * Private key
             * Format: password
             * @description In PEM, with its BEGIN and END lines.
             */
            private_key: string;
            /** Client email */
            client_email: string;
            /** Client ID */
            client_id?: string;
            /**
             * Auth URI
             * Format: uri
             */
            auth_uri?: string;
            /**
             * Token URI
             * Format: uri
             */
            token_uri: string;
            /**
             * Auth provider certificate URL
             * Format: uri
             */
            auth_provider_x509_cert_url?: string;
            /**
             * Client certificate URL
             * Format: uri
             */
            client_x509_cert_url?: string;
            /**
             * Universe domain
             * @description Usually googleapis.com.
             */
            universe_domain?: string;
            /**
             * @description Comes with a file pasted whole: accepted, and not kept.
             * @constant
             */
            type?: "service_account";
        };
        /** Atlassian */
        "Config.dynamiq.connections.Atlassian": {
            /**
             * Site URL
             * Format: uri
             * @description Such as https://my-team.atlassian.net.
             */
            base_url: string;
            /**
             * Email
             * @description Of the account that owns the token.
             */
            email: string;
            /**
             * API token
             * Format: password
             */
            api_token: string;
        };
        /** AI21 */
        "Config.dynamiq.connections.AI21": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Novita */
        "Config.dynamiq.connections.Novita": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** Ollama */
        "Config.dynamiq.connections.Ollama": {
            /**
             * Server URL
             * Format: uri
             * @description Such as http://ollama.internal.example:11434.
             */
            url: string;
        };
        /** OpenRouter */
        "Config.dynamiq.connections.OpenRouter": {
            /**
             * API key
             * Format: password
             * @description Starts with sk-or-.
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @default https://openrouter.ai/api/v1
             */
            url: string;
        };
        /** DatabricksSQL */
        "Config.dynamiq.connections.DatabricksSQL": {
            /** Server hostname */
            server_hostname: string;
            /**
             * HTTP path
             * @description Such as /sql/1.0/warehouses/a1b2c3.
             */
            http_path: string;
            /**
             * Access token
             * Format: password
             */
            access_token: string;
        };
        /** Browserbase */
        "Config.dynamiq.connections.Browserbase": {
            /**
             * Browserbase API key
             * Format: password
             */
            browserbase_api_key: string;
            /** Browserbase project ID */
            browserbase_project_id: string;
            /**
             * Model API key
             * Format: password
             * @description Of the model that drives the browser.
             */
            model_api_key?: string;
            /**
             * Extra config
             * Format: password
             * @description Whatever else the client takes.
             * @default {}
             */
            extra_config: {
                [key: string]: unknown;
            };
        };
        /** SteelBrowser */
        "Config.dynamiq.connections.SteelBrowser": {
            /**
             * Environment
             * @default CLOUD
             * @constant
             */
            environment: "CLOUD";
            /**
             * Model API key
             * Format: password
             * @description Of the model that drives the browser.
             */
            model_api_key: string;
            /**
             * Session config
             * @default {
             *       "block_ads": true,
             *       "timeout": 3600000
             *     }
             */
            session_config: {
                [key: string]: unknown;
            };
            /**
             * Extra config
             * Format: password
             * @description Whatever else the client takes.
             * @default {}
             */
            extra_config: {
                [key: string]: unknown;
            };
            /**
             * API key
             * Format: password
             */
            api_key: string;
        } | {
            /**
             * Environment
             * @constant
             */
            environment: "SELF_HOSTED";
            /**
             * Model API key
             * Format: password
             * @description Of the model that drives the browser.
             */
            model_api_key: string;
            /**
             * Session config
             * @default {
             *       "block_ads": true,
             *       "timeout": 3600000
             *     }
             */
            session_config: {
                [key: string]: unknown;
            };
            /**
             * Extra config
             * Format: password
             * @description Whatever else the client takes.
             * @default {}
             */
            extra_config: {
                [key: string]: unknown;
            };
            /**
             * Base URL
             * Format: uri
             */
            base_url: string;
        };
        /** CuaDesktop */
        "Config.dynamiq.connections.CuaDesktop": {
            /**
             * Provider
             * @default cloud
             * @constant
             */
            provider_type: "cloud";
            /**
             * Operating system
             * @default linux
             * @enum {string}
             */
            os_type: "linux" | "windows" | "macos";
            /** Computer name */
            computer_name?: string;
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Image
             * @enum {string}
             */
            image?: "trycua/cua-xfce:latest" | "trycua/cua-ubuntu:latest";
        } | {
            /**
             * Provider
             * @constant
             */
            provider_type: "docker";
            /**
             * Operating system
             * @default linux
             * @enum {string}
             */
            os_type: "linux" | "windows" | "macos";
            /** Computer name */
            computer_name?: string;
            /**
             * API key
             * Format: password
             */
            api_key?: string;
            /**
             * Image
             * @enum {string}
             */
            image: "trycua/cua-xfce:latest" | "trycua/cua-ubuntu:latest";
        };
        /** GitHubOAuth2 */
        "Config.dynamiq.connections.GitHubOAuth2": {
            /**
             * Scopes
             * @description None means those of the provider or its OAuth client.
             * @default []
             */
            scopes: string[];
        };
        /** OAuth2 */
        "Config.dynamiq.connections.OAuth2": {
            /**
             * Scopes
             * @description None means those of the provider or its OAuth client.
             * @default []
             */
            scopes: string[];
        };
        /** Dynamiq */
        "Config.dynamiq.connections.Dynamiq": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @default https://api.getdynamiq.ai
             */
            url: string;
        };
        /** AWSTextract */
        "Config.dynamiq.connections.AWSTextract": {
            /**
             * Access key ID
             * @description Starts with AKIA, or with ASIA where it is temporary.
             */
            access_key_id: string;
            /**
             * Secret access key
             * Format: password
             */
            secret_access_key: string;
            /**
             * Session token
             * Format: password
             * @description Only for temporary access keys.
             */
            session_token?: string;
            /**
             * Region
             * @description Such as us-east-1.
             */
            region: string;
            /**
             * Endpoint URL
             * Format: uri
             * @description In place of the public endpoint of the region.
             */
            endpoint_url?: string;
            /**
             * Timeout of connecting
             * @description In seconds.
             * @default 10
             */
            connect_timeout: number;
            /**
             * Timeout of reading
             * @description In seconds.
             * @default 120
             */
            read_timeout: number;
            /**
             * Attempts at most
             * @default 5
             */
            max_attempts: number;
            /**
             * Retry mode
             * @default adaptive
             * @enum {string}
             */
            retry_mode: "legacy" | "standard" | "adaptive";
        };
        /** MistralOCR */
        "Config.dynamiq.connections.MistralOCR": {
            /**
             * Base URL
             * @default https://api.mistral.ai/
             * @enum {string}
             */
            base_url: "https://api.mistral.ai/";
            /**
             * API key
             * Format: password
             */
            api_key: string;
        };
        /** PipedreamOAuth2 */
        "Config.dynamiq.connections.PipedreamOAuth2": {
            /**
             * Access token
             * Format: password
             */
            access_token: string;
            /** Project ID */
            project_id: string;
            /**
             * Base URL
             * @default https://api.pipedream.com/v1
             * @enum {string}
             */
            url: "https://api.pipedream.com/v1";
            /**
             * Environment
             * @default development
             * @enum {string}
             */
            environment: "development" | "production";
            /**
             * Expires at
             * Format: date-time
             * @description When the access token expires.
             */
            expires_at?: string;
        };
        /** RedisConnection */
        "Config.dynamiq.connections.RedisConnection": {
            /** Host */
            host: string;
            /**
             * Port
             * @description Usually 6379.
             */
            port: number;
            /**
             * Database number
             * @description Usually 0.
             */
            db: number;
            /** Username */
            username?: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
        };
        /**
         * Credible PostgreSQL
         * @description connectionString is required, or host with databaseName and userName.
         */
        "Config.credible.connections.postgres": {
            /** Host */
            host?: string;
            /** Port */
            port?: number;
            /** Database */
            databaseName?: string;
            /** User */
            userName?: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
            /**
             * Connection string
             * Format: password
             * @description In place of the parts.
             */
            connectionString?: string;
            /**
             * TLS
             * @description Of a connection through a proxy.
             * @enum {string}
             */
            sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
            /**
             * Proxy
             * @description A bastion that the server is reached through, by SSH port forwarding.
             */
            proxy?: {
                /**
                 * Kind
                 * @enum {string}
                 */
                type: "ssh";
                /** SSH */
                ssh: {
                    /**
                     * Host
                     * @description Of the bastion.
                     */
                    host: string;
                    /**
                     * Port
                     * @default 22
                     */
                    port: number;
                    /** User */
                    username: string;
                    /**
                     * Private key
                     * Format: password
                     * @description In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Passphrase of the private key
                     * Format: password
                     */
                    privateKeyPass?: string;
                    /**
                     * Host key
                     * @description Lines of known_hosts; without any, the bastion is not verified.
                     */
                    hostKey?: string;
                };
            };
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /** Credible BigQuery */
        "Config.credible.connections.bigquery": {
            /** Default project ID */
            defaultProjectId?: string;
            /** Billing project ID */
            billingProjectId?: string;
            /** Location */
            location?: string;
            /**
             * Service account key
             * Format: password
             * @description The JSON file, as text; without it whoever connects uses its own credentials.
             */
            serviceAccountKeyJson?: string;
            /** Maximum bytes billed */
            maximumBytesBilled?: string;
            /**
             * Timeout of a query
             * @description In milliseconds.
             */
            queryTimeoutMilliseconds?: string;
            /**
             * Service account to impersonate
             * @description Its email; in place of a key.
             */
            impersonateServiceAccount?: string;
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /**
         * Credible Snowflake
         * @description password or privateKey is required.
         */
        "Config.credible.connections.snowflake": {
            /**
             * Account
             * @description The account identifier, such as myorg-account123.
             */
            account: string;
            /** User */
            username: string;
            /** Warehouse */
            warehouse: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
            /**
             * Private key
             * Format: password
             * @description In PEM, with its BEGIN and END lines.
             */
            privateKey?: string;
            /**
             * Passphrase of the private key
             * Format: password
             */
            privateKeyPass?: string;
            /** Database */
            database?: string;
            /** Schema */
            schema?: string;
            /** Role */
            role?: string;
            /**
             * Timeout of a response
             * @description In milliseconds.
             */
            responseTimeoutMilliseconds?: number;
            /**
             * Proxy
             * @description A bastion that the server is reached through, by SSH port forwarding.
             */
            proxy?: {
                /**
                 * Kind
                 * @enum {string}
                 */
                type: "ssh";
                /** SSH */
                ssh: {
                    /**
                     * Host
                     * @description Of the bastion.
                     */
                    host: string;
                    /**
                     * Port
                     * @default 22
                     */
                    port: number;
                    /** User */
                    username: string;
                    /**
                     * Private key
                     * Format: password
                     * @description In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Passphrase of the private key
                     * Format: password
                     */
                    privateKeyPass?: string;
                    /**
                     * Host key
                     * @description Lines of known_hosts; without any, the bastion is not verified.
                     */
                    hostKey?: string;
                };
            };
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /**
         * Credible Trino
         * @description server starts with http:// or https:// unless peakaKey is given.
         */
        "Config.credible.connections.trino": {
            /**
             * Server
             * @description With http:// or https://.
             */
            server?: string;
            /** Port */
            port?: number;
            /** Catalog */
            catalog?: string;
            /** Schema */
            schema?: string;
            /** User */
            user?: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
            /**
             * Peaka key
             * Format: password
             */
            peakaKey?: string;
            /**
             * Proxy
             * @description A bastion that the server is reached through, by SSH port forwarding.
             */
            proxy?: {
                /**
                 * Kind
                 * @enum {string}
                 */
                type: "ssh";
                /** SSH */
                ssh: {
                    /**
                     * Host
                     * @description Of the bastion.
                     */
                    host: string;
                    /**
                     * Port
                     * @default 22
                     */
                    port: number;
                    /** User */
                    username: string;
                    /**
                     * Private key
                     * Format: password
                     * @description In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Passphrase of the private key
                     * Format: password
                     */
                    privateKeyPass?: string;
                    /**
                     * Host key
                     * @description Lines of known_hosts; without any, the bastion is not verified.
                     */
                    hostKey?: string;
                };
            };
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /** Credible MySQL */
        "Config.credible.connections.mysql": {
            /** Host */
            host?: string;
            /** Port */
            port?: number;
            /** Database */
            database?: string;
            /** User */
            user?: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
            /**
             * Proxy
             * @description A bastion that the server is reached through, by SSH port forwarding.
             */
            proxy?: {
                /**
                 * Kind
                 * @enum {string}
                 */
                type: "ssh";
                /** SSH */
                ssh: {
                    /**
                     * Host
                     * @description Of the bastion.
                     */
                    host: string;
                    /**
                     * Port
                     * @default 22
                     */
                    port: number;
                    /** User */
                    username: string;
                    /**
                     * Private key
                     * Format: password
                     * @description In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Passphrase of the private key
                     * Format: password
                     */
                    privateKeyPass?: string;
                    /**
                     * Host key
                     * @description Lines of known_hosts; without any, the bastion is not verified.
                     */
                    hostKey?: string;
                };
            };
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /** Credible DuckDB */
        "Config.credible.connections.duckdb": {
            /**
             * Attached databases
             * @description Each under a name of its own, which is not that of the connection.
             */
            attachedDatabases?: {
                /** Name */
                name: string;
                /**
                 * Type
                 * @description Demands the block of its name.
                 * @enum {string}
                 */
                type: "bigquery" | "snowflake" | "postgres" | "gcs" | "s3" | "azure";
                /**
                 * Attributes
                 * @description Computed: what is sent is ignored.
                 */
                attributes?: Record<string, never>;
                /** Credible BigQuery */
                bigqueryConnection?: {
                    /** Default project ID */
                    defaultProjectId?: string;
                    /** Billing project ID */
                    billingProjectId?: string;
                    /** Location */
                    location?: string;
                    /**
                     * Service account key
                     * Format: password
                     * @description The JSON file, as text; without it whoever connects uses its own credentials.
                     */
                    serviceAccountKeyJson?: string;
                    /** Maximum bytes billed */
                    maximumBytesBilled?: string;
                    /**
                     * Timeout of a query
                     * @description In milliseconds.
                     */
                    queryTimeoutMilliseconds?: string;
                    /**
                     * Service account to impersonate
                     * @description Its email; in place of a key.
                     */
                    impersonateServiceAccount?: string;
                };
                /** Credible Snowflake */
                snowflakeConnection?: {
                    /**
                     * Account
                     * @description The account identifier, such as myorg-account123.
                     */
                    account: string;
                    /** User */
                    username: string;
                    /** Warehouse */
                    warehouse: string;
                    /**
                     * Password
                     * Format: password
                     */
                    password?: string;
                    /**
                     * Private key
                     * Format: password
                     * @description In PEM, with its BEGIN and END lines.
                     */
                    privateKey?: string;
                    /**
                     * Passphrase of the private key
                     * Format: password
                     */
                    privateKeyPass?: string;
                    /** Database */
                    database?: string;
                    /** Schema */
                    schema?: string;
                    /** Role */
                    role?: string;
                    /**
                     * Timeout of a response
                     * @description In milliseconds.
                     */
                    responseTimeoutMilliseconds?: number;
                };
                /** Credible PostgreSQL */
                postgresConnection?: {
                    /** Host */
                    host?: string;
                    /** Port */
                    port?: number;
                    /** Database */
                    databaseName?: string;
                    /** User */
                    userName?: string;
                    /**
                     * Password
                     * Format: password
                     */
                    password?: string;
                    /**
                     * Connection string
                     * Format: password
                     * @description In place of the parts.
                     */
                    connectionString?: string;
                    /**
                     * TLS
                     * @description Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** Google Cloud Storage */
                gcsConnection?: {
                    /** HMAC key ID */
                    keyId: string;
                    /**
                     * HMAC secret
                     * Format: password
                     */
                    secret: string;
                };
                /** Amazon S3 */
                s3Connection?: {
                    /**
                     * Credentials
                     * @description config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /**
                     * Chain
                     * @description Of credential_chain: the providers in order, with ; between.
                     */
                    chain?: string;
                    /** Access key ID */
                    accessKeyId?: string;
                    /**
                     * Secret access key
                     * Format: password
                     */
                    secretAccessKey?: string;
                    /**
                     * Region
                     * @default us-east-1
                     */
                    region: string;
                    /**
                     * Endpoint
                     * @description Of whatever else speaks the API of S3.
                     */
                    endpoint?: string;
                    /**
                     * Session token
                     * Format: password
                     */
                    sessionToken?: string;
                };
                /** Azure Storage */
                azureConnection?: {
                    /**
                     * Sign in by
                     * @enum {string}
                     */
                    authType: "service_principal" | "sas_token";
                    /**
                     * SAS URL
                     * Format: password
                     * @description Whole, with its token.
                     */
                    sasUrl?: string;
                    /** Tenant ID */
                    tenantId?: string;
                    /** Client ID */
                    clientId?: string;
                    /**
                     * Client secret
                     * Format: password
                     */
                    clientSecret?: string;
                    /** Storage account */
                    accountName?: string;
                    /**
                     * File URL
                     * @description May end in a pattern, such as /container/path/**.
                     */
                    fileUrl?: string;
                };
            }[];
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /** Credible MotherDuck */
        "Config.credible.connections.motherduck": {
            /**
             * Access token
             * Format: password
             */
            accessToken: string;
            /** Database */
            database?: string;
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /**
         * Credible Databricks
         * @description token is required, or oauthClientId with oauthClientSecret.
         */
        "Config.credible.connections.databricks": {
            /**
             * Host
             * @description The server hostname, without https://.
             */
            host: string;
            /** HTTP path */
            path: string;
            /** Default catalog */
            defaultCatalog: string;
            /**
             * Access token
             * Format: password
             */
            token?: string;
            /** OAuth client ID */
            oauthClientId?: string;
            /**
             * OAuth client secret
             * Format: password
             */
            oauthClientSecret?: string;
            /** Default schema */
            defaultSchema?: string;
            /**
             * Setup SQL
             * @description Run when the connection is made.
             */
            setupSQL?: string;
            /**
             * Proxy
             * @description A bastion that the server is reached through, by SSH port forwarding.
             */
            proxy?: {
                /**
                 * Kind
                 * @enum {string}
                 */
                type: "ssh";
                /** SSH */
                ssh: {
                    /**
                     * Host
                     * @description Of the bastion.
                     */
                    host: string;
                    /**
                     * Port
                     * @default 22
                     */
                    port: number;
                    /** User */
                    username: string;
                    /**
                     * Private key
                     * Format: password
                     * @description In PEM, with its BEGIN and END lines.
                     */
                    privateKey: string;
                    /**
                     * Passphrase of the private key
                     * Format: password
                     */
                    privateKeyPass?: string;
                    /**
                     * Host key
                     * @description Lines of known_hosts; without any, the bastion is not verified.
                     */
                    hostKey?: string;
                };
            };
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /** Credible DuckLake */
        "Config.credible.connections.ducklake": {
            /** Storage */
            storage: {
                /**
                 * Bucket URL
                 * Format: uri
                 * @description Such as s3://my-bucket/path.
                 */
                bucketUrl: string;
                /** Amazon S3 */
                s3Connection?: {
                    /**
                     * Credentials
                     * @description config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /**
                     * Chain
                     * @description Of credential_chain: the providers in order, with ; between.
                     */
                    chain?: string;
                    /** Access key ID */
                    accessKeyId?: string;
                    /**
                     * Secret access key
                     * Format: password
                     */
                    secretAccessKey?: string;
                    /**
                     * Region
                     * @default us-east-1
                     */
                    region: string;
                    /**
                     * Endpoint
                     * @description Of whatever else speaks the API of S3.
                     */
                    endpoint?: string;
                    /**
                     * Session token
                     * Format: password
                     */
                    sessionToken?: string;
                };
                /** Google Cloud Storage */
                gcsConnection?: {
                    /** HMAC key ID */
                    keyId: string;
                    /**
                     * HMAC secret
                     * Format: password
                     */
                    secret: string;
                };
            };
            /** Catalog */
            catalog: {
                /** Credible PostgreSQL */
                postgresConnection: {
                    /** Host */
                    host?: string;
                    /** Port */
                    port?: number;
                    /** Database */
                    databaseName?: string;
                    /** User */
                    userName?: string;
                    /**
                     * Password
                     * Format: password
                     */
                    password?: string;
                    /**
                     * Connection string
                     * Format: password
                     * @description In place of the parts.
                     */
                    connectionString?: string;
                    /**
                     * TLS
                     * @description Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** Metadata schema */
                metadataSchema?: string;
            };
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /** Credible Publisher */
        "Config.credible.connections.publisher": {
            /**
             * Connection URI
             * Format: uri
             * @description Such as https://data.example.com/api/v0/environments/sales/connections/warehouse.
             */
            connectionUri: string;
            /**
             * Access token
             * Format: password
             */
            accessToken?: string;
            /**
             * Query metadata
             * @description Properties of every statement, for the database’s own reports.
             */
            queryMetadata?: {
                [key: string]: unknown;
            };
            /**
             * Enforced query metadata
             * @description The same, but a query cannot override them.
             */
            queryMetadataEnforced?: {
                [key: string]: unknown;
            };
            /**
             * Config tag
             * @description Opaque: kept as its writer sends it, gone with a write that sends none.
             */
            configEtag?: string;
        };
        /** AtlasCloud */
        "Config.dynamiq.connections.AtlasCloud": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @default https://api.atlascloud.ai/v1
             */
            url: string;
        };
        /** MiniMax */
        "Config.dynamiq.connections.MiniMax": {
            /**
             * Region
             * @default global
             * @constant
             */
            region: "global";
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @default https://api.minimax.io/v1
             */
            url: string;
        } | {
            /**
             * Region
             * @constant
             */
            region: "china";
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @default https://api.minimax.cn/v1
             */
            url: string;
        };
        /**
         * Turbopuffer
         * @description region or base_url is required, and not both.
         */
        "Config.dynamiq.connections.Turbopuffer": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Region
             * @description Such as aws-us-east-1.
             */
            region?: string;
            /**
             * API URL
             * Format: uri
             * @description Of a dedicated or self-hosted cluster, in place of a region.
             */
            base_url?: string;
        };
        /** Linkup */
        "Config.dynamiq.connections.Linkup": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @default https://api.linkup.so/v1/
             */
            url: string;
        };
        /** Serply */
        "Config.dynamiq.connections.Serply": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @default https://api.serply.io
             */
            url: string;
        };
        /** Deepgram */
        "Config.dynamiq.connections.Deepgram": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @default https://api.deepgram.com/v1
             */
            url: string;
        };
        /** Composio */
        "Config.dynamiq.connections.Composio": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * Base URL
             * Format: uri
             * @default https://backend.composio.dev/api/v3
             */
            url: string;
        };
        /** GoogleDocumentAI */
        "Config.dynamiq.connections.GoogleDocumentAI": {
            /** Project ID */
            project_id: string;
            /** Private key ID */
            private_key_id?: string;
            /**
             * Private key
             * Format: password
             * @description In PEM, with its BEGIN and END lines.
             */
            private_key: string;
            /** Client email */
            client_email: string;
            /** Client ID */
            client_id?: string;
            /**
             * Auth URI
             * Format: uri
             */
            auth_uri?: string;
            /**
             * Token URI
             * Format: uri
             */
            token_uri: string;
            /**
             * Auth provider certificate URL
             * Format: uri
             */
            auth_provider_x509_cert_url?: string;
            /**
             * Client certificate URL
             * Format: uri
             */
            client_x509_cert_url?: string;
            /**
             * Universe domain
             * @description Usually googleapis.com.
             */
            universe_domain?: string;
            /**
             * Location
             * @description Where the processors are: us, eu or a region.
             * @default us
             */
            location: string;
            /**
             * @description Comes with a file pasted whole: accepted, and not kept.
             * @constant
             */
            type?: "service_account";
        };
        /** TypeSafe */
        "Config.dynamiq.connections.TypeSafe": {
            /**
             * API key
             * Format: password
             */
            api_key: string;
            /**
             * API root
             * Format: uri
             * @default https://api.typesafe.ai
             */
            url: string;
        };
        /** Credible PostgreSQL */
        "Credible.postgres": {
            /** Host */
            host?: string;
            /** Port */
            port?: number;
            /** Database */
            databaseName?: string;
            /** User */
            userName?: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
            /**
             * Connection string
             * Format: password
             * @description In place of the parts.
             */
            connectionString?: string;
            /**
             * TLS
             * @description Of a connection through a proxy.
             * @enum {string}
             */
            sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
        };
        /** Credible PostgreSQL */
        "CredibleView.postgres": {
            /** Host */
            host?: string;
            /** Port */
            port?: number;
            /** Database */
            databaseName?: string;
            /** User */
            userName?: string;
            /**
             * TLS
             * @description Of a connection through a proxy.
             * @enum {string}
             */
            sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
        };
        /** Credible BigQuery */
        "Credible.bigquery": {
            /** Default project ID */
            defaultProjectId?: string;
            /** Billing project ID */
            billingProjectId?: string;
            /** Location */
            location?: string;
            /**
             * Service account key
             * Format: password
             * @description The JSON file, as text; without it whoever connects uses its own credentials.
             */
            serviceAccountKeyJson?: string;
            /** Maximum bytes billed */
            maximumBytesBilled?: string;
            /**
             * Timeout of a query
             * @description In milliseconds.
             */
            queryTimeoutMilliseconds?: string;
            /**
             * Service account to impersonate
             * @description Its email; in place of a key.
             */
            impersonateServiceAccount?: string;
        };
        /** Credible BigQuery */
        "CredibleView.bigquery": {
            /** Default project ID */
            defaultProjectId?: string;
            /** Billing project ID */
            billingProjectId?: string;
            /** Location */
            location?: string;
            /** Maximum bytes billed */
            maximumBytesBilled?: string;
            /**
             * Timeout of a query
             * @description In milliseconds.
             */
            queryTimeoutMilliseconds?: string;
            /**
             * Service account to impersonate
             * @description Its email; in place of a key.
             */
            impersonateServiceAccount?: string;
        };
        /** Credible Snowflake */
        "Credible.snowflake": {
            /**
             * Account
             * @description The account identifier, such as myorg-account123.
             */
            account: string;
            /** User */
            username: string;
            /** Warehouse */
            warehouse: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
            /**
             * Private key
             * Format: password
             * @description In PEM, with its BEGIN and END lines.
             */
            privateKey?: string;
            /**
             * Passphrase of the private key
             * Format: password
             */
            privateKeyPass?: string;
            /** Database */
            database?: string;
            /** Schema */
            schema?: string;
            /** Role */
            role?: string;
            /**
             * Timeout of a response
             * @description In milliseconds.
             */
            responseTimeoutMilliseconds?: number;
        };
        /** Credible Snowflake */
        "CredibleView.snowflake": {
            /**
             * Account
             * @description The account identifier, such as myorg-account123.
             */
            account?: string;
            /** User */
            username?: string;
            /** Warehouse */
            warehouse?: string;
            /** Database */
            database?: string;
            /** Schema */
            schema?: string;
            /** Role */
            role?: string;
            /**
             * Timeout of a response
             * @description In milliseconds.
             */
            responseTimeoutMilliseconds?: number;
        };
        /** Credible Trino */
        "Credible.trino": {
            /**
             * Server
             * @description With http:// or https://.
             */
            server?: string;
            /** Port */
            port?: number;
            /** Catalog */
            catalog?: string;
            /** Schema */
            schema?: string;
            /** User */
            user?: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
            /**
             * Peaka key
             * Format: password
             */
            peakaKey?: string;
        };
        /** Credible Trino */
        "CredibleView.trino": {
            /**
             * Server
             * @description With http:// or https://.
             */
            server?: string;
            /** Port */
            port?: number;
            /** Catalog */
            catalog?: string;
            /** Schema */
            schema?: string;
            /** User */
            user?: string;
        };
        /** Credible MySQL */
        "Credible.mysql": {
            /** Host */
            host?: string;
            /** Port */
            port?: number;
            /** Database */
            database?: string;
            /** User */
            user?: string;
            /**
             * Password
             * Format: password
             */
            password?: string;
        };
        /** Credible MySQL */
        "CredibleView.mysql": {
            /** Host */
            host?: string;
            /** Port */
            port?: number;
            /** Database */
            database?: string;
            /** User */
            user?: string;
        };
        /** Credible DuckDB */
        "Credible.duckdb": {
            /**
             * Attached databases
             * @description Each under a name of its own, which is not that of the connection.
             */
            attachedDatabases?: {
                /** Name */
                name: string;
                /**
                 * Type
                 * @description Demands the block of its name.
                 * @enum {string}
                 */
                type: "bigquery" | "snowflake" | "postgres" | "gcs" | "s3" | "azure";
                /**
                 * Attributes
                 * @description Computed: what is sent is ignored.
                 */
                attributes?: Record<string, never>;
                /** Credible BigQuery */
                bigqueryConnection?: {
                    /** Default project ID */
                    defaultProjectId?: string;
                    /** Billing project ID */
                    billingProjectId?: string;
                    /** Location */
                    location?: string;
                    /**
                     * Service account key
                     * Format: password
                     * @description The JSON file, as text; without it whoever connects uses its own credentials.
                     */
                    serviceAccountKeyJson?: string;
                    /** Maximum bytes billed */
                    maximumBytesBilled?: string;
                    /**
                     * Timeout of a query
                     * @description In milliseconds.
                     */
                    queryTimeoutMilliseconds?: string;
                    /**
                     * Service account to impersonate
                     * @description Its email; in place of a key.
                     */
                    impersonateServiceAccount?: string;
                };
                /** Credible Snowflake */
                snowflakeConnection?: {
                    /**
                     * Account
                     * @description The account identifier, such as myorg-account123.
                     */
                    account: string;
                    /** User */
                    username: string;
                    /** Warehouse */
                    warehouse: string;
                    /**
                     * Password
                     * Format: password
                     */
                    password?: string;
                    /**
                     * Private key
                     * Format: password
                     * @description In PEM, with its BEGIN and END lines.
                     */
                    privateKey?: string;
                    /**
                     * Passphrase of the private key
                     * Format: password
                     */
                    privateKeyPass?: string;
                    /** Database */
                    database?: string;
                    /** Schema */
                    schema?: string;
                    /** Role */
                    role?: string;
                    /**
                     * Timeout of a response
                     * @description In milliseconds.
                     */
                    responseTimeoutMilliseconds?: number;
                };
                /** Credible PostgreSQL */
                postgresConnection?: {
                    /** Host */
                    host?: string;
                    /** Port */
                    port?: number;
                    /** Database */
                    databaseName?: string;
                    /** User */
                    userName?: string;
                    /**
                     * Password
                     * Format: password
                     */
                    password?: string;
                    /**
                     * Connection string
                     * Format: password
                     * @description In place of the parts.
                     */
                    connectionString?: string;
                    /**
                     * TLS
                     * @description Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** Google Cloud Storage */
                gcsConnection?: {
                    /** HMAC key ID */
                    keyId: string;
                    /**
                     * HMAC secret
                     * Format: password
                     */
                    secret: string;
                };
                /** Amazon S3 */
                s3Connection?: {
                    /**
                     * Credentials
                     * @description config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /**
                     * Chain
                     * @description Of credential_chain: the providers in order, with ; between.
                     */
                    chain?: string;
                    /** Access key ID */
                    accessKeyId?: string;
                    /**
                     * Secret access key
                     * Format: password
                     */
                    secretAccessKey?: string;
                    /**
                     * Region
                     * @default us-east-1
                     */
                    region: string;
                    /**
                     * Endpoint
                     * @description Of whatever else speaks the API of S3.
                     */
                    endpoint?: string;
                    /**
                     * Session token
                     * Format: password
                     */
                    sessionToken?: string;
                };
                /** Azure Storage */
                azureConnection?: {
                    /**
                     * Sign in by
                     * @enum {string}
                     */
                    authType: "service_principal" | "sas_token";
                    /**
                     * SAS URL
                     * Format: password
                     * @description Whole, with its token.
                     */
                    sasUrl?: string;
                    /** Tenant ID */
                    tenantId?: string;
                    /** Client ID */
                    clientId?: string;
                    /**
                     * Client secret
                     * Format: password
                     */
                    clientSecret?: string;
                    /** Storage account */
                    accountName?: string;
                    /**
                     * File URL
                     * @description May end in a pattern, such as /container/path/**.
                     */
                    fileUrl?: string;
                };
            }[];
        };
        /** Credible DuckDB */
        "CredibleView.duckdb": {
            /**
             * Attached databases
             * @description Each under a name of its own, which is not that of the connection.
             */
            attachedDatabases?: {
                /** Name */
                name: string;
                /**
                 * Type
                 * @description Demands the block of its name.
                 * @enum {string}
                 */
                type: "bigquery" | "snowflake" | "postgres" | "gcs" | "s3" | "azure";
                /**
                 * Attributes
                 * @description Computed: what is sent is ignored.
                 */
                attributes?: Record<string, never>;
                /** Credible BigQuery */
                bigqueryConnection?: {
                    /** Default project ID */
                    defaultProjectId?: string;
                    /** Billing project ID */
                    billingProjectId?: string;
                    /** Location */
                    location?: string;
                    /** Maximum bytes billed */
                    maximumBytesBilled?: string;
                    /**
                     * Timeout of a query
                     * @description In milliseconds.
                     */
                    queryTimeoutMilliseconds?: string;
                    /**
                     * Service account to impersonate
                     * @description Its email; in place of a key.
                     */
                    impersonateServiceAccount?: string;
                };
                /** Credible Snowflake */
                snowflakeConnection?: {
                    /**
                     * Account
                     * @description The account identifier, such as myorg-account123.
                     */
                    account: string;
                    /** User */
                    username: string;
                    /** Warehouse */
                    warehouse: string;
                    /** Database */
                    database?: string;
                    /** Schema */
                    schema?: string;
                    /** Role */
                    role?: string;
                    /**
                     * Timeout of a response
                     * @description In milliseconds.
                     */
                    responseTimeoutMilliseconds?: number;
                };
                /** Credible PostgreSQL */
                postgresConnection?: {
                    /** Host */
                    host?: string;
                    /** Port */
                    port?: number;
                    /** Database */
                    databaseName?: string;
                    /** User */
                    userName?: string;
                    /**
                     * TLS
                     * @description Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** Google Cloud Storage */
                gcsConnection?: {
                    /** HMAC key ID */
                    keyId: string;
                };
                /** Amazon S3 */
                s3Connection?: {
                    /**
                     * Credentials
                     * @description config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /**
                     * Chain
                     * @description Of credential_chain: the providers in order, with ; between.
                     */
                    chain?: string;
                    /** Access key ID */
                    accessKeyId?: string;
                    /**
                     * Region
                     * @default us-east-1
                     */
                    region: string;
                    /**
                     * Endpoint
                     * @description Of whatever else speaks the API of S3.
                     */
                    endpoint?: string;
                };
                /** Azure Storage */
                azureConnection?: {
                    /**
                     * Sign in by
                     * @enum {string}
                     */
                    authType: "service_principal" | "sas_token";
                    /** Tenant ID */
                    tenantId?: string;
                    /** Client ID */
                    clientId?: string;
                    /** Storage account */
                    accountName?: string;
                    /**
                     * File URL
                     * @description May end in a pattern, such as /container/path/**.
                     */
                    fileUrl?: string;
                };
            }[];
        };
        /** Credible MotherDuck */
        "Credible.motherduck": {
            /**
             * Access token
             * Format: password
             */
            accessToken: string;
            /** Database */
            database?: string;
        };
        /** Credible MotherDuck */
        "CredibleView.motherduck": {
            /** Database */
            database?: string;
        };
        /** Credible Databricks */
        "Credible.databricks": {
            /**
             * Host
             * @description The server hostname, without https://.
             */
            host: string;
            /** HTTP path */
            path: string;
            /** Default catalog */
            defaultCatalog: string;
            /**
             * Access token
             * Format: password
             */
            token?: string;
            /** OAuth client ID */
            oauthClientId?: string;
            /**
             * OAuth client secret
             * Format: password
             */
            oauthClientSecret?: string;
            /** Default schema */
            defaultSchema?: string;
            /**
             * Setup SQL
             * @description Run when the connection is made.
             */
            setupSQL?: string;
        };
        /** Credible Databricks */
        "CredibleView.databricks": {
            /**
             * Host
             * @description The server hostname, without https://.
             */
            host?: string;
            /** HTTP path */
            path?: string;
            /** Default catalog */
            defaultCatalog?: string;
            /** OAuth client ID */
            oauthClientId?: string;
            /** Default schema */
            defaultSchema?: string;
            /**
             * Setup SQL
             * @description Run when the connection is made.
             */
            setupSQL?: string;
        };
        /** Credible DuckLake */
        "Credible.ducklake": {
            /** Storage */
            storage: {
                /**
                 * Bucket URL
                 * Format: uri
                 * @description Such as s3://my-bucket/path.
                 */
                bucketUrl: string;
                /** Amazon S3 */
                s3Connection?: {
                    /**
                     * Credentials
                     * @description config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /**
                     * Chain
                     * @description Of credential_chain: the providers in order, with ; between.
                     */
                    chain?: string;
                    /** Access key ID */
                    accessKeyId?: string;
                    /**
                     * Secret access key
                     * Format: password
                     */
                    secretAccessKey?: string;
                    /**
                     * Region
                     * @default us-east-1
                     */
                    region: string;
                    /**
                     * Endpoint
                     * @description Of whatever else speaks the API of S3.
                     */
                    endpoint?: string;
                    /**
                     * Session token
                     * Format: password
                     */
                    sessionToken?: string;
                };
                /** Google Cloud Storage */
                gcsConnection?: {
                    /** HMAC key ID */
                    keyId: string;
                    /**
                     * HMAC secret
                     * Format: password
                     */
                    secret: string;
                };
            };
            /** Catalog */
            catalog: {
                /** Credible PostgreSQL */
                postgresConnection: {
                    /** Host */
                    host?: string;
                    /** Port */
                    port?: number;
                    /** Database */
                    databaseName?: string;
                    /** User */
                    userName?: string;
                    /**
                     * Password
                     * Format: password
                     */
                    password?: string;
                    /**
                     * Connection string
                     * Format: password
                     * @description In place of the parts.
                     */
                    connectionString?: string;
                    /**
                     * TLS
                     * @description Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** Metadata schema */
                metadataSchema?: string;
            };
        };
        /** Credible DuckLake */
        "CredibleView.ducklake": {
            /** Storage */
            storage?: {
                /**
                 * Bucket URL
                 * Format: uri
                 * @description Such as s3://my-bucket/path.
                 */
                bucketUrl: string;
                /** Amazon S3 */
                s3Connection?: {
                    /**
                     * Credentials
                     * @description config (the default) takes the keys here; credential_chain those of the host that connects.
                     * @enum {string}
                     */
                    provider?: "config" | "credential_chain";
                    /**
                     * Chain
                     * @description Of credential_chain: the providers in order, with ; between.
                     */
                    chain?: string;
                    /** Access key ID */
                    accessKeyId?: string;
                    /**
                     * Region
                     * @default us-east-1
                     */
                    region: string;
                    /**
                     * Endpoint
                     * @description Of whatever else speaks the API of S3.
                     */
                    endpoint?: string;
                };
                /** Google Cloud Storage */
                gcsConnection?: {
                    /** HMAC key ID */
                    keyId: string;
                };
            };
            /** Catalog */
            catalog?: {
                /** Credible PostgreSQL */
                postgresConnection: {
                    /** Host */
                    host?: string;
                    /** Port */
                    port?: number;
                    /** Database */
                    databaseName?: string;
                    /** User */
                    userName?: string;
                    /**
                     * TLS
                     * @description Of a connection through a proxy.
                     * @enum {string}
                     */
                    sslmode?: "disable" | "no-verify" | "verify-ca" | "verify-full";
                };
                /** Metadata schema */
                metadataSchema?: string;
            };
        };
        /** Credible Publisher */
        "Credible.publisher": {
            /**
             * Connection URI
             * Format: uri
             * @description Such as https://data.example.com/api/v0/environments/sales/connections/warehouse.
             */
            connectionUri: string;
            /**
             * Access token
             * Format: password
             */
            accessToken?: string;
        };
        /** Credible Publisher */
        "CredibleView.publisher": {
            /**
             * Connection URI
             * Format: uri
             * @description Such as https://data.example.com/api/v0/environments/sales/connections/warehouse.
             */
            connectionUri?: string;
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
                type?: string[];
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
                            /** @description Sent as `cursor`, it gives the next page; null: this is the last one. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Makes the create happen once: a repeat within 24 h gets the first answer. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"];
                    };
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Refuses with 412 where it is not the ETag of the stored version. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `revision_conflict`: Others changed this at the same moment: read it again and repeat. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `precondition_failed`: If-Match does not name the current version: read it again and repeat. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: Something went wrong on our side.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Refuses with 412 where it is not the ETag of the stored version. */
                "If-Match"?: string;
            };
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `connection_in_use`: The connection is still used: remove its references first.
             *
             *     `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `precondition_failed`: If-Match does not name the current version: read it again and repeat. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `authorization_required`: Nobody has authorized this connection yet.
             *
             *     `reauthorization_required`: The grant of this connection has ended: authorize it again.
             *
             *     `credentials_missing`: The connection still lacks what its type requires.
             *
             *     `oauth2_client_missing`: The connection names no OAuth client, and the deployment has none for its type: register one by POST /v1/oauth2-clients and name it by PUT as "oauth2_client_id".
             *
             *     `oauth2_client_rejected`: The provider refuses the OAuth client: mend its client_id and client_secret by PUT /v1/oauth2-clients/{id}.
             *
             *     `refresh_refused`: The provider refuses the request as it is configured: look at the scopes of the connection and the endpoints of its OAuth client.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: Something went wrong on our side.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `provider_unavailable`: The provider does not renew the token at present. The grant stands: repeat it.
             *
             *     `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it.
             */
            503: {
                headers: {
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
            /** @description Resolve up to 25 connections at once */
            200: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: Something went wrong on our side.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Try a connection out at its service */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tested"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `credentials_missing`: The connection still lacks what its type requires. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `too_many_connection_tests`: This access key has used its budget of connection tests for this minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: Something went wrong on our side.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Try a connection out before it is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Tested"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `too_many_connection_tests`: This access key has used its budget of connection tests for this minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Begin an authorization: answers the URL at which a person consents */
            200: {
                headers: {
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
             * @description `not_an_oauth_type`: Connections of this type hold their credentials: there is nothing to authorize.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `oauth2_client_missing`: The connection names no OAuth client, and the deployment has none for its type: register one by POST /v1/oauth2-clients and name it by PUT as "oauth2_client_id". */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The authorization is bound to this browser and named a `redirect_uri`: goes there. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `authorization_unknown`: This authorization is over: it was used already, took longer than ten minutes, or was never begun here.
             *
             *     `authorization_refused`: The provider did not grant what was asked for.
             *
             *     `browser_mismatch`: This authorization was begun in another browser, or this one keeps no cookies. Begin it again in this browser.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `prefetch_rejected`: This address is opened by a person only: a browser must not load it ahead. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Somebody has consented already: a page that says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Goes on elsewhere; there is no body. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `link_not_valid`: This link leads nowhere any more: it is good for a day. Ask whoever gave it to you for a fresh one.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `prefetch_rejected`: This address is opened by a person only: a browser must not load it ahead. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `route_not_found`: There is no such route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `oauth2_client_missing`: The connection names no OAuth client, and the deployment has none for its type: register one by POST /v1/oauth2-clients and name it by PUT as "oauth2_client_id". */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
            /** @description It was there already, and stays as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reference"];
                    };
                };
            };
            /** @description Say that a resource uses a connection */
            201: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description From this time on. */
                since?: string;
                /** @description Before this time. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LogEvent"][];
                        pagination: {
                            page_size: number;
                            /** @description Sent as `cursor`, it gives the next page; null: this is the last one. */
                            next_cursor: string | null;
                        };
                    };
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Event"][];
                        pagination: {
                            page_size?: number;
                            /** @description Sent as `cursor`, it gives the next page; null: this is the last one. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `connection_not_found`: There is no such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConnectionType"][];
                    };
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                type?: string[];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Makes the create happen once: a repeat within 24 h gets the first answer. */
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
             *     `not_an_oauth_type`: Connections of this type hold their credentials: there is nothing to authorize.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not valid.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OAuth2Client"];
                    };
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `oauth2_client_not_found`: There is no such OAuth client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Refuses with 412 where it is not the ETag of the stored version. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `oauth2_client_not_found`: There is no such OAuth client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `revision_conflict`: Others changed this at the same moment: read it again and repeat. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `precondition_failed`: If-Match does not name the current version: read it again and repeat. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Refuses with 412 where it is not the ETag of the stored version. */
                "If-Match"?: string;
            };
            path: {
                oauth2_client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `system_connection`: A system-managed connection is in the hands of the deployment’s own admin key.
             *
             *     `forbidden`: The role of this access key does not allow this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `oauth2_client_not_found`: There is no such OAuth client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `oauth2_client_in_use`: Connections still use this OAuth client.
             *
             *     `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `precondition_failed`: If-Match does not name the current version: read it again and repeat. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description List the projects that the key reaches, by name */
            200: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Makes the create happen once: a repeat within 24 h gets the first answer. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `project_not_empty`: The project still holds connections or OAuth clients.
             *
             *     `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Rename a project */
            200: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `name_taken`: The name is taken.
             *
             *     `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Read who the access key stands for: its user, role, scopes and project */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                    };
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `access_key_not_found`: There is no such access key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Read the access key of this very request, and the scopes of its role */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnAccessKey"];
                    };
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `access_key_not_found`: There is no such access key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `revision_conflict`: Others changed this at the same moment: read it again and repeat. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleConnectionView"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Makes the create happen once: a repeat within 24 h gets the first answer. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleMessage"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             *
             *     `connection_in_use`: The connection is still used: remove its references first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `revision_conflict`: Others changed this at the same moment: read it again and repeat. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: Something went wrong on our side.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleConnectionView"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Makes the create happen once: a repeat within 24 h gets the first answer. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleMessage"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             *
             *     `connection_in_use`: The connection is still used: remove its references first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `revision_conflict`: Others changed this at the same moment: read it again and repeat. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `secret_missing`: The stored secret is missing in Secrets Manager. Send every secret field again, or ask the operator to restore it.
             *
             *     `internal_error`: Something went wrong on our side.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleConnectionView"][];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleConnectionView"][];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Try a database connection before it is kept */
            200: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `too_many_connection_tests`: This access key has used its budget of connection tests for this minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description List the projects that the key reaches, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProject"][];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Makes the create happen once: a repeat within 24 h gets the first answer. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description List the projects that the key reaches, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProject"][];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Makes the create happen once: a repeat within 24 h gets the first answer. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProject"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProjectDone"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_empty`: The project still holds connections or OAuth clients.
             *
             *     `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `name_taken`: The name is taken.
             *
             *     `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProject"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleProjectDone"];
                };
            };
            /** @description `invalid_name`: A name in the path may hold only letters, digits, "_" and "-", and not be reserved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `project_not_empty`: The project still holds connections or OAuth clients.
             *
             *     `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /**
             * @description `name_taken`: The name is taken.
             *
             *     `revision_conflict`: Others changed this at the same moment: read it again and repeat.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
            /** @description Tell that the API answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleStatus"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredibleError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Makes the create happen once: a repeat within 24 h gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The project, where the access key belongs to no one project. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectedConnector"];
                };
            };
            /** @description `project_required`: This access key belongs to no one project, and there is not just one: name it by the header x-project-id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
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
             *     `idempotency_key_reused`: This Idempotency-Key came before with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description Makes the create happen once: a repeat within 24 h gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The project, where the access key belongs to no one project. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectedConnector"];
                };
            };
            /** @description `project_required`: This access key belongs to no one project, and there is not just one: name it by the header x-project-id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `name_taken`: The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `body_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON, and say so: "Content-Type: application/json". */
            415: {
                headers: {
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
             *     `idempotency_key_reused`: This Idempotency-Key came before with another body.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description The project, where the access key belongs to no one project. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorPage"];
                };
            };
            /** @description `project_required`: This access key belongs to no one project, and there is not just one: name it by the header x-project-id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description The project, where the access key belongs to no one project. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorPage"];
                };
            };
            /** @description `project_required`: This access key belongs to no one project, and there is not just one: name it by the header x-project-id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description The project, where the access key belongs to no one project. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"][];
                };
            };
            /** @description `project_required`: This access key belongs to no one project, and there is not just one: name it by the header x-project-id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                /** @description The project, where the access key belongs to no one project. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"][];
                };
            };
            /** @description `project_required`: This access key belongs to no one project, and there is not just one: name it by the header x-project-id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `unauthorized`: A valid access key is needed, as "Authorization: Bearer <access key>": there is none here, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `forbidden`: The role of this access key does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `project_not_found`: There is no such project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `invalid_request`: The request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorError"];
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
            /** @description Tell that the API answers */
            200: {
                headers: {
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
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAPI"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `dependency_unavailable`: A service that this needs did not answer. Nothing was half done: repeat it. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
