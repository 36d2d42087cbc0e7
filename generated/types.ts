// Written by `npm run build` from openapi/. Do not edit.

export interface paths {
    "/onlineagent/{agentid}/loginex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign in to the platform
         * @description Signs the agent in to the CCS only, which enables voice calls. The agent is not signed in to the media server, so that no license
         *     is taken.
         */
        put: operations["loginEx"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/autoenteridle/{flag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set whether the idle state follows a call
         * @description Sets whether the agent becomes idle after a call has been released, or goes to wrap-up.
         */
        post: operations["setAgentAutoEnterIdle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/setcustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a state of one's own
         * @description Gives the agent a state that only the business knows the meaning of.
         */
        post: operations["setCustomState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/rest/{time}/{restcause}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for rest
         * @description The agent asks to rest for a number of seconds.
         */
        post: operations["rest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentevent/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Poll for one event
         * @description Answers with the next event of the agent. If there is none, the gateway holds the request until one comes, ten seconds at most,
         *     and then answers without an event.
         */
        get: operations["getAgentEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/logout": {
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
         * Sign out
         * @description Ends the session of the agent.
         */
        delete: operations["logout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * LoginExRequest
         * @description How the agent signs in. Only the password is mandatory.
         */
        LoginExRequest: {
            /**
             * Format: password
             * @description Password of the agent; may be empty.
             */
            password: string;
            /** @description Phone number of the agent. */
            phonenum?: string;
            /**
             * @description Whether calls are answered automatically.
             * @default true
             */
            autoanswer?: boolean;
            /**
             * @description Whether the agent becomes idle automatically.
             * @default true
             */
            autoenteridle?: boolean;
            /**
             * @description Whether the agent's hang-up leaves the always-off-hook state, so that the phone is on hook after the call.
             * @default true
             */
            releasephone?: boolean;
            /**
             * @description Kind of agent that signs in.
             * @default 4
             * @enum {integer}
             */
            agenttype?: 4 | 11;
            /**
             * @description State of the agent after the sign-in.
             * @default 4
             * @enum {integer}
             */
            status?: 3 | 4 | 5;
            /**
             * @description IPv4 address of the agent. IPv6 is not supported (deviation 21).
             * @default 127.0.0.1
             */
            ip?: string;
            /** @description IP address of the gateway that the agent's client application connects to. */
            entryIp?: string;
            /**
             * @description Whether phone linkage, the connection to and control of a hard phone, is on.
             * @default false
             */
            phonelinkage?: boolean;
            /**
             * @description Whether the sign-in extends to WebM, the media server.
             * @default true
             */
            checkInWebm?: boolean;
            /**
             * @description Whether the sign-in extends to MailM.
             * @default false
             */
            checkInMailm?: boolean;
            /** @description VC number. */
            vcPhoneNumber?: string;
            /**
             * @description Whether an inspector follows the agent's sign-ins and sign-outs.
             * @default false
             */
            listenStatus?: boolean;
        };
        /**
         * LoginExResult
         * @description What the gateway tells about the new session (the page calls the type a Map; deviation 16).
         */
        LoginExResult: {
            /** @description Number of the VDN. The table has a string, the example a number (deviation 3). */
            vdnid: string | number;
            /** @description Number of the agent. */
            workno: string;
            /**
             * @description To which servers the sign-in led. A letter for each: `T` for a successful and `F` for a failed sign-in to, in this order, the CTI
             *     server, WebM and MailM. Voice needs the first, text chat the second. MailM cannot be signed in to at present.
             */
            mediatype: string;
            /** @description Time of the sign-in, in milliseconds since 1970, as text (deviation 14). */
            loginTime: string;
            /**
             * @description `"true"` if the agent has to change the password after this sign-in. The page advises `"true"` and warns that
             *     `"false"` is a security risk.
             * @enum {string}
             */
            isForceChange: "true" | "false";
            /** @description Name of the CC-Gateway cluster that took the sign-in. */
            serverName: string;
            /**
             * @description Days that the password remains valid, as text. From 0 to 180, empty if it never expires. The page calls that a security risk and
             *     advises a number of days, so that passwords are changed from time to time (deviation 14).
             */
            timeRemaining: string;
        };
        /**
         * LoginExSuccess
         * @description The agent is signed in; the Guid of the session is in the answer header `Set-GUID`.
         */
        LoginExSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            result: components["schemas"]["LoginExResult"];
        };
        /**
         * LoginExFailure
         * @description The gateway refused `loginEx`.
         */
        LoginExFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-001" | "100-002" | "100-003" | "100-004" | "100-007" | "100-012" | "100-015" | "100-016" | "110-016" | "999-001";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * GatewayFailure
         * @description Refused with a code of the access group, which any operation may give whether its page lists it or not (deviation 20).
         */
        GatewayFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the access group; the error table has its meaning.
             * @enum {string}
             */
            retcode: "000-001" | "000-002" | "000-003" | "000-004" | "000-005" | "000-006" | "000-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * LoginExAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        LoginExAnswer: components["schemas"]["LoginExSuccess"] | components["schemas"]["LoginExFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * CommandSuccess
         * @description The gateway accepted the command. Whether it also took effect is told by the events of the operation.
         */
        CommandSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            /** @description Reserved. Real gateways leave it out at times (deviation 10). */
            result?: {
                [key: string]: unknown;
            };
        };
        /**
         * SetAgentAutoEnterIdleFailure
         * @description The gateway refused `setAgentAutoEnterIdle`.
         */
        SetAgentAutoEnterIdleFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SetAgentAutoEnterIdleAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SetAgentAutoEnterIdleAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["SetAgentAutoEnterIdleFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * SetCustomStateFailure
         * @description The gateway refused `setCustomState`.
         */
        SetCustomStateFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; those of the access group, 000-002 and 000-003, are in GatewayFailure.
             * @enum {string}
             */
            retcode: "100-006" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SetCustomStateAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SetCustomStateAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["SetCustomStateFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * RestFailure
         * @description The gateway refused `rest`.
         */
        RestFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * RestAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        RestAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["RestFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * AgentEvent
         * @description Something that happened to one agent. Names that this document does not list must be expected.
         */
        AgentEvent: {
            /** @description Name of the event. `x-events` lists those that operations of this document trigger. */
            eventType: string;
            /** @description Number of the agent. */
            workNo: string;
            /** @description Details of the event. The page says object; null and a bare text are as common (deviation 13). */
            content: ({
                [key: string]: unknown;
            } | null) | string;
            /** @description Time of the event in milliseconds since 1970. A few copies of the 2025 pages show it, most do not, so no type is asked of it. */
            eventGenTime?: unknown;
        } | null;
        /**
         * GetAgentEventSuccess
         * @description One event, or none if nothing happened while the poll was held (deviation 13).
         */
        GetAgentEventSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            event?: components["schemas"]["AgentEvent"];
        };
        /**
         * GetAgentEventFailure
         * @description The gateway refused `getAgentEvent`.
         */
        GetAgentEventFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * GetAgentEventAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        GetAgentEventAnswer: components["schemas"]["GetAgentEventSuccess"] | components["schemas"]["GetAgentEventFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * LogoutFailure
         * @description The gateway refused `logout`.
         */
        LogoutFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-005" | "100-006" | "100-007" | "100-008";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * LogoutAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        LogoutAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["LogoutFailure"] | components["schemas"]["GatewayFailure"];
    };
    responses: never;
    parameters: {
        /**
         * @description Number of the agent (the pages call the type a string; deviation 1).
         * @example 291
         */
        "agentid.2023-09-27": number;
        /**
         * @description Number of the agent (the page calls the type a string; deviation 1).
         * @example 291
         */
        "agentid.2025-11-13": number;
        /**
         * @description What follows a call. `true` stands for the idle state, any other text for wrap-up. One to five characters.
         * @example true
         */
        flag: string;
        /**
         * @description The agent's own state. What a number means is up to the business that sets it.
         * @example 1
         */
        customstate: number;
        /**
         * @description How long the rest lasts, in seconds.
         * @example 600
         */
        time: number;
        /**
         * @description Cause code of the rest, one of those configured on the platform. 0 stands for no cause code.
         * @example 0
         */
        restcause: number;
        /**
         * @description Whether the reason for the rest is set anew for an agent who is resting already. Mandatory for such an agent who asks for rest once
         *     more, which OpenAPI cannot say (deviation 17).
         */
        prolong: boolean;
        /**
         * @description Number of the signed-in agent. The page of the event poll prints no range (deviation 13).
         * @example 291
         */
        "agentid.agentevent": number;
        /** @description Call data, for a call bar that is being refreshed. */
        calldata: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The Guid of the new session: everything after the first `=`, with the suffix that names the gateway. Only a sign-in that
         *     succeeds carries it (deviation 12).
         * @example JSESSIONID=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.AgentGateway1
         */
        "Set-GUID.sign-in": string;
        /**
         * @description Dynamic authentication only: the Guid that takes the place of the present one, in the form that sign-in uses. Absent from a
         *     poll between two renewals, and always absent in static mode.
         * @example JSESSIONID=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.AgentGateway1
         */
        "Set-GUID.renewal": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    loginEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginExRequest"];
            };
        };
        responses: {
            /** @description Signed in, or refused with a code. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID.sign-in"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginExAnswer"];
                };
            };
        };
    };
    setAgentAutoEnterIdle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the page calls the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2025-11-13"];
                /**
                 * @description What follows a call. `true` stands for the idle state, any other text for wrap-up. One to five characters.
                 * @example true
                 */
                flag: components["parameters"]["flag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetAgentAutoEnterIdleAnswer"];
                };
            };
        };
    };
    setCustomState: {
        parameters: {
            query: {
                /**
                 * @description The agent's own state. What a number means is up to the business that sets it.
                 * @example 1
                 */
                customstate: components["parameters"]["customstate"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetCustomStateAnswer"];
                };
            };
        };
    };
    rest: {
        parameters: {
            query?: {
                /**
                 * @description Whether the reason for the rest is set anew for an agent who is resting already. Mandatory for such an agent who asks for rest once
                 *     more, which OpenAPI cannot say (deviation 17).
                 */
                prolong?: components["parameters"]["prolong"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
                /**
                 * @description How long the rest lasts, in seconds.
                 * @example 600
                 */
                time: components["parameters"]["time"];
                /**
                 * @description Cause code of the rest, one of those configured on the platform. 0 stands for no cause code.
                 * @example 0
                 */
                restcause: components["parameters"]["restcause"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAnswer"];
                };
            };
        };
    };
    getAgentEvent: {
        parameters: {
            query?: {
                /** @description Call data, for a call bar that is being refreshed. */
                calldata?: components["parameters"]["calldata"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the signed-in agent. The page of the event poll prints no range (deviation 13).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.agentevent"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event, none, or a refusal with a code. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID.renewal"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentEventAnswer"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutAnswer"];
                };
            };
        };
    };
}
